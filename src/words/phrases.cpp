// The dictionary, compiled for looking up: English phrases by their stems, Korean words with the shapes of their verbs.
#include "words/phrases.hpp"

#include "base/parallel.hpp"
#include "dictionary/writer.hpp"
#include "text/hangul.hpp"
#include "words/conjugation.hpp"
#include "words/tokens.hpp"
#include "words/units.hpp"

#include <jjak/anchor.hpp>

#include <algorithm>
#include <span>

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

using dictionary::Content;

void add_translation(Content& content, const std::string& english, const std::string& korean, float weight) {
  std::vector<Content::Translation>& translations = content.english[english];
  const auto same = [&korean](const Content::Translation& known) { return known.korean == korean; };
  const auto known = std::find_if(translations.begin(), translations.end(), same);
  if (known == translations.end())
    translations.push_back({korean, weight});
  else
    known->weight = std::max(known->weight, weight);
}

/// Adds a Korean word, and the shapes of what may be a verb.
void add_korean(Content& content, const std::string& key) {
  content.forms.insert_or_assign(key, Content::Form{key, false});
  for (const std::string& shape : text::verb_shapes(text::verb_stem(key)))
    content.forms.try_emplace(text::korean_key(shape), Content::Form{key, true});
}

Content content_of(std::span<const DictionaryEntry> entries, std::size_t jobs) {
  std::vector<Keys> keys(entries.size());
  parallel_for((entries.size() + block - 1) / block, jobs, [&](std::size_t n) {
    for (std::size_t e = n * block; e < std::min(entries.size(), (n + 1) * block); ++e) keys[e] = keys_of(entries[e]);
  });
  Content content;
  parallel_for(2, jobs, [&](std::size_t side) {
    for (std::size_t e = 0; e < entries.size(); ++e) {
      if (keys[e].words == 0) continue;
      if (side == 0) {
        add_korean(content, keys[e].korean);
      } else {
        if (keys[e].words > 1) content.sizes[keys[e].first_word] |= std::uint64_t{1} << keys[e].words;
        add_translation(content, keys[e].english, keys[e].korean, static_cast<float>(entries[e].weight));
      }
    }
  });
  return content;
}

/// How many of the entries one table may hold: the offsets of its strings have 32 bits, and a verb has many shapes.
std::size_t fitting(std::span<const DictionaryEntry> entries) {
  std::size_t count = 0;
  for (std::size_t bytes = 0; count < entries.size(); ++count) {
    bytes += entries[count].english.size() + entries[count].korean.size();
    if (bytes > max_compiled_text && count > 0) break;
  }
  return count;
}

}  // namespace

bool PhraseTable::empty() const {
  return std::all_of(tables_.begin(), tables_.end(), [](const dictionary::Table& table) { return table.empty(); });
}

std::vector<PhraseTable::Translation> PhraseTable::find(std::string_view english) const {
  const dictionary::SlotKey key(english);
  std::vector<Translation> all;
  for (const dictionary::Table& table : tables_) table.add_translations(english, key, all);
  return all;
}

bool PhraseTable::knows_english(std::string_view english) const {
  const dictionary::SlotKey key(english);
  return std::any_of(tables_.begin(), tables_.end(),
                     [&](const dictionary::Table& table) { return table.knows_english(english, key); });
}

std::uint64_t PhraseTable::phrase_sizes(std::string_view first_word) const {
  const dictionary::SlotKey key(first_word);
  std::uint64_t sizes = 0;
  for (const dictionary::Table& table : tables_) sizes |= table.phrase_sizes(first_word, key);
  return sizes;
}

std::optional<PhraseTable::KoreanForm> PhraseTable::find_korean(std::string_view form) const {
  const dictionary::SlotKey key(form);
  std::optional<KoreanForm> verb;
  for (const dictionary::Table& table : tables_) {
    const std::optional<KoreanForm> found = table.find_form(form, key);
    if (found && !found->is_verb) return found;
    if (!verb) verb = found;
  }
  return verb;
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

Dictionary::Dictionary() : table_(std::make_shared<const Table>(std::vector<dictionary::Table>())) {}

Dictionary::Dictionary(const std::vector<DictionaryEntry>& entries, std::size_t jobs) {
  std::vector<dictionary::Table> tables;
  for (std::span<const DictionaryEntry> rest(entries); !rest.empty();) {
    const std::size_t count = anchors::fitting(rest);
    const auto bytes =
        std::make_shared<const std::string>(dictionary::write_table(anchors::content_of(rest.first(count), jobs), {}));
    // It was written just now, within the limits of `fitting`: it opens.
    if (Result<dictionary::Table> table = dictionary::Table::open(bytes, *bytes, {}, {}))
      tables.push_back(*std::move(table));
    rest = rest.subspan(count);
  }
  table_ = std::make_shared<const Table>(std::move(tables));
}

Result<Dictionary> Dictionary::from_compiled(std::shared_ptr<const void> owner, std::string_view bytes,
                                             const DictionaryOrigin& origin, const std::string& path) {
  Result<dictionary::Table> table = dictionary::Table::open(std::move(owner), bytes, origin, path);
  if (!table) return table.error();
  Dictionary dictionary;
  dictionary.table_ = std::make_shared<const Table>(std::vector{*std::move(table)});
  return dictionary;
}

Dictionary Dictionary::joined(const std::vector<Dictionary>& parts) {
  std::vector<dictionary::Table> tables;
  for (const Dictionary& part : parts)
    tables.insert(tables.end(), part.table_->tables().begin(), part.table_->tables().end());
  Dictionary dictionary;
  dictionary.table_ = std::make_shared<const Table>(std::move(tables));
  return dictionary;
}

bool Dictionary::empty() const { return table_->empty(); }

std::string compile_dictionary(const std::vector<DictionaryEntry>& entries, const DictionaryOrigin& origin,
                               std::size_t jobs) {
  return dictionary::write_table(anchors::content_of(entries, jobs), origin);
}

const anchors::PhraseTable& anchors::phrases_of(const Dictionary& dictionary) {
  return DictionaryAccess::table_of(dictionary);
}

}  // namespace jjak
