// Compares the names of two bylines. Gold has them as people write them, with roles and conjunctions; the reader of
// bylines would make the same mistakes in both.
#include "evaluate/names.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jjak::evaluation {
namespace {

constexpr std::array<std::string_view, 7> separators{",", ";", "·", "ㆍ", "・", "&", "/"};

/// The text with a comma as a word of its own where a separator stands.
std::string with_breaks(std::string_view byline) {
  std::string text;
  for (std::size_t at = 0; at < byline.size();) {
    std::size_t length = 0;
    for (const std::string_view each : separators)
      if (byline.substr(at).starts_with(each)) length = each.size();
    if (length == 0)
      text += byline[at++];
    else
      text += " , ";
    at += length;
  }
  return text::fold_space(text);
}

std::vector<std::string> names_in(std::string_view byline, const rules::Lists& words) {
  const std::string text = with_breaks(byline);
  std::vector<std::string> names;
  std::string name;
  const auto finish = [&] {
    if (!name.empty()) names.push_back(text::match_key(name));
    name.clear();
  };
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    const std::string lower = text::to_lower_ascii(word);
    begin = end + 1;
    const bool ends = word == "," || lower == "and" || words[rules::ListId::journalist_roles].contains(word);
    if (ends)
      finish();
    else if (!(lower == "by" && name.empty()))
      (name += name.empty() ? "" : " ") += word;
  }
  finish();
  return names;
}

}  // namespace

bool are_same_names(std::string_view a, std::string_view b, const rules::Lists& words) {
  if (text::match_key(text::fold_space(a)) == text::match_key(text::fold_space(b))) return true;
  const std::vector<std::string> names = names_in(a, words);
  return !names.empty() && names == names_in(b, words);
}

}  // namespace jjak::evaluation
