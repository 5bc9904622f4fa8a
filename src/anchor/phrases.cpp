#include "anchor/phrases.hpp"

#include "anchor/units.hpp"
#include "text/conjugation.hpp"
#include "text/words.hpp"

#include <jjak/anchor.hpp>

#include <algorithm>

namespace jjak {

namespace anchors {
PhraseTable::PhraseTable(const std::vector<DictionaryEntry>& entries) {
  for (const DictionaryEntry& entry : entries) add(entry);
}

void PhraseTable::add(const DictionaryEntry& entry) {
  const std::vector<EnglishWord> words = english_words(entry.english);
  if (words.empty() || words.size() > longest_phrase) return;
  if (words.size() == 1 && words.front().is_stop_word) return;
  std::string korean = add_korean(entry.korean);
  if (korean.empty()) return;
  const std::string key = phrase_key(words, 0, words.size());
  if (words.size() > 1) sizes_[words.front().key] |= std::uint64_t{1} << words.size();
  std::vector<Translation>& translations = english_[key];
  const auto same = [&korean](const Translation& known) { return known.korean == korean; };
  const auto known = std::find_if(translations.begin(), translations.end(), same);
  const auto weight = static_cast<float>(entry.weight);
  if (known == translations.end())
    translations.push_back({std::move(korean), weight});
  else
    known->weight = std::max(known->weight, weight);
}

/// Puts a Korean word into the table, and the shapes of what may be a verb; returns its key.
std::string PhraseTable::add_korean(std::string_view korean) {
  std::string key = korean_phrase_key(korean);
  if (const std::string_view noun = text::noun_of_verb(key); !noun.empty()) key = std::string(noun);
  if (key.empty()) return key;
  korean_.insert_or_assign(key, KoreanForm{key, false});
  for (const std::string& shape : text::verb_shapes(text::verb_stem(key)))
    korean_.try_emplace(text::korean_key(shape), KoreanForm{key, true});
  return key;
}

const PhraseTable::KoreanForm* PhraseTable::find_korean(std::string_view form) const {
  const auto found = korean_.find(form);
  return found == korean_.end() ? nullptr : &found->second;
}

const std::vector<PhraseTable::Translation>* PhraseTable::find(std::string_view english) const {
  const auto found = english_.find(english);
  return found == english_.end() ? nullptr : &found->second;
}

std::uint64_t PhraseTable::phrase_sizes(std::string_view first_word) const {
  const auto found = sizes_.find(first_word);
  return found == sizes_.end() ? 0 : found->second;
}

}  // namespace anchors

Dictionary::Dictionary() : Dictionary(std::vector<DictionaryEntry>{}) {}

Dictionary::Dictionary(const std::vector<DictionaryEntry>& entries)
    : phrases_(std::make_shared<const anchors::PhraseTable>(entries)) {}

bool Dictionary::empty() const { return phrases_->empty(); }

}  // namespace jjak
