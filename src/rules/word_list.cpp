// Looking words up by their first byte, so that a line costs little however long the list is.
#include "rules/word_list.hpp"

#include <algorithm>
#include <iterator>

namespace jjak::rules {
namespace {

bool is_before(const Entry& entry, std::string_view word) { return entry.word < word; }

unsigned char first_byte(std::string_view text) { return static_cast<unsigned char>(text.front()); }

}  // namespace

void WordList::add(std::vector<Entry> entries) {
  std::erase_if(entries, [](const Entry& entry) { return entry.word.empty(); });
  // Later entries go in front of the equal ones that they replace.
  std::reverse(entries.begin(), entries.end());
  entries.insert(entries.end(), std::make_move_iterator(entries_.begin()), std::make_move_iterator(entries_.end()));
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.word < b.word; });
  const auto same = [](const Entry& a, const Entry& b) { return a.word == b.word; };
  entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
  entries_ = std::move(entries);
  rebuild_index();
}

void WordList::remove(const StringSet& words) {
  std::erase_if(entries_, [&words](const Entry& entry) { return words.contains(entry.word); });
  rebuild_index();
}

void WordList::rebuild_index() {
  ++rebuilds_;
  std::uint32_t at = 0;
  for (std::size_t byte = 0; byte < 256; ++byte) {
    first_[byte] = at;
    while (at < entries_.size() && first_byte(entries_[at].word) == byte) ++at;
  }
  first_[256] = at;
}

const Entry* WordList::find(std::string_view word) const {
  if (word.empty()) return nullptr;
  const auto begin = entries_.begin() + first_[first_byte(word)],
             end = entries_.begin() + first_[first_byte(word) + 1u];
  const auto place = std::lower_bound(begin, end, word, is_before);
  return place != end && place->word == word ? &*place : nullptr;
}

const Entry* WordList::opening_of(std::string_view text) const {
  if (text.empty()) return nullptr;
  const Entry* best = nullptr;
  for (std::uint32_t i = first_[first_byte(text)]; i < first_[first_byte(text) + 1u]; ++i)
    if (text.starts_with(entries_[i].word)) best = &entries_[i];  // of words that begin alike the longest comes last
  return best;
}

const Entry* WordList::ending_of(std::string_view text) const {
  const Entry* best = nullptr;
  for (const Entry& entry : entries_)
    if (text.ends_with(entry.word) && (best == nullptr || entry.word.size() > best->word.size())) best = &entry;
  return best;
}

const Entry* WordList::inside(std::string_view text) const {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (first_[byte] == first_[byte + 1u]) continue;
    if (const Entry* entry = opening_of(text.substr(i))) return entry;
  }
  return nullptr;
}

}  // namespace jjak::rules
