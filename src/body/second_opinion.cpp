// Compares the decisions on each piece with its probability, so that one wrong rule cannot lose a part of an article.
#include "body/second_opinion.hpp"

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
constexpr double sure_paragraph = 0.60;   // a paragraph between title and text
constexpr double sure_standfirst = 0.50;  // a standfirst there
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
  if (piece.traits & (hidden | caption | in_table | in_profile) || piece.facts.caption || piece.heading == 1)
    return false;
  switch (decision.verdict) {
    case Verdict::too_short:
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

/// Whether a piece above the text is set apart as its summary: by a heading, or a word in its class or id.
bool is_standfirst(const Page& page, const Piece& piece) {
  if (!piece.facts.ends_sentence && piece.letters < standfirst_letters) return false;
  if (piece.heading != 0) return true;
  const auto hints = hint_words(page.node(piece.block));
  return std::any_of(hints.begin(), hints.end(), [&](const std::string& word) {
    return (*page.words)[rules::ListId::standfirst_classes].contains(word);
  });
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

}  // namespace

void take_second_opinion(const Page& page, const std::vector<double>& probabilities, MainText& text,
                         std::vector<Decision>& decisions) {
  std::size_t letters = 0, staying = 0;
  Shingles kept;
  std::vector<BlockRole> roles(page.pieces.size(), BlockRole::furniture);
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    const std::size_t index = text.pieces[i];
    const Piece& piece = page.pieces[index];
    roles[index] = text.blocks[i].role;
    if (!is_running_text(text.blocks[i].role)) continue;
    letters += piece.letters;
    if (probabilities[index] >= improbable || piece.traits & quote) staying += piece.letters;
    kept.add(piece.text);
  }
  const bool may_leave_out = staying * 2 >= letters;
  const auto regions = left_out_regions(page, probabilities, decisions);
  const auto stands_apart = [&](std::size_t i) {
    return i < text.first_piece && text.first_piece - i <= standfirst_reach &&
           decisions[i].verdict != Verdict::before_title && is_standfirst(page, page.pieces[i]);
  };
  const auto enough_for = [&](std::size_t i) {
    if (i >= text.first_piece) return sure;
    if (stands_apart(i)) return sure_standfirst;
    const bool below_title = decisions[i].verdict != Verdict::before_title;
    return below_title && is_paragraph(page.pieces[i]) ? sure_paragraph : sure_above;
  };
  const auto is_probable = [&](std::size_t i) {
    if (probabilities[i] > enough_for(i)) return true;
    const Piece& piece = page.pieces[i];
    const auto region = regions.find(page.region_of(piece));
    return region != regions.end() && region->second.paragraphs > 1 && region->second.best > sure_region &&
           probabilities[i] > in_region && is_paragraph(piece);
  };
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    const double probability = probabilities[i];
    if (roles[i] != BlockRole::furniture) {
      const bool running = is_running_text(roles[i]) && !(piece.traits & (quote | caption)) && !is_paragraph(piece);
      if (!running || !may_leave_out || probability >= improbable) continue;
      roles[i] = BlockRole::furniture;
      decisions[i] = {Verdict::improbable, BlockRole::furniture, {}};
    } else if (is_probable(i) && may_be_added(piece, decisions[i]) && !kept.know(piece.text) &&
               labelled_value(piece.text, *page.words).label == PostLabel::none) {
      roles[i] = stands_apart(i) ? BlockRole::standfirst : role_of(piece);
      decisions[i] = {Verdict::kept, roles[i], "(probable)"};
      kept.add(piece.text);
    }
  }
  gather(page, roles, text);
}

}  // namespace jjak::extraction
