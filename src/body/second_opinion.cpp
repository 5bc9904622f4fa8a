// Compares the decisions on each piece with its probability, so that one wrong rule cannot lose a part of an article.
#include "body/second_opinion.hpp"

#include "body/link_boxes.hpp"
#include "page/board.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace jjak::extraction {
namespace {

constexpr double improbable = 0.08;
constexpr double sure = 0.80;             // a piece by itself
constexpr double sure_above = 0.85;       // above the text, where sections and names of sites stand
constexpr double sure_paragraph = 0.50;   // a paragraph between title and text
constexpr double sure_standfirst = 0.50;  // a standfirst there
constexpr double sure_lead = 0.25;        // one that is prose
constexpr std::size_t standfirst_reach = 12, standfirst_letters = 60;  // pieces above the text; letters
constexpr double sure_region = 0.65;  // the best of several paragraphs that share an element
constexpr double in_region = 0.10;    // the others of them

/// Runs of four words, to see what a text repeats. The texts must outlive it.
class Shingles {
 public:
  void add(std::string_view text) {
    for_each(text, [&](std::string_view shingle) { seen_.insert(shingle); });
  }

  /// Whether more than half of a text's shingles were added already.
  bool know(std::string_view text) const {
    std::size_t all = 0, known = 0;
    for_each(text, [&](std::string_view shingle) {
      ++all;
      known += seen_.contains(shingle);
    });
    return known * 2 > all;
  }

 private:
  template <class Use>
  static void for_each(std::string_view text, Use use) {
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 0; i < text.size(); ++i)
      if (text[i] == ' ') begins.push_back(i + 1);
    const auto end_of = [&](std::size_t word) { return word + 1 < begins.size() ? begins[word + 1] - 1 : text.size(); };
    if (begins.size() < 4) return use(text);
    for (std::size_t i = 0; i + 3 < begins.size(); ++i) use(text.substr(begins[i], end_of(i + 3) - begins[i]));
  }

  std::unordered_set<std::string_view> seen_;
};

bool may_be_added(const Piece& piece, const Decision& decision) {
  if (piece.traits & (hidden | caption | in_table | in_profile | set_apart) || piece.facts.caption ||
      piece.heading == 1)
    return false;
  switch (decision.verdict) {
    case Verdict::too_short:
    case Verdict::no_text_below:
      if (!piece.facts.ends_sentence) return false;
      [[fallthrough]];
    case Verdict::outside:
    case Verdict::other_articles:
    case Verdict::furniture_element:
    case Verdict::before_title:
    case Verdict::before_text:
    case Verdict::links:
      return piece.facts.boilerplate.empty() && piece.facts.other_articles.empty() && !piece.facts.other_version &&
             !piece.facts.only_date && !piece.facts.is_byline;
    default: return false;
  }
}

bool is_paragraph(const Piece& piece) {
  return piece.is_prose() && piece.facts.ends_sentence && piece.link_letters * 4 < piece.letters;
}

/// The left-out paragraphs that share an element.
struct Region {
  std::size_t paragraphs = 0;
  double best = 0;  ///< the highest probability of one
};

std::unordered_map<std::uint32_t, Region> left_out_regions(const Page& page, const std::vector<double>& probabilities,
                                                           const std::vector<Decision>& decisions) {
  std::unordered_map<std::uint32_t, Region> regions;
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (decisions[i].verdict != Verdict::outside || !is_paragraph(piece) || !may_be_added(piece, decisions[i]))
      continue;
    Region& region = regions[page.region_of(piece)];
    ++region.paragraphs;
    region.best = std::max(region.best, probabilities[i]);
  }
  return regions;
}

/// What a piece above the text is, beside an ordinary paragraph.
enum class Opening : std::uint8_t {
  other,
  standfirst,  ///< sums the article up, in a heading or under a name such as "subtitle"
  lead         ///< prose with which the text begins, under a name such as "intro"
};

/// The class or id of a block, or of the boxes around it that do not hold the text, names an opening; the nearest one
/// counts. `text`: the first node of the text.
Opening opening_of(const Page& page, const Piece& piece, std::uint32_t text) {
  constexpr int levels = 3;
  constexpr std::size_t longest_heading = 160;  // letters
  if (!piece.facts.ends_sentence && piece.letters < standfirst_letters) return Opening::other;
  const bool is_prose = piece.facts.ends_sentence && piece.letters >= standfirst_letters;
  if (piece.heading != 0) return is_prose && piece.letters >= longest_heading ? Opening::lead : Opening::standfirst;
  const rules::Lists& words = *page.words;
  std::uint32_t at = piece.block;
  for (int i = 0; i < levels && at > page.body && !page.is_inside(text, at); ++i, at = page.node(at).parent) {
    Opening named = Opening::other;
    for (const std::string& word : hint_words(page.node(at))) {
      if (words[rules::ListId::standfirst_classes].contains(word)) return Opening::standfirst;
      if (words[rules::ListId::lead_classes].contains(word)) named = is_prose ? Opening::lead : Opening::standfirst;
    }
    if (named != Opening::other) return named;
  }
  return Opening::other;
}

BlockRole role_of(const Piece& piece) {
  if (piece.heading != 0) return BlockRole::subhead;
  if (piece.traits & list_item) return BlockRole::list_item;
  return piece.traits & quote ? BlockRole::quote : BlockRole::body;
}

