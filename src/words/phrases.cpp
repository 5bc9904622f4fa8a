// The dictionary, compiled for looking up: English phrases by their stems, Korean words with the shapes of their verbs.
#include "words/phrases.hpp"

#include "base/parallel.hpp"
#include "text/hangul.hpp"
#include "words/conjugation.hpp"
#include "words/tokens.hpp"
#include "words/units.hpp"

#include <jjak/anchor.hpp>

#include <algorithm>

namespace jjak {

namespace anchors {
namespace {

constexpr std::size_t block = 4096;  // entries that a thread takes at a time

/// What an entry is found by; empty where it is not to be looked for.
struct Keys {
  std::string english, first_word, korean;
  std::size_t words = 0;
};

Keys keys_of(const DictionaryEntry& entry) {
  const std::vector<EnglishWord> words = english_words(entry.english);
  if (words.empty() || words.size() > PhraseTable::longest_phrase) return {};
  if (words.size() == 1 && words.front().is_stop_word) return {};
  std::string korean = korean_phrase_key(entry.korean);
  if (const std::string_view noun = text::noun_of_verb(korean); !noun.empty()) korean = std::string(noun);
  if (korean.empty()) return {};
  return {phrase_key(words, 0, words.size()), words.front().key, std::move(korean), words.size()};
}

}  // namespace

PhraseTable::PhraseTable(const std::vector<DictionaryEntry>& entries, std::size_t jobs) {
  std::vector<Keys> keys(entries.size());
  parallel_for((entries.size() + block - 1) / block, jobs, [&](std::size_t n) {
    for (std::size_t e = n * block; e < std::min(entries.size(), (n + 1) * block); ++e) keys[e] = keys_of(entries[e]);
  });
  parallel_for(2, jobs, [&](std::size_t side) {
    for (std::size_t e = 0; e < entries.size(); ++e) {
      if (keys[e].words == 0) continue;
      if (side == 0) {
        add_korean(keys[e].korean);
      } else {
        if (keys[e].words > 1) sizes_[keys[e].first_word] |= std::uint64_t{1} << keys[e].words;
        add_translation(keys[e].english, keys[e].korean, static_cast<float>(entries[e].weight));
      }
    }
  });
}

void PhraseTable::add_translation(const std::string& english, const std::string& korean, float weight) {
  std::vector<Translation>& translations = english_[english];
  const auto same = [&korean](const Translation& known) { return known.korean == korean; };
  const auto known = std::find_if(translations.begin(), translations.end(), same);
  if (known == translations.end())
    translations.push_back({korean, weight});
  else
    known->weight = std::max(known->weight, weight);
}

/// Puts a Korean word into the table, and the shapes of what may be a verb.
void PhraseTable::add_korean(const std::string& key) {
  korean_.insert_or_assign(key, KoreanForm{key, false});
  for (const std::string& shape : text::verb_shapes(text::verb_stem(key)))
    korean_.try_emplace(text::korean_key(shape), KoreanForm{key, true});
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

class Dictionary::Table : public anchors::PhraseTable {
 public:
  using PhraseTable::PhraseTable;
};

/// What the rest of the library sees of a dictionary.
struct DictionaryAccess {
  static const anchors::PhraseTable& table_of(const Dictionary& dictionary) { return *dictionary.table_; }
};

Dictionary::Dictionary() : Dictionary(std::vector<DictionaryEntry>{}) {}

Dictionary::Dictionary(const std::vector<DictionaryEntry>& entries, std::size_t jobs)
    : table_(std::make_shared<const Table>(entries, jobs)) {}

bool Dictionary::empty() const { return table_->empty(); }

const anchors::PhraseTable& anchors::phrases_of(const Dictionary& dictionary) {
  return DictionaryAccess::table_of(dictionary);
}

}  // namespace jjak
