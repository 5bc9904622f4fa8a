// Finds the part of a line that names its author: what follows "By", or a name with a role after it. Dates and marks
// divide a line into parts.
#include "lines/byline_line.hpp"

#include "bylines/bylines.hpp"
#include "lines/marks.hpp"
#include "text/hangul.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using rules::ListId;

/// Whether the line has any word that a byline needs. Nearly all lines have none; nothing else is done for those.
bool may_name_author(std::string_view lower, std::string_view line, const rules::Lists& words) {
  return line.find('\t') != std::string_view::npos ||  // "By<TAB>A B", cells of a table
         words[ListId::byline_line_openings].inside(lower) != nullptr ||
         words[ListId::journalist_roles].inside(line) != nullptr;
}

/// The parts between marks and dates, without the words that call the dates something: "홍길동 기자 승인 2024.12.16" -> 홍길동
/// 기자.
std::vector<std::string> parts_of(std::string_view line, const std::vector<MarkedDate>& dates,
                                  const rules::Lists& words) {
  std::string text = without_dates(line, dates, words);
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

/// "오태경 기자 oh@x.example" -> "오태경 기자"
std::string without_address(std::string text) {
  const std::size_t at = text.find('@');
  if (at == std::string::npos) return text;
  const std::size_t begin = text.find_last_of(" (", at);
  const std::size_t end = std::min(text.find_first_of(" )", at), text.size());
  if (begin == std::string::npos) return {};
  text.erase(begin, end - begin);
  return std::string(strip_ornaments(text));
}

/// The name in "By A B"; empty when the part opens otherwise.
std::string name_behind_opening(std::string_view part, const rules::Lists& words) {
  constexpr std::size_t longest = 80;
  const std::string lower = text::to_lower_ascii(part);
  const rules::Entry* opening = words[ListId::byline_line_openings].opening_of(lower);
  if (opening == nullptr) return {};
  std::string name = without_address(text::fold_space(strip_ornaments(part.substr(opening->word.size()))));
  return text::visible_length(name) <= longest && !ends_sentence(name) ? name : std::string();
}

}  // namespace

std::optional<std::string> find_byline(std::string_view line, std::string_view lower,
                                       const std::vector<MarkedDate>& dates, const rules::Lists& words) {
  constexpr std::size_t longest_korean = 30;
  if (!may_name_author(lower, line, words)) return std::nullopt;
  for (const std::string& part : parts_of(line, dates, words)) {
    if (std::string name = name_behind_opening(part, words); !name.empty()) return name;
    std::string name = without_address(part);
    const rules::Entry* const role = words[ListId::journalist_roles].ending_of(name);
    // "[기자]" alone says who speaks in a transcript.
    const bool names_one = role != nullptr && text::has_hangul(name) && !bylines::clean_byline(name, words).empty();
    if (names_one && text::visible_length(name) <= longest_korean) return name;
  }
  return std::nullopt;
}

}  // namespace jjak::extraction
