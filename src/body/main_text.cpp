// Decides which pieces of the container are the article, by the words of each piece and by what is around it: share
// buttons, bylines, lists of other articles and much else come between the paragraphs.
#include "body/main_text.hpp"

#include "body/copies.hpp"
#include "page/board.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace jjak::extraction {
namespace {

constexpr std::size_t short_line = 25;  // letters

bool is_list(const markup::HtmlNode& node) { return node.tag == "ul" || node.tag == "ol" || node.tag == "dl"; }

/// Takes one piece after another, and remembers what the pieces before it were.
class Selector {
 public:
  Selector(const Page& page, std::uint32_t container, std::string_view title, std::vector<Decision>* decisions)
      : page_(page), container_(container), title_(title), decisions_(decisions) {
    text_.first_piece = page.pieces.size();
    for (const Piece& piece : page.pieces)
      if (page.is_inside(piece.node, container) && piece.traits & (list_item | in_table)) {
        Share& share = shares_[group_of(piece)];
        share.letters += piece.letters;
        share.link_letters += piece.link_letters;
      }
    for (const Piece& piece : page.pieces)
      if (piece.heading > 0 && page.is_inside(piece.node, container) && !piece.mostly_links() &&
          !(piece.traits & (hidden | boilerplate)))
        ++headings_[static_cast<std::size_t>(piece.heading)];
  }

  void take(std::size_t index) {
    const Piece& piece = page_.pieces[index];
    const Decision left_out = refuse(piece);
    if (left_out.verdict != Verdict::kept) return leave_out(index, left_out);
    if (piece.heading == 1) begun_ = true;
    other_articles_ = false;
    if (piece.traits & in_table) return take_row(index);
    if ((piece.traits & caption) || piece.facts.caption) return add(BlockRole::caption, index);
    if (is_subhead(piece)) return wait(index);
    const Verdict running = judge_running(index);
    if (running != Verdict::kept) return leave_out(index, {running, BlockRole::furniture, {}});
    add_running(index);
  }

  MainText finish() { return std::move(text_); }

 private:
  struct Share {
    std::size_t letters = 0;
    std::size_t link_letters = 0;
  };

  /// The list or the table that a piece belongs to.
  std::uint32_t group_of(const Piece& piece) const {
    if (piece.traits & in_table) return piece.table;
    std::uint32_t at = piece.block;
    while (at != 0 && !is_list(page_.node(at))) at = page_.node(at).parent;
    return at;
  }

  void decide(std::size_t index, const Decision& decision) {
    if (decisions_ != nullptr) (*decisions_)[index] = decision;
  }

  void leave_out(std::size_t index, const Decision& decision) {
    decide(index, decision);
    begun_ |= decision.verdict == Verdict::title && page_.pieces[index].heading == 1;
    heads_nothing_ = !pending_.empty();
  }

  /// Why a piece is no part of the article, by its traits and words. Verdict::kept when it may be one.
  Decision refuse(const Piece& piece) {
    const auto because = [](Verdict verdict, std::string_view entry = {}) {
      return Decision{verdict, BlockRole::furniture, entry};
    };
    if (piece.traits & hidden) return because(Verdict::hidden);
    const bool is_profiled = piece.traits & in_profile;
    if (piece.traits & boilerplate && !is_profiled) return because(Verdict::furniture_element);
    if (shows_title(piece, title_, *page_.words)) return because(Verdict::title);
    if (is_profiled) return because(Verdict::in_profile);
    if (piece.traits & embedded && piece.text.size() > short_line) return because(Verdict::kept);
    const LineFacts& facts = piece.facts;
    if (facts.other_version) return because(Verdict::other_version);
    if (piece.node < hole_end_) return because(Verdict::other_articles);
    if (!facts.other_articles.empty()) {
      open_other_articles(piece);
      return because(Verdict::opens_other_articles, facts.other_articles);
    }
    if (!facts.boilerplate.empty() && !may_hold(piece)) return because(Verdict::furniture_line, facts.boilerplate);
    if (facts.only_date) return because(Verdict::date);
    if (other_articles_ && !resumes(piece)) return because(Verdict::other_articles);
    return because(Verdict::kept);
  }

