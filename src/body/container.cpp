// Finds the article by where prose is densest: one element holds nearly all of it, whatever it is called.
#include "body/container.hpp"

#include "lines/word_table.hpp"

namespace jjak::extraction {
namespace {

constexpr double keep_share = 0.85;  // of the score: a child with more of it replaces its parent
constexpr double marked_share =
    0.5;  // of the page's score: what the element that the page marks as its article must have
constexpr WordTable text_level_tags(std::array{"p",    "li", "blockquote", "pre", "h1",     "h2",  "h3",
                                               "h4",   "h5", "h6",         "ul",  "ol",     "dl",  "a",
                                               "span", "b",  "i",          "em",  "strong", "font"});

double score_of(const Piece& piece) {
  constexpr double no_sentence = 0.3, in_list = 0.5, in_row = 0.1;
  if (piece.traits & in_table && !(piece.traits & (hidden | boilerplate)))
    return in_row * static_cast<double>(piece.letters - piece.link_letters);
  if (!piece.is_prose() || !piece.facts.boilerplate.empty()) return 0;
  auto score = static_cast<double>(piece.letters - piece.link_letters);
  if (!piece.facts.ends_sentence) score *= no_sentence;
  if (piece.traits & list_item) score *= in_list;
  return score;
}

std::vector<double> scores_of_pieces(const Page& page) {
  std::vector<double> scores;
  scores.reserve(page.pieces.size());
  for (const Piece& piece : page.pieces) scores.push_back(score_of(piece));
  return scores;
}

/// The element that the page marks as its article, when it holds enough prose; otherwise the body.
std::uint32_t marked_article(const Page& page, const Scores& scores) {
  const double all = scores.of(page.body);
  std::uint32_t best = page.body;
  int best_rank = 0;
  for (std::uint32_t i = page.body + 1; i < page.node(page.body).end; ++i) {
    const markup::HtmlNode& node = page.node(i);
    if (node.is_text()) continue;
    const int rank = node.attribute("itemprop") == "articleBody" ? 3
                     : node.tag == "article"                     ? 2
                     : node.tag == "main"                        ? 1
                                                                 : 0;
    if (rank <= best_rank || scores.of(i) < all * marked_share) continue;
    best = i;
    best_rank = rank;
  }
  return best;
}

}  // namespace

Scores::Scores(const Page& page, const std::vector<double>& by_piece)
    : page_(&page), before_(page.document.nodes.size() + 1, 0.0) {
  for (std::size_t i = 0; i < by_piece.size(); ++i) before_[page.pieces[i].node + 1] += by_piece[i];
  for (std::size_t i = 1; i < before_.size(); ++i) before_[i] += before_[i - 1];
}

Scores::Scores(const Page& page) : Scores(page, scores_of_pieces(page)) {}

std::uint32_t narrowed(const Page& page, const Scores& scores, std::uint32_t at) {
  while (true) {
    const markup::HtmlNode& node = page.node(at);
    const double wanted = scores.of(at) * keep_share;
    std::uint32_t into = 0;
    for (std::uint32_t child = at + 1; child < node.end && into == 0; child = page.node(child).end)
      if (wanted > 0 && scores.of(child) >= wanted && !text_level_tags.contains(page.node(child).tag)) into = child;
    if (into == 0 || page.node(into).is_text()) return at;
    at = into;
  }
}

std::uint32_t find_container(const Page& page, const Scores& scores) {
  return narrowed(page, scores, marked_article(page, scores));
}

std::uint32_t find_runner_up(const Page& page, const Scores& scores, std::uint32_t container) {
  std::uint32_t best = page.body;
  double best_score = 0;
  for (std::uint32_t i = page.body; i < page.node(page.body).end;) {
    if (i == container) {
      i = page.node(i).end;
      continue;
    }
    const bool around = page.is_inside(container, i);
    if (!around && !page.node(i).is_text() && scores.of(i) > best_score) {
      best = i;
      best_score = scores.of(i);
    }
    i = around ? i + 1 : page.node(i).end;
  }
  return best == page.body ? best : narrowed(page, scores, best);
}

}  // namespace jjak::extraction
