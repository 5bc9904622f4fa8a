// Makes blocks of units, and takes every n-th of them as a sample.
#include "filter/neighbours.hpp"

#include "text/utf8.hpp"

#include <utility>

namespace jjak::filter {
namespace {

constexpr std::size_t longest_side = 16u << 10;  // bytes
constexpr std::size_t most_blocks = 640;         // that are left when the stride grows

}  // namespace

std::vector<evidence::Sides> Block::sides() const {
  std::vector<evidence::Sides> sides;
  for (std::size_t i = 0; i < english.size(); ++i) sides.push_back({english[i], korean[i]});
  return sides;
}

void BlockMaker::add(std::size_t unit, const BitextUnit& texts) {
  std::shared_ptr<Block>& block = open_[texts.level];
  if (block == nullptr) block = std::make_shared<Block>();
  block->units.push_back(unit);
  block->english.emplace_back(text::beginning_of(texts.english.text, longest_side));
  block->korean.emplace_back(text::beginning_of(texts.korean.text, longest_side));
  if (block->units.size() == evidence::block_size) use_(std::exchange(block, nullptr));
}

void BlockMaker::finish() {
  for (auto& [level, block] : open_)
    if (block != nullptr) use_(std::exchange(block, nullptr));
}

Neighbours::Neighbours() : blocks_([this](std::shared_ptr<Block> block) { take(std::move(block)); }) {}

void Neighbours::take(std::shared_ptr<Block> block) {
  if (seen_++ % stride_ != 0) return;
  taken_.push_back(std::move(block));
  if (taken_.size() < 2 * most_blocks) return;
  for (std::size_t i = 0; i < most_blocks; ++i) taken_[i] = std::move(taken_[2 * i]);
  taken_.resize(most_blocks);
  stride_ *= 2;
}

evidence::Judge Neighbours::learn(const Dictionary& dictionary, std::size_t jobs) {
  blocks_.finish();
  std::vector<evidence::Sides> sample;
  for (const std::shared_ptr<Block>& block : taken_)
    for (const evidence::Sides& sides : block->sides()) sample.push_back(sides);
  return evidence::Judge::learn(sample, dictionary, jobs);
}

}  // namespace jjak::filter
