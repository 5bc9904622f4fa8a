// The reporter who signs at the end of the last paragraph.
#pragma once

#include "rules/lists.hpp"

#include <jjak/article.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace jjak::extraction {

/// Where a signature begins behind the last sentence of a paragraph: "...밝혔다.목동=홍길동 기자 hong@paper.example",
/// "...말했다. [홍길동 기자]". The size of the paragraph when there is none.
/// Complexity: linear.
std::size_t find_sign_off(std::string_view paragraph, const rules::Lists& words);

struct SignOff {
  std::string line;   ///< as cut off; empty when there is none
  std::string names;  ///< in it
};

/// Cuts the signature off the last body paragraph of an article.
SignOff split_sign_off(Article& article, const rules::Lists& words);

}  // namespace jjak::extraction
