// The entries of the files of shards.
#pragma once

#include <jjak/pipeline/align_collection.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak::shards {

/// A pair with the key under which its alignment is kept.
struct KeyedPair {
  std::string key;
  TextPair pair;
};

std::string packed(const std::string& key, const TextPair& pair);
/// Nothing for bytes that packed() does not write. O(bytes).
std::optional<KeyedPair> unpacked_pair(std::string_view bytes);

/// The alignment of a pair, as memo::packed writes it. A view of the entry.
struct KeyedAlignment {
  std::string_view key, bytes;
};

std::string packed(const std::string& key, std::string_view alignment);
/// Nothing for bytes that packed() does not write. O(1).
std::optional<KeyedAlignment> unpacked_alignment(std::string_view bytes);

}  // namespace jjak::shards
