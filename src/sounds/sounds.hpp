// How alike an English name and a Hangul one sound: both become short sequences of sounds, compared by an edit distance
// whose costs were learned from names in both scripts (sounds_costs.cpp).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace jjak::sounds {

/// What a name is cut to. Longer than any name in the news, so that hostile input costs no more than a long name.
inline constexpr std::size_t max_sounds = 60;
/// Bytes that are looked at to find them; the rest of the text is ignored.
inline constexpr std::size_t max_bytes = 256;

/// The sounds of a name in one script, and of another way to read it where there is one: letter by letter (GOP), or as
/// a Korean family name that English writes in its own way (Lee 이, Park 박). Trivially copyable, no memory of its own.
struct Sounds {
  std::array<std::uint8_t, max_sounds> phonemes{};
  std::uint8_t first = 0;           ///< number of sounds of the first reading, at the beginning of `phonemes`
  std::uint8_t second = 0;          ///< of the second one, right behind the first; 0 when there is none
  std::uint16_t first_weight = 0;   ///< what it costs to leave all of them out
  std::uint16_t second_weight = 0;  ///< the same for the second reading

  bool empty() const { return first == 0; }
  std::size_t size() const { return first; }

  friend bool operator==(const Sounds&, const Sounds&) = default;
};

/// The sounds of Latin letters: one or several words, in any mixture of case, with diacritics of European languages,
/// McCune-Reischauer and Vietnamese. Whatever is no letter ends a word; invalid UTF-8 is no letter.
Sounds english_sounds(std::string_view words);

/// The sounds of Hangul syllables. Space begins a new eojeol, anything else is ignored.
Sounds korean_sounds(std::string_view hangul);

/// 0 same .. 1 nothing in common: the cheapest way to turn one sequence into the other, as share of the cost of leaving
/// out all sounds of both. Exact when it is below `limit`; otherwise any value from `limit` on (it stops early). An
/// empty sequence has nothing in common with anything. Complexity: the product of both lengths, at worst.
double distance(const Sounds& english, const Sounds& korean, double limit = 1);

/// 0..1 for whole names. Tries the words of a person's name in both orders, without initials, and without what one
/// language says and the other does not: "County", "Republic of", 주, 섬, 씨, 대통령. Short names score lower than long
/// ones that agree as well, because they agree by chance more often.
double name_similarity(std::string_view english, std::string_view korean);

}  // namespace jjak::sounds
