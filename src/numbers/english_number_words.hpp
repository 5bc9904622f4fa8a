// English words that stand for numbers.
#pragma once

#include <cstdint>
#include <string_view>

namespace jjak::anchors {

enum class NumberWord : std::uint8_t {
  none,
  unit,         ///< zero .. nineteen
  tens,         ///< twenty .. ninety
  hundred,      ///< hundred
  magnitude,    ///< thousand, million: value is the number of zeros
  dozen,        ///< dozen
  ordinal,      ///< first .. nineteenth
  round_place,  ///< twentieth, hundredth: value as it is
  parts,        ///< thirds, quarters: the number below the line
  half,         ///< half, halves
  times,        ///< twice, double: value as it is
  article,      ///< a, an
};

struct NumberEntry {
  std::string_view word;
  NumberWord kind = NumberWord::none;
  std::uint8_t value = 0;
};

/// The entry of a word in any case; kind `none` for other words.
NumberEntry number_word(std::string_view word);

}  // namespace jjak::anchors
