// Beads that people corrected, found again in texts by their sentences.
#pragma once

#include "store/store.hpp"

#include <jjak/align.hpp>
#include <jjak/emit.hpp>
#include <jjak/model.hpp>
#include <jjak/pipeline/align_collection.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jjak::corpus {

/// A ladder that somebody gives to a pair.
struct GivenLadder {
  std::string file;  ///< for errors
  std::vector<LadderEntry> beads;
};
using GivenLadders = std::map<std::string, GivenLadder>;  ///< by the name of the pair

class KeptPins {
 public:
  /// `given`: ladders that replace the pins of their pairs. Fails as Store::pins.
  static Result<KeptPins> load(const store::Store& store, GivenLadders given);

  /// The pins of a pair that still fit: each side is found by its sentences, at as many places as before. What no
  /// longer fits is an orphan. O(bytes of the texts) for a pair with pins; for all others `texts` is not called.
  Pins fit(const AlignedPair& pair, const Article& english, const Article& korean,
           const std::function<TextPair()>& texts);

  /// Why a given ladder cannot be used; nothing when all can.
  const std::optional<Error>& failure() const { return failure_; }
  /// Names of given ladders whose pair was not met.
  std::vector<std::string> unmet() const;

  /// Writes what the given ladders have replaced, and which pins no longer fit; returns their number.
  Result<std::size_t> keep(store::Store& store) const;

 private:
  Pins take(const GivenLadder& ladder, const store::PairName& pair, const TextPair& texts);

  std::map<store::PairName, std::vector<store::KeptPin>> pins_;
  GivenLadders given_;
  std::set<store::PairName> replaced_;
  std::set<const store::KeptPin*> used_;
  std::optional<Error> failure_;
};

}  // namespace jjak::corpus
