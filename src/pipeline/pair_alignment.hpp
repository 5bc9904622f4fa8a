// The alignment of one pair of texts, from its anchors on.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/pipeline/align_collection.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jjak {

/// The anchors of a text, without those of the kinds that are switched off.
AnchoredText anchors_of(const Text& text, const std::optional<Timestamp>& published, const CollectionOptions& options);

/// The anchors of two texts, matched.
MatchedAnchors matched(AnchoredText source, AnchoredText target, const CollectionOptions& options);

/// An aligner for a pair, with its pins.
PairAligner aligner_of(const TextPair& pair, MatchedAnchors anchors, const Background& background);

/// Under what a memo keeps the alignment of a pair; `texts`: TextPair::key. Empty where that is empty.
std::string memo_key(std::string texts, const Pins& pins);

/// Keeps an alignment, as memo::packed writes it, under its memo_key.
void keep_alignment(StageMemo& memo, std::string_view key, std::string_view bytes);

/// Aligns pairs with knowledge that no longer changes: each alignment depends on its pair, the options and the
/// knowledge alone. Takes what the memo has of an earlier run, and keeps there what it makes. The options, which must
/// outlive it, say where the memo is. Thread safety: any number of threads.
class FrozenAligner {
 public:
  FrozenAligner(const CollectionOptions& options, std::shared_ptr<const Knowledge> knowledge)
      : options_(options), knowledge_(std::move(knowledge)), budget_(options.align.cell_budget) {}

  /// `prepared`: an aligner that has been made of this pair before; null: it is made where it is needed.
  Alignment operator()(const TextPair& pair, PairAligner* prepared = nullptr);

  /// Whether an earlier run has kept the alignment under this memo_key.
  bool has_kept(const std::string& key) const;

 private:
  std::optional<Alignment> recall(const TextPair& pair) const;

  const CollectionOptions& options_;
  std::shared_ptr<const Knowledge> knowledge_;
  CellBudget budget_;
};

}  // namespace jjak
