// Distinguishes dates of publication from the many other dates on a page, by the words around them: "입력 2024.12.16",
// "until Dec. 16, 2024".
#include "lines/date_lines.hpp"

#include "dates/vocabulary.hpp"
#include "lines/marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using rules::Entry;
using rules::ListId;
using rules::WordList;

constexpr WordTable waves(std::array{"~", "～", "∼", "〜"});
constexpr WordTable dashes(std::array{"-", "–", "—"});
/// What may follow a word that belongs to the date before it.
constexpr WordTable part_ends(std::array{"|", "·", ",", "/", ")", "]", "ㅣ"});

bool is_part_of_word(char c) { return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80u; }

DateMeaning meaning_of(const Entry& date_word) {
  constexpr std::array meanings{DateMeaning::published, DateMeaning::modified,
                                DateMeaning::other};  // as lists.tsv has them
  return meanings[static_cast<std::size_t>(date_word.number)];
}

bool is_own_date(const Entry& date_word) { return meaning_of(date_word) != DateMeaning::other; }

/// Whether an English word begins and ends here and is no part of another. Korean words may have particles.
bool is_whole_word(std::string_view text, std::size_t begin, std::size_t end) {
  return !ascii::is_letter(text[begin]) ||
         ((begin == 0 || !ascii::is_letter(text[begin - 1])) && (end == text.size() || !ascii::is_letter(text[end])));
}

/// The longest word of the list that stands at `begin` and is no part of another English word.
const Entry* word_at(std::string_view text, std::size_t begin, const WordList& list) {
  std::string_view rest = text.substr(begin);
  while (const Entry* entry = list.opening_of(rest)) {
    if (is_whole_word(text, begin, begin + entry->word.size())) return entry;
    rest = rest.substr(0, entry->word.size() - 1);
  }
  return nullptr;
}

/// The meaning that the nearest word before a date gives it; of words that end at the same place the longest.
DateMeaning meaning_before(std::string_view before, const WordList& date_words) {
  DateMeaning meaning = DateMeaning::unmarked;
  std::size_t nearest = 0;
  for (std::size_t begin = 0; begin < before.size(); ++begin) {
    const Entry* entry = word_at(before, begin, date_words);
    if (entry == nullptr || begin + entry->word.size() <= nearest) continue;
    nearest = begin + entry->word.size();
    meaning = meaning_of(*entry);
  }
  return meaning;
}

std::string_view without_blanks(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

/// "2024.12.16 10:14 입력": the word belongs to the date before it when the line, or this part of it, ends with the word.
DateMeaning meaning_behind(std::string_view behind, const WordList& date_words) {
  const std::string_view text = without_blanks(behind);
  const Entry* entry = date_words.opening_of(text);
  if (entry == nullptr) return DateMeaning::unmarked;
  const std::string_view rest = without_blanks(text.substr(entry->word.size()));
  return rest.empty() || !part_ends.opening_of(rest).empty() ? meaning_of(*entry) : DateMeaning::unmarked;
}

/// A word before the date that makes it a part of a sentence: "since Dec. 16, 2024". "By A B on Dec. 16, 2024" is a
/// byline.
bool follows_preposition(std::string_view before, const rules::Lists& words) {
  const std::string_view text = without_blanks(before);
  if (text.empty() || !ascii::is_letter(text.back())) return false;
  const std::size_t start = text.find_last_of(" \t\n");
  const std::string_view last = start == std::string_view::npos ? text : text.substr(start + 1);
  if (!words[ListId::date_prepositions].contains(last)) return false;
  return last != "on" || words[ListId::byline_line_openings].opening_of(text) == nullptr;
}

/// A particle or a word after the date that makes it a part of a sentence: "2024년 12월 16일부터".
bool has_particle(std::string_view behind, const rules::Lists& words) {
  if (behind.starts_with(' ')) return words[ListId::date_followers].opening_of(without_blanks(behind)) != nullptr;
  return words[ListId::date_particles].opening_of(behind) != nullptr;
}

/// The sign of a span of time, "2024.12.16 ~ 12.20".
bool opens_span(std::string_view behind, const rules::Lists& words) {
  const std::string_view text = without_blanks(behind);
  if (!waves.opening_of(text).empty()) return true;
  if (const std::string_view dash = dashes.opening_of(text); !dash.empty()) {
    const std::string_view next = without_blanks(text.substr(dash.size()));
    return !next.empty() && ascii::is_digit(next.front());
  }
  return words[ListId::date_spans].opening_of(text) != nullptr;
}

bool closes_span(std::string_view before) {
  const std::string_view text = without_blanks(before);
  const std::string_view last = last_of(text);
  if (waves.contains(last)) return true;
  if (!dashes.contains(last)) return false;
  const std::string_view rest = without_blanks(text.substr(0, text.size() - last.size()));
  return !rest.empty() && ascii::is_digit(rest.back());  // "Dec. 16 - Dec. 20, 2024"
}

/// What the words around one date say of it. `before` begins after the previous date.
DateMeaning meaning_between(std::string_view before, std::string_view behind, const rules::Lists& words) {
  constexpr std::size_t window = 40;  // bytes before a date in which the word that names it stands
  const std::string_view near = before.substr(before.size() - std::min(before.size(), window));
  if (closes_span(before) || has_particle(behind, words)) return DateMeaning::other;
  DateMeaning meaning = meaning_before(near, words[ListId::date_words]);
  if (meaning == DateMeaning::unmarked) meaning = meaning_behind(behind, words[ListId::date_words]);
  if (meaning == DateMeaning::unmarked && follows_preposition(before, words)) meaning = DateMeaning::other;
  return meaning;
}

/// The bytes of the word at `at` that calls a date published or changed, with what may be glued to it ("등록일시"); 0:
/// none.
std::size_t name_of_date_at(std::string_view lower, std::size_t at, const rules::Lists& words) {
  if (at > 0 && is_part_of_word(lower[at - 1])) return 0;
  std::string_view rest = lower.substr(at);
  while (const Entry* entry = words[ListId::date_words].opening_of(rest)) {
    rest = rest.substr(0, entry->word.size() - 1);
    if (!is_own_date(*entry)) continue;
    std::size_t end = at + entry->word.size();
    if (const Entry* tail = words[ListId::date_word_tails].opening_of(lower.substr(end))) end += tail->word.size();
    if (end == lower.size() || !is_part_of_word(lower[end])) return end - at;
  }
  return 0;
}

/// Whether four digits follow each other, as in the year of every date. Most lines have none, and need no search for
/// dates.
bool may_have_year(std::string_view line) {
  constexpr std::size_t of_year = 4;
  std::size_t digits = 0;
  return std::any_of(line.begin(), line.end(), [&](char c) {
    digits = ascii::is_digit(c) ? digits + 1 : 0;
    return digits == of_year;
  });
}

/// A line with `in_place` instead of each date.
std::string with_dates_replaced(std::string_view line, const std::vector<MarkedDate>& dates, char in_place) {
  std::string rest;
  std::size_t from = 0;
  for (const MarkedDate& each : dates) {
    (rest += line.substr(from, each.date.bytes.begin - from)) += in_place;
    from = each.date.bytes.end;
  }
  return rest += line.substr(from);
}

}  // namespace

