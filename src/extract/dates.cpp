#include "extract/dates.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::array months{"january", "february", "march",     "april",   "may",      "june",
                            "july",    "august",   "september", "october", "november", "december"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A cursor over one line; every read either succeeds and moves or leaves it where it was.
class Cursor {
 public:
  explicit Cursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}
  std::size_t at() const { return at_; }

  bool eat(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void skip_blanks() {
    while (eat(" ") || eat("\t") || eat("\n") || eat("\xC2\xA0")) {}
  }
  /// A number of `min` to `max` digits, not one digit more.
  std::optional<int> number(std::size_t min, std::size_t max) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && end - at_ < max && is_digit(text_[end])) value = value * 10 + (text_[end++] - '0');
    if (end - at_ < min || (end < text_.size() && is_digit(text_[end]))) return std::nullopt;
    at_ = end;
    return value;
  }
  std::string word() {
    std::size_t end = at_;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    std::string read = text::to_lower_ascii(text_.substr(at_, end - at_));
    at_ = end;
    return read;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

/// 1-12; at least three letters of the name.
int month_of(std::string_view word) {
  if (word == "sept") return 9;
  for (std::size_t i = 0; i < months.size(); ++i)
    if (word.size() >= 3 && (word == months[i] || word == std::string_view(months[i]).substr(0, 3)))
      return static_cast<int>(i) + 1;
  return 0;
}

bool is_day(int year, int month, int day) {
  constexpr std::array days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= days[static_cast<std::size_t>(month - 1)] - (month == 2 && !leap ? 1 : 0);
}

bool set_day(Timestamp& time, std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  if (!year || !month || !day || !is_day(*year, *month, *day)) return false;
  time.year = *year;
  time.month = *month;
  time.day = *day;
  return true;
}

/// "2024-11-14", "2024. 11. 14.", "2024/11/14", "2024년 11월 14일"
bool year_first(Cursor& cursor, Timestamp& time) {
  const auto year = cursor.number(4, 4);
  if (!year) return false;
  cursor.skip_blanks();
  std::string_view first, second = {}, third = {};
  if (cursor.eat("년")) {
    second = "월";
    third = "일";
  } else {
    for (const std::string_view mark : {"-", ".", "/"})
      if (cursor.eat(mark)) {
        first = second = mark;
        break;
      }
    if (first.empty()) return false;
  }
  cursor.skip_blanks();
  const auto month = cursor.number(1, 2);
  cursor.skip_blanks();
  if (!month || !cursor.eat(second)) return false;
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  Cursor after = cursor;
  after.skip_blanks();
  if (third.empty() ? cursor.eat(".") : after.eat(third))
    if (!third.empty()) cursor = after;
  return set_day(time, year, month, day);
}

void skip_ordinal(Cursor& cursor) { cursor.eat("st") || cursor.eat("nd") || cursor.eat("rd") || cursor.eat("th"); }

/// "Nov. 18, 2024", "December 23rd 2024"
bool month_first(Cursor& cursor, Timestamp& time) {
  const int month = month_of(cursor.word());
  if (month == 0) return false;
  cursor.eat(".");
  cursor.skip_blanks();
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  skip_ordinal(cursor);
  cursor.eat(",");
  cursor.skip_blanks();
  return set_day(time, cursor.number(4, 4), month, day);
}

/// "18 November 2024", "18 Nov. 2024"
bool day_first(Cursor& cursor, Timestamp& time) {
  const auto day = cursor.number(1, 2);
  if (!day) return false;
  skip_ordinal(cursor);
  if (!cursor.eat("-")) cursor.skip_blanks();
  const int month = month_of(cursor.word());
  if (month == 0) return false;
  cursor.eat(".");
  cursor.eat(",");
  if (!cursor.eat("-")) cursor.skip_blanks();
  return set_day(time, cursor.number(4, 4), month, day);
}

/// "11/18/2024", as Americans write it.
bool slashes(Cursor& cursor, Timestamp& time) {
  const auto month = cursor.number(1, 2);
  if (!month || !cursor.eat("/")) return false;
  const auto day = cursor.number(1, 2);
  if (!day || !cursor.eat("/")) return false;
  return set_day(time, cursor.number(4, 4), month, day);
}

std::optional<int> utc_offset(Cursor& cursor) {
  if (cursor.eat("Z") || cursor.eat("UTC") || cursor.eat("GMT")) return 0;
  if (cursor.eat("KST") || cursor.eat("(KST)")) return 9 * 60;
  const bool east = cursor.eat("+");
  if (!east && !cursor.eat("-")) return std::nullopt;
  std::optional<int> hours = cursor.number(2, 2), minutes;
  if (hours) {
    minutes = cursor.eat(":") ? cursor.number(2, 2) : std::optional<int>(0);
  } else if (const auto both = cursor.number(4, 4)) {
    hours = *both / 100;
    minutes = *both % 100;
  }
  if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
  return (east ? 1 : -1) * (*hours * 60 + *minutes);
}

/// -1: none stands here; 0: a.m.; 12: p.m.
int half_of_day(Cursor& cursor) {
  for (const std::string_view word : {"am", "AM", "a.m.", "A.M.", "오전"})
    if (cursor.eat(word)) return 0;
  for (const std::string_view word : {"pm", "PM", "p.m.", "P.M.", "오후"})
    if (cursor.eat(word)) return 12;
  return -1;
}

/// Reads a time, its offset behind it, and moves the cursor; otherwise leaves both alone.
void read_time(Cursor& cursor, Timestamp& time) {
  Cursor ahead = cursor;
  int half = half_of_day(ahead);
  ahead.skip_blanks();
  const auto hour = ahead.number(1, 2);
  if (!hour) return;
  std::optional<int> minute;
  if (ahead.eat(":")) {
    minute = ahead.number(2, 2);
  } else if (ahead.eat("시")) {
    Cursor minutes = ahead;
    minutes.skip_blanks();
    minute = minutes.number(1, 2);
    if (minute && minutes.eat("분"))
      ahead = minutes;
    else
      minute = 0;
  }
  if (!minute || *minute > 59) return;
  if (ahead.eat(":") && ahead.number(2, 2) && ahead.eat(".")) ahead.number(1, 9);
  Cursor behind = ahead;
  behind.skip_blanks();
  if (const int found = half < 0 ? half_of_day(behind) : -1; found >= 0) {
    half = found;
    ahead = behind;
  }
  const int hours = half < 0 || *hour > 12 ? *hour : *hour % 12 + half;
  if (hours > 23) return;
  time.hour = hours;
  time.minute = *minute;
  Cursor zone = ahead;
  zone.skip_blanks();
  time.utc_offset = utc_offset(zone);
  cursor = time.utc_offset ? zone : ahead;
}

/// What may stand between a date and its time.
void skip_between(Cursor& cursor) {
  constexpr std::array joints{"T",    ",",    "|",    "·",    "at ",  "-",    "–",
                              "(월)", "(화)", "(수)", "(목)", "(금)", "(토)", "(일)"};
  bool moved = true;
  while (moved) {
    cursor.skip_blanks();
    moved = std::any_of(joints.begin(), joints.end(), [&](const char* joint) { return cursor.eat(joint); });
  }
}

std::optional<FoundDate> date_at(std::string_view text, std::size_t at) {
  for (const auto reader : {&year_first, &month_first, &day_first, &slashes}) {
    Cursor cursor(text, at);
    FoundDate found;
    if (!reader(cursor, found.time)) continue;
    Cursor behind = cursor;
    skip_between(behind);
    const std::size_t start = behind.at();
    read_time(behind, found.time);
    const std::size_t end = behind.at() > start ? behind.at() : cursor.at();
    found.bytes = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    return found;
  }
  return std::nullopt;
}

void erase_all(std::string& text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) text.erase(at, word.size());
}

}  // namespace

