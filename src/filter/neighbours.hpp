// Units in blocks of neighbours of one level, to be judged together, and a sample of such blocks to learn from.
#pragma once

#include "evidence/evidence.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/check/check.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jjak::filter {

/// The highest probability of a finding of each kind of the truth check; 0 where there is none.
using FindingScores = std::array<float, finding_kinds>;

/// Neighbours with their texts.
struct Block {
  std::vector<std::size_t> units;
  std::vector<std::string> english, korean;
  std::vector<evidence::Signs> signs;
  std::vector<FindingScores> findings;  ///< where they are wanted  ///< once they are judged

  std::vector<evidence::Sides> sides() const;
};

/// Collects units into blocks; those of each level by themselves, because a paragraph and its own sentences are no
/// rivals.
class BlockMaker {
 public:
  using Use = std::function<void(std::shared_ptr<Block>)>;
  explicit BlockMaker(Use use) : use_(std::move(use)) {}

  void add(std::size_t unit, const BitextUnit& texts);
  /// Gives the blocks that are not full.
  void finish();

 private:
  Use use_;
  std::map<std::string, std::shared_ptr<Block>> open_;  ///< by level
};

/// A sample of the blocks of a corpus of unknown size, evenly spread over it: at most 40,000 units.
class Neighbours {
 public:
  Neighbours();

  void add(const BitextUnit& unit) { blocks_.add(0, unit); }
  evidence::Judge learn(const Dictionary& dictionary, std::size_t jobs);

 private:
  void take(std::shared_ptr<Block> block);

  std::vector<std::shared_ptr<Block>> taken_;
  std::size_t seen_ = 0, stride_ = 1;
  BlockMaker blocks_;
};

}  // namespace jjak::filter