std::vector<MarkedDate> marked_dates(std::string_view line, const rules::Lists& words) {
  constexpr std::size_t most = 8;  // a line with more is a table
  std::vector<MarkedDate> marked;
  if (!may_have_year(line)) return marked;
  std::size_t cut = std::min(line.size(), longest_date_line);
  while (cut > 0 && cut < line.size() && (static_cast<unsigned char>(line[cut]) & 0xC0u) == 0x80u) --cut;
  line = line.substr(0, cut);
  auto found = dates::find_date(line);
  if (!found) return marked;
  const std::string lower = dates::to_lower_in_place(line);
  const std::string_view text = lower;
  const bool of_paper = words[ListId::paper_facts].inside(text) != nullptr;
  std::size_t from = 0;
  bool in_span = false;
  for (; found && marked.size() < most; found = dates::find_date(line, from)) {
    const std::string_view before = text.substr(from, found->bytes.begin - from);
    const std::string_view behind = text.substr(found->bytes.end);
    const bool opens = opens_span(behind, words);
    const bool of_other = of_paper || in_span || opens;
    marked.push_back({*found, of_other ? DateMeaning::other : meaning_between(before, behind, words)});
    in_span = opens;
    from = found->bytes.end;
  }
  return marked;
}

DateMeaning meaning_of_words(std::string_view text, const rules::Lists& words) {
  return meaning_before(dates::to_lower_in_place(text), words[ListId::date_words]);
}

std::string without_dates(std::string_view line, const std::vector<MarkedDate>& dates, const rules::Lists& words) {
  const std::string rest = with_dates_replaced(line, dates, '|');
  const std::string lower = dates::to_lower_in_place(rest);
  std::string kept;
  for (std::size_t at = 0; at < rest.size();) {
    const std::size_t named = name_of_date_at(lower, at, words);
    if (named == 0) kept += rest[at];
    at += std::max<std::size_t>(named, 1);
  }
  return kept;
}

std::optional<dates::FoundDate> published_among(const std::vector<MarkedDate>& dates) {
  std::optional<dates::FoundDate> unmarked;
  for (const MarkedDate& each : dates) {
    if (each.meaning == DateMeaning::published) return each.date;
    if (each.meaning == DateMeaning::unmarked && !unmarked) unmarked = each.date;
  }
  return unmarked;
}

bool is_only_date(std::string_view line, const std::vector<MarkedDate>& dates, const rules::Lists& words) {
  constexpr std::size_t longest = 120, most_letters_left = 3;
  if (dates.empty() || line.size() > longest) return false;
  const std::string lower = dates::to_lower_in_place(with_dates_replaced(line, dates, ' '));
  std::string left;
  for (std::string_view rest = lower; !rest.empty();) {
    std::size_t known = 0;
    if (const Entry* word = words[ListId::date_words].opening_of(rest); word != nullptr && is_own_date(*word))
      known = word->word.size();
    if (const Entry* word = words[ListId::date_fillers].opening_of(rest)) known = std::max(known, word->word.size());
    if (known == 0) left += rest.front();
    rest.remove_prefix(std::max<std::size_t>(known, 1));
  }
  return text::visible_length(left) <= most_letters_left;
}

}  // namespace jjak::extraction
