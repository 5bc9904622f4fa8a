// Looking up words and endings that say where a sentence ends.
#include "rules/sentence_lists.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::rules {
namespace {

/// Precondition: not empty.
char32_t last_code_point(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return text::next_code_point(text, start);
}

}  // namespace

bool Words::contains(std::string_view word) const {
  if (words_.find(word) != words_.end()) return true;
  for (std::size_t size = std::min(word.size(), longest_beginning_); size > 0; --size)
    if (beginnings_.find(word.substr(0, size)) != beginnings_.end()) return true;
  return false;
}

bool Words::has_exactly(std::string_view entry) const {
  return entry.ends_with('*') ? beginnings_.contains(entry.substr(0, entry.size() - 1)) : words_.contains(entry);
}

void Words::add(std::string_view entry) {
  if (!entry.ends_with('*')) {
    words_.emplace(entry);
    return;
  }
  entry.remove_suffix(1);
  beginnings_.emplace(entry);
  longest_beginning_ = std::max(longest_beginning_, entry.size());
}

void Words::remove(std::string_view entry) {
  if (entry.ends_with('*'))
    beginnings_.erase(std::string(entry.substr(0, entry.size() - 1)));
  else
    words_.erase(std::string(entry));
}

Endings::Ending Endings::parse(std::string_view entry) {
  std::size_t offset = 0;
  const char32_t first = text::next_code_point(entry, offset);
  if (text::is_syllable(first)) return {std::string(entry), 0};
  return {std::string(entry.substr(offset)), first};
}

bool Endings::end(std::string_view word) const {
  if (word.empty()) return false;
  const char32_t last = last_code_point(word);
  if (!sounds_.empty() && sounds_.contains(text::last_consonant(last))) return true;
  const auto found = by_last_syllable_.find(last);
  if (found == by_last_syllable_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [word](const Ending& ending) {
    if (!word.ends_with(ending.syllables)) return false;
    if (ending.sound == 0) return true;
    const std::string_view stem = word.substr(0, word.size() - ending.syllables.size());
    return !stem.empty() && text::last_consonant(last_code_point(stem)) == ending.sound;
  });
}

void Endings::add(std::string_view entry) {
  if (!entries_.emplace(entry).second) return;
  Ending ending = parse(entry);
  if (ending.syllables.empty())
    sounds_.insert(ending.sound);
  else
    by_last_syllable_[last_code_point(ending.syllables)].push_back(std::move(ending));
}

void Endings::remove(std::string_view entry) {
  entries_.erase(std::string(entry));
  const Ending ending = parse(entry);
  if (ending.syllables.empty()) {
    sounds_.erase(ending.sound);
    return;
  }
  std::erase_if(by_last_syllable_[last_code_point(ending.syllables)], [&ending](const Ending& other) {
    return other.syllables == ending.syllables && other.sound == ending.sound;
  });
}

}  // namespace jjak::rules
