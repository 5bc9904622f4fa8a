// Judges pieces by structure, with weights that were fitted on pages of many kinds. The rules of main_text.cpp read
// words and can be wrong about a whole part of a page; this sees such parts.
#include "body/block_model.hpp"

#include "base/stable_hash.hpp"
#include "body/container.hpp"
#include "lines/word_table.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;
using rules::ListId;

/// What is asked of a piece. Answers are 1 (yes) and 0 (no) unless it says otherwise.
enum Input : std::size_t {
  element_prose,          ///< ln(1 + mean score of the pieces in its element)
  links_around,           ///< mean share of links of the seven pieces around it
  next_in_container,      ///< whether the next piece is in the container; -1: there is none
  prose_below,            ///< ln(1 + score of all later pieces)
  path_share,             ///< share of the page's plain letters on its path
  boilerplate_words,      ///< a line of the word lists
  caption_element,        ///< by class or tag
  in_div,                 ///< its block is a <div>
  in_cell,                ///< ... a cell or a row
  in_figcaption,          ///< ... a <figcaption>
  inside_holder,          ///< in the element with most prose of its own
  below_common,           ///< one level below what it has in common with that element
  behind_other_articles,  ///< a head of a list of other articles here or up to two before
  behind_comments,        ///< the same for comments
  in_dialog,              ///< inside a popup, login or search
  in_comments,            ///< inside comments, by class
  near_body_element,      ///< an element with a word for running text one or two levels up
  has_date,
  behind_title,     ///< three to nine pieces behind the title or the first <h1>
  tiny_two_before,  ///< at most ten plain letters, two pieces before
  tiny_before,
  tiny_next,
  in_listing,  ///< <pre>
  in_quote,
  medium,  ///< 49 to 98 letters
  long_piece,
  long_next,
  ends,  ///< ends a sentence
  next_ends,
  second_ends,
  third_ends,
  input_count
};
using Inputs = std::array<double, input_count>;

constexpr double bias = -4.628;
constexpr Inputs weights{0.627, -2.457, 1.008,  0.192,  1.509,  -1.775, -2.456, -0.769, 1.657,  -1.328, 0.674,
                         0.321, -1.061, -1.018, -0.887, -0.928, 0.479,  -1.280, 0.687,  -0.317, -0.237, -0.041,
                         5.926, 1.376,  -0.256, 0.279,  -0.024, 0.152,  0.041,  -0.070, 0.068};

constexpr WordTable cell_tags(std::array{"td", "th", "tr"});
constexpr WordTable aside_tags(std::array{"nav", "aside", "footer"});
constexpr std::size_t short_line = 40;  // letters

/// What an element is, itself or because of an ancestor.
enum Place : std::uint8_t { in_aside = 1, in_list = 2, dialog = 4, comments = 8 };

class Model {
 public:
  explicit Model(const Page& page) : page_(page), pieces_(page.pieces) {}

  std::vector<double> run() {
    if (pieces_.empty()) return {};
    measure_pieces();
    place_elements();
    sum_up();
    std::vector<double> probabilities;
    probabilities.reserve(pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Inputs inputs = inputs_of(i);
      double sum = bias;
      for (std::size_t k = 0; k < input_count; ++k) sum += weights[k] * inputs[k];
      probabilities.push_back(1 / (1 + std::exp(-sum)));
    }
    return probabilities;
  }

 private:
  struct Measure {
    double letters = 0;  ///< Hangul and Han count twice
    double plain = 0;    ///< outside links
    double links = 0;    ///< share
    double score = 0;
    std::uint64_t path = 0;
  };

