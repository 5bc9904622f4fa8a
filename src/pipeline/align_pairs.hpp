// Aligns many pairs, whose texts are made when they are needed and given away when they are aligned.
#pragma once

#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jjak {

/// The pairs of a collection. Any thread calls these functions, for different pairs at the same time.
struct PairsToAlign {
  std::size_t count = 0;
  /// The same at each call.
  std::function<TextPair(std::size_t)> texts;
  /// Called once for each pair, but for those that `key` has spared.
  std::function<void(std::size_t, TextPair, Alignment)> take_alignment;
  /// The memo_key of a pair of which nobody wants to see an alignment that is kept already; empty: somebody does.
  std::function<std::string(std::size_t)> key = {};
  /// Those whose pins are what people decided, or that have labels: they teach how far confidences hold.
  std::vector<std::size_t> judged = {};
  /// What people said of units of a pair among them; may be empty.
  std::function<std::vector<LabelledBead>(std::size_t)> labels = {};
};

/// As align_collection; returns the knowledge that was used. `learned`: what the collection has taught before its texts
/// are aligned. Fails: stopped. Memory: the texts and anchors of options.sample pairs to learn, then those of
/// options.jobs pairs.
Result<std::shared_ptr<const Knowledge>> align_pairs(const PairsToAlign& pairs, const CollectionOptions& options,
                                                     const ProgressSink& progress, Knowledge learned);

}  // namespace jjak
