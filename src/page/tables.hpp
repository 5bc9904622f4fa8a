// Distinguishes tables of data from tables that only lay out a page.
#pragma once

#include "page/page.hpp"

#include <cstdint>

namespace jjak::extraction {

/// Whether a <table> holds data: several rows and columns of short cells, no table inside. A table with long cells,
/// with role=presentation, or with a post of a board only lays out the page. Complexity: linear in the table up to the
/// first table inside.
bool is_data_table(const Page& page, std::uint32_t table);

/// A row (<tr>) of such a table as one piece: the texts of its cells with tabs between them; empty cells keep their
/// place.
Piece row_piece(const Page& page, std::uint32_t row, std::uint32_t table);

}  // namespace jjak::extraction
