#include "lines/lines.hpp"

#include "dates/full_date.hpp"
#include "lines/boilerplate_words.hpp"
#include "lines/line_words.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::extraction {
namespace {

using text::visible_length;

constexpr WordTable ornaments(std::array{" ",  "[", "]", "(", ")", "<", ">", "【", "】", "〈",      "〉", "▶",
                                         "▷",  "►", "▸", "👉", "☞", "→", "»", "«",  "›",  "·",       "•",  "*",
                                         "■",  "□", "◆", "◇", "●", "○", "※", "✉",  "▣",  "★",       ":",  "|",
                                         "ㅣ", "-", "–", "—", ",", "/", "=", "+",  "#",  "\xC2\xA0"});

/// The last code point.
std::string_view last_of(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0) == 0x80) {}
  return text.substr(at);
}

std::string_view strip_ornaments(std::string_view text) {
  for (std::string_view mark; !(mark = ornaments.opening_of(text)).empty();) text.remove_prefix(mark.size());
  // A bracket that closes what was opened inside, as in "Daily (Seoul)", is no ornament.
  const auto closes = [&] {
    return (text.ends_with(')') && text.find('(') != std::string_view::npos) ||
           (text.ends_with(']') && text.find('[') != std::string_view::npos);
  };
  while (!closes() && ornaments.contains(last_of(text))) text.remove_suffix(last_of(text).size());
  return text;
}

/// A line ready to be looked up: lower case, without ornaments.
struct Key {
  explicit Key(std::string_view line) : lower(text::to_lower_ascii(line)), words(strip_ornaments(lower)) {}

  /// The words without a count behind them: "댓글 (3)".
  std::string_view without_count() const {
    std::string_view text = words;
    while (!text.empty() && std::string_view("0123456789,.() ").find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    return text;
  }

  std::string lower;
  std::string_view words;  ///< of `lower`
};

/// The line up to a colon or an address behind its words: "Read in Korean: https://..." -> "Read in Korean".
std::string_view words_before_address(std::string_view line) {
  return line.substr(0, std::min(line.find("http://"), line.find("https://")));
}

std::vector<std::string> parts_of(std::string_view line) {
  std::string text(line);
  while (const auto found = dates::find_date(text)) text.replace(found->bytes.begin, found->bytes.size(), "|");
  for (const std::string_view mark : {"ㅣ", "·", "•", " / ", " - ", " – ", " — ", "\n"})
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.replace(at, mark.size(), "|");
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('|', begin), text.size());
    if (std::string part = text::fold_space(strip_ornaments(std::string_view(text).substr(begin, end - begin)));
        !part.empty())
      parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

/// An address of a person or a page, and nothing else.
bool is_address(std::string_view words) {
  if (words.find(' ') != std::string_view::npos) return false;
  const std::size_t at = words.find('@');
  return at != std::string_view::npos ? words.find('.', at) != std::string_view::npos
                                      : words.starts_with("http://") || words.starts_with("https://");
}

/// "#쌀값 #시장"
bool is_hashtags(std::string_view line) {
  std::size_t count = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (line.front() != '#' || end < 2) return false;
    ++count;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return count > 0;
}

/// "Translated by Kim Yuna. Edited by A. Bell": names and nothing else.
bool is_credits(std::string_view line) {
  constexpr std::array small{"by", "and", "edited", "translated", "reviewed", "&"};
  const std::string lower = text::to_lower_ascii(line.substr(0, 16));
  if (!lower.starts_with("translated by ") && !lower.starts_with("edited by ")) return false;
  while (!line.empty()) {
    const std::string_view word = line.substr(0, line.find(' '));
    const bool is_name =
        word.empty() || ascii::is_upper(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80;
    if (!is_name && std::find(small.begin(), small.end(), word) == small.end()) return false;
    line.remove_prefix(std::min(word.size() + 1, line.size()));
  }
  return true;
}

std::string without_address(std::string text) {
  const std::size_t at = text.find('@');
  if (at == std::string::npos) return text;
  const std::size_t begin = text.find_last_of(" (", at);
  const std::size_t end = std::min(text.find_first_of(" )", at), text.size());
  if (begin == std::string::npos) return {};
  text.erase(begin, end - begin);
  return std::string(strip_ornaments(text));
}

/// "14.1 C", "-3°", "72 °F"
bool is_weather_line(std::string_view line) {
  std::size_t at = line.starts_with('-') || line.starts_with('+') ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && (ascii::is_digit(line[at]) || line[at] == '.')) ++at;
  if (at == digits || at > digits + 5) return false;
  std::string unit = text::fold_space(line.substr(at));
  for (const std::string_view mark : {"°", "º", "℃", "℉"})
    if (const auto found = unit.find(mark); found != std::string::npos) return unit.size() <= mark.size() + 2;
  return unit == "C" || unit == "F" || unit == "도";
}

}  // namespace