  /// A list of other articles is a hole in the text, and never its end: the box around it where it has one, otherwise
  /// all up to the next paragraph.
  void open_other_articles(const Piece& opener) {
    std::uint32_t box = 0;
    for (std::uint32_t at = opener.block; at != container_ && at > page_.body; at = page_.node(at).parent) {
      Share share;
      std::size_t pieces = 0;
      const markup::HtmlNode& element = page_.node(at);
      const auto begin = std::lower_bound(page_.pieces.begin(), page_.pieces.end(), at,
                                          [](const Piece& piece, std::uint32_t node) { return piece.node < node; });
      if (begin->node != opener.node) break;  // something stands before the list
      for (auto each = begin; each != page_.pieces.end() && each->node < element.end; ++each, ++pieces) {
        share.letters += each->letters;
        share.link_letters += each->link_letters;
      }
      if (pieces < 2) continue;
      if ((share.link_letters) * 4 < share.letters) break;
      box = at;
    }
    if (box != 0)
      hole_end_ = page_.node(box).end;
    else
      other_articles_ = !opener.mostly_links() || opener.heading != 0;
  }

  /// Whether a piece may hold what is boilerplate elsewhere: a table any word, a listing an address or a brace.
  static bool may_hold(const Piece& piece) {
    return piece.traits & in_table || (piece.traits & preformatted && piece.facts.boilerplate.starts_with('('));
  }

  /// Whether the article goes on after a list of other articles.
  static bool resumes(const Piece& piece) {
    constexpr std::size_t long_enough = 95;  // bytes: a Hangul letter carries more than a Latin one
    return piece.text.size() >= long_enough && piece.link_letters * 4 < piece.letters && piece.facts.ends_sentence &&
           !(piece.traits & list_item);
  }

  static bool is_subhead(const Piece& piece) {
    constexpr std::size_t longest = 70;
    if (piece.heading != 0) return true;
    return piece.bold_letters == piece.letters && piece.letters <= longest && !piece.text.ends_with('.') &&
           !(piece.traits & list_item);
  }

  /// Whether a piece that is one link stands between paragraphs as one of them.
  bool is_linked_paragraph(std::size_t index) const {
    constexpr std::size_t shortest = 72;  // bytes: a Hangul letter carries more than a Latin one
    const Piece& piece = page_.pieces[index];
    if (!piece.in_paragraph || !piece.facts.ends_sentence || piece.text.size() < shortest) return false;
    if (index == 0 || index + 1 == page_.pieces.size() || text_.body_letters == 0) return false;
    const auto beside = [&](const Piece& other) {
      return other.in_paragraph && !other.mostly_links() && other.facts.ends_sentence &&
             page_.node(other.block).parent == page_.node(piece.block).parent;
    };
    return beside(page_.pieces[index - 1]) && beside(page_.pieces[index + 1]);
  }

  Verdict judge_running(std::size_t index) const {
    const Piece& piece = page_.pieces[index];
    constexpr std::size_t linked_but_long = 60, fewest_around = 20, longest_lead_in = 45;
    if (piece.traits & embedded) return Verdict::kept;
    const std::size_t plain = piece.letters - piece.link_letters;
    if (plain < piece.link_letters) {
      const bool in_text_list = piece.traits & list_item && !is_link_list(piece);
      const bool around_link = plain >= linked_but_long ||
                               (plain >= fewest_around && plain * 3 >= piece.letters && piece.facts.ends_sentence);
      if (!in_text_list && !(piece.in_paragraph && around_link) && !is_linked_paragraph(index)) return Verdict::links;
    }
    const bool sentence = piece.facts.ends_sentence;
    const bool started = text_.body_letters > 0;
    if (!started && !sentence && piece.letters < longest_lead_in) return Verdict::too_short;
    if (piece.facts.is_byline && (!started || piece.letters < longest_lead_in)) return Verdict::byline;
    const bool shaped = piece.in_paragraph || (piece.traits & (list_item | quote | preformatted));
    return shaped || sentence || piece.letters >= short_line ? Verdict::kept : Verdict::too_short;
  }

  bool is_link_list(const Piece& piece) const {
    const auto found = shares_.find(group_of(piece));
    return found == shares_.end() || found->second.link_letters * 2 > found->second.letters;
  }

  void take_row(std::size_t index) {
    const Piece& piece = page_.pieces[index];
    const Share share = shares_[piece.table];
    if (share.link_letters * 5 > share.letters * 4) return leave_out(index, {Verdict::links, BlockRole::furniture, {}});
    if (text_.body_letters == 0 && !begun_) return decide(index, {Verdict::before_text, BlockRole::furniture, {}});
    add_pending();
    add(BlockRole::table, index);
  }

  void add(BlockRole role, std::size_t index) {
    decide(index, {Verdict::kept, role, {}});
    text_.blocks.push_back({role, page_.pieces[index].text});
    text_.blocks.back().source = page_.pieces[index].source;
    text_.pieces.push_back(index);
  }

