// Weighs the evidence for the kind of an article. No witness decides alone unless it is sure, and none is the address.
#include "kinds/kinds.hpp"

#include "kinds/material.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::extraction {
namespace {

constexpr double enough = 3;  // weight
constexpr std::size_t lines_above = 4, lines_behind = 3;

double sum_of(const KindEvidence& evidence, PageKind kind) {
  double sum = 0;
  for (const ExplainedEvidence& each : evidence)
    if (each.kind == kind) sum += each.weight;
  return sum;
}

/// A text that is cut is a stub whatever else it is; of the other kinds the best supported one counts, and of equal
/// ones the first.
PageKind decide(const KindEvidence& evidence) {
  constexpr std::array others{PageKind::live_blog, PageKind::q_and_a, PageKind::transcript, PageKind::photo_essay,
                              PageKind::several_articles};
  if (sum_of(evidence, PageKind::stub) >= enough) return PageKind::stub;
  PageKind best = PageKind::article;
  double most = 0;
  for (const PageKind kind : others)
    if (const double sum = sum_of(evidence, kind); sum >= enough && sum > most) {
      best = kind;
      most = sum;
    }
  return best;
}

PageKind judge(const Material& material, Explanation* explanation) {
  KindEvidence evidence;
  for (const auto witness : {witness_words, witness_speech, witness_questions, witness_times, witness_pictures,
                             witness_sections, witness_cut})
    witness(material, evidence);
  const PageKind kind = decide(evidence);
  if (explanation != nullptr) {
    explanation->kind = kind;
    explanation->kind_evidence = std::move(evidence);
  }
  return kind;
}

/// The pieces from a little above the text to its end, and those behind it.
void add_lines(const Page& page, const MainText& text, Material& material) {
  if (text.pieces.empty()) return;
  std::vector<bool> runs(page.pieces.size(), false);
  std::size_t first = page.pieces.size(), last = 0;
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    const std::size_t piece = text.pieces[i];
    runs[piece] = is_running_text(text.blocks[i].role) && text.blocks[i].role != BlockRole::subhead;
    if (!is_running_text(text.blocks[i].role)) continue;
    first = std::min(first, piece);
    last = std::max(last, piece);
    material.captions_as_text += (page.pieces[piece].traits & caption) != 0 || page.pieces[piece].facts.caption;
  }
  if (first > last) return;
  for (std::size_t i = first - std::min(first, lines_above); i <= last; ++i)
    if (!(page.pieces[i].traits & hidden)) material.lines.push_back({page.pieces[i].text, runs[i]});
  for (std::size_t i = last + 1; i < page.pieces.size() && material.behind.size() < lines_behind; ++i)
    if (!(page.pieces[i].traits & hidden)) material.behind.emplace_back(page.pieces[i].text);
}

/// How many <article> elements inside the page's text hold a heading and running text.
std::size_t elements_with_heading(const Page& page, const MainText& text) {
  std::vector<std::pair<std::uint32_t, bool>> found;  // the element, and whether text follows its heading
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    if (!is_running_text(text.blocks[i].role)) continue;
    std::uint32_t at = page.pieces[text.pieces[i]].block;
    while (at != 0 && page.node(at).tag != "article") at = page.node(at).parent;
    if (at == 0) continue;
    const bool heading = page.pieces[text.pieces[i]].heading != 0;
    if (heading && (found.empty() || found.back().first != at)) found.emplace_back(at, false);
    if (!heading && !found.empty() && found.back().first == at) found.back().second = true;
  }
  return static_cast<std::size_t>(
      std::count_if(found.begin(), found.end(), [](const auto& element) { return element.second; }));
}

/// The schema.org types of the elements around the text: itemtype="https://schema.org/LiveBlogPosting".
void add_item_types(const Page& page, std::uint32_t container, std::vector<std::string>& types) {
  for (std::uint32_t at = container; at != 0; at = page.node(at).parent)
    if (const std::string_view type = page.node(at).attribute("itemtype"); !type.empty())
      types.emplace_back(type.substr(type.find_last_of("/:") + 1));
}

}  // namespace

PageKind kind_of_article(const Page& page, const Structured& structured, const MainText& text, std::string_view title,
                         Explanation* explanation) {
  Material material{text.blocks, title, *page.words, structured.types, structured.headlines, structured.is_paid, {}, {},
                    0,           0};
  add_item_types(page, text.container, material.types);
  add_lines(page, text, material);
  material.elements_with_heading = elements_with_heading(page, text);
  return judge(material, explanation);
}

PageKind kind_of_text(std::string_view text, const Article& article, const rules::Lists& words,
                      Explanation* explanation) {
  Material material{article.blocks, article.title, words, {}, {}, false, {}, {}, 0, 0};
  std::vector<std::string> lines;
  for (const std::string_view line : text::lines_of(text))
    if (std::string folded = text::fold_space(line); !folded.empty()) lines.push_back(std::move(folded));
  std::size_t next = 0;  // of the blocks
  std::size_t behind = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool runs = next < article.blocks.size() && article.blocks[next].text.starts_with(lines[i]);
    next += runs;
    if (runs) behind = i + 1;
    material.lines.push_back({lines[i], runs});
  }
  for (std::size_t i = behind; i < std::min(lines.size(), behind + lines_behind); ++i)
    material.behind.emplace_back(lines[i]);
  return judge(material, explanation);
}

}  // namespace jjak::extraction
