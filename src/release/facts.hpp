// What a release says about itself: counts, sources and quality, gathered while its units are written.
#pragma once

#include "exports/document.hpp"
#include "sample/labels.hpp"
#include "sample/precision.hpp"
#include "sample/recall.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace jjak::release {

/// Units of a level and a split.
struct PartCounts {
  std::uint64_t documents = 0, units = 0;
  std::uint64_t english_letters = 0, korean_letters = 0;  ///< code points that show something
};

/// What comes from a site.
struct Source {
  std::uint64_t english = 0, korean = 0;  ///< articles in pairs
  std::string first, last;                ///< days; empty where none is known
};

/// Memory: 8 bytes a sentence unit, and a little for each site.
class Facts {
 public:
  /// `labels`: must outlive the facts, which mark those that fit; empty where there is no sample.
  explicit Facts(sample::Labels& labels) : labels_(labels) {}

  /// A document with at least one chosen unit.
  void add(const exports::Document& document, exports::Level level, const std::string& split);

  using Parts = std::map<std::pair<exports::Level, std::string>, PartCounts>;
  const Parts& parts() const { return parts_; }
  const std::map<std::string, Source>& sources() const { return sources_; }
  const sample::Precision& precision() const { return precision_; }  ///< of sentence units with a confidence
  const sample::Recall& recall() const { return recall_; }           ///< of the documents, all their beads

  const sample::Labels& sample() const { return labels_; }

  using Count = std::map<std::string, std::uint64_t>;
  const Count& methods() const { return methods_; }     ///< pairs by how they were linked
  const Count& labels() const { return pair_labels_; }  ///< pairs by label; without those that have none
  const Count& refused() const { return refused_; }     ///< sentence beads by the reason why they are no units
  std::uint64_t repetitions() const { return repetitions_; }
  std::uint64_t only_english() const { return only_english_; }  ///< sentence beads without a Korean side
  std::uint64_t only_korean() const { return only_korean_; }
  std::uint64_t without_confidence() const { return without_confidence_; }  ///< sentence units
  std::uint64_t sentence_units() const { return sentence_units_; }

 private:
  void add_source(const BitextSide& side, bool is_english);
  void add_sentences(const exports::Document& document);
  void add_recall(const BitextUnit& bead);
  std::optional<bool> label_of(const BitextUnit& unit);

  sample::Labels& labels_;
  Parts parts_;
  std::map<std::string, Source> sources_;
  sample::Precision precision_;
  sample::Recall recall_;
  Count methods_, pair_labels_, refused_;
  std::unordered_set<std::uint64_t> seen_;
  std::uint64_t repetitions_ = 0, only_english_ = 0, only_korean_ = 0, sentence_units_ = 0, without_confidence_ = 0;
};

}  // namespace jjak::release
