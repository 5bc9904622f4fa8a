// A value at its place in a sentence.
#pragma once

#include <jjak/article.hpp>

#include <string>

namespace jjak::text {

/// Something that both languages write in their own way, in one spelling.
struct Mention {
  std::string value;  ///< normalised
  Range bytes;        ///< of the sentence
};

}  // namespace jjak::text
