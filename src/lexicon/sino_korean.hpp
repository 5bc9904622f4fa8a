// How Korean reads words that are written in Chinese characters.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak::lexicon {

/// The words and characters of libhangul's hanja.txt (lines `hangul:hanja:comment`; other lines are ignored).
class SinoKorean {
 public:
  explicit SinoKorean(std::string_view hanja);

  struct Reading {
    std::string korean;
    bool attested = false;  ///< hanja.txt has the word itself; it was not assembled from parts
  };

  /// The readings of a word of two or more Japanese characters. If hanja.txt has the word: all its readings, in North
  /// and South Korean spelling. Otherwise, for up to four characters: one reading assembled from parts. None if a
  /// character is unknown. If no part is a word, the reading is assembled only on demand, because the result is mostly
  /// not Korean.
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
  std::unordered_map<char32_t, std::u32string> singles_;  // readings of single characters
  // Counts of readings that are not first in a word.
  std::unordered_map<char32_t, std::unordered_map<char32_t, std::size_t>> inside_;
  std::unordered_map<char32_t, char32_t> usual_;        // the reading that assembling uses
  std::unordered_map<char32_t, std::u32string> forms_;  // Japanese -> Korean characters
};

}  // namespace jjak::lexicon
