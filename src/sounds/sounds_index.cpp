// Searches many Korean names at once: names that begin alike share the work of comparing their beginnings.
#include "sounds/sounds_index.hpp"

#include "sounds/sounds_costs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace jjak::sounds {
namespace {

// Hundredths of the weight that the beginnings of two names may differ by, at most: names that sound alike in the end
// do so from the beginning. Of the right pairs of the names that the costs were measured with (similarity .57 and more)
// this loses .4 %, of the wrong ones 23 %, and half as many of a tree's nodes are looked at.
constexpr int beginning_slope = 35, beginning_base = 1400;

/// How much of the cost of leaving out a sound of the one language a sound of the other can save, at most: what a rest
/// of a name costs at least follows from it.
struct Covers {
  std::array<std::uint8_t, letters> letter{};  ///< of put-in costs
  std::array<std::uint8_t, jamos> jamo{};      ///< of leave-out costs
};

Covers find_covers() {
  Covers covers;
  for (std::size_t l = 0; l < letters; ++l)
    for (std::size_t j = 0; j < jamos; ++j) {
      const int substitute = costs.substitute[l][j];
      const auto raise = [substitute](std::uint8_t& cover, int cost) {
        cover = static_cast<std::uint8_t>(std::max<int>(cover, cost - substitute));
      };
      raise(covers.letter[l], costs.put_in[j]);
      raise(covers.jamo[j], costs.leave_out[l]);
    }
  return covers;
}

const Covers& covers() {
  static const Covers found = find_covers();
  return found;
}

std::span<const std::uint8_t> first_reading(const Sounds& sounds) { return {sounds.phonemes.data(), sounds.first}; }

}  // namespace

void Index::add(std::string_view hangul) {
  for (const Form& form : korean_forms(hangul))
    if (!form.sounds.empty()) entries_.push_back({form, names_});
  ++names_;
}

void Index::finish() {
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    const auto left = first_reading(a.form.sounds), right = first_reading(b.form.sounds);
    if (std::equal(left.begin(), left.end(), right.begin(), right.end())) return a.name < b.name;
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
  });
  nodes_.assign(1, Node{});
  std::vector<std::uint32_t> path{0};
  const Sounds* before = nullptr;
  for (const Entry& entry : entries_) {
    add_nodes(entry, before, path);
    before = &entry.form.sounds;
  }
  for (const std::uint32_t open : path) nodes_[open].end = static_cast<std::uint32_t>(nodes_.size());
  sum_rests();
}

/// `path` leads from the root to the node of the entry before.
void Index::add_nodes(const Entry& entry, const Sounds* before, std::vector<std::uint32_t>& path) {
  const auto sounds = first_reading(entry.form.sounds);
  std::size_t shared = 0;
  if (before != nullptr) {
    const auto last = first_reading(*before);
    shared = static_cast<std::size_t>(std::mismatch(sounds.begin(), sounds.end(), last.begin(), last.end()).first -
                                      sounds.begin());
  }
  for (; path.size() > shared + 1; path.pop_back()) nodes_[path.back()].end = static_cast<std::uint32_t>(nodes_.size());
  for (std::size_t i = shared; i < sounds.size(); ++i) {
    Node node;
    node.depth = static_cast<std::uint8_t>(i + 1);
    node.sound = sounds[i];
    node.weight = static_cast<std::uint16_t>(nodes_[path.back()].weight + costs.put_in[sounds[i]]);
    node.first_entry = static_cast<std::uint32_t>(&entry - entries_.data());
    path.push_back(static_cast<std::uint32_t>(nodes_.size()));
    nodes_.push_back(node);
  }
  Node& own = nodes_[path.back()];
  ++own.entries;
  own.least_rest = 0;
}

void Index::sum_rests() {
  std::vector<std::uint32_t> parents(nodes_.size());
  std::array<std::uint32_t, max_sounds + 1> last{};  // node of each depth
  for (std::uint32_t n = 1; n < nodes_.size(); ++n) {
    parents[n] = last[nodes_[n].depth - 1];
    last[nodes_[n].depth] = n;
  }
  for (std::size_t n = nodes_.size() - 1; n > 0; --n) {
    const Node& node = nodes_[n];
    Node& parent = nodes_[parents[n]];
    const int weight = costs.put_in[node.sound];
    parent.least_rest = static_cast<std::uint16_t>(std::min<int>(parent.least_rest, node.least_rest + weight));
    parent.most_rest = static_cast<std::uint16_t>(std::max<int>(parent.most_rest, node.most_rest + weight));
    parent.most_cover =
        static_cast<std::uint16_t>(std::max<int>(parent.most_cover, node.most_cover + covers().jamo[node.sound]));
  }
}

