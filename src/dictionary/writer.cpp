// Lays out a compiled dictionary: sorted strings, records that number them, and hash tables that number the records.
#include "dictionary/writer.hpp"

#include "dictionary/format.hpp"

#include <algorithm>
#include <bit>
#include <string_view>
#include <unordered_map>

namespace jjak::dictionary {
namespace {

void put32(std::string& out, std::uint32_t number) {
  for (unsigned byte = 0; byte < 4; ++byte) out += static_cast<char>(number >> (8 * byte) & 0xFF);
}

void put64(std::string& out, std::uint64_t number) {
  put32(out, static_cast<std::uint32_t>(number));
  put32(out, static_cast<std::uint32_t>(number >> 32));
}

/// The different strings in the order of their bytes, each with its number.
class Strings {
 public:
  explicit Strings(const Content& content) {
    for (const auto& [english, translations] : content.english) {
      sorted_.push_back(english);
      for (const Content::Translation& translation : translations) sorted_.push_back(translation.korean);
    }
    for (const auto& [word, sizes] : content.sizes) sorted_.push_back(word);
    for (const auto& [form, stands_for] : content.forms) {
      sorted_.push_back(form);
      sorted_.push_back(stands_for.key);
    }
    std::sort(sorted_.begin(), sorted_.end());
    sorted_.erase(std::unique(sorted_.begin(), sorted_.end()), sorted_.end());
    for (const std::string_view each : sorted_) numbers_.emplace(each, static_cast<std::uint32_t>(numbers_.size()));
  }

  std::uint32_t number(std::string_view text) const { return numbers_.at(text); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(sorted_.size()); }

  void put_offsets(std::string& out) const {
    std::uint32_t offset = 0;
    for (const std::string_view each : sorted_) {
      put32(out, offset);
      offset += static_cast<std::uint32_t>(each.size());
    }
    put32(out, offset);
  }

  std::string bytes() const {
    std::string all;
    for (const std::string_view each : sorted_) all += each;
    return all;
  }

 private:
  std::vector<std::string_view> sorted_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

template <class Map>
std::vector<std::string_view> sorted_keys(const Map& map) {
  std::vector<std::string_view> keys;
  keys.reserve(map.size());
  for (const auto& [key, value] : map) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// A hash table with open addressing: of each slot the tag of its key and the key's number from 1; 0 when it is empty.
void put_slots(std::string& out, const std::vector<std::string_view>& keys) {
  const std::uint64_t slots = slots_for(keys.size());
  std::vector<std::uint32_t> tags(slots), numbers(slots);
  for (std::uint32_t n = 0; n < keys.size(); ++n) {
    const SlotKey key(keys[n]);
    std::uint64_t at = key.first(slots);
    while (numbers[at] != 0) at = at + 1 == slots ? 0 : at + 1;
    tags[at] = key.tag();
    numbers[at] = n + 1;
  }
  for (std::uint64_t at = 0; at < slots; ++at) {
    put32(out, tags[at]);
    put32(out, numbers[at]);
  }
}

/// The English keys with their translations; returns how many those are.
std::uint32_t put_english(std::string& out, const Content& content, const std::vector<std::string_view>& keys,
                          const Strings& strings) {
  std::uint32_t translations = 0;
  std::string records;
  for (const std::string_view key : keys) {
    put32(out, strings.number(key));
    put32(out, translations);
    for (const Content::Translation& translation : content.english.find(key)->second) {
      put32(records, strings.number(translation.korean));
      put32(records, std::bit_cast<std::uint32_t>(translation.weight));
      ++translations;
    }
  }
  put32(out, 0);
  put32(out, translations);
  out += records;
  return translations;
}

std::string header(const Counts& counts, const DictionaryOrigin& origin, const std::string& body) {
  std::string checked;
  put64(checked, origin.program);
  put64(checked, origin.texts);
  put64(checked, origin.text_bytes);
  for (const std::uint32_t count :
       {counts.strings, counts.string_bytes, counts.english, counts.translations, counts.firsts, counts.forms})
    put32(checked, count);
  std::string out(magic);
  put64(out, version);
  put64(out, hash_of(checked + body));
  return out + checked;
}

}  // namespace

std::string write_table(const Content& content, const DictionaryOrigin& origin) {
  const Strings strings(content);
  const auto english = sorted_keys(content.english), firsts = sorted_keys(content.sizes),
             forms = sorted_keys(content.forms);
  std::string body;
  strings.put_offsets(body);
  const std::uint32_t translations = put_english(body, content, english, strings);
  for (const std::string_view word : firsts) {
    put64(body, content.sizes.find(word)->second);
    put32(body, strings.number(word));
  }
  for (const std::string_view form : forms) {
    const Content::Form& stands_for = content.forms.find(form)->second;
    put32(body, strings.number(form));
    put32(body, strings.number(stands_for.key) | (stands_for.is_verb ? verb_bit : 0));
  }
  put_slots(body, english);
  put_slots(body, firsts);
  put_slots(body, forms);
  const std::string bytes = strings.bytes();
  body += bytes;
  const auto count = [](const auto& keys) { return static_cast<std::uint32_t>(keys.size()); };
  return header({strings.size(), count(bytes), count(english), translations, count(firsts), count(forms)}, origin,
                body) +
         body;
}

}  // namespace jjak::dictionary
