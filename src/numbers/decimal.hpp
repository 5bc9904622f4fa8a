// Exact decimal numbers, as news writes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::anchors {

/// units / 10^decimals, not negative. What does not fit 64 bits is not a number of news: the operations give nothing.
struct Decimal {
  std::uint64_t units = 0;
  int decimals = 0;

  /// "2.5", "1000", "0.333333": no exponent, no zeros that do not count.
  std::string text() const;
  friend bool operator<(const Decimal& a, const Decimal& b);
};

std::optional<Decimal> sum(const Decimal& a, const Decimal& b);
/// Times 10^zeros.
std::optional<Decimal> scaled(const Decimal& number, int zeros);
std::optional<Decimal> product(const Decimal& number, std::uint64_t factor);
/// Six significant decimals: 2/3 is 0.666667. Nothing for 0 below the line, nor for numbers above a million.
std::optional<Decimal> quotient(std::uint64_t above, std::uint64_t below);

/// A run of digits with its separators: "1,204.50".
struct Digits {
  std::optional<Decimal> value;  ///< nothing when it has too many digits
  std::size_t end = 0;           ///< where it ends in the sentence
  bool plain = true;             ///< no separators
};

/// Reads the digits at `begin`, where a digit (or a point before one) stands. "1.2.3" and "1,2" are read up to the
/// first separator: not one number.
Digits read_digits(std::string_view sentence, std::size_t begin);

/// 1/2, 2/3, 9/10: a usual fraction whose digits above the line were read; without a value for others (12/7, 9/11).
Digits read_slash_fraction(std::string_view sentence, const Digits& above);

}  // namespace jjak::anchors
