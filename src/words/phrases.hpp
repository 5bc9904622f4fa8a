// Dictionary entries by their keys: English phrases as stems, Korean words as spelling that North and South share.
#pragma once

#include "base/string_map.hpp"

#include <jjak/anchored_text.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak {
class Dictionary;
}

namespace jjak::anchors {

class PhraseTable {
 public:
  struct Translation {
    std::string korean;  ///< key
    float weight = 0;
  };

  static constexpr std::size_t longest_phrase = 63;  ///< words

  explicit PhraseTable(const std::vector<DictionaryEntry>& entries, std::size_t jobs = 1);

  bool empty() const { return english_.empty(); }

  /// Translations of an English key; nothing when it is unknown.
  const std::vector<Translation>* find(std::string_view english) const;

  /// Of how many words the phrases are that begin with this word: bit n is set when there is one of n words.
  std::uint64_t phrase_sizes(std::string_view first_word) const;

  /// A Korean word of the table, or one of the shapes of a verb in it.
  struct KoreanForm {
    std::string key;       ///< what the translations name: the dictionary form
    bool is_verb = false;  ///< endings follow it
  };
  /// Nothing when it is unknown.
  const KoreanForm* find_korean(std::string_view form) const;
  bool knows_korean(std::string_view word) const {
    const KoreanForm* form = find_korean(word);
    return form != nullptr && !form->is_verb;
  }

 private:
  void add_translation(const std::string& english, const std::string& korean, float weight);
  void add_korean(const std::string& key);

  StringMap<std::vector<Translation>> english_;
  StringMap<std::uint64_t> sizes_;  // by first word, of phrases of several
  StringMap<KoreanForm> korean_;
};

/// The entries of a dictionary; they live as long as it does.
const PhraseTable& phrases_of(const Dictionary& dictionary);

}  // namespace jjak::anchors
