// Reads compiled dictionaries. Whatever the bytes say, nothing outside them is touched: the checksum finds accidents,
// and each lookup checks the numbers that it follows.
#include "dictionary/table.hpp"

#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <bit>

namespace jjak::dictionary {
namespace {

Counts read_counts_of(std::string_view bytes) {
  const char* from = bytes.data() + 48;
  return {load32(from), load32(from + 4), load32(from + 8), load32(from + 12), load32(from + 16), load32(from + 20)};
}

}  // namespace

Result<Table> Table::open(std::shared_ptr<const void> owner, std::string_view bytes, const DictionaryOrigin& origin,
                          const std::string& path) {
  if (bytes.substr(0, magic.size()) != magic.substr(0, bytes.size()) || bytes.empty())
    return Error{errors::bad_dictionary, path};
  if (bytes.size() < header_bytes)
    return Error{errors::damaged_dictionary, path, fmt::format("{} bytes", bytes.size())};
  if (load64(bytes.data() + 8) != version) return Error{errors::stale_dictionary, path};
  const Counts counts = read_counts_of(bytes);
  if (const std::uint64_t expected = Layout(counts).end; expected != bytes.size())
    return Error{errors::damaged_dictionary, path, fmt::format("{} of {} bytes", bytes.size(), expected)};
  if (load64(bytes.data() + 16) != hash_of(bytes.substr(checked_from)))
    return Error{errors::damaged_dictionary, path, "checksum"};
  const DictionaryOrigin written{load64(bytes.data() + 24), load64(bytes.data() + 32), load64(bytes.data() + 40)};
  if (!(written == origin)) return Error{errors::stale_dictionary, path};
  return Table(std::move(owner), bytes, counts);
}

Table::Table(std::shared_ptr<const void> owner, std::string_view bytes, const Counts& counts)
    : owner_(std::move(owner)),
      bytes_(bytes),
      counts_(counts),
      layout_(counts),
      english_{layout_.english_slots, layout_.english, counts.english, english_bytes, 0},
      firsts_{layout_.first_slots, layout_.firsts, counts.firsts, first_bytes, 8},
      forms_{layout_.form_slots, layout_.forms, counts.forms, form_bytes, 0} {}

std::string_view Table::string(std::uint32_t number) const {
  if (number >= counts_.strings) return {};
  const char* offset = bytes_.data() + layout_.offsets + number * offset_bytes;
  const std::uint32_t begin = load32(offset), end = load32(offset + offset_bytes);
  if (begin > end || end > counts_.string_bytes) return {};
  return bytes_.substr(layout_.strings + begin, end - begin);
}

const char* Table::find(const Index& index, std::string_view text, const SlotKey& key) const {
  const std::uint64_t slots = slots_for(index.count);
  std::uint64_t at = key.first(slots);
  for (std::uint64_t seen = 0; seen < slots; ++seen) {
    const char* slot = bytes_.data() + index.slots + at * slot_bytes;
    const std::uint32_t number = load32(slot + 4);  // from 1
    if (number == 0 || number > index.count) return nullptr;
    const char* record = bytes_.data() + index.records + (number - 1) * index.record_bytes;
    if (load32(slot) == key.tag() && string(load32(record + index.string_at)) == text) return record;
    if (++at == slots) at = 0;
  }
  return nullptr;
}

void Table::add_translations(std::string_view english, const SlotKey& key, std::vector<Translation>& all) const {
  const char* record = find(english_, english, key);
  if (record == nullptr) return;
  const std::uint32_t begin = load32(record + 4);
  const std::uint32_t end = std::min(load32(record + english_bytes + 4), counts_.translations);
  const std::size_t before = all.size();
  for (std::uint32_t t = begin; t < end; ++t) {
    const char* from = bytes_.data() + layout_.translations + t * translation_bytes;
    const Translation translation{string(load32(from)), std::bit_cast<float>(load32(from + 4))};
    if (!(translation.weight > 0 && translation.weight <= 1)) continue;
    const auto known = std::find_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before),
                                    [&](const Translation& each) { return each.korean == translation.korean; });
    if (known == all.begin() + static_cast<std::ptrdiff_t>(before))
      all.push_back(translation);
    else
      known->weight = std::max(known->weight, translation.weight);
  }
}

bool Table::knows_english(std::string_view english, const SlotKey& key) const {
  return find(english_, english, key) != nullptr;
}

std::uint64_t Table::phrase_sizes(std::string_view first_word, const SlotKey& key) const {
  const char* record = find(firsts_, first_word, key);
  return record == nullptr ? 0 : load64(record);
}

std::optional<Table::Form> Table::find_form(std::string_view form, const SlotKey& key) const {
  const char* record = find(forms_, form, key);
  if (record == nullptr) return std::nullopt;
  const std::uint32_t stands_for = load32(record + 4);
  const Form found{string(stands_for & ~verb_bit), (stands_for & verb_bit) != 0};
  if (found.key.empty() || text::invalid_utf8(found.key)) return std::nullopt;
  return found;
}

}  // namespace jjak::dictionary
