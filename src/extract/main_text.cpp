#include "extract/main_text.hpp"

#include "extract/date_lines.hpp"
#include "extract/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr double keep_share = 0.85;     // of the score that an element must hold to be gone into
constexpr double marked_share = 0.5;    // the same for one that the page itself marks as the article
constexpr std::size_t short_line = 25;  // letters

double score_of(const Piece& piece) {
  constexpr double no_sentence = 0.3, in_list = 0.5;
  if (!piece.is_prose() || is_furniture_line(piece.text)) return 0;
  auto score = static_cast<double>(piece.letters - piece.link_letters);
  if (!ends_sentence(piece.text)) score *= no_sentence;
  if (piece.traits & list_item) score *= in_list;
  return score;
}

/// Scores of all pieces, so that any element's sum is a difference.
class Scores {
 public:
  explicit Scores(const Page& page) : before_(page.document.nodes.size() + 1, 0.0) {
    for (const Piece& piece : page.pieces) before_[piece.node + 1] += score_of(piece);
    for (std::size_t i = 1; i < before_.size(); ++i) before_[i] += before_[i - 1];
  }
  double of(const markup::HtmlNode& node, std::uint32_t index) const { return before_[node.end] - before_[index]; }

 private:
  std::vector<double> before_;
};

bool is_text_level(std::string_view tag) {
  constexpr std::array tags{"p",  "li", "blockquote", "pre", "h1",   "h2", "h3",     "h4", "h5", "h6",
                            "ul", "ol", "dl",         "a",   "span", "b",  "strong", "em", "i"};
  return std::any_of(tags.begin(), tags.end(), [&](std::string_view each) { return each == tag; });
}

/// The element that the page marks as its article, when it holds enough of the prose; else the body.
std::uint32_t marked_article(const Page& page, const Scores& scores) {
  const double all = scores.of(page.node(page.body), page.body);
  std::uint32_t best = page.body;
  int best_rank = 0;
  for (std::uint32_t i = page.body + 1; i < page.node(page.body).end; ++i) {
    const markup::HtmlNode& node = page.node(i);
    if (node.is_text()) continue;
    const int rank = node.attribute("itemprop") == "articleBody" ? 3
                     : node.tag == "article"                     ? 2
                     : node.tag == "main"                        ? 1
                                                                 : 0;
    if (rank <= best_rank || scores.of(node, i) < all * marked_share) continue;
    best = i;
    best_rank = rank;
  }
  return best;
}

/// Decides piece by piece; what comes before and behind a piece counts.
class Selector {
 public:
  Selector(const Page& page, std::string_view title) : page_(page), title_(title) {
    text_.first_piece = page.pieces.size();
  }

  void take(std::size_t index) {
    const Piece& piece = page_.pieces[index];
    if (piece.traits & (hidden | furniture)) return;
    if (piece.text == title_ || names_other_version(piece.text)) return;
    if (opens_other_articles(piece.text)) {
      other_articles_ = piece.link_letters * 2 <= piece.letters || piece.heading != 0;
      return;
    }
    if (is_furniture_line(piece.text) || is_date_line(piece.text)) return;
    if (other_articles_ && !resumes(piece)) return;
    other_articles_ = false;
    if ((piece.traits & caption) || looks_like_caption(piece.text)) return add(BlockRole::caption, piece.text);
    if (is_subhead(piece)) {
      if (piece.link_letters * 2 <= piece.letters) subhead_ = piece.text;
      return;
    }
    if (is_running(piece)) add_running(piece, index);
  }

  MainText finish() { return std::move(text_); }

 private:
  /// Whether the article goes on behind a list of other articles.
  static bool resumes(const Piece& piece) {
    constexpr std::size_t long_enough = 80;
    return piece.letters >= long_enough && piece.link_letters * 4 < piece.letters && ends_sentence(piece.text) &&
           !(piece.traits & list_item);
  }

  static bool is_subhead(const Piece& piece) {
    constexpr std::size_t longest = 70;
    if (piece.heading != 0) return true;
    return piece.bold_letters == piece.letters && piece.letters <= longest && !piece.text.ends_with('.') &&
           !(piece.traits & list_item);
  }

  bool is_running(const Piece& piece) const {
    constexpr std::size_t linked_but_long = 60, longest_lead_in = 45;
    const std::size_t plain = piece.letters - piece.link_letters;
    if (plain < piece.link_letters && (!piece.in_paragraph || plain < linked_but_long)) return false;
    const bool sentence = ends_sentence(piece.text);
    const bool started = text_.body_letters > 0;
    if (!started && !sentence && piece.letters < longest_lead_in) return false;
    if (!started && is_byline_line(piece.text)) return false;
    if (started && piece.letters < longest_lead_in && !sentence && is_byline_line(piece.text)) return false;
    const bool shaped = piece.in_paragraph || (piece.traits & (list_item | quote));
    return shaped || sentence || piece.letters >= short_line;
  }

  void add(BlockRole role, const std::string& text) { text_.blocks.push_back({role, text}); }

  void add_running(const Piece& piece, std::size_t index) {
    if (!subhead_.empty() && text_.body_letters > 0) add(BlockRole::subhead, subhead_);
    subhead_.clear();
    const BlockRole role = piece.traits & list_item ? BlockRole::list_item
                           : piece.traits & quote   ? BlockRole::quote
                                                    : BlockRole::body;
    add(role, piece.text);
    if (text_.body_letters == 0) text_.first_piece = index;
    text_.body_letters += piece.letters;
  }

  const Page& page_;
  std::string_view title_;
  MainText text_;
  std::string subhead_;  ///< waits for text below it: a heading with none belongs to what follows the article
  bool other_articles_ = false;
};

}  // namespace

std::uint32_t find_container(const Page& page) {
  const Scores scores(page);
  std::uint32_t at = marked_article(page, scores);
  while (true) {
    const markup::HtmlNode& node = page.node(at);
    const double wanted = scores.of(node, at) * keep_share;
    std::uint32_t into = 0;
    for (std::uint32_t child = at + 1; child < node.end && into == 0; child = page.node(child).end)
      if (!is_text_level(page.node(child).tag) && wanted > 0 && scores.of(page.node(child), child) >= wanted)
        into = child;
    if (into == 0 || page.node(into).is_text()) return at;
    at = into;
  }
}

MainText main_text(const Page& page, std::uint32_t container, std::string_view title) {
  Selector selector(page, title);
  std::size_t begin = 0;
  // What stands above a heading that repeats the title is not the article yet.
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (piece.heading == 1 && piece.text == title && page.is_inside(piece.node, container)) begin = i;
  }
  for (std::size_t i = begin; i < page.pieces.size(); ++i)
    if (page.is_inside(page.pieces[i].node, container)) selector.take(i);
  return selector.finish();
}

}  // namespace jjak::extraction
