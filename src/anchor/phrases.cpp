#include "anchor/phrases.hpp"

#include "anchor/units.hpp"
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
  std::string korean = korean_phrase_key(entry.korean);
  if (words.empty() || words.size() > longest_phrase || korean.empty()) return;
  if (words.size() == 1 && words.front().is_stop_word) return;
  const std::string key = phrase_key(words, 0, words.size());
  if (words.size() > 1) sizes_[words.front().key] |= std::uint64_t{1} << words.size();
  korean_.try_emplace(korean, true);
  std::vector<Translation>& translations = english_[key];
  const auto same = [&korean](const Translation& known) { return known.korean == korean; };
  const auto known = std::find_if(translations.begin(), translations.end(), same);
  const auto weight = static_cast<float>(entry.weight);
  if (known == translations.end())
    translations.push_back({std::move(korean), weight});
  else
    known->weight = std::max(known->weight, weight);
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
