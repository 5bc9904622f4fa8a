// Korean words that stand for numbers.
#pragma once

#include "numbers/decimal.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace jjak::anchors {

/// 1-9 for 일 .. 구; 0 for other syllables.
int sino_digit(char32_t c);
/// Zeros of 십, 백, 천; 0 for other syllables.
int small_unit(char32_t c);
/// Zeros of 만, 억, 조, 경; 0 for other syllables.
int big_unit(char32_t c);

/// A number that was read: nothing when what stands there is none. `end` is where it ends then.
struct KoreanReading {
  std::optional<Decimal> value;
  std::size_t end = 0;
};

/// Numerals in Hangul (이십, 삼만오천, 두, 열한, 사흘, 첫, 절반) at the beginning of an eojeol, where they surely are numbers:
/// never the 이 of 이것 or the 천 of 천안.
KoreanReading read_sino(std::string_view sentence, std::size_t begin);
KoreanReading read_native(std::string_view sentence, std::size_t begin);

/// Whether a counter (명, 개월, 달러) stands at `i`, perhaps after a blank, and its eojeol ends after it or goes on with a
/// particle; the end of the counter, 0 when there is none.
std::size_t end_of_counter(std::string_view sentence, std::size_t i);

}  // namespace jjak::anchors
