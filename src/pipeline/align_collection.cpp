// Aligns pairs that are in memory, or one pair by itself.
#include <jjak/pipeline/align_collection.hpp>

#include "pipeline/align_pairs.hpp"

#include <fmt/core.h>

#include <utility>

namespace jjak {

std::vector<Error> CollectionOptions::validate() const {
  std::vector<Error> errors = align.validate();
  if (jobs < 1 || jobs > max_jobs)
    errors.push_back({errors::option_value, {}, fmt::format("jobs must lie between 1 and {}", max_jobs)});
  return errors;
}

std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const CollectionOptions& options,
                                        const ProgressSink& progress) {
  std::vector<Alignment> alignments(pairs.size());
  const PairsToAlign work{
      pairs.size(), [&pairs](std::size_t i) { return pairs[i]; },
      [&](std::size_t i, const TextPair&, Alignment alignment) { alignments[i] = std::move(alignment); }};
  if (const auto used = align_pairs(work, options, progress, {}); !used)
    alignments.assign(pairs.size(), Alignment{{}, {}, used.error()});
  return alignments;
}

Alignment Aligner::operator()(Text source, Text target, Pins pins) const {
  CollectionOptions options;
  options.align = options_;
  options.dictionary = dictionary_;
  std::vector<TextPair> pairs(1);
  pairs.front() = {std::move(source), std::move(target), {}, {}, std::move(pins), {}};
  return std::move(align_collection(pairs, options).front());
}

}  // namespace jjak
