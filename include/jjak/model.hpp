// A collection, as all stages together make it, and its units. Plain data: no stage, no I/O. All text is valid UTF-8.
// Examples: tests/examples/model_example.cpp
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/article.hpp>
#include <jjak/pair.hpp>
#include <jjak/result.hpp>
#include <jjak/text.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// A linked pair, aligned.
struct AlignedPair {
  ArticlePair link;
  std::string name;  ///< unique in a collection, safe as a file name
  Text source;
  Text target;
  Alignment alignment;
};

/// All that a run knows; what `emit` and `report` look at.
struct Collection {
  std::size_t documents = 0;  ///< that were read
  std::vector<Article> articles;
  std::vector<AlignedPair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals to fetch (see Links)
  std::vector<Error> skipped;        ///< inputs that gave no article, with the reason
  std::vector<Error> problems;       ///< what was doubted of articles that were used, and of links
};

enum class Level : std::uint8_t { paragraph, sentence };

/// "paragraph", "sentence". Thread safety: callable from any thread.
std::string_view name_of(Level level);

/// One line of an export: a bead with two sides. The pair and the bead are named by their indexes into the collection.
struct Unit {
  std::size_t pair = 0;  ///< index into Collection::pairs
  Level level{};
  std::size_t bead = 0;     ///< index into the pair's beads of this level
  std::string id;           ///< "<pair>:<p|s><English indexes>-<Korean indexes>", unique in a collection
  std::string source;       ///< English text
  std::string target;       ///< Korean text
  Range source_paragraphs;  ///< that hold the English side
  Range target_paragraphs;  ///< that hold the Korean side
  Range source_sentences;   ///< of the English side
  Range target_sentences;   ///< of the Korean side
};

/// Gets one unit after the other.
using UnitSink = std::function<void(const Unit&)>;

/// Hands the units of a collection to `sink` in the order of its pairs: paragraphs, then sentences. Null alignments
/// give none. Memory: one unit at a time. Complexity: O(bytes of all texts). Thread safety: `sink` is called by the
/// calling thread only.
void for_each_unit(const Collection& collection, const UnitSink& sink);

}  // namespace jjak