std::optional<Timestamp> parse_iso(std::string_view text) {
  const std::string folded = text::fold_space(text.substr(0, 64));
  if (folded.size() == 8 && std::all_of(folded.begin(), folded.end(), is_digit)) {
    const int number = std::stoi(folded);
    Timestamp time;
    return set_day(time, number / 10000, number / 100 % 100, number % 100) ? std::optional(time) : std::nullopt;
  }
  const auto found = find_date(folded);
  return found ? std::optional(found->time) : std::nullopt;
}

std::optional<FoundDate> find_date(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const bool starts = is_digit(text[at]) || is_letter(text[at]);
    const bool inside = at > 0 && (is_digit(text[at - 1]) || is_letter(text[at - 1]));
    if (!starts || inside) continue;
    if (auto found = date_at(text, at)) return found;
  }
  return std::nullopt;
}

std::optional<FoundDate> find_published(std::string_view text) {
  constexpr std::array changes{"updated", "modified", "수정", "업데이트", "edited"};
  constexpr std::size_t window = 24;
  std::size_t from = 0;
  while (auto found = find_date(text, from)) {
    const std::size_t begin = found->bytes.begin;
    const std::size_t start = std::max(from, begin - std::min(begin, window));
    const std::string before = text::to_lower_ascii(text.substr(start, begin - start));
    const bool changed = std::any_of(changes.begin(), changes.end(),
                                     [&](const char* word) { return before.find(word) != std::string::npos; });
    if (!changed) return found;
    from = found->bytes.end;
  }
  return std::nullopt;
}

bool is_date_line(std::string_view line) {
  constexpr std::size_t longest = 120, rest_letters = 3;
  if (line.size() > longest) return false;
  std::string rest(line);
  bool any = false;
  while (const auto found = find_date(rest)) {
    rest.replace(found->bytes.begin, found->bytes.size(), " ");
    any = true;
  }
  if (!any) return false;
  rest = text::to_lower_ascii(rest);
  for (const std::string_view word :
       {"monday",  "tuesday", "wednesday", "thursday", "friday",   "saturday", "sunday", "published", "posted",
        "updated", "last",    "modified",  "date",     "기사입력", "최종수정", "입력",   "수정",      "등록",
        "승인",    "송고",    "게재",      "작성",     "발행",     "일시",     "요일",   "on",        "at"})
    erase_all(rest, word);
  return text::visible_length(rest) <= rest_letters;
}

}  // namespace jjak::extraction
