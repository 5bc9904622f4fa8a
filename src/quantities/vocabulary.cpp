// Reads the words of the truth check once, from tables that the build puts into the program.
#include "quantities/vocabulary.hpp"

#include "text/ascii.hpp"
#include "text/scan.hpp"
#include "text/table.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace jjak::check {
namespace {

constexpr std::array<std::string_view, 22> family_names{
    "none",      "count", "money", "percent",     "points", "pound",   "length", "area",
    "volume",    "mass",  "speed", "temperature", "degree", "power",   "energy", "data",
    "frequency", "time",  "night", "quarter",     "age",    "multiple"};

constexpr std::array<std::string_view, static_cast<std::size_t>(ListKind::number_of_lists)> list_names{
    "vague",  "beside",  "span",  "days",  "notice",  "dangling", "zone",    "no",   "hardly",
    "saying", "locator", "title", "about", "opening", "pointer",  "counted", "event"};

Family family_of(std::string_view name) {
  const auto* const found = std::find(family_names.begin(), family_names.end(), name);
  return found == family_names.end() ? Family::none : static_cast<Family>(found - family_names.begin());
}

double number_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Whether a word of letters goes on at `end`.
bool is_cut(std::string_view text, std::string_view word, std::size_t end) {
  const char last = word.back();
  return (ascii::is_alnum(last) && ascii::is_letter(text::at(text, end))) ||
         (last == '$' && ascii::is_letter(text::at(text, end)));
}

template <class Words>
void insert_by_length(Words& words, typename Words::value_type word, std::size_t size) {
  const auto place = std::find_if(words.begin(), words.end(), [size](const auto& other) {
    if constexpr (requires { other.word; })
      return other.word.size() < size;
    else
      return other.words.size() < size;
  });
  words.insert(place, std::move(word));
}

/// Words that begin with the same character are in one of 256 buckets: ASCII characters have their own, others share
/// the second half. `i` is inside the text.
std::size_t bucket_of(std::string_view text, std::size_t i = 0) {
  constexpr std::size_t half = 128, prime = 31;
  const auto byte = [&](std::size_t place) {
    return place < text.size() ? std::size_t{static_cast<unsigned char>(text[place])} : 0;
  };
  if (byte(i) < half) return byte(i);
  const bool is_short = byte(i) < 0xE0;  // two bytes
  return half + (byte(i) + prime * byte(i + 1) + (is_short ? 0 : byte(i + 2))) % half;
}

}  // namespace

void PhraseList::add(Phrase phrase) {
  const std::string_view words = phrase.words;
  insert_by_length(phrases_[bucket_of(words)], std::move(phrase), words.size());
}

const PhraseList::Phrase* PhraseList::at(std::string_view text, std::size_t i) const {
  if (i >= text.size()) return nullptr;
  for (const Phrase& phrase : phrases_[bucket_of(text, i)])
    if (text::follows(text, i, phrase.words) && !is_cut(text, phrase.words, i + phrase.words.size())) return &phrase;
  return nullptr;
}

Vocabulary::Vocabulary() {
  text::TableReader units(unit_table(), "check-units.tsv");
  units_.reserve(static_cast<std::size_t>(std::count(unit_table().begin(), unit_table().end(), '\n')) + 1);
  while (units.next()) {
    const text::TableRow& row = units.row();
    units_.push_back({family_of(row.cell(2)), row.cell(3), number_of(row.cell(4))});
    std::string_view words = row.cell(1);
    while (!words.empty()) {
      const std::string_view word = words.substr(0, words.find('|'));
      words.remove_prefix(std::min(words.size(), word.size() + 1));
      for (const std::size_t language : {0U, 1U})
        if (row.cell(0) == "any" || row.cell(0) == (language == 0 ? "en" : "ko"))
          insert_by_length(unit_words_[language][bucket_of(word)], UnitWord{word, &units_.back()}, word.size());
    }
  }
  text::TableReader words(word_table(), "check-words.tsv");
  while (words.next()) {
    const text::TableRow& row = words.row();
    const std::string_view name = row.cell(0).substr(0, row.cell(0).find('-'));
    const auto* const list = std::find(list_names.begin(), list_names.end(), name);
    if (list == list_names.end()) continue;
    PhraseList::Phrase phrase{row.cell(1), {}};
    for (std::size_t i = 2; i < row.cells.size(); ++i) phrase.values.push_back(number_of(row.cell(i)));
    lists_[static_cast<std::size_t>(list - list_names.begin())][row.cell(0).ends_with("-ko") ? 1 : 0].add(
        std::move(phrase));
  }
}

const Vocabulary& Vocabulary::built_in() {
  static const Vocabulary vocabulary;
  return vocabulary;
}

UnitWord Vocabulary::unit_at(std::string_view lower, std::size_t i, Language language) const {
  if (i >= lower.size()) return {};
  const auto& words = unit_words_[language == Language::korean ? 1 : 0][bucket_of(lower, i)];
  for (const UnitWord& word : words)
    if (text::follows(lower, i, word.word) && !is_cut(lower, word.word, i + word.word.size())) return word;
  return {};
}

bool Vocabulary::has_unit(Family family, double factor, double tolerance) const {
  return std::any_of(units_.begin(), units_.end(), [&](const Unit& unit) {
    return unit.family == family && unit.factor > 0 && std::abs(unit.factor - factor) <= tolerance * unit.factor;
  });
}

}  // namespace jjak::check
