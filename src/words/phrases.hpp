// Dictionary entries by their keys: English phrases as stems, Korean words as spelling that North and South share.
#pragma once

#include "dictionary/table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::anchors {

/// Compiled tables as one: what it knows is what all their entries, one table after another, would make one table know.
class PhraseTable {
 public:
  using Translation = dictionary::Table::Translation;
  using KoreanForm = dictionary::Table::Form;

  static constexpr std::size_t longest_phrase = 63;  ///< words

  explicit PhraseTable(std::vector<dictionary::Table> tables) : tables_(std::move(tables)) {}

  bool empty() const;
  const std::vector<dictionary::Table>& tables() const { return tables_; }

  /// Translations of an English key; none when it is unknown.
  std::vector<Translation> find(std::string_view english) const;
  bool knows_english(std::string_view english) const;

  /// Of how many words the phrases are that begin with this word: bit n is set when there is one of n words.
  std::uint64_t phrase_sizes(std::string_view first_word) const;

  /// A Korean word of the table, or one of the shapes of a verb in it. A word is never taken for a verb's shape.
  std::optional<KoreanForm> find_korean(std::string_view form) const;
  bool knows_korean(std::string_view word) const {
    const std::optional<KoreanForm> form = find_korean(word);
    return form && !form->is_verb;
  }

 private:
  std::vector<dictionary::Table> tables_;
};

/// The entries of a dictionary; they live as long as it does.
const PhraseTable& phrases_of(const Dictionary& dictionary);

}  // namespace jjak::anchors