/// One reading of an English form on its way through the tree: a row of the edit distance for each node, and of each
/// row only the cells from which a likeness of `least` can still be reached. Costs and limits are in hundredths.
class Index::Walk {
 public:
  // The tables are written before they are read; clearing all of them would cost as much as a short walk.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
  Walk(const Index& index, const Form& form, bool second, double least, std::vector<Found>& found)
      : index_(index),
        form_(form),
        english_(form.sounds.phonemes.data() + (second ? form.sounds.first : 0),
                 second ? form.sounds.second : form.sounds.first),
        weight_(second ? form.sounds.second_weight : form.sounds.first_weight),
        least_(least),
        found_(found) {
    const CostLimit limit = cost_limit(form, least);
    // The limit is one for the first reading; a share of its second part is what remains of it for another one.
    const double share = second ? static_cast<double>(weight_) / std::max<int>(form.sounds.first_weight, 1) : 1;
    slope_ = static_cast<int>(std::ceil(limit.slope * scale));
    base_ = static_cast<int>(std::ceil(std::max(limit.base, limit.base * share) * scale)) + 1;
    for (std::size_t i = english_.size(); i-- > 0;) {
      const auto& costs_of_letter = costs.substitute[english_[i]];
      leave_out_[i] = costs.leave_out[english_[i]] * scale;
      rest_[i] = rest_[i + 1] + costs.leave_out[english_[i]];
      cover_[i] = cover_[i + 1] + covers().letter[english_[i]];
      for (std::size_t j = 0; j < jamos; ++j)
        substitute_[j][i] = static_cast<std::uint16_t>(costs_of_letter[j] * scale);
    }
    for (std::size_t i = 0; i <= english_.size(); ++i)
      beginning_limit_[i] = beginning_slope * (rest_[0] - rest_[i]) + beginning_base;
  }

  void run() {
    if (english_.empty() || !begin()) return;
    for (std::uint32_t n = 1; n < index_.nodes_.size();) {
      const Node& node = index_.nodes_[n];
      if (!extend(node)) {
        n = node.end;
        continue;
      }
      if (node.entries > 0 && rows_[node.depth].last == english_.size()) report(node);
      ++n;
    }
  }

 private:
  static constexpr int scale = 100;
  static constexpr int far = 1 << 20;  // more than any name costs

  /// Cells [first, last]; none where last < first.
  struct Row {
    std::array<int, max_sounds + 1> cost;
    std::size_t first, last;
  };

  /// Whether a form below `node` may still be near enough when `i` English sounds have cost `cost`. The rest costs at
  /// least what neither side's sounds can take the place of; of all rests the most favourable one counts.
  bool is_possible(const Node& node, std::size_t i, int cost) const {
    if (cost > beginning_limit_[i] + beginning_slope * node.weight) return false;
    const int uncovered = std::max(0, rest_[i] - node.most_cover);
    const int rest = std::min(std::max<int>(cover_[i] + uncovered, node.least_rest), int{node.most_rest});
    const int whole = cost + scale * std::max(uncovered, rest - cover_[i]);
    return whole <= slope_ * (weight_ + node.weight + rest) + base_;
  }

  bool begin() {
    Row& row = rows_[0];
    row.first = row.last = 0;
    int cost = 0;
    for (std::size_t i = 0; i <= english_.size() && is_possible(index_.nodes_[0], i, cost); ++i) {
      row.last = i;
      row.cost[i] = cost;
      cost += leave_out_[i];
    }
    return is_possible(index_.nodes_[0], 0, 0);
  }

  /// Makes the node's row of its parent's; false when no cell is left.
  bool extend(const Node& node) {
    const Row& above = rows_[node.depth - 1];
    Row& row = rows_[node.depth];
    const std::uint16_t* const substitute = substitute_[node.sound].data();
    const int put_in = costs.put_in[node.sound] * scale;
    std::size_t first = max_sounds + 1, last = 0;
    int left = far, diagonal = far;
    for (std::size_t i = above.first; i <= english_.size(); ++i) {
      const int up = i <= above.last ? above.cost[i] : far;
      int cost = up + put_in;
      if (i > 0) cost = std::min({cost, diagonal + substitute[i - 1], left + leave_out_[i - 1]});
      diagonal = up;
      if (is_possible(node, i, cost)) {
        left = cost;
        if (first > i) first = i;
        last = i;
      } else {
        left = far;
        if (i > above.last) break;
      }
      row.cost[i] = left;
    }
    row.first = first;
    row.last = last;
    return first <= last;
  }

  void report(const Node& node) {
    const int all = weight_ + node.weight;
    if (all == 0) return;
    const double apart = static_cast<double>(rows_[node.depth].cost[english_.size()]) / (scale * all);
    for (std::uint32_t e = node.first_entry; e < node.first_entry + node.entries; ++e) {
      const Entry& entry = index_.entries_[e];
      if (entry.form.meaning != form_.meaning) continue;
      const double similarity = likeness(form_, entry.form, apart);
      if (similarity >= least_) found_.push_back({entry.name, similarity});
    }
  }

  const Index& index_;
  const Form& form_;
  std::span<const std::uint8_t> english_;
  int weight_;
  double least_;
  std::vector<Found>& found_;
  int slope_ = 0, base_ = 0;
  std::array<int, max_sounds + 1> rest_{};       // leave-out weights from each English sound on
  std::array<int, max_sounds + 1> cover_{};      // put-in weights that they can save
  std::array<int, max_sounds + 1> leave_out_{};  // cost of each English sound
  std::array<int, max_sounds + 1> beginning_limit_;
  std::array<std::array<std::uint16_t, max_sounds>, jamos> substitute_;
  std::array<Row, max_sounds + 1> rows_;
};

std::vector<Index::Found> Index::find(const std::vector<Form>& english, double least) const {
  std::vector<Found> found;
  for (const Form& form : english) {
    Walk(*this, form, false, least, found).run();
    if (form.sounds.second > 0) Walk(*this, form, true, least, found).run();
  }
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return a.name != b.name ? a.name < b.name : a.similarity > b.similarity;
  });
  const auto same = [](const Found& a, const Found& b) { return a.name == b.name; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

}  // namespace jjak::sounds
