// Tables of data told from tables that only lay out a page.
#pragma once

#include "page/page.hpp"

#include <cstdint>

namespace jjak::extraction {

/// Whether a <table> holds data: several rows and columns of short cells, no table inside. One whose cells are texts of their
/// own, or that says role=presentation, only lays out the page. Complexity: linear in the table up to the first table inside.
bool is_data_table(const Page& page, std::uint32_t table);

/// A row (<tr>) of such a table as one piece: the texts of its cells, parted by tabs; empty cells keep their place.
Piece row_piece(const Page& page, std::uint32_t row, std::uint32_t table);

}  // namespace jjak::extraction
