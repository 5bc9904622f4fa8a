// Recognises near-identical texts without comparing them word by word.
#pragma once

#include <jjak/model/articles.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace jjak::linking {

/// The smallest hashes of a text's four-word shingles (Broder 1997): at most sketch_size of them, sorted.
using Sketch = std::vector<std::uint64_t>;
inline constexpr std::size_t sketch_size = 64;

/// The sketch of the running text, or of the title when there is no text. O(text).
Sketch sketch_of(std::string_view title, const std::vector<Block>& blocks);
Sketch sketch_of(const Article& article);

/// Estimates the share of shingles that two texts have in common (Jaccard index); 0..1. Two empty sketches: 0.
double resemblance(const Sketch& a, const Sketch& b);

/// The share of words that the running texts of two articles have in common (Jaccard index), in whatever order;
/// 0..1. O(n log n) in their words.
double word_overlap(const Article& a, const Article& b);

/// Counts the different texts among articles. Versions of one text, also abridged ones, count once.
/// O(articles x limit); stops counting above `limit`.
std::size_t count_different(const WholeArticles& articles, const std::vector<std::size_t>& indexes, std::size_t limit);

}  // namespace jjak::linking
