// Korean words that stand for numbers.
#pragma once

#include "numbers/decimal.hpp"
#include "rules/lists.hpp"

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

namespace jjak::anchors {

/// The lists of numerals and of what they count. Sentences are asked at every word, so the syllables that native
/// numerals begin with are kept as bits.
class NumberWords {
 public:
  /// The lists must outlive it.
  explicit NumberWords(const rules::Lists& lists);
  /// Of the built-in lists; lives as long as the program.
  static const NumberWords& built_in();

  const rules::WordList& operator[](rules::ListId id) const { return (*lists_)[id]; }
  bool may_begin_native(char32_t syllable) const { return native_beginnings_.test(syllable & 0x3FFFu); }

 private:
  const rules::Lists* lists_;
  std::bitset<0x4000> native_beginnings_;  // by the last 14 bits of code points, which tell syllables apart
};

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
KoreanReading read_sino(const NumberWords& words, std::string_view sentence, std::size_t begin);
KoreanReading read_native(const NumberWords& words, std::string_view sentence, std::size_t begin);

/// Whether a counter (명, 개월, 달러) stands at `i`, perhaps after a blank, and its eojeol ends after it or goes on with a
/// particle; the end of the counter, 0 when there is none.
std::size_t end_of_counter(const NumberWords& words, std::string_view sentence, std::size_t i);

}  // namespace jjak::anchors