  /// A heading waits for text below it. A heading that is a link leads to another article, unless it is the only one.
  void wait(std::size_t index) {
    const Piece& piece = page_.pieces[index];
    const bool is_link = piece.mostly_links();
    if (is_link && piece.heading == 0) return decide(index, {Verdict::links, BlockRole::furniture, {}});
    // Everything below the headings before this one was left out, so they go as well, except for those of a higher
    // rank.
    if (heads_nothing_ && piece.heading != 0)
      while (!pending_.empty() && page_.pieces[pending_.back()].heading >= piece.heading) pending_.pop_back();
    heads_nothing_ = false;
    linked_headings_ += is_link;
    pending_.push_back(index);
    decide(index, {Verdict::no_text_below, BlockRole::furniture, {}});
  }

  void add_pending() {
    for (const std::size_t index : pending_) {
      const Piece& piece = page_.pieces[index];
      if (linked_headings_ > 1 && piece.mostly_links())
        decide(index, {Verdict::links, BlockRole::furniture, {}});
      else if (text_.body_letters > 0 || is_one_of_several(piece))
        add(BlockRole::subhead, index);
      else
        decide(index, {Verdict::before_text, BlockRole::furniture, {}});
    }
    pending_.clear();
    linked_headings_ = 0;
    heads_nothing_ = false;
  }

  /// Whether a heading above the text is the first of several, and no subtitle.
  bool is_one_of_several(const Piece& piece) const {
    return begun_ && piece.heading > 1 && headings_[static_cast<std::size_t>(piece.heading)] > 1;
  }

  void add_running(std::size_t index) {
    const Piece& piece = page_.pieces[index];
    add_pending();
    add(piece.traits & list_item ? BlockRole::list_item
        : piece.traits & quote   ? BlockRole::quote
                                 : BlockRole::body,
        index);
    if (text_.body_letters == 0) text_.first_piece = index;
    text_.body_letters += piece.letters;
  }

  const Page& page_;
  std::uint32_t container_;
  std::string_view title_;
  std::vector<Decision>* decisions_;
  MainText text_;
  std::unordered_map<std::uint32_t, Share> shares_;  ///< by list and table
  std::vector<std::size_t> pending_;                 ///< headings that wait for text below them
  std::size_t linked_headings_ = 0;                  ///< how many of those are links
  std::array<std::size_t, 7> headings_{};            ///< those in the container, by rank
  std::uint32_t hole_end_ = 0;                       ///< the node behind the last box of other articles
  bool other_articles_ = false;                      ///< behind the head of a list that has no box
  bool begun_ = false;                               ///< whether the heading of the page was seen
  bool heads_nothing_ = false;                       ///< whether something was left out below the headings that wait
};

/// Where captions are all the text there is, they are the article.
void take_captions(const Page& page, MainText& text, std::vector<Decision>* decisions) {
  constexpr std::size_t next_to_none = 60, enough = 150;  // letters
  if (text.body_letters >= next_to_none) return;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.blocks.size(); ++i)
    if (text.blocks[i].role == BlockRole::caption) letters += page.pieces[text.pieces[i]].letters;
  if (letters < enough) return;
  for (std::size_t i = text.blocks.size(); i-- > 0;) {
    if (text.blocks[i].role != BlockRole::caption) continue;
    text.blocks[i].role = BlockRole::body;
    text.first_piece = std::min(text.first_piece, text.pieces[i]);
    if (decisions != nullptr) (*decisions)[text.pieces[i]].role = BlockRole::body;
  }
  text.body_letters += letters;
}

}  // namespace

MainText main_text(const Page& page, std::uint32_t container, std::string_view title,
                   std::vector<Decision>* decisions) {
  if (decisions != nullptr) decisions->assign(page.pieces.size(), {});
  Selector selector(page, container, title, decisions);
  std::size_t begin = 0;
  // What is above a heading that repeats the title is not the article yet.
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (piece.heading == 1 && piece.text == title && page.is_inside(piece.node, container)) begin = i;
  }
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    if (!page.is_inside(page.pieces[i].node, container)) continue;
    if (i >= begin)
      selector.take(i);
    else if (decisions != nullptr)
      (*decisions)[i].verdict = Verdict::before_title;
  }
  MainText text = selector.finish();
  take_captions(page, text, decisions);
  leave_out_copies(page, text, decisions);
  return text;
}

}  // namespace jjak::extraction