bool names_korean_version(std::string_view line) {
  const std::string folded = text::fold_space(words_before_address(line));
  const double score = text::own_wordings().score(Language::korean, folded);
  const bool bracketed = folded.starts_with('[') || folded.starts_with('(');
  return score > text::bare_name_score || (score > 0 && bracketed);
}

bool names_other_version(std::string_view line) {
  constexpr std::size_t longest_bytes = 240;
  if (line.size() > longest_bytes) return false;
  const Key key(words_before_address(line));
  return other_versions.contains(key.words) || names_korean_version(line);
}

std::string_view furniture_entry(std::string_view line) {
  constexpr std::size_t longest = 160, longest_opening = 110, longest_few_words = 40;
  constexpr std::size_t bytes_of_letter = 4;
  if (line.size() > longest * bytes_of_letter) return {};
  const std::size_t letters = visible_length(line);
  if (letters > longest) return {};
  const Key key(line);
  if (key.words.empty()) return "(no words)";
  for (const std::string_view words : {key.words, key.without_count()})
    if (const std::string_view entry = whole_lines.find(words); !entry.empty()) return entry;
  if (letters <= longest_opening)
    for (const std::string_view words : {key.words, std::string_view(key.lower)})
      if (const std::string_view entry = openings.opening_of(words); !entry.empty()) return entry;
  if (const std::string_view entry = inner_words.inside(key.lower); !entry.empty()) return entry;
  if (letters <= longest_few_words && !ends_sentence(line))
    if (const std::string_view entry = short_inner_words.inside(key.lower); !entry.empty()) return entry;
  if (is_address(key.words)) return "(an address)";
  if (is_hashtags(line)) return "(hashtags)";
  if (is_credits(line)) return "(credits)";
  return is_weather_line(line) ? "(weather)" : std::string_view();
}

std::string_view other_articles_entry(std::string_view line) {
  constexpr std::size_t longest = 30, longest_bytes = 600;
  if (line.size() > longest_bytes) return {};
  const Key key(line);
  const std::string_view entry = list_openings.opening_of(key.words);
  // In brackets the words may open a block that goes on with the list itself.
  const bool marked = line.starts_with('[') || line.starts_with('<') || line.starts_with("▶");
  if (entry.empty() || marked || entry == key.words) return entry;
  return visible_length(line) <= longest && !ends_sentence(line) ? entry : std::string_view();
}

std::optional<std::string> find_byline(std::string_view line) {
  constexpr std::size_t longest_line = 160, longest = 80, longest_korean = 30;
  if (visible_length(line) > longest_line) return std::nullopt;
  for (const std::string& part : parts_of(line)) {
    const std::string lower = text::to_lower_ascii(part);
    for (const std::string_view opening :
         {"by ", "by: ", "written by ", "글 ", "글: ", "글쓴이: ", "글쓴이 : ", "작성자: ", "작성자 : "}) {
      if (!lower.starts_with(opening)) continue;
      const std::string name =
          without_address(text::fold_space(strip_ornaments(std::string_view(part).substr(opening.size()))));
      if (!name.empty() && visible_length(name) <= longest && !ends_sentence(name)) return name;
    }
    const std::string name = without_address(part);
    const bool has_role =
        std::any_of(korean_roles.begin(), korean_roles.end(), [&](const char* role) { return name.ends_with(role); });
    if (has_role && visible_length(name) <= longest_korean) return name;
  }
  return std::nullopt;
}

bool is_byline_line(std::string_view line) {
  constexpr std::size_t longest = 90;
  return visible_length(line) <= longest && !ends_sentence(line) && find_byline(line).has_value();
}

bool looks_like_caption(std::string_view line) {
  constexpr std::size_t longest = 200, longest_credit = 30;
  if (visible_length(line) > longest) return false;
  for (const std::string_view mark : {"▲", "△", "▼", "◀"})
    if (line.starts_with(mark)) return true;
  for (const std::string_view mark : credit_marks) {
    const std::size_t at = line.rfind(mark);
    if (at != std::string_view::npos && visible_length(line.substr(at)) <= longest_credit) return true;
  }
  return false;
}

bool ends_sentence(std::string_view line) {
  constexpr WordTable closers(std::array{"”", "’", "\"", "'", ")", "]", "」", "』", "〉", "》", " ", "»"});
  constexpr WordTable ends(std::array{".", "!", "?", "…", "。", "？", "！", "다", ":"});
  while (closers.contains(last_of(line))) line.remove_suffix(last_of(line).size());
  return ends.contains(last_of(line));
}

}  // namespace jjak::extraction
