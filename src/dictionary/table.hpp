// A compiled dictionary: hash tables that are searched where they lie, in a mapped file or in the program itself.
#pragma once

#include "dictionary/format.hpp"

#include <jjak/anchor.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::dictionary {

/// Cheap to copy. What it returns are views of its bytes, which live as long as their owner. Thread safety: any number
/// of readers.
class Table {
 public:
  struct Translation {
    std::string_view korean;  ///< key
    float weight = 0;         ///< above 0, up to 1
  };
  /// What a Korean form stands for.
  struct Form {
    std::string_view key;  ///< the dictionary form
    bool is_verb = false;  ///< endings follow it
  };

  /// Checks the bytes before they are used: magic, version, sizes, checksum, origin. `owner` keeps them alive; null
  /// when they are constants. Fails: bad_dictionary, stale_dictionary, damaged_dictionary. O(bytes), at some gigabytes
  /// a second.
  static Result<Table> open(std::shared_ptr<const void> owner, std::string_view bytes, const DictionaryOrigin& origin,
                            const std::string& path);

  bool empty() const { return counts_.english == 0; }

  /// Appends the translations of an English key. Those that are there already get the larger weight.
  void add_translations(std::string_view english, const SlotKey& key, std::vector<Translation>& all) const;
  bool knows_english(std::string_view english, const SlotKey& key) const;
  /// Bit n is set when phrases of n words begin with this word.
  std::uint64_t phrase_sizes(std::string_view first_word, const SlotKey& key) const;
  std::optional<Form> find_form(std::string_view form, const SlotKey& key) const;

 private:
  /// One of the three hash tables, with the records that its slots number. A record's string is at `string_at`.
  struct Index {
    std::uint64_t slots, records;
    std::uint32_t count;
    std::size_t record_bytes, string_at;
  };

  Table(std::shared_ptr<const void> owner, std::string_view bytes, const Counts& counts);

  /// The bytes of a key's record; null when the key is unknown.
  const char* find(const Index& index, std::string_view text, const SlotKey& key) const;
  /// Empty for a number that no string has.
  std::string_view string(std::uint32_t number) const;

  std::shared_ptr<const void> owner_;
  std::string_view bytes_;
  Counts counts_;
  Layout layout_;
  Index english_, firsts_, forms_;
};

}  // namespace jjak::dictionary
