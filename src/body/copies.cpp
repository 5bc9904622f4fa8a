// Finds blocks that say again what other blocks say, so that each paragraph counts once.
#include "body/copies.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>

namespace jjak::extraction {
namespace {

constexpr std::size_t run_letters = 100;   // letters of a run that is a copy and no refrain
constexpr std::size_t long_letters = 120;  // letters of a single block that is one
constexpr std::size_t good_part = 4;       // a run is a copy when it is at least this part of the text
constexpr std::size_t opening = 48;        // bytes by which the beginning of a text is known
constexpr std::size_t double_bytes = 60;   // of a block that stands twice in a row, without blanks

/// The text without blanks and ASCII punctuation: what copies agree in.
std::string squeezed(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80) letters += c;
  return letters;
}

class Copies {
 public:
  Copies(const std::vector<Block>& blocks, const std::vector<std::uint32_t>& elements)
      : blocks_(blocks), elements_(elements), copies_(blocks.size(), false) {
    for (const Block& block : blocks) {
      texts_.push_back(squeezed(block.text));
      letters_.push_back(text::visible_length(block.text));
      all_letters_ += letters_.back();
    }
  }

  std::vector<bool> find() {
    drop_wholes();
    drop_doubles();
    drop_runs();
    return std::move(copies_);
  }

 private:
  std::string_view opening_of(std::size_t i) const { return std::string_view(texts_[i]).substr(0, opening); }

  /// Blocks that repeat the one just before them. What stands there more than twice is meant to.
  void drop_doubles() {
    constexpr std::size_t many = 3, fewest_texts = 3;
    std::vector<std::size_t> doubles;
    std::size_t texts = 0;
    for (std::size_t i = 0, end = 0; i < texts_.size(); i = end) {
      for (end = i + 1; end < texts_.size() && texts_[end] == texts_[i];) ++end;
      ++texts;
      if (end - i == 2 && !texts_[i].empty() && !copies_[i] && is_text(i) && is_text(i + 1)) doubles.push_back(i + 1);
    }
    if (texts < fewest_texts) return;
    // Where nearly each paragraph comes twice, the short ones are copies, too.
    const bool each_comes_twice = doubles.size() >= many && doubles.size() * 10 >= texts_.size() * 4;
    for (const std::size_t i : doubles) copies_[i] = each_comes_twice || texts_[i].size() >= double_bytes;
  }

  bool is_text(std::size_t i) const { return is_running_text(blocks_[i].role); }

  /// Blocks that consist of other blocks in a row.
  void drop_wholes() {
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_opening;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (texts_[i].size() >= opening) by_opening[opening_of(i)].push_back(i);
    for (auto& [begin, group] : by_opening) {
      if (group.size() < 2) continue;
      const std::size_t shortest = shortest_of(group);
      for (const std::size_t i : group)
        if (i != shortest && letters_[i] >= long_letters && consists_of(i, shortest)) copies_[i] = true;
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (!copies_[i] && letters_[i] >= long_letters && reads_all(i)) copies_[i] = true;
  }

  /// Whether a block says the headline and then the blocks before or behind it, as a text to be heard does.
  bool reads_all(std::size_t whole) const {
    constexpr std::size_t longest_headline = 300;  // bytes
    for (const std::size_t first : {whole == 0 ? std::size_t{1} : std::size_t{0}, whole + 1}) {
      if (first >= blocks_.size() || texts_[first].size() < opening) continue;
      const std::string_view begin = std::string_view(texts_[whole]).substr(0, longest_headline + texts_[first].size());
      const std::size_t at = begin.find(texts_[first]);
      if (at != std::string_view::npos && consists_of(whole, first, at)) return true;
    }
    return false;
  }

  std::size_t shortest_of(const std::vector<std::size_t>& group) const {
    std::size_t shortest = group.front();
    for (const std::size_t i : group)
      if (texts_[i].size() < texts_[shortest].size()) shortest = i;
    return shortest;
  }

  /// Whether nearly all of a block's text from byte `at` on stands in two or more blocks from `first` on.
  bool consists_of(std::size_t whole, std::size_t first, std::size_t at = 0) const {
    const std::string_view text = texts_[whole];
    std::size_t parts = 0;
    for (std::size_t i = first; i < blocks_.size() && at < text.size(); ++i) {
      if (i == whole || !text.substr(at).starts_with(texts_[i])) break;
      at += texts_[i].size();
      ++parts;
    }
    return parts >= 2 && at * 10 >= text.size() * 8;
  }

  /// Blocks that repeat earlier ones in their order.
  void drop_runs() {
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (copies_[i] || texts_[i].empty()) continue;
      const auto [found, fresh] = first.emplace(texts_[i], i);
      if (fresh) continue;
      std::size_t length = 0, letters = 0;
      for (std::size_t k = 0; i + k < blocks_.size() && found->second + k < i; ++k) {
        if (texts_[i + k] != texts_[found->second + k] || elements_[i + k] == elements_[found->second + k]) break;
        letters += letters_[i + k];
        ++length;
      }
      if (letters < (length > 1 ? run_letters : long_letters) || letters * good_part < all_letters_) continue;
      for (std::size_t k = 0; k < length; ++k) copies_[i + k] = true;
      i += length - 1;
    }
  }

  const std::vector<Block>& blocks_;
  const std::vector<std::uint32_t>& elements_;
  std::size_t all_letters_ = 0;
  std::vector<std::string> texts_;
  std::vector<std::size_t> letters_;
  std::vector<bool> copies_;
};

}  // namespace

std::vector<bool> find_copies(const std::vector<Block>& blocks, const std::vector<std::uint32_t>& elements) {
  return Copies(blocks, elements).find();
}

namespace {

/// Puts the blocks in the order of the page. A subhead was kept back until text followed it, so a caption between them
/// came first; a copy has the same blocks in another order then.
void sort_by_place(MainText& text) {
  if (std::is_sorted(text.pieces.begin(), text.pieces.end())) return;
  std::vector<std::size_t> order(text.pieces.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return text.pieces[a] < text.pieces[b]; });
  std::vector<Block> blocks;
  blocks.reserve(order.size());
  for (const std::size_t i : order) blocks.push_back(std::move(text.blocks[i]));
  text.blocks = std::move(blocks);
  std::sort(text.pieces.begin(), text.pieces.end());
}

}  // namespace

void leave_out_copies(const Page& page, MainText& text, std::vector<Decision>* decisions) {
  sort_by_place(text);
  std::vector<std::uint32_t> elements;
  for (const std::size_t piece : text.pieces) elements.push_back(page.region_of(page.pieces[piece]));
  const std::vector<bool> copies = find_copies(text.blocks, elements);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < text.blocks.size(); ++i) {
    if (copies[i]) {
      if (decisions != nullptr) (*decisions)[text.pieces[i]] = {Verdict::copy, BlockRole::furniture, {}};
      text.body_letters -= std::min(text.body_letters, page.pieces[text.pieces[i]].letters);
      continue;
    }
    if (kept != i) {
      text.blocks[kept] = std::move(text.blocks[i]);
      text.pieces[kept] = text.pieces[i];
    }
    ++kept;
  }
  text.blocks.resize(kept);
  text.pieces.resize(kept);
}

}  // namespace jjak::extraction
