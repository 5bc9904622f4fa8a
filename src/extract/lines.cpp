#include "extract/lines.hpp"

#include "extract/dates.hpp"
#include "extract/word_lists.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::extraction {
namespace {

using text::visible_length;

bool is_one_of(std::string_view name, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return each == name; });
}
bool starts_with_one_of(std::string_view text, const auto& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view each) { return text.starts_with(each); });
}

bool strip_front(std::string_view& text, std::string_view mark) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  return true;
}
bool strip_back(std::string_view& text, std::string_view mark) {
  if (!text.ends_with(mark)) return false;
  text.remove_suffix(mark.size());
  return true;
}

constexpr std::array ornaments{" ", "[", "]", "(", ")",  "<", ">", "【", "】", "〈", "〉", "▶",       "▷", "►",
                               "☞", "→", "»", "«", "›",  "·", "•", "*",  "■",  "□",  "◆",  "◇",       "●", "○",
                               "▣", "★", ":", "|", "ㅣ", "-", "–", "—",  ",",  "/",  "=",  "\xC2\xA0"};

std::string_view strip_ornaments(std::string_view text) {
  const auto strips = [&](auto strip) {
    return std::any_of(ornaments.begin(), ornaments.end(), [&](const char* mark) { return strip(text, mark); });
  };
  while (strips(strip_front)) {}
  // A bracket that closes what was opened inside, as in "Daily (Seoul)", is no ornament.
  const auto closes = [&] {
    return (text.ends_with(')') && text.find('(') != std::string_view::npos) ||
           (text.ends_with(']') && text.find('[') != std::string_view::npos);
  };
  while (!closes() && strips(strip_back)) {}
  return text;
}

std::string key_of(std::string_view line) { return text::to_lower_ascii(strip_ornaments(text::fold_space(line))); }

/// The line up to a colon or an address behind its words: "Read in Korean: https://..." -> "Read in Korean".
std::string_view words_before_address(std::string_view line) {
  return line.substr(0, std::min(line.find("http://"), line.find("https://")));
}

std::vector<std::string> parts_of(std::string_view line) {
  std::string text(line);
  while (const auto found = find_date(text)) text.replace(found->bytes.begin, found->bytes.size(), "|");
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

std::string without_address(std::string text) {
  const std::size_t at = text.find('@');
  if (at == std::string::npos) return text;
  const std::size_t begin = text.find_last_of(" (", at);
  const std::size_t end = std::min(text.find_first_of(" )", at), text.size());
  if (begin == std::string::npos) return {};
  text.erase(begin, end - begin);
  return std::string(strip_ornaments(text));
}

}  // namespace

bool names_korean_version(std::string_view line) {
  const std::string folded = text::fold_space(words_before_address(line));
  const double score = text::own_wordings().score(Language::korean, folded);
  const bool bracketed = folded.starts_with('[') || folded.starts_with('(');
  return score > text::bare_name_score || (score > 0 && bracketed);
}

bool names_other_version(std::string_view line) {
  return names_korean_version(line) || is_one_of(key_of(words_before_address(line)), other_versions);
}

bool is_furniture_line(std::string_view line) {
  constexpr std::size_t longest = 160, longest_opening = 110;
  const std::size_t letters = visible_length(line);
  if (letters == 0) return true;
  if (letters > longest) return false;
  const std::string key = key_of(line);
  if (key.empty() || is_one_of(key, whole_lines)) return true;
  const std::string lower = text::to_lower_ascii(line);
  if (letters <= longest_opening && (starts_with_one_of(lower, openings) || starts_with_one_of(key, openings)))
    return true;
  return std::any_of(inner_words.begin(), inner_words.end(),
                     [&](const char* word) { return lower.find(word) != std::string::npos; });
}

bool opens_other_articles(std::string_view line) {
  constexpr std::size_t longest = 30;
  const std::string key = key_of(line);
  if (is_one_of(key, list_openings)) return true;
  // In brackets the words may open a block that goes on with the list itself.
  if (line.starts_with('[') || line.starts_with("<") || line.starts_with("▶"))
    return starts_with_one_of(key, list_openings);
  return visible_length(line) <= longest && starts_with_one_of(key, list_openings) && !ends_sentence(line);
}

std::optional<std::string> find_byline(std::string_view line) {
  constexpr std::size_t longest_line = 160, longest = 80, longest_korean = 30;
  if (visible_length(line) > longest_line) return std::nullopt;
  for (const std::string& part : parts_of(line)) {
    const std::string lower = text::to_lower_ascii(part);
    for (const std::string_view opening : {"by ", "by: ", "written by ", "글 ", "글: "}) {
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

std::string clean_byline(std::string_view text) {
  constexpr std::size_t longest = 120;
  if (auto found = find_byline(text)) return *std::move(found);
  const auto found_parts = parts_of(text);
  std::string name = found_parts.empty() ? std::string() : without_address(found_parts.front());
  return visible_length(name) > longest ? std::string() : name;
}

bool is_byline_line(std::string_view line) {
  constexpr std::size_t longest = 90;
  return visible_length(line) <= longest && !ends_sentence(line) && find_byline(line).has_value();
}

bool looks_like_caption(std::string_view line) {
  constexpr std::size_t longest = 200, longest_credit = 30;
  if (visible_length(line) > longest) return false;
  for (const std::string_view mark : {"▲", "△", "▼", "◀", "▶"})
    if (line.starts_with(mark)) return true;
  for (const std::string_view mark : {"/사진=", "사진=", "(사진:", "[사진", "/그래픽=", "ⓒ"}) {
    const std::size_t at = line.rfind(mark);
    if (at != std::string_view::npos && visible_length(line.substr(at)) <= longest_credit) return true;
  }
  return false;
}

bool ends_sentence(std::string_view line) {
  constexpr std::array closers{"”", "’", "\"", "'", ")", "]", "」", "』", "〉", "》", " ", "»"};
  while (std::any_of(closers.begin(), closers.end(), [&](const char* mark) { return strip_back(line, mark); })) {}
  constexpr std::array ends{".", "!", "?", "…", "。", "？", "！", "다", ":"};
  return std::any_of(ends.begin(), ends.end(), [&](const char* mark) { return line.ends_with(mark); });
}

}  // namespace jjak::extraction
