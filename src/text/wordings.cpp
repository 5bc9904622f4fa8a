// Knows the words of links such as "Read in Korean", from corpus/wordings and from users, and compares link texts with
// them.
#include "text/wordings.hpp"

#include "text/errors.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "text/wordings_list.hpp"

#include <algorithm>
#include <optional>

namespace jjak::text {
namespace {

constexpr std::size_t longest = 90;            // bytes; longer words are a headline that happens to mention a language
constexpr std::size_t longest_sentence = 500;  // bytes
constexpr std::size_t max_wordings = 10'000;

/// Without brackets, arrows and other marks at both ends, in lower case.
std::string without_ornaments(std::string_view words) {
  const std::string key = match_key(fold_space(words));
  std::size_t first = key.size(), last = 0;
  for (std::size_t offset = 0; offset < key.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(key, offset);
    if (!is_hangul(c) && !is_latin_letter(c) && !ascii::is_digit(c)) continue;
    first = std::min(first, start);
    last = offset;
  }
  return first < last ? key.substr(first, last - first) : std::string{};
}

std::optional<Language> language_of(std::string_view code) {
  if (code == "ko") return Language::korean;
  if (code == "en") return Language::english;
  return std::nullopt;
}

std::optional<WordingUse> use_of(std::string_view name) {
  if (name == "part") return WordingUse::part;
  if (name == "whole") return WordingUse::whole;
  if (name == "name") return WordingUse::name;
  if (name == "label") return WordingUse::label;
  if (name == "around") return WordingUse::around;
  return std::nullopt;
}

/// Whether a text has these words, not as a part of other Latin words.
bool has_words(std::string_view text, std::string_view words) {
  const auto is_word = [](char c) { return ascii::is_alnum(c); };
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool begins = at == 0 || !is_word(text[at - 1]) || !is_word(words.front());
    if (begins && (end == text.size() || !is_word(text[end]) || !is_word(words.back()))) return true;
  }
  return false;
}

/// Where the bits of two bytes stand.
std::size_t pair_of(char first, char second) {
  return std::size_t{static_cast<unsigned char>(first)} << 8u | static_cast<unsigned char>(second);
}

std::optional<LinkWording> parse_row(const TableRow& row) {
  const auto language = language_of(row.cell(0));
  const auto use = use_of(row.cell(1));
  std::string words = without_ornaments(row.cell(2));
  if (!language || !use || words.empty() || words.size() > longest) return std::nullopt;
  return LinkWording{*language, *use, std::move(words)};
}

}  // namespace

Result<std::vector<LinkWording>> parse_wordings(std::string_view text, const std::string& file) {
  TableFormat format;
  format.split_cells = 3;
  format.most_rows = max_wordings;
  std::vector<LinkWording> wordings;
  TableReader table(text, file, format);
  while (table.next()) {
    auto wording = parse_row(table.row());
    if (!wording) return table.row_error(errors::wordings_line, longest);
    wordings.push_back(*std::move(wording));
  }
  if (table.problem()) return *table.problem();
  return wordings;
}

Wordings::Wordings(const std::vector<LinkWording>& more) {
  // What is built in has no broken line; a test reads it.
  if (auto own = parse_wordings(own_wordings_list(), {}))
    for (LinkWording& wording : *own) add(wording.language, wording.use, std::move(wording.words));
  for (const LinkWording& wording : more)
    if (std::string words = without_ornaments(wording.words); !words.empty())
      add(wording.language, wording.use, std::move(words));
}

void Wordings::add(Language language, WordingUse use, std::string words) {
  Words& known = words_[static_cast<std::size_t>(language)];
  switch (use) {
    case WordingUse::part: known.add_part(std::move(words)); break;
    case WordingUse::whole: known.whole[std::move(words)] = 1; break;
    case WordingUse::name: known.whole.try_emplace(std::move(words), bare_name_score); break;
    case WordingUse::label: known.labels.insert(std::move(words)); break;
    case WordingUse::around: known.around.push_back(std::move(words)); break;
  }
}

void Wordings::Words::add_part(std::string words) {
  for (unsigned second = 0; words.size() == 1 && second < 256; ++second)
    openings.set(pair_of(words.front(), static_cast<char>(second)));
  if (words.size() > 1) openings.set(pair_of(words[0], words[1]));
  const std::size_t length = visible_length(words);
  const auto place = std::upper_bound(parts.begin(), parts.end(), words,
                                      [](const std::string& each, const Part& part) { return each < part.words; });
  parts.insert(place, {std::move(words), length});
}

/// Whether one of the parts stands in a text and is at least half of it.
bool Wordings::Words::has_part(std::string_view bare) const {
  const std::size_t length = visible_length(bare);
  for (std::size_t at = 0; at < bare.size(); ++at) {
    const std::string_view rest = bare.substr(at);
    if (!openings.test(pair_of(rest.front(), rest.size() > 1 ? rest[1] : '\0'))) continue;
    auto part = std::upper_bound(parts.begin(), parts.end(), rest,
                                 [](std::string_view each, const Part& known) { return each < known.words; });
    // What opens the text is not after it in the order, and begins with the same byte.
    while (part != parts.begin() && (--part)->words.front() == rest.front())
      if (2 * part->length >= length && rest.starts_with(part->words)) return true;
  }
  return false;
}

double Wordings::Words::score(const std::string& bare) const {
  if (has_part(bare)) return 1;
  const auto found = whole.find(bare);
  return found == whole.end() ? 0 : found->second;
}

bool Wordings::may_match(std::string_view words) {
  std::size_t visible = 0;
  for (std::size_t offset = 0; offset < words.size() && visible <= longest;) {
    const char32_t c = next_code_point(words, offset);
    visible += !is_space(c) && !is_invisible(c);
  }
  return visible <= longest;
}

double Wordings::score(Language language, std::string_view words) const {
  if (words.empty() || words.size() > longest) return 0;
  return of(language).score(without_ornaments(words));
}

bool Wordings::names_language(std::string_view words) const {
  if (words.empty() || words.size() > longest) return false;
  const std::string bare = without_ornaments(words);
  return of(Language::korean).score(bare) > 0 || of(Language::english).score(bare) > 0;
}

double Wordings::score_label(Language language, std::string_view words) const {
  if (words.empty() || words.size() > longest) return 0;
  return of(language).labels.contains(without_ornaments(words)) ? sentence_score : score(language, words);
}

double Wordings::score_sentence(Language language, std::string_view words) const {
  if (words.empty() || words.size() > longest_sentence) return 0;
  std::string bare = match_key(words);
  for (char& c : bare)
    if (std::string_view(",.:;()[]<>\"'").find(c) != std::string_view::npos) c = ' ';
  const std::string key = fold_space(bare);
  const std::vector<std::string>& around = of(language).around;
  const bool found =
      std::any_of(around.begin(), around.end(), [&](const std::string& wording) { return has_words(key, wording); });
  const double whole = score(language, words);
  return found ? std::max(whole, sentence_score) : whole > bare_name_score ? whole : 0;
}

double Wordings::score(Language language, const Outlink& link) const {
  switch (link.source) {
    case LinkSource::label: return score_label(language, link.text);
    case LinkSource::sentence: return score_sentence(language, link.text);
    case LinkSource::next_page:
    case LinkSource::previous_page: return 0;
    default: return score(language, link.text);
  }
}

const Wordings& own_wordings() {
  static const Wordings own;
  return own;
}

}  // namespace jjak::text
