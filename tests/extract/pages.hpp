// Small pages for the tests of extraction.
#pragma once

#include <jjak/extract.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jjak::test {

using Texts = std::vector<std::string>;

inline const std::string ferry_1 =
    "The ferry to the outer islands stopped running on Friday after ice closed the harbour for the first time in a "
    "decade.";
inline const std::string ferry_2 =
    "“We have flour for nine days,” the shopkeeper on the largest of them said. “After that we will have fish.”";
inline const std::string ferry_3 =
    "The harbour master said that an icebreaker would come from the mainland on Monday if the wind turned.";
inline const std::string boat_1 = "십 년 만에 항구가 얼어붙으면서 먼 섬으로 가는 배편이 금요일부터 끊겼다.";
inline const std::string boat_2 =
    "가장 큰 섬의 가게 주인은 “밀가루는 아흐레 치가 있다”며 “그 뒤로는 생선뿐”이라고 말했다.";
inline const std::string boat_3 = "항만 책임자는 바람이 바뀌면 월요일에 뭍에서 쇄빙선이 올 것이라고 전했다.";

inline std::string p(const std::string& text) { return "<p>" + text + "</p>\n"; }

inline Result<Article> extract_page(std::string html, Explanation* explanation = nullptr) {
  RawDocument document;
  document.text = std::move(html);
  return extract(document, explanation);
}

/// The texts of all blocks, or of the blocks with one role; empty if there is no article.
inline Texts texts_in(const std::string& html, std::optional<BlockRole> role = {}) {
  const auto article = extract_page(html);
  Texts texts;
  if (!article) return texts;
  for (const Block& block : article->blocks)
    if (!role || block.role == *role) texts.push_back(block.text);
  return texts;
}

}  // namespace jjak::test