/// Makes the text anew of the pieces that have a role.
void gather(const Page& page, const std::vector<BlockRole>& roles, MainText& text) {
  text.blocks.clear();
  text.pieces.clear();
  text.body_letters = 0;
  text.first_piece = page.pieces.size();
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    if (roles[i] == BlockRole::furniture) continue;
    text.blocks.push_back({roles[i], page.pieces[i].text});
    text.blocks.back().source = page.pieces[i].source;
    text.pieces.push_back(i);
    if (!is_running_text(roles[i])) continue;
    text.first_piece = std::min(text.first_piece, i);
    text.body_letters += page.pieces[i].letters;
  }
}

/// One pass over the pieces of a page.
class SecondOpinion {
 public:
  SecondOpinion(const Page& page, const std::vector<double>& probabilities, MainText& text,
                std::vector<Decision>& decisions)
      : page_(page),
        probabilities_(probabilities),
        text_(text),
        decisions_(decisions),
        regions_(left_out_regions(page, probabilities, decisions)),
        roles_(page.pieces.size(), BlockRole::furniture) {
    std::size_t letters = 0, staying = 0;
    for (std::size_t i = 0; i < text.pieces.size(); ++i) {
      const std::size_t index = text.pieces[i];
      const Piece& piece = page.pieces[index];
      roles_[index] = text.blocks[i].role;
      if (!is_running_text(text.blocks[i].role)) continue;
      letters += piece.letters;
      if (probabilities[index] >= improbable || piece.traits & quote) staying += piece.letters;
      kept_.add(piece.text);
    }
    may_leave_out_ = staying * 2 >= letters;
  }

  void run() {
    for (std::size_t i = 0; i < page_.pieces.size(); ++i)
      if (roles_[i] == BlockRole::furniture)
        take_in(i);
      else
        leave_out(i);
    gather(page_, roles_, text_);
    // Where the text begins earlier now, its summary may be near.
    for (std::size_t i = 0; i < std::min(text_.first_piece, page_.pieces.size()); ++i)
      if (roles_[i] == BlockRole::furniture) take_in(i);
    leave_out_heads_of_links(page_, roles_, decisions_);
    gather(page_, roles_, text_);
  }

 private:
  Opening opening_at(std::size_t i) const {
    if (i >= text_.first_piece || text_.first_piece >= page_.pieces.size()) return Opening::other;
    const Verdict verdict = decisions_[i].verdict;
    if (verdict == Verdict::before_title || verdict == Verdict::furniture_element) return Opening::other;
    if (text_.first_piece - i > standfirst_reach) return Opening::other;
    return opening_of(page_, page_.pieces[i], page_.pieces[text_.first_piece].node);
  }

  double enough_for(std::size_t i) const {
    if (i >= text_.first_piece) return sure;
    const Opening opening = opening_at(i);
    if (opening != Opening::other) return opening == Opening::lead ? sure_lead : sure_standfirst;
    const bool below_title = decisions_[i].verdict != Verdict::before_title;
    return below_title && is_paragraph(page_.pieces[i]) ? sure_paragraph : sure_above;
  }

  bool is_probable(std::size_t i) const {
    if (probabilities_[i] > enough_for(i)) return true;
    const Piece& piece = page_.pieces[i];
    const auto region = regions_.find(page_.region_of(piece));
    return region != regions_.end() && region->second.paragraphs > 1 && region->second.best > sure_region &&
           probabilities_[i] > in_region && is_paragraph(piece);
  }

  void take_in(std::size_t i) {
    const Piece& piece = page_.pieces[i];
    if (!is_probable(i) || !may_be_added(piece, decisions_[i]) || kept_.know(piece.text)) return;
    if (labelled_value(piece.text, *page_.words).label != PostLabel::none) return;
    const Opening opening = opening_at(i);
    roles_[i] = opening == Opening::standfirst ? BlockRole::standfirst
                : opening == Opening::lead     ? BlockRole::body
                                               : role_of(piece);
    decisions_[i] = {Verdict::kept, roles_[i], "(probable)"};
    kept_.add(piece.text);
  }

  void leave_out(std::size_t i) {
    const Piece& piece = page_.pieces[i];
    const bool running = is_running_text(roles_[i]) && !(piece.traits & (quote | caption)) && !is_paragraph(piece);
    if (!running || !may_leave_out_ || probabilities_[i] >= improbable) return;
    roles_[i] = BlockRole::furniture;
    decisions_[i] = {Verdict::improbable, BlockRole::furniture, {}};
  }

  const Page& page_;
  const std::vector<double>& probabilities_;
  MainText& text_;
  std::vector<Decision>& decisions_;
  std::unordered_map<std::uint32_t, Region> regions_;  ///< of left-out paragraphs, by element
  std::vector<BlockRole> roles_;                       ///< by piece
  Shingles kept_;
  bool may_leave_out_ = false;
};

}  // namespace

void take_second_opinion(const Page& page, const std::vector<double>& probabilities, MainText& text,
                         std::vector<Decision>& decisions) {
  SecondOpinion(page, probabilities, text, decisions).run();
}

}  // namespace jjak::extraction
