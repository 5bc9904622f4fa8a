// Finds the dateline of an agency's report. It names place, day and reporter, and it must not become part of the first
// sentence; but much that stands in capitals or brackets in front of a dash is none, so the forms are narrow.
#include "lines/dateline.hpp"

#include "bylines/bylines.hpp"
#include "dates/vocabulary.hpp"
#include "text/cursor.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using rules::ListId;
using text::Cursor;

constexpr std::size_t longest_place = 60;  // bytes

/// "Dec. 16", "December 16", "16 Dec": a day without a year.
std::optional<Timestamp> month_and_day(Cursor& cursor) {
  Cursor ahead = cursor;
  auto day = ahead.number(1, 2);
  if (day) ahead.skip_blanks();
  Timestamp time;
  time.month = dates::Vocabulary::built_in().month_of(ahead.word());
  if (time.month == 0) return std::nullopt;
  ahead.eat(".");
  if (!day) {
    ahead.skip_blanks();
    day = ahead.number(1, 2);
  }
  if (!day || !dates::is_day_of_month(*day)) return std::nullopt;
  time.day = *day;
  cursor = ahead;
  return time;
}

std::optional<Timestamp> korean_day(std::string_view text) {
  const std::size_t month_at = text.find("월");
  if (month_at == std::string_view::npos) return std::nullopt;
  std::size_t begin = month_at;
  while (begin > 0 && ascii::is_digit(text[begin - 1])) --begin;
  Cursor cursor(text, begin);
  Timestamp time;
  const auto month = cursor.number(1, 2);
  if (!month || !cursor.eat("월")) return std::nullopt;
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day || !cursor.eat("일") || !dates::is_month(*month) || !dates::is_day_of_month(*day)) return std::nullopt;
  time.month = *month;
  time.day = *day;
  return time;
}

/// Words of a place: "SEOUL", "NEW YORK", "ST. PETERSBURG", "SEOUL/TOKYO", "Pyongyang". Empty when none stands here.
std::string_view place_words(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < longest_place) {
    const char c = text[end];
    const auto byte = static_cast<unsigned char>(c);
    const bool accented = byte >= 0x80u && byte <= 0xC9u;  // U+0080-U+024F
    const bool hyphen =
        c == '-' && end > 0 && text[end - 1] != ' ' && end + 1 < text.size() && ascii::is_letter(text[end + 1]);
    if (!ascii::is_letter(c) && c != ' ' && c != '.' && c != '/' && c != '\'' && !hyphen && !accented) break;
    ++end;
  }
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '-')) --end;
  return text.substr(0, end);
}

bool begins_each_word_upper(std::string_view place) {
  for (std::size_t i = 0; i < place.size(); ++i)
    if ((i == 0 || place[i - 1] == ' ') && ascii::is_lower(place[i])) return false;
  return !place.empty() && ascii::is_upper(place.front());
}

bool is_all_upper(std::string_view place) { return std::none_of(place.begin(), place.end(), ascii::is_lower); }

/// " -", " --", " —", "–": moves behind the dash and its blanks. `is_long`: whether it is more than one hyphen.
bool eat_dash(Cursor& cursor, bool& is_long) {
  Cursor ahead = cursor;
  const bool apart = ahead.skip_blanks();
  is_long = ahead.eat("--") || ahead.eat("—") || ahead.eat("–") || ahead.eat("―");
  if (!is_long && (!apart || !ahead.eat("-"))) return false;
  ahead.eat("-");
  if (!ahead.skip_blanks() && !is_long && !ahead.rest().empty()) return false;
  cursor = ahead;
  return true;
}

/// "(Reuters)", "(Agency News)": in brackets, with a capital in front. Returns the words.
std::string_view eat_agency(Cursor& cursor) {
  constexpr std::size_t longest = 40;
  Cursor ahead = cursor;
  ahead.skip_blanks();
  if (!ahead.eat("(")) return {};
  const std::size_t close = ahead.rest().find(')');
  if (close == std::string_view::npos || close < 2 || close > longest || !ascii::is_upper(ahead.rest().front()))
    return {};
  const std::string_view agency = ahead.rest().substr(0, close);
  ahead.skip(close + 1);
  cursor = ahead;
  return agency;
}

/// ", South Korea", ", Fla.": the region behind a town.
void eat_region(Cursor& cursor) {
  constexpr std::size_t longest = 30;
  Cursor ahead = cursor;
  if (!ahead.eat(",")) return;
  ahead.skip_blanks();
  if (Cursor day = ahead; month_and_day(day)) return;
  const std::string_view region = place_words(ahead.rest());
  if (region.empty() || region.size() > longest || !begins_each_word_upper(region)) return;
  ahead.skip(region.size());
  cursor = ahead;
}

/// ", Dec. 16"
std::optional<Timestamp> eat_day(Cursor& cursor) {
  Cursor ahead = cursor;
  if (!ahead.eat(",")) return std::nullopt;
  ahead.skip_blanks();
  const auto day = month_and_day(ahead);
  if (day) cursor = ahead;
  return day;
}

bool opens_sentence(std::string_view rest) {
  for (const std::string_view mark : {"“", "\"", "‘", "'", "«"})
    if (rest.starts_with(mark)) return true;
  return !rest.empty() && (ascii::is_upper(rest.front()) || ascii::is_digit(rest.front()));
}

