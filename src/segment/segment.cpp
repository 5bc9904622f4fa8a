#include <jjak/segment.hpp>

#include "rules/lists.hpp"
#include "segment/english.hpp"
#include "segment/korean.hpp"

namespace jjak {
namespace {

std::uint32_t size32(std::size_t size) { return static_cast<std::uint32_t>(size); }

void add_paragraph(Text& text, std::string_view paragraph, const std::vector<Range>& sentences) {
  if (!text.content.empty()) text.content += '\n';
  const std::uint32_t base = size32(text.content.size());
  const std::uint32_t number = size32(text.paragraphs.size());
  const std::uint32_t first = size32(text.sentences.size());
  text.content += paragraph;
  for (const Range& range : sentences) text.sentences.push_back({{base + range.begin, base + range.end}, number});
  text.paragraphs.push_back({first, size32(text.sentences.size())});
}

}  // namespace

std::vector<Range> split_sentences(std::string_view paragraph, Language language, const Rules& rules) {
  return language == Language::korean ? segmentation::split_korean(paragraph, rules::lists_of(rules).sentences)
                                      : segmentation::split_english(paragraph, rules::lists_of(rules).sentences);
}

Text segment(const Article& article, const Rules& rules) {
  Text text;
  text.language = article.language;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role)) continue;
    // A subhead is one unit, whatever marks stand in it.
    const std::vector<Range> sentences = block.role == BlockRole::subhead
                                             ? std::vector<Range>{{0, size32(block.text.size())}}
                                             : split_sentences(block.text, article.language, rules);
    if (!sentences.empty()) add_paragraph(text, block.text, sentences);
  }
  return text;
}

Text text_of_lines(const std::vector<std::string>& lines, Language language, const Rules& rules) {
  Text text;
  text.language = language;
  for (const std::string& line : lines) {
    const std::uint32_t begin = size32(text.content.size());
    text.content += line;
    const std::vector<Range> pieces = split_sentences(line, language, rules);
    for (std::size_t n = 1; n < pieces.size(); ++n) text.breaks.push_back(begin + pieces[n].begin);
    text.sentences.push_back({{begin, size32(text.content.size())}, 0});
    text.content += '\n';
  }
  if (!lines.empty()) text.paragraphs.push_back({0, size32(text.sentences.size())});
  return text;
}

}  // namespace jjak
