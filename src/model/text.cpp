// Returns the text of paragraphs, segments and beads, which are only ranges of it.
#include <jjak/model.hpp>

#include <algorithm>

namespace jjak {
namespace {

/// The part of the range that is inside the text.
std::string_view slice(std::string_view text, Range bytes) {
  if (bytes.begin >= text.size() || bytes.end <= bytes.begin) return {};
  return text.substr(bytes.begin, bytes.end - bytes.begin);
}

/// The text between two neighbouring sentences: as it is within a line of a paragraph, otherwise a blank.
std::string_view gap_between(const Text& text, const Segment& before, const Segment& after) {
  static constexpr std::string_view blank = " ";
  if (before.paragraph != after.paragraph || before.bytes.end > after.bytes.begin) return blank;
  const std::string_view gap = slice(text.content, {before.bytes.end, after.bytes.begin});
  return gap.find_first_of("\r\n") == std::string_view::npos ? gap : blank;
}

}  // namespace

std::string_view Text::sentence(std::size_t index) const {
  return index < sentences.size() ? slice(content, sentences[index].bytes) : std::string_view{};
}

std::string_view Text::paragraph(std::size_t index) const {
  if (index >= paragraphs.size() || paragraphs[index].empty() || paragraphs[index].end > sentences.size()) return {};
  const Range range = paragraphs[index];
  return slice(content, {sentences[range.begin].bytes.begin, sentences[range.end - 1].bytes.end});
}

std::string_view Text::shown(std::size_t index) const {
  const auto edit = std::lower_bound(edits.begin(), edits.end(), index,
                                     [](const TextEdit& each, std::size_t wanted) { return each.sentence < wanted; });
  return edit != edits.end() && edit->sentence == index ? edit->text : sentence(index);
}

std::string Text::join(Range range) const {
  std::string out;
  const Segment* before = nullptr;
  const std::size_t end = std::min<std::size_t>(range.end, sentences.size());
  for (std::size_t i = range.begin; i < end; ++i) {
    if (sentences[i].bytes.empty()) continue;
    if (before != nullptr) out += gap_between(*this, *before, sentences[i]);
    out += shown(i);
    before = &sentences[i];
  }
  return out;
}

std::string Text::join_paragraphs(Range range) const {
  if (range.empty() || range.begin >= paragraphs.size()) return {};
  const std::size_t last = std::min<std::size_t>(range.end, paragraphs.size()) - 1;
  return join({paragraphs[range.begin].begin, paragraphs[last].end});
}

}  // namespace jjak
