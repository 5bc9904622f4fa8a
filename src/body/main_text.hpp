// Finds the article's text among the pieces of a page.
#pragma once

#include "page/page.hpp"

#include <jjak/extract.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The decision about a piece, and its reason.
struct Decision {
  Verdict verdict = Verdict::outside;
  BlockRole role = BlockRole::furniture;
  std::string_view entry;  ///< of the word lists, by which it was left out
};

struct MainText {
  std::vector<Block> blocks;        ///< without boilerplate
  std::vector<std::size_t> pieces;  ///< of the page, by block; none when the blocks are of a script
  std::size_t first_piece = 0;  ///< index of the first piece of running text; the number of pieces when there is none
  std::size_t body_letters = 0;
  std::uint32_t container = 0;  ///< the element that the blocks are in
  std::optional<TextConfidence> confidence;
};

/// The blocks of the container, without the title. `decisions`, where given, receives one decision for each piece.
MainText main_text(const Page& page, std::uint32_t container, std::string_view title,
                   std::vector<Decision>* decisions = nullptr);

}  // namespace jjak::extraction
