// Splits titles. <title> and og:title carry the names of site and section at their ends.
#include "titles/title_parts.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::array separators{" - ", " | ", " :: ", " – ",  " — ", " < ", " > ",
                                " » ", " « ", " : ",  " ㅣ ", " · ", "|"};

/// All ways to split a title at one separator.
std::vector<Cut> separator_cuts(std::string_view title) {
  std::vector<Cut> cuts;
  for (const std::string_view separator : separators)
    for (std::size_t at = title.find(separator); at != std::string_view::npos; at = title.find(separator, at + 1))
      cuts.push_back({title.substr(0, at), title.substr(at + separator.size())});
  return cuts;
}

/// "《Paper》 Title", "Title [Paper]": the brackets' words and the rest.
std::vector<Cut> bracket_cuts(std::string_view title) {
  constexpr std::array brackets{std::pair{"《", "》"}, std::pair{"[", "]"}, std::pair{"【", "】"}, std::pair{"(", ")"},
                                std::pair{"<", ">"}};
  std::vector<Cut> cuts;
  for (const auto& [open, close] : brackets) {
    const std::size_t open_size = std::string_view(open).size(), close_size = std::string_view(close).size();
    if (const std::size_t end = title.find(close); title.starts_with(open) && end != std::string_view::npos)
      cuts.push_back({title.substr(open_size, end - open_size), title.substr(end + close_size)});
    if (const std::size_t begin = title.rfind(open); title.ends_with(close) && begin != std::string_view::npos)
      cuts.push_back(
          {title.substr(0, begin), title.substr(begin + open_size, title.size() - begin - open_size - close_size)});
  }
  return cuts;
}

}  // namespace

std::vector<Cut> cuts_of(std::string_view title) {
  std::vector<Cut> cuts = separator_cuts(title);
  const std::vector<Cut> more = bracket_cuts(title);
  cuts.insert(cuts.end(), more.begin(), more.end());
  return cuts;
}

std::vector<std::string> parts_of_line(std::string_view line) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t length = 0;
    for (const std::string_view separator : separators)
      if (line.substr(at).starts_with(separator)) length = std::max(length, separator.size());
    if (length > 0) {
      parts.push_back(text::fold_space(line.substr(begin, at - begin)));
      begin = at + length;
    }
    at += std::max<std::size_t>(length, 1);
  }
  parts.push_back(text::fold_space(line.substr(begin)));
  return parts;
}

std::string without_short_end(std::string_view title) {
  const auto is_short = [](std::string_view part, std::string_view rest) { return part.size() * 2 < rest.size(); };
  const std::string_view whole = title;
  while (true) {
    std::string_view longest;
    for (const Cut& cut : separator_cuts(title))
      if (is_short(cut.back, cut.front) && cut.front.size() > longest.size()) longest = cut.front;
    if (longest.empty()) break;
    title = longest;
  }
  for (const Cut& cut : separator_cuts(title))
    if (title == whole && is_short(cut.front, cut.back)) return text::fold_space(cut.back);
  return text::fold_space(title);
}

}  // namespace jjak::extraction
