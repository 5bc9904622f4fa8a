// Sentences of Korean.
#pragma once

#include "segment/rules.hpp"

#include <jjak/article.hpp>

#include <string_view>
#include <vector>

namespace jjak::segmentation {

/// See split_sentences.
std::vector<Range> split_korean(std::string_view text, const Rules& rules);

}  // namespace jjak::segmentation
