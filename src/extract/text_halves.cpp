// Splits a text without markup that holds an article in both languages, and explains the halves of pages.
#include "extract/halves.hpp"

#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_title = 80;  // letters

/// A short first block that ends no sentence is the headline of its half.
void take_title(Article& half) {
  if (half.blocks.empty()) return;
  const Block& first = half.blocks.front();
  if (text::visible_length(first.text) > longest_title || first.text.ends_with('.')) return;
  half.title = first.text;
  half.blocks.erase(half.blocks.begin());
}

}  // namespace

std::optional<std::vector<Article>> split_halves(Article& whole) {
  std::vector<HalfParagraph> paragraphs;
  for (const Block& block : whole.blocks) {
    const Language language = language_of_line(block.text);
    if (is_running_text(block.role) && block.role != BlockRole::subhead && language != Language::unknown)
      paragraphs.push_back({language, text::visible_length(block.text), block.text});
  }
  if (agreement_of_halves(paragraphs, {}) < enough_agreement) return std::nullopt;
  Language first = language_of_line(whole.title);
  if (first == Language::unknown) first = paragraphs.front().language;
  std::vector<Article> halves(2);
  std::vector<Block> blocks = std::exchange(whole.blocks, {});
  halves[0] = whole;
  halves[1] = whole;
  halves[1].title.clear();
  for (Block& block : blocks) {
    const Language language = language_of_line(block.text);
    halves[language == Language::unknown || language == first ? 0 : 1].blocks.push_back(std::move(block));
  }
  take_title(halves[1]);
  return halves;
}

void explain_half(const Page& page, const Half& half, Explanation& explanation) {
  const std::size_t count = std::min(page.pieces.size(), explanation.pieces.size());
  for (std::size_t i = 0; i < count; ++i) {
    const bool masked = (half.traits[i] & hidden) && !(page.pieces[i].traits & hidden);
    if (!masked || explanation.pieces[i].text != page.pieces[i].text) continue;
    explanation.pieces[i].verdict = Verdict::other_language;
    explanation.pieces[i].detail = half.language == Language::english ? "ko" : "en";
  }
}

std::string name_of_page(const Origin& origin) { return fmt::format("{}@{}", origin.path, origin.offset); }

}  // namespace jjak::extraction
