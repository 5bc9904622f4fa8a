// Two texts as the scorer sees them: the units' lengths and anchors as numbers, and which anchors support each other.
#pragma once

#include <jjak/align.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak {

/// The units of one side: sentences or paragraphs.
struct Units {
  std::vector<float> length;           ///< visible characters; 0 for an empty one
  std::vector<std::uint32_t> offset;   ///< first anchor of each unit; one more entry at the end
  std::vector<std::uint32_t> anchors;  ///< ids, each once per unit, in ascending order

  std::size_t size() const { return length.size(); }
  std::span<const std::uint32_t> anchors_of(std::size_t unit) const {
    return {anchors.data() + offset[unit], anchors.data() + offset[unit + 1]};
  }
  std::size_t count(std::size_t unit) const { return offset[unit + 1] - offset[unit]; }
};

/// Visible characters of a sentence without its glosses; 0 only for an empty sentence.
double length_of(const AnchoredText& text, std::uint32_t sentence);

/// Adds a unit with this length and these anchors, which may be in any order.
void add_unit(Units& units, double length, std::vector<std::uint32_t> anchors);

Units sentence_units(const AnchoredText& text);
Units paragraph_units(const AnchoredText& text);

/// The links between the anchors of a pair with their current weights, by source anchor.
struct LinkTable {
  struct Entry {
    std::uint32_t target = 0;
    float probability = 0;  ///< t(target | source)
    float ratio = 0;        ///< t(target | source) / p(target)
    MatchReason reason{};
  };
  std::vector<std::uint32_t> offset;  ///< by source anchor; one more entry at the end
  std::vector<Entry> entries;

  std::span<const Entry> of(std::uint32_t source) const {
    return {entries.data() + offset[source], entries.data() + offset[source + 1]};
  }
};

/// How the model classifies an anchor.
struct AnchorClass {
  LambdaClass lambda{};
  bool is_value = false;  ///< neither a name nor another word: both languages know it
  /// Whether a link or lexicon knows it; an unknown anchor counts neither for nor against a bead.
  bool is_known = false;
};

/// The pair of texts, which stays the same in all passes, and the table of links, which each pass renews.
class Bitext {
 public:
  Bitext(const AnchoredText& source, const AnchoredText& target, std::vector<AnchorLink> links,
         const Background& background);

  /// Joins the given links with those of the lexicon, in place of an earlier lexicon's. O(links + source anchors x
  /// translations).
  void learn(const Lexicon& lexicon);

  const AnchoredText& source() const { return source_; }
  const AnchoredText& target() const { return target_; }
  const LinkTable& links() const { return table_; }
  const std::vector<AnchorClass>& source_classes() const { return source_classes_; }
  const std::vector<AnchorClass>& target_classes() const { return target_classes_; }

 private:
  /// Adds an entry to those from `begin` on, or strengthens the one that is there.
  void add_entry(std::size_t begin, std::uint32_t target, float probability, MatchReason reason);
  void add_induced(std::size_t begin, std::uint32_t source, const Lexicon& lexicon);

  const AnchoredText& source_;
  const AnchoredText& target_;
  std::vector<AnchorLink> given_;
  std::vector<double> target_probability_;  // p(target anchor)
  std::vector<AnchorClass> source_classes_, target_classes_;
  std::unordered_map<std::string_view, std::uint32_t> target_words_;
  LinkTable table_;
};

}  // namespace jjak
