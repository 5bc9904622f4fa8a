// Finds where the articles of a text dump begin: agencies deliver a day of news as one file.
#include "containers/news_dump.hpp"

#include "dates/vocabulary.hpp"
#include "rules/lists.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "text/weather.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jjak::reading {
namespace {

constexpr std::size_t longest_line = 80;  // bytes of a line of the head

struct Line {
  std::size_t begin = 0;
  std::string_view text;  ///< trimmed
};

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Whether the line begins or ends with the name of a weekday.
bool has_weekday_at_edge(std::string_view line) {
  constexpr std::size_t korean_bytes = 3 * text::syllable_bytes;  // 목요일
  const dates::Vocabulary& words = dates::Vocabulary::built_in();
  const auto is_korean = [&](std::size_t at) {
    return words.korean_weekday_at(line, at) != 0 && text::follows(line, at + text::syllable_bytes, "요일");
  };
  if (is_korean(0) || (line.size() >= korean_bytes && is_korean(line.size() - korean_bytes))) return true;
  return std::any_of(words.weekdays.begin(), words.weekdays.end(), [&](const dates::Word& weekday) {
    const std::size_t size = weekday.text.size();
    return !weekday.is_short && size <= line.size() &&
           (words.capitalised_weekday(line.substr(0, size)) == &weekday ||
            words.capitalised_weekday(line.substr(line.size() - size)) == &weekday);
  });
}

/// "Thursday, September 26, 2024", "2024년 9월 26일 목요일"
bool is_dated(std::string_view line) {
  if (line.size() > longest_line || !has_weekday_at_edge(line)) return false;
  for (std::size_t at = 0; at + 4 <= line.size(); ++at) {
    const std::string_view year = line.substr(at, 4);
    if ((year.starts_with("19") || year.starts_with("20")) && ascii::is_digit(year[2]) && ascii::is_digit(year[3]))
      return true;
  }
  return false;
}

bool is_temperature(std::string_view line) {
  return text::is_weather(line, rules::built_in()[rules::ListId::temperature_units]);
}

/// Where the temperature begins that a line ends with. It is the whole line, or follows the last word of an article
/// when files without a final line break were concatenated. npos when there is none.
std::size_t weather_in(std::string_view line) {
  if (is_temperature(line)) return 0;
  constexpr std::size_t longest = 10;
  for (std::size_t at = line.size() - std::min(line.size(), longest); at < line.size(); ++at) {
    const bool starts = line[at] == '-' || ascii::is_digit(line[at]);
    if (!starts) continue;
    const bool glued = at > 0 && line[at - 1] != ' ' && !ascii::is_digit(line[at - 1]);
    return glued && is_temperature(line.substr(at)) ? at : std::string_view::npos;
  }
  return std::string_view::npos;
}

std::vector<Line> filled_lines(std::string_view bytes) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view raw = bytes.substr(begin, end - begin);
    if (const std::string_view text = trim(raw); !text.empty())
      lines.push_back({begin + static_cast<std::size_t>(text.data() - raw.data()), text});
    begin = end + 1;
  }
  return lines;
}

}  // namespace

std::vector<std::size_t> article_starts(std::string_view bytes) {
  const std::vector<Line> lines = filled_lines(bytes);
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
    if (lines[i + 1].text.size() > longest_line || !is_dated(lines[i + 2].text)) continue;
    const std::size_t at = weather_in(lines[i].text);
    if (at == std::string_view::npos) continue;
    const std::size_t start = lines[i].begin + at;
    if (starts.empty() && (i > 0 || at > 0)) starts.push_back(0);
    starts.push_back(starts.empty() ? 0 : start);
  }
  if (starts.empty()) starts.push_back(0);
  return starts;
}

}  // namespace jjak::reading
