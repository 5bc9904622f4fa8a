// What results show of a pair, as a digest.
#pragma once

#include <jjak/model/walk.hpp>

#include <string>
#include <string_view>

namespace jjak {

/// Digest of all that exports and reports can show of a pair: what its texts and beads follow from (`key`, as
/// PairTexts::key_of), its link, and its articles and the next best original, without their blocks and links to other
/// pages. 32 hexadecimal digits of SHA-256. O(bytes of the articles' heads). Thread safety: callable from any thread.
std::string shown_digest(const PairView& view, std::string_view key);

}  // namespace jjak
