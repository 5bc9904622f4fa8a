// Compares texts by samples of their word sequences, so that copies of an article are found among thousands.
#include "link/sketch.hpp"

#include "base/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace jjak::linking {
namespace {

constexpr std::size_t shingle_words = 4;
// Least resemblance of two versions of one text. Broder takes .5 for "roughly the same", but abridged versions keep a
// third or less.
constexpr double same_text = .15;

/// Spreads the bits, so that the smallest values are a fair sample (the finaliser of MurmurHash3).
std::uint64_t mixed(std::uint64_t hash) {
  hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDull;
  hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ull;
  return hash ^ (hash >> 33);
}

void add_words(std::string_view text, std::vector<std::uint64_t>& words) {
  for (std::size_t at = text.find_first_not_of(' '); at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(StableHash().add(text::to_lower_ascii(text.substr(at, end - at))).value());
    at = text.find_first_not_of(' ', end);
  }
}

/// The different words of the running text, as sorted hashes.
std::vector<std::uint64_t> sorted_words(const Article& article) {
  std::vector<std::uint64_t> words;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) add_words(block.text, words);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

Sketch sketch_of(const Article& article) { return sketch_of(article.title, article.blocks); }

Sketch sketch_of(std::string_view title, const std::vector<Block>& blocks) {
  std::vector<std::uint64_t> words;
  for (const Block& block : blocks)
    if (is_running_text(block.role)) add_words(block.text, words);
  if (words.empty()) add_words(title, words);
  Sketch sketch;
  for (std::size_t i = 0; i < words.size(); ++i) {
    StableHash shingle;
    for (std::size_t j = i; j < std::min(i + shingle_words, words.size()); ++j) shingle.add_unit(words[j]);
    if (i == 0 || i + shingle_words <= words.size()) sketch.push_back(mixed(shingle.value()));
  }
  std::sort(sketch.begin(), sketch.end());
  sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
  if (sketch.size() > sketch_size) sketch.resize(sketch_size);
  return sketch;
}

double resemblance(const Sketch& a, const Sketch& b) {
  std::size_t common = 0, seen = 0;
  for (auto i = a.begin(), j = b.begin(); seen < sketch_size && (i != a.end() || j != b.end()); ++seen) {
    if (i != a.end() && j != b.end() && *i == *j) {
      ++common, ++i, ++j;
    } else if (j == b.end() || (i != a.end() && *i < *j)) {
      ++i;
    } else {
      ++j;
    }
  }
  return seen == 0 ? 0 : static_cast<double>(common) / static_cast<double>(seen);
}

double word_overlap(const Article& a, const Article& b) {
  const std::vector<std::uint64_t> first = sorted_words(a), second = sorted_words(b);
  std::vector<std::uint64_t> common;
  std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
  const std::size_t all = first.size() + second.size() - common.size();
  return all == 0 ? 0 : static_cast<double>(common.size()) / static_cast<double>(all);
}

std::size_t count_different(const WholeArticles& articles, const std::vector<std::size_t>& indexes, std::size_t limit) {
  std::vector<Sketch> different;
  Article room;
  for (const std::size_t index : indexes) {
    if (different.size() > limit) break;
    Sketch sketch = sketch_of(articles.whole(index, room));
    const auto is_same = [&](const Sketch& other) { return resemblance(sketch, other) >= same_text; };
    if (std::none_of(different.begin(), different.end(), is_same)) different.push_back(std::move(sketch));
  }
  return different.size();
}

}  // namespace jjak::linking
