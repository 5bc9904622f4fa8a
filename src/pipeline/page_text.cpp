// Compares the texts of pages, to tell copies of an article from other articles.
#include "pipeline/page_text.hpp"

#include "base/stable_hash.hpp"
#include "text/utf8.hpp"
#include "url/path_language.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace jjak {
namespace {

constexpr double alike = .3;      // resemblance of two versions of one page, such as AMP or print
constexpr double contained = .8;  // share of the shorter text that stands in the longer one word for word

double share_inside(const PageText& part, const PageText& whole) {
  std::vector<Block> room, other_room;
  std::unordered_set<std::string_view> blocks;
  for (const Block& block : whole.blocks(room))
    if (is_running_text(block.role)) blocks.insert(block.text);
  std::size_t bytes = 0, inside = 0;
  for (const Block& block : part.blocks(other_room)) {
    if (!is_running_text(block.role)) continue;
    bytes += block.text.size();
    if (blocks.contains(block.text)) inside += block.text.size();
  }
  return bytes == 0 ? 0 : static_cast<double>(inside) / static_cast<double>(bytes);
}

/// Whether an address looks like that of a copy for printing or for AMP: its host or a part of its path or query says
/// so.
bool is_address_of_copy(const url::UrlKey& address) {
  const std::string key = text::to_lower_ascii(address.text());
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find_first_of("/?&=.-_", begin), key.size());
    const std::string_view part = std::string_view(key).substr(begin, end - begin);
    if (part == "amp" || part == "print" || part == "printer" || part == "printview" || part == "popup") return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

RunningText running_text(const std::vector<Block>& blocks) {
  StableHash hash;
  RunningText text;
  for (const Block& block : blocks) {
    if (!is_running_text(block.role)) continue;
    hash.add("\n").add(block.text);
    text.bytes += block.text.size();
  }
  text.hash = hash.value();
  return text;
}

PageText::PageText(Article& of, const FoundAt& at, BlockFile* file)
    : article(&of), found(at.address), file_(file), place_(at.place), text_(at.text) {
  update();
}

const std::vector<Block>& PageText::blocks(std::vector<Block>& room) const {
  if (file_ == nullptr) return article->blocks;
  room = file_->read(place_);
  return room;
}

void PageText::set_blocks(std::vector<Block> blocks) {
  text_ = running_text(blocks);
  sketch_.reset();
  if (file_ == nullptr)
    article->blocks = std::move(blocks);
  else
    place_ = file_->keep(blocks);
}

void PageText::update() {
  own = url::UrlKey(article->url);
  aliases.clear();
  for (const std::string& alias : article->aliases) aliases.emplace_back(alias);
  const Language named = url::named_path(own.empty() ? article->origin.path : own.text()).language;
  is_at_home = named != Language::unknown && named == article->language;
  is_copy = is_address_of_copy(own) || is_address_of_copy(found);
}

const linking::Sketch& PageText::sketch() const {
  if (!sketch_) {
    std::vector<Block> room;
    sketch_ = linking::sketch_of(article->title, blocks(room));
  }
  return *sketch_;
}

bool have_same_text(const PageText& a, const PageText& b) {
  std::vector<Block> room, other_room;
  const std::vector<Block>&first = a.blocks(room), &second = b.blocks(other_room);
  const auto next = [](const std::vector<Block>& blocks, std::size_t& at) {
    while (at < blocks.size() && !is_running_text(blocks[at].role)) ++at;
    return at < blocks.size();
  };
  std::size_t i = 0, j = 0;
  for (;; ++i, ++j) {
    const bool more_a = next(first, i), more_b = next(second, j);
    if (more_a != more_b) return false;
    if (!more_a) return true;
    if (first[i].text != second[j].text) return false;
  }
}

bool have_versions_of_text(const PageText& a, const PageText& b) {
  if (a.text_hash() == b.text_hash() && have_same_text(a, b)) return true;
  if (linking::resemblance(a.sketch(), b.sketch()) >= alike) return true;
  const bool a_is_shorter = a.bytes() <= b.bytes();
  return share_inside(a_is_shorter ? a : b, a_is_shorter ? b : a) >= contained;
}

bool have_same_story(const PageText& a, const PageText& b) {
  if (a.article->language != b.article->language) return false;
  return (!a.article->title.empty() && a.article->title == b.article->title) || have_versions_of_text(a, b);
}

}  // namespace jjak
