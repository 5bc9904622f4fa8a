// Finding the article's text among the pieces of a page.
#pragma once

#include "extract/page.hpp"

#include <jjak/model.hpp>

#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The smallest element that holds nearly all of the page's prose.
std::uint32_t find_container(const Page& page);

struct MainText {
  std::vector<Block> blocks;    ///< furniture left out
  std::size_t first_piece = 0;  ///< index of the first piece of running text; the number of pieces when there is none
  std::size_t body_letters = 0;
};

/// The blocks of the container. `title`: is not repeated among them.
MainText main_text(const Page& page, std::uint32_t container, std::string_view title);

}  // namespace jjak::extraction
