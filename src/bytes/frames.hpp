// Bytes as one zstd frame each, for what jjak itself keeps.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// O(bytes). Thread safety: callable from any thread.
std::string compressed(std::string_view bytes);

/// Nothing for what compressed() does not write, and for more than `most` bytes. O(bytes). Thread safety: callable from
/// any thread.
std::optional<std::string> decompressed(std::string_view frame, std::size_t most);

}  // namespace jjak::reading
