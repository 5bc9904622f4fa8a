// How Korean reads words that are written in Chinese characters.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak::lexicon {

/// The words and characters of libhangul's hanja.txt (`hangul:hanja:comment` lines; anything else is passed over).
class SinoKorean {
 public:
  explicit SinoKorean(std::string_view hanja);

  struct Reading {
    std::string korean;
    bool attested = false;  ///< a word of hanja.txt; not put together from parts of it
  };

  /// The readings of a word of two or more Japanese characters: all that are attested, in North and South Korean
  /// spelling; otherwise, up to four characters, one made of its parts; none when a character is unknown. Where no
  /// part is a word it is made only on demand: what comes out is mostly no Korean.
  std::vector<Reading> readings(std::u32string_view word, bool by_characters) const;

 private:
  using Readings = std::vector<std::u32string>;

  void add(std::u32string hangul, std::u32string hanja);
  void settle_characters();
  const Readings* find(std::u32string_view word) const;
  const Readings* find_form(std::u32string& word, std::size_t position, std::size_t& tries) const;
  char32_t reading_of(char32_t character) const;
  bool append_part(std::u32string_view part, std::u32string& korean) const;
  std::u32string assemble(std::u32string_view word, bool by_characters) const;

  std::unordered_map<std::u32string, Readings> words_;
  std::unordered_map<char32_t, std::u32string> singles_;                            // syllables that stand alone
  std::unordered_map<char32_t, std::unordered_map<char32_t, std::size_t>> inside_;  // counts, not first in a word
  std::unordered_map<char32_t, char32_t> usual_;                                    // the one that assembling takes
  std::unordered_map<char32_t, std::u32string> forms_;                              // Japanese -> Korean characters
};

}  // namespace jjak::lexicon
