// Hangul letters: syllables, the consonants and vowels (jamo) that they are made of, and the rules that depend on them.
// Everything that takes a syllable apart or puts one together does it here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::text {

inline constexpr std::size_t syllable_bytes = 3;  // every Hangul syllable takes three bytes of UTF-8

/// A letter's place in the Unicode order of its kind: leads 0 (ㄱ) to 18 (ㅎ), vowels 0 (ㅏ) to 20 (ㅣ), tails 1 (ㄱ) to
/// 27 (ㅎ); tail 0 says that the syllable ends in its vowel. The names of those that rules speak of:
namespace lead {
inline constexpr unsigned n = 2, r = 5, s = 9, silent = 11, j = 12, ch = 14, h = 18, count = 19;
}
namespace vowel {
inline constexpr unsigned a = 0, ae = 1, ya = 2, eo = 4, e = 5, yeo = 6, o = 8, wa = 9, wae = 10, oe = 11, u = 13,
                          wo = 14, eu = 18, i = 20, count = 21;
}
namespace tail {
inline constexpr unsigned none = 0, n = 4, d = 7, l = 8, m = 16, b = 17, s = 19, ss = 20, h = 27, count = 28;
}

inline constexpr char32_t first_syllable = 0xAC00;                                                        // 가
inline constexpr char32_t last_syllable = first_syllable + lead::count * vowel::count * tail::count - 1;  // 힣

constexpr bool is_syllable(char32_t c) { return c >= first_syllable && c <= last_syllable; }

/// Single consonants and vowels: those that are put together (U+1100, with its two extensions) and those that stand
/// alone (U+3130, "compatibility jamo").
constexpr bool is_jamo(char32_t c) {
  return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F) || (c >= 0xA960 && c <= 0xA97F) ||
         (c > last_syllable && c <= 0xD7FF);
}

constexpr bool is_hangul(char32_t c) { return is_syllable(c) || is_jamo(c); }

/// A syllable taken apart.
struct Syllable {
  unsigned lead = lead::silent;
  unsigned vowel = vowel::a;
  unsigned tail = tail::none;

  constexpr Syllable with_tail(unsigned other) const { return {lead, vowel, other}; }
  friend constexpr bool operator==(const Syllable&, const Syllable&) = default;
};

/// Precondition: is_syllable.
constexpr Syllable decompose(char32_t syllable) {
  const unsigned place = syllable - first_syllable;
  return {place / (vowel::count * tail::count), place / tail::count % vowel::count, place % tail::count};
}

constexpr char32_t compose(const Syllable& syllable) {
  return first_syllable + (syllable.lead * vowel::count + syllable.vowel) * tail::count + syllable.tail;
}

/// Whether a syllable ends in a consonant, by which Korean chooses 은 or 는, 이 or 가. False for other characters.
constexpr bool has_tail(char32_t c) { return is_syllable(c) && (c - first_syllable) % tail::count != 0; }

/// The consonants and pairs of them that can end a syllable, as letters that stand alone, in the order of tails.
inline constexpr std::u32string_view last_consonants = U"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// The one of them that a syllable ends in (값: ㅄ); 0 when it ends in a vowel or is no syllable.
constexpr char32_t last_consonant(char32_t c) {
  return has_tail(c) ? last_consonants[(c - first_syllable) % tail::count - 1] : 0;
}

/// ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ, which begin with the glide y.
constexpr bool begins_with_y(unsigned vowel) {
  return vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17;
}

/// The syllable as the South writes it at the beginning of a word: 녀 is 여, 리 is 이, 로 is 노. Others are left as they are.
constexpr char32_t initial_sound(char32_t c) {
  if (!is_syllable(c)) return c;
  Syllable syllable = decompose(c);
  if (syllable.lead != lead::n && syllable.lead != lead::r) return c;
  syllable.lead = begins_with_y(syllable.vowel) || syllable.vowel == vowel::i ? lead::silent : lead::n;
  return compose(syllable);
}

/// The syllable whose three bytes stand at `i`; 0 when none stands there. `i` may be past the end.
constexpr char32_t syllable_at(std::string_view s, std::size_t i) {
  if (i + syllable_bytes > s.size()) return 0;
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(s[i + k]); };
  if (byte(0) < 0xEA || byte(0) > 0xED) return 0;
  const char32_t c = (static_cast<char32_t>(byte(0) & 0x0F) << 12) | (static_cast<char32_t>(byte(1) & 0x3F) << 6) |
                     static_cast<char32_t>(byte(2) & 0x3F);
  return is_syllable(c) ? c : 0;
}

/// The spelling that North and South share: every syllable by its initial sound (로동 and 노동, 력사 and 역사, 녀성 and 여성).
/// Inside words too, where both write 력: that makes more words equal than are, but a key of the same length. O(n).
std::string korean_key(std::string_view hangul);

}  // namespace jjak::text
