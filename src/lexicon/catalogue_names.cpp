// Takes names from catalogues apart and adds each spelling with its translation as a dictionary entry.
#include "lexicon/catalogue_names.hpp"

#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::lexicon {
namespace {

constexpr std::size_t max_name_bytes = 400;

bool is_one_of(char c, std::string_view marks) { return marks.find(c) != std::string_view::npos; }

/// The text in the first pair of round brackets.
std::string in_brackets(std::string_view text) {
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos) return {};
  return trimmed(text.substr(open + 1, close - open - 1));
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), ascii::is_digit); }

/// Turns "Korea, Republic of" into "Republic of Korea".
std::string uninverted(std::string_view name) {
  const std::size_t comma = name.find(", ");
  if (comma == std::string_view::npos || name.find(", ", comma + 2) != std::string_view::npos) return std::string(name);
  return fmt::format("{} {}", name.substr(comma + 2), name.substr(0, comma));
}

std::vector<std::string> alternatives(std::string_view name) {
  std::vector<std::string> found;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(';'), name.size());
    if (std::string each = trimmed(name.substr(0, end)); !each.empty()) found.push_back(std::move(each));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return found;
}

void add_pair(std::string english, const std::string& korean, double weight, std::vector<DictionaryEntry>& entries) {
  english = uninverted(english);
  const std::size_t words = words_in(english);
  if (words == 0 || words > max_phrase_words || !is_english(english) || !is_korean(korean)) return;
  entries.push_back({std::move(english), korean, weight});
}

}  // namespace

std::string trimmed(std::string_view text) {
  constexpr std::string_view marks = " .,;:!?\"*=~-";
  std::string folded = text::fold_space(text);
  const std::size_t begin = folded.find_first_not_of(marks);
  if (begin == std::string::npos) return {};
  return folded.substr(begin, folded.find_last_not_of(marks) - begin + 1);
}

std::string without_brackets(std::string_view text) {
  std::string out;
  std::size_t depth = 0;
  for (const char c : text) {
    if (is_one_of(c, "([{"))
      ++depth;
    else if (is_one_of(c, ")]}"))
      depth -= depth > 0 ? 1 : 0;
    else if (depth == 0)
      out += c;
  }
  return out;
}

std::size_t words_in(std::string_view text) {
  if (text.empty()) return 0;
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool is_english(std::string_view text) {
  bool has_letter = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (c < 0x20 || c == U'|' || c == U'#' || c == 0xFFFD || text::is_hangul(c) || text::is_han(c)) return false;
    if (c >= 0x3040 && c <= 0x30FF) return false;  // kana
    has_letter = has_letter || text::is_latin_letter(c);
  }
  return has_letter;
}

bool is_korean(std::string_view text) {
  bool has_hangul = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (c < 0x20 || c == U'|' || c == U'#' || c == 0xFFFD) return false;
    has_hangul = has_hangul || text::is_hangul(c);
  }
  return has_hangul;
}

void add_name(std::string_view english, std::string_view korean, double weight, std::vector<DictionaryEntry>& entries) {
  if (english.size() > max_name_bytes || korean.size() > max_name_bytes) return;
  const auto sources = alternatives(without_brackets(english)), targets = alternatives(without_brackets(korean));
  // "Spanish; Castilian" and "스페인어; 카스티야어": the alternatives correspond one by one.
  if (sources.size() == targets.size()) {
    for (std::size_t i = 0; i < sources.size(); ++i) add_pair(sources[i], targets[i], weight, entries);
  } else {
    for (const std::string& source : sources)
      for (const std::string& target : targets) add_pair(source, target, weight, entries);
  }
  if (sources.size() != 1 || targets.size() != 1) return;
  // "Myanmar (Burma)" has two names. What Korean adds in brackets translates what English adds in brackets.
  const std::string more_english = in_brackets(english), more_korean = in_brackets(korean);
  if (has_digit(more_english) || has_digit(more_korean)) return;  // years
  if (!more_english.empty() && !more_korean.empty()) add_pair(more_english, more_korean, weight, entries);
  if (!more_english.empty() && more_korean.empty()) add_pair(more_english, targets.front(), weight / 2, entries);
  if (more_english.empty() && !more_korean.empty()) add_pair(sources.front(), more_korean, weight / 2, entries);
}

}  // namespace jjak::lexicon
