// The files of `jjak lexicon build`: texts for people, and their compiled form, which is used only while it stands for
// exactly these texts.
#pragma once

#include "dictionary/format.hpp"

#include <jjak/anchor.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace jjak::dictionary {

inline constexpr std::array<std::string_view, 2> built_texts{"pivot.tsv", "names.tsv"};
inline constexpr std::string_view built_table = "dictionaries.compiled";
inline constexpr std::size_t max_text_bytes = 256U << 20;

/// Adds a text to what a dictionary is compiled from; their order counts.
inline void add_text(DictionaryOrigin& origin, std::string_view text) {
  origin.texts = (origin.texts ^ hash_of(text)) * 0x9E3779B97F4A7C15;
  origin.text_bytes += text.size();
}

}  // namespace jjak::dictionary
