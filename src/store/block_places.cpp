// Finds the block of each paragraph: the content of a text is that of its article's running blocks, one after the
// other.
#include "store/block_places.hpp"

#include <utility>

namespace jjak::store {

BlockPlaces::BlockPlaces(const Article& article, std::string id, const Text& text)
    : article_(article), id_(std::move(id)), text_(text) {
  for (std::uint32_t block = 0; block < article.blocks.size() && places_.size() < text.paragraphs.size(); ++block) {
    if (!is_running_text(article.blocks[block].role)) continue;
    const std::string& words = article.blocks[block].text;
    const Range& paragraph = text.paragraphs[places_.size()];
    if (paragraph.empty()) break;
    const std::uint32_t first = text.sentences[paragraph.begin].bytes.begin;
    // White space before the first sentence belongs to the block, so the block begins there or somewhat before.
    const std::size_t inside = words.find(text.sentence(paragraph.begin));
    if (inside == std::string::npos || inside > first || text.content.compare(first - inside, words.size(), words) != 0)
      continue;  // a block without a sentence
    places_.push_back({block, first - static_cast<std::uint32_t>(inside)});
  }
}

std::string BlockPlaces::ref(std::uint32_t paragraph, Range bytes) const {
  if (paragraph >= places_.size()) return {};
  const Place& place = places_[paragraph];
  return to_string(SegmentRef{id_, place.block, {bytes.begin - place.begin, bytes.end - place.begin}});
}

std::string BlockPlaces::sentences(Range sentences) const {
  std::string refs;
  for (std::uint32_t i = sentences.begin; i < sentences.end && i < text_.sentences.size(); ++i) {
    if (!refs.empty()) refs += ' ';
    refs += ref(text_.sentences[i].paragraph, text_.sentences[i].bytes);
  }
  return refs;
}

std::string BlockPlaces::paragraphs(Range paragraphs) const {
  std::string refs;
  for (std::uint32_t i = paragraphs.begin; i < paragraphs.end && i < places_.size(); ++i) {
    if (!refs.empty()) refs += ' ';
    const auto size = static_cast<std::uint32_t>(article_.blocks[places_[i].block].text.size());
    refs += to_string(SegmentRef{id_, places_[i].block, {0, size}});
  }
  return refs;
}

}  // namespace jjak::store