  void measure_pieces() {
    measures_.resize(pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Piece& piece = pieces_[i];
      Measure& measure = measures_[i];
      const auto wide = std::count_if(piece.text.begin(), piece.text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xED;
      });
      measure.letters = static_cast<double>(piece.letters) + static_cast<double>(wide);
      measure.links =
          piece.letters == 0 ? 0 : static_cast<double>(piece.link_letters) / static_cast<double>(piece.letters);
      measure.plain = measure.letters * (1 - measure.links);
      measure.score = measure.links > .5 ? 0 : measure.plain * (piece.facts.ends_sentence ? 1 : .3);
      plain_ += measure.plain;
    }
  }

  /// Notes for each element in which places it stands, how far above the nearest element with a word for running text
  /// is, and its label in paths.
  void place_elements() {
    const std::size_t count = page_.document.nodes.size();
    places_.assign(count, 0);
    above_body_word_.assign(count, far);
    labels_.assign(count, 0);
    for (std::uint32_t i = 1; i < count; ++i) {
      const HtmlNode& node = page_.node(i);
      if (node.is_text()) continue;
      std::uint8_t place = places_[node.parent];
      const std::uint8_t above = above_body_word_[node.parent];
      above_body_word_[i] = static_cast<std::uint8_t>(above == far ? far : above + 1);
      if (aside_tags.contains(node.tag)) place |= in_aside;
      if (node.tag == "ul") place |= in_list;
      for (const std::string_view name : {node.attribute("class"), node.attribute("id")})
        for_each_hint_word(name, [&](std::string_view word) {
          const rules::Lists& words = *page_.words;
          if (words[ListId::dialog_classes].contains(word)) place |= dialog;
          if (words[ListId::comment_classes].contains(word)) place |= comments;
          if (words[ListId::body_classes].contains(word)) above_body_word_[i] = 0;
        });
      places_[i] = place;
      labels_[i] = label_of(node);
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      measures_[i].path = path_of(pieces_[i].block);
      by_path_[measures_[i].path] += measures_[i].plain;
    }
  }

  /// Tag and class, with every digit as #.
  static std::uint64_t label_of(const HtmlNode& node) {
    std::string label = node.tag + "." + std::string(node.attribute("class"));
    for (char& c : label)
      if (c >= '0' && c <= '9') c = '#';
    return StableHash().add(label).value();
  }

  std::uint64_t path_of(std::uint32_t element) const {
    constexpr int steps = 4;
    std::uint64_t path = 0;
    for (int i = 0; i < steps && element != 0; ++i, element = page_.node(element).parent)
      path = path * 1'099'511'628'211u + labels_[element];
    return path;
  }

  double discounted(std::size_t i) const {
    double score = measures_[i].score;
    const std::uint8_t place = places_[pieces_[i].block];
    if (place & in_aside || pieces_[i].traits & hidden) score *= .1;
    return place & in_list ? score * .5 : score;
  }

  /// Sums, the container, and the holder: the element with most prose of its own.
  void sum_up() {
    std::unordered_map<std::uint32_t, double> own;
    double most = 0;
    std::vector<double> by_piece, ones(pieces_.size(), 1);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      by_piece.push_back(discounted(i));
      const std::uint32_t region = page_.region_of(pieces_[i]);
      if (const double sum = own[region] += by_piece.back(); sum > most) {
        most = sum;
        holder_ = region;
      }
    }
    scores_.emplace(page_, by_piece);
    counts_.emplace(page_, ones);
    container_ = narrowed(page_, *scores_, page_.body);
    later_.assign(pieces_.size() + 1, 0);
    for (std::size_t i = pieces_.size(); i-- > 0;) later_[i] = later_[i + 1] + measures_[i].score;
    for (std::size_t i = 0; i < pieces_.size() && !title_; ++i)
      if (pieces_[i].heading == 1) title_ = i;
  }

  bool is_one_below_common(std::uint32_t block) const {
    std::uint32_t at = block;
    int steps = 0;
    while (at != 0 && !page_.is_inside(holder_, at)) {
      at = page_.node(at).parent;
      if (++steps > 1) return false;
    }
    return steps == 1;
  }

  bool speaks_of_comments(const Piece& piece) const {
    if (piece.letters > short_line) return false;
    std::string lower = piece.text;
    for (char& c : lower) c = ascii::to_lower(c);
    return (*page_.words)[ListId::comment_lines].inside(lower) != nullptr;
  }

  Inputs inputs_of(std::size_t i) const {
    const Piece& piece = pieces_[i];
    const Measure& measure = measures_[i];
    const std::string& tag = page_.node(piece.block).tag;
    const std::uint8_t place = places_[piece.block];
    const auto has = [](bool yes) { return yes ? 1.0 : 0.0; };
    Inputs x{};
    x[element_prose] = std::log1p(scores_->of(piece.block) / std::max(counts_->of(piece.block), 1.0));
    add_neighbours(i, x);
    x[prose_below] = std::log1p(later_[i + 1]);
    x[path_share] = plain_ > 0 ? by_path_.at(measure.path) / plain_ : 0;
    x[boilerplate_words] = has(!piece.facts.boilerplate.empty());
    x[caption_element] = has(piece.traits & caption);
    x[in_div] = has(tag == "div");
    x[in_cell] = has(cell_tags.contains(tag));
    x[in_figcaption] = has(tag == "figcaption");
    x[inside_holder] = has(page_.is_inside(piece.block, holder_));
    x[below_common] = has(is_one_below_common(piece.block));
    x[in_dialog] = has(place & dialog);
    x[in_comments] = has(place & comments);
    const std::uint8_t above = above_body_word_[piece.block];
    x[near_body_element] = has(above == 1 || above == 2);
    x[has_date] = has(!piece.facts.dates.empty());
    x[behind_title] = has(title_ && i >= *title_ + 3 && i <= *title_ + 9);
    x[in_listing] = has(piece.traits & preformatted);
    x[in_quote] = has(piece.traits & quote);
    x[medium] = has(measure.letters >= 49 && measure.letters <= 98);
    x[long_piece] = has(measure.plain >= 199);
    x[ends] = has(piece.facts.ends_sentence);
    return x;
  }

  void add_neighbours(std::size_t i, Inputs& x) const {
    constexpr double tiny = 10;
    const std::size_t count = pieces_.size();
    const std::size_t begin = i < 3 ? 0 : i - 3, end = std::min(i + 4, count);
    for (std::size_t k = begin; k < end; ++k) x[links_around] += measures_[k].links / static_cast<double>(end - begin);
    x[next_in_container] = i + 1 == count ? -1 : page_.is_inside(pieces_[i + 1].node, container_) ? 1 : 0;
    for (std::size_t k = i < 2 ? 0 : i - 2; k <= i; ++k) {
      if (!pieces_[k].facts.other_articles.empty()) x[behind_other_articles] = 1;
      if (speaks_of_comments(pieces_[k])) x[behind_comments] = 1;
    }
    if (i >= 2 && measures_[i - 2].plain <= tiny) x[tiny_two_before] = 1;
    if (i >= 1 && measures_[i - 1].plain <= tiny) x[tiny_before] = 1;
    if (i + 1 < count && measures_[i + 1].plain <= tiny) x[tiny_next] = 1;
    if (i + 1 < count && measures_[i + 1].plain >= 199) x[long_next] = 1;
    if (i + 1 < count && pieces_[i + 1].facts.ends_sentence) x[next_ends] = 1;
    if (i + 2 < count && pieces_[i + 2].facts.ends_sentence) x[second_ends] = 1;
    if (i + 3 < count && pieces_[i + 3].facts.ends_sentence) x[third_ends] = 1;
  }

  static constexpr std::uint8_t far = 255;
  const Page& page_;
  const std::vector<Piece>& pieces_;
  std::vector<Measure> measures_;                      ///< by piece
  std::vector<std::uint8_t> places_;                   ///< by element
  std::vector<std::uint8_t> above_body_word_;          ///< by element: levels up to the next one with such a word
  std::vector<std::uint64_t> labels_;                  ///< by element
  std::unordered_map<std::uint64_t, double> by_path_;  ///< plain letters
  std::optional<Scores> scores_, counts_;              ///< of elements: prose, and pieces
  std::vector<double> later_;                          ///< score from each piece on
  double plain_ = 0;
  std::uint32_t holder_ = 0, container_ = 0;
  std::optional<std::size_t> title_;
};

}  // namespace

std::vector<double> block_probabilities(const Page& page) { return Model(page).run(); }

}  // namespace jjak::extraction
