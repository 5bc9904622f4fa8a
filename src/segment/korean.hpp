// Sentences of Korean.
#pragma once

#include "rules/sentence_lists.hpp"

#include <jjak/article.hpp>

#include <string_view>
#include <vector>

namespace jjak::segmentation {

/// See split_sentences.
std::vector<Range> split_korean(std::string_view text, const rules::SentenceLists& rules);

}  // namespace jjak::segmentation
