// Looking up words and endings that say where a sentence ends.
#include "rules/sentence_lists.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::rules {
namespace {

/// Where the last code point begins. Precondition: not empty.
std::size_t start_of_last(std::string_view text) {
  std::size_t start = text.size() - 1;
  while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return start;
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

bool Endings::end(std::string_view word) const {
  std::string entry;
  for (std::size_t at = word.size(); word.size() - at <= longest_;) {
    const std::string_view syllables = word.substr(at);
    if (entries_.find(syllables) != entries_.end()) return true;
    if (at == 0) return false;
    const std::size_t before = start_of_last(word.substr(0, at));
    std::size_t next = before;
    const char32_t c = text::next_code_point(word, next);
    if (const char32_t sound = text::last_consonant(c); sound != 0) {
      entry.clear();
      text::append_code_point(entry, sound);
      entry += syllables;
      if (entries_.find(entry) != entries_.end()) return true;
    }
    if (!text::is_syllable(c)) return false;  // an ending holds nothing else
    at = before;
  }
  return false;
}

void Endings::add(std::string_view entry) {
  entries_.emplace(entry);
  longest_ = std::max(longest_, entry.size());
}

void Endings::remove(std::string_view entry) { entries_.erase(std::string(entry)); }

}  // namespace jjak::rules
