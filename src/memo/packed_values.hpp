// Values that a StageMemo keeps, as bytes.
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/anchored_text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak::memo {

/// All of an alignment but its failure: what could not be aligned is tried again. O(bytes).
std::string packed(const Alignment& alignment);

/// Nothing for bytes that packed() does not write, or whose beads do not lie within so many sentences and paragraphs.
/// O(bytes).
std::optional<Alignment> unpacked_alignment(std::string_view bytes, const Text& source, const Text& target);

/// An alignment without the anchors of its beads. O(beads).
std::string packed_outline(const Alignment& alignment);
/// Nothing for bytes that packed_outline() does not write; whether beads lie within two texts is not known. O(bytes).
std::optional<Alignment> unpacked_outline(std::string_view bytes);

/// O(bytes).
std::string packed(const Text& text);

/// Nothing for bytes that packed() does not write, or whose sentences and paragraphs do not lie within the text.
/// O(bytes).
std::optional<Text> unpacked_plain_text(std::string_view bytes);

/// O(bytes).
std::string packed(const AnchoredText& text);

/// Nothing for bytes that packed() does not write. O(bytes).
std::optional<AnchoredText> unpacked_text(std::string_view bytes);

}  // namespace jjak::memo
