// Exact arithmetic on the numbers of news, so that 2.5 million and 250만 become the same text and no digit is lost.
#include "numbers/decimal.hpp"

#include "text/scan.hpp"

namespace jjak::anchors {
namespace {

using text::at;

constexpr int max_decimals = 9;

bool add_digit(Decimal& number, char digit) {
  return !__builtin_mul_overflow(number.units, std::uint64_t{10}, &number.units) &&
         !__builtin_add_overflow(number.units, static_cast<std::uint64_t>(digit - '0'), &number.units);
}

std::size_t end_of_digits(std::string_view sentence, std::size_t begin) {
  while (ascii::is_digit(at(sentence, begin))) ++begin;
  return begin;
}

/// The end of "1,204,000" when the commas stand between groups of three, else of its first group.
std::size_t end_of_groups(std::string_view sentence, std::size_t begin) {
  std::size_t end = end_of_digits(sentence, begin);
  if (end - begin > 3) return end;
  while (at(sentence, end) == ',') {
    const std::size_t next = end_of_digits(sentence, end + 1);
    if (next - end != 4) break;
    end = next;
  }
  return end;
}

std::optional<Decimal> value_of(std::string_view digits) {
  Decimal number;
  bool fraction = false;
  for (const char c : digits) {
    if (c == '.') fraction = true;
    if (!ascii::is_digit(c)) continue;
    if (fraction && ++number.decimals > max_decimals) return std::nullopt;
    if (!add_digit(number, c)) return std::nullopt;
  }
  return number;
}

void to_decimals(Decimal& number, int decimals, bool& fits) {
  for (; number.decimals < decimals && fits; ++number.decimals) fits = add_digit(number, '0');
}

}  // namespace

std::string Decimal::text() const {
  std::string digits = std::to_string(units);
  if (decimals == 0) return digits;
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  digits.insert(digits.size() - places, 1, '.');
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return digits;
}

bool operator<(const Decimal& a, const Decimal& b) {
  Decimal left = a, right = b;
  bool fits = true;
  to_decimals(left, b.decimals, fits);
  if (!fits) return false;
  to_decimals(right, a.decimals, fits);
  return !fits || left.units < right.units;
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b) {
  Decimal left = a, right = b;
  bool fits = true;
  to_decimals(left, b.decimals, fits);
  to_decimals(right, a.decimals, fits);
  if (!fits || __builtin_add_overflow(left.units, right.units, &left.units)) return std::nullopt;
  return left;
}

std::optional<Decimal> scaled(const Decimal& number, int zeros) {
  Decimal result = number;
  for (; zeros > 0; --zeros) {
    if (result.decimals > 0)
      --result.decimals;
    else if (!add_digit(result, '0'))
      return std::nullopt;
  }
  return result;
}

std::optional<Decimal> product(const Decimal& number, std::uint64_t factor) {
  Decimal result = number;
  if (__builtin_mul_overflow(number.units, factor, &result.units)) return std::nullopt;
  return result;
}

std::optional<Decimal> quotient(std::uint64_t above, std::uint64_t below) {
  constexpr std::uint64_t million = 1'000'000;
  if (below == 0 || above > million || below > million) return std::nullopt;
  return Decimal{(above * million + below / 2) / below, 6};
}

Digits read_digits(std::string_view sentence, std::size_t begin) {
  Digits digits;
  digits.end = end_of_groups(sentence, begin);
  digits.plain = end_of_digits(sentence, begin) == digits.end;
  if (at(sentence, digits.end) == '.' && ascii::is_digit(at(sentence, digits.end + 1))) {
    const std::size_t end = end_of_digits(sentence, digits.end + 1);
    if (at(sentence, end) != '.' || !ascii::is_digit(at(sentence, end + 1))) {
      digits.end = end;
      digits.plain = false;
    }
  }
  digits.value = value_of(sentence.substr(begin, digits.end - begin));
  return digits;
}

Digits read_slash_fraction(std::string_view s, const Digits& above) {
  if (!above.plain || !above.value || at(s, above.end) != '/' || !ascii::is_digit(at(s, above.end + 1))) return {};
  const Digits below = read_digits(s, above.end + 1);
  const bool usual = below.plain && below.value && below.value->units >= 2 && below.value->units <= 10 &&
                     above.value->units < below.value->units && at(s, below.end) != '/';
  if (!usual) return {};
  return {quotient(above.value->units, below.value->units), below.end, false};
}

}  // namespace jjak::anchors