/// What stands in front of the dash.
struct Origin {
  std::string_view place;
  std::string_view agency;
  std::optional<Timestamp> day;
};

/// "MONDAY": in capitals as a place.
bool is_weekday(std::string_view place) {
  const dates::Word* weekday = dates::Vocabulary::built_in().weekdays.find_any_case(place);
  return weekday != nullptr && !weekday->is_short && is_all_upper(place);
}

/// Whether it is precise enough to be a dateline.
bool is_dateline(const Origin& origin, bool long_dash, std::string_view rest, const rules::Lists& words) {
  constexpr int fewest_letters = 4;
  if (is_weekday(origin.place)) return false;
  if (is_all_upper(origin.place) && words[ListId::not_places].contains(text::to_lower_ascii(origin.place)))
    return false;
  if (!rest.empty() && !opens_sentence(rest) && !origin.day) return false;
  const bool known_agency = words[ListId::agencies].contains(text::to_lower_ascii(origin.agency));
  if (origin.day) return !origin.agency.empty() || is_all_upper(origin.place);
  if (!is_all_upper(origin.place)) return known_agency;
  if (!origin.agency.empty()) return true;
  return long_dash && std::count_if(origin.place.begin(), origin.place.end(), ascii::is_letter) >= fewest_letters;
}

FoundDateline english(std::string_view text, const rules::Lists& words) {
  FoundDateline found;
  Cursor cursor(text);
  Origin origin;
  origin.day = month_and_day(cursor);  // "Oct 24 (Reuters) -"
  if (!origin.day) {
    origin.place = place_words(text);
    if (!begins_each_word_upper(origin.place)) return found;
    cursor.skip(origin.place.size());
    eat_region(cursor);
    origin.day = eat_day(cursor);
  } else if (Cursor ahead = cursor; eat_agency(ahead).empty()) {
    return found;
  }
  origin.agency = eat_agency(cursor);
  if (!origin.agency.empty() && !origin.day) origin.day = eat_day(cursor);
  bool is_long = false;
  if (!eat_dash(cursor, is_long) || !is_dateline(origin, is_long, cursor.rest(), words)) return found;
  found.end = cursor.at();
  found.dateline.place = origin.place;
  found.dateline.day = origin.day;
  return found;
}

/// "홍길동 기자 =" behind the bracket; moves behind the sign.
std::string eat_reporter(std::string_view text, std::size_t& end, const rules::Lists& words) {
  constexpr std::size_t longest = 120;  // bytes
  const std::size_t sign = text.substr(end, longest).find('=');
  if (sign == std::string_view::npos) return {};
  const std::string names = text::fold_space(text.substr(end, sign));
  if (!names.empty() && !bylines::ends_with_korean_role(names, words)) return {};
  end += sign + 1;
  return names.empty() ? names : bylines::clean_byline(names, words);
}

FoundDateline korean(std::string_view text, const rules::Lists& words) {
  constexpr std::array brackets{std::pair{"(", ")"},   std::pair{"[", "]"}, std::pair{"【", "】"},
                                std::pair{"〔", "〕"}, std::pair{"<", ">"}, std::pair{"［", "］"},
                                std::pair{"（", "）"}};
  constexpr std::size_t longest = 100;  // bytes in the brackets
  FoundDateline found;
  for (const auto& [open, close] : brackets) {
    if (!text.starts_with(open)) continue;
    const std::size_t begin = std::string_view(open).size();
    const std::size_t end = text.substr(0, longest + begin).find(close, begin);
    if (end == std::string_view::npos) return found;
    const std::string_view inside = text.substr(begin, end - begin);
    const std::size_t sign = inside.find('=');
    const std::size_t sent = inside.find("일발");
    if (sign == std::string_view::npos && sent == std::string_view::npos) return found;
    const std::string place = text::fold_space(inside.substr(0, std::min(sign, inside.find(' '))));
    if (place.empty() || words[ListId::dateline_credits].contains(place) || place.size() > longest_place) return found;
    found.dateline.place = place;
    found.dateline.day = korean_day(inside);
    found.end = end + std::string_view(close).size();
    found.reporter = eat_reporter(text, found.end, words);
    return found;
  }
  return found;
}

}  // namespace

FoundDateline find_dateline(std::string_view paragraph, const rules::Lists& words) {
  FoundDateline found = korean(paragraph, words);
  if (found.end == 0) found = english(paragraph, words);
  if (found.end == 0) return found;
  found.dateline.text = text::fold_space(paragraph.substr(0, found.end));
  while (found.end < paragraph.size() && paragraph[found.end] == ' ') ++found.end;
  return found;
}

std::string split_dateline(Article& article, const rules::Lists& words) {
  const auto first = std::find_if(article.blocks.begin(), article.blocks.end(),
                                  [](const Block& block) { return block.role == BlockRole::body; });
  if (first == article.blocks.end()) return {};
  FoundDateline found = find_dateline(first->text, words);
  if (found.end == 0) return {};
  article.dateline = std::move(found.dateline);
  first->text.erase(0, found.end);
  if (first->text.empty()) article.blocks.erase(first);
  return std::move(found.reporter);
}

}  // namespace jjak::extraction
