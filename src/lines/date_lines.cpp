#include "lines/date_lines.hpp"

#include "lines/date_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

bool is_one_of_the_starts(std::string_view text, const auto& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

bool contains_one_of(std::string_view text, const auto& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Where in `text` the word stands last, not inside another English word; npos when nowhere.
std::size_t last_place(std::string_view text, std::string_view word) {
  for (std::size_t at = text.rfind(word); at != std::string_view::npos; at = at == 0 ? at : text.rfind(word, at - 1)) {
    const std::size_t end = at + word.size();
    const bool inside = ascii::is_letter(word.front()) && ((at > 0 && ascii::is_letter(text[at - 1])) ||
                                                           (end < text.size() && ascii::is_letter(text[end])));
    if (!inside) return at;
    if (at == 0) break;
  }
  return std::string_view::npos;
}

/// The meaning that the nearest word before a date gives it; of words that end at the same place the longest.
DateMeaning meaning_before(std::string_view before) {
  DateMeaning meaning = DateMeaning::unmarked;
  std::size_t nearest = 0, begin = 0;
  for (const DateWord& each : date_words) {
    const std::size_t at = last_place(before, each.word);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + each.word.size();
    if (meaning != DateMeaning::unmarked && (end < nearest || (end == nearest && at >= begin))) continue;
    meaning = each.meaning;
    nearest = end;
    begin = at;
  }
  return meaning;
}

std::string_view without_blanks(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  text.remove_prefix(first);
  return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

/// "2024.12.16 10:14 입력": the word stands behind its date when the line or its part ends with it.
DateMeaning meaning_behind(std::string_view behind) {
  const std::string_view words = without_blanks(behind);
  for (const DateWord& each : date_words) {
    if (!words.starts_with(each.word)) continue;
    const std::string_view rest = words.substr(each.word.size());
    if (rest.empty() || is_one_of_the_starts(without_blanks(rest), part_ends)) return each.meaning;
  }
  return DateMeaning::unmarked;
}

/// A word before the date that makes it a part of a sentence: "since Dec. 16, 2024".
bool follows_preposition(std::string_view before) {
  const std::string_view words = without_blanks(before);
  if (words.empty() || !ascii::is_letter(words.back())) return false;
  const std::size_t start = words.find_last_of(" \t\n");
  const std::string_view last = start == std::string_view::npos ? words : words.substr(start + 1);
  if (last == "on" && (words.starts_with("by ") || words.starts_with("written by "))) return false;  // a byline
  return std::find(prepositions.begin(), prepositions.end(), last) != prepositions.end();
}

/// A particle or a word behind the date that makes it a part of a sentence: "2024년 12월 16일부터".
bool has_particle(std::string_view behind) {
  const bool apart = behind.starts_with(' ');
  return apart ? is_one_of_the_starts(without_blanks(behind), following_words)
               : is_one_of_the_starts(behind, particles);
}

/// The sign of a span of time, "2024.12.16 ~ 12.20".
bool opens_span(std::string_view behind) {
  const std::string_view words = without_blanks(behind);
  if (is_one_of_the_starts(words, waves)) return true;
  for (const std::string_view dash : dashes)
    if (words.starts_with(dash)) {
      const std::string_view next = without_blanks(words.substr(dash.size()));
      return !next.empty() && ascii::is_digit(next.front());
    }
  return words.starts_with("to ") || words.starts_with("through ");
}

bool closes_span(std::string_view before) {
  const std::string_view words = without_blanks(before);
  if (std::any_of(waves.begin(), waves.end(), [&](std::string_view wave) { return words.ends_with(wave); }))
    return true;
  for (const std::string_view dash : dashes)  // "Dec. 16 - Dec. 20, 2024"
    if (words.ends_with(dash)) {
      const std::string_view rest = without_blanks(words.substr(0, words.size() - dash.size()));
      return !rest.empty() && ascii::is_digit(rest.back());
    }
  return false;
}

}  // namespace

std::vector<MarkedDate> marked_dates(std::string_view line) {
  constexpr std::size_t window = 40;  // bytes before a date in which the word that names it stands
  constexpr std::size_t most = 8;     // a line with more is a table
  std::vector<MarkedDate> dates;
  std::size_t cut = std::min(line.size(), longest_date_line);
  while (cut > 0 && cut < line.size() && (static_cast<unsigned char>(line[cut]) & 0xC0u) == 0x80u) --cut;
  const std::string lower = text::to_lower_ascii(line.substr(0, cut));
  const std::string_view text = lower;
  const bool foreign = contains_one_of(text, foreign_lines);
  std::size_t from = 0;
  bool in_span = false;
  for (auto found = dates::find_date(line.substr(0, cut)); found && dates.size() < most;
       found = dates::find_date(line.substr(0, cut), from)) {
    const std::string_view before = text.substr(from, found->bytes.begin - from);
    const std::string_view near = before.size() > window ? before.substr(before.size() - window) : before;
    const std::string_view behind = text.substr(found->bytes.end);
    const bool opens = opens_span(behind);
    DateMeaning meaning = meaning_before(near);
    if (meaning == DateMeaning::unmarked) meaning = meaning_behind(behind);
    if (meaning == DateMeaning::unmarked && follows_preposition(before)) meaning = DateMeaning::other;
    if (foreign || in_span || opens || closes_span(before) || has_particle(behind)) meaning = DateMeaning::other;
    in_span = opens;
    from = found->bytes.end;
    dates.push_back({*found, meaning});
  }
  return dates;
}

DateMeaning meaning_of_words(std::string_view words) { return meaning_before(text::to_lower_ascii(words)); }

std::string without_dates(std::string_view line) {
  std::string rest;
  std::size_t from = 0;
  constexpr std::size_t most = 8;
  for (std::size_t count = 0; count < most; ++count) {
    const auto found = dates::find_date(line, from);
    if (!found) break;
    (rest += line.substr(from, found->bytes.begin - from)) += '|';
    from = found->bytes.end;
  }
  rest += line.substr(from);
  // Only whole words: "승인" is part of a name as well.
  const auto is_part_of_word = [](char c) { return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80u; };
  std::string lower = text::to_lower_ascii(rest);
  for (const DateWord& each : date_words) {
    if (each.meaning != DateMeaning::published && each.meaning != DateMeaning::modified) continue;
    for (std::size_t at = lower.find(each.word); at != std::string::npos; at = lower.find(each.word, at + 1)) {
      std::size_t end = at + each.word.size();
      for (const std::string_view more : {"일자", "일", "시간"})
        if (lower.compare(end, more.size(), more) == 0) {
          end += more.size();
          break;
        }
      if ((at > 0 && is_part_of_word(lower[at - 1])) || (end < lower.size() && is_part_of_word(lower[end]))) continue;
      lower.erase(at, end - at);
      rest.erase(at, end - at);
    }
  }
  return rest;
}

std::optional<dates::FoundDate> find_published(std::string_view line) {
  std::optional<dates::FoundDate> unmarked;
  for (const MarkedDate& each : marked_dates(line)) {
    if (each.meaning == DateMeaning::published) return each.date;
    if (each.meaning == DateMeaning::unmarked && !unmarked) unmarked = each.date;
  }
  return unmarked;
}

bool is_date_line(std::string_view line) {
  constexpr std::size_t longest = 120, rest_letters = 3;
  if (line.size() > longest) return false;
  std::string rest(line);
  bool any = false;
  while (const auto found = dates::find_date(rest)) {
    rest.replace(found->bytes.begin, found->bytes.size(), " ");
    any = true;
  }
  if (!any) return false;
  rest = text::to_lower_ascii(rest);
  const auto erase_all = [&](std::string_view word) {
    for (std::size_t at = rest.find(word); at != std::string::npos; at = rest.find(word, at))
      rest.erase(at, word.size());
  };
  for (const DateWord& each : date_words)
    if (each.meaning == DateMeaning::published || each.meaning == DateMeaning::modified) erase_all(each.word);
  for (const std::string_view word : date_line_fillers) erase_all(word);
  return text::visible_length(rest) <= rest_letters;
}

}  // namespace jjak::extraction
