// Distinguishes tables of data from tables for layout, and makes one piece of each row of data.
#include "page/tables.hpp"

#include "page/board.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

bool is_cell(const HtmlNode& node) { return node.tag == "td" || node.tag == "th"; }

/// Whether a text holds a Hangul syllable.
bool has_hangul(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xEA && byte <= 0xED;  // first bytes of Hangul syllables
  });
}

/// Whether most rows hold a sentence in Hangul beside one without: an article and its translation in columns.
bool has_columns_of_languages(const Page& page, std::uint32_t table) {
  constexpr std::uint32_t sentence = 20;  // letters
  std::size_t rows = 0, bilingual = 0;
  bool korean = false, other = false;
  for (std::uint32_t i = table + 1; i < page.node(table).end; ++i) {
    if (page.node(i).tag == "tr") {
      ++rows;
      korean = other = false;
    }
    if (!is_cell(page.node(i)) || (korean && other)) continue;
    std::uint32_t letters = 0;
    bool hangul = false;
    for (std::uint32_t j = i + 1; j < page.node(i).end; ++j) {
      letters += page.letters[j];
      hangul |= page.letters[j] > 0 && has_hangul(page.node(j).text);
    }
    // A Hangul letter says as much as two Latin ones.
    korean |= hangul && letters * 2 >= sentence;
    other |= !hangul && letters >= sentence;
    bilingual += korean && other;
  }
  return rows >= 2 && bilingual * 5 >= rows * 3;
}

}  // namespace

bool is_data_table(const Page& page, std::uint32_t table) {
  constexpr std::size_t longest_mean_cell = 60, longest_cell = 400;  // letters
  const HtmlNode& whole = page.node(table);
  if (whole.attribute("role") == "presentation" || whole.attribute("role") == "none") return false;
  std::size_t rows = 0, cells = 0, widest = 0, in_row = 0, filled = 0, letters = 0;
  for (std::uint32_t i = table + 1; i < whole.end; ++i) {
    const HtmlNode& node = page.node(i);
    if (node.tag == "table") return false;
    if (node.tag == "tr") {
      ++rows;
      in_row = 0;
    }
    if (!is_cell(node)) continue;
    ++cells;
    widest = std::max(widest, ++in_row);
    std::size_t in_cell = 0;
    for (std::uint32_t j = i + 1; j < node.end; ++j) in_cell += page.letters[j];
    if (in_cell > longest_cell) return false;
    filled += in_cell > 0;
    letters += in_cell;
  }
  return rows >= 2 && widest >= 2 && filled >= 2 && cells >= rows && letters <= filled * longest_mean_cell &&
         !has_columns_of_languages(page, table) && !is_board_post(page, table);
}

Piece row_piece(const Page& page, std::uint32_t row, std::uint32_t table) {
  Piece piece;
  piece.node = piece.block = row;
  piece.table = table;
  piece.traits = static_cast<std::uint16_t>((page.traits[row] & ~unsigned{caption}) | in_table);
  bool first = true;
  for (std::uint32_t i = row + 1; i < page.node(row).end;) {
    if (!is_cell(page.node(i))) {
      ++i;
      continue;
    }
    std::string cell;
    const std::uint32_t end = page.node(i).end;
    for (; i < end; ++i) {
      const HtmlNode& node = page.node(i);
      if (is_block_tag(node.tag) || node.tag == "br") cell += ' ';
      if (!node.is_text() || page.traits[i] & (hidden | silent)) continue;
      cell += node.text;
      if (page.letters[i] > 0) extend(piece.source, {node.source_begin, node.source_end});
      if (page.traits[i] & in_link) piece.link_letters += page.letters[i];
    }
    if (!first) piece.text += '\t';
    first = false;
    piece.text += text::fold_space(cell);
    i = std::max(i, end);
  }
  while (piece.text.ends_with('\t')) piece.text.pop_back();
  piece.facts = facts_of(piece.text, *page.words);
  piece.letters = piece.facts.letters;
  piece.link_letters = std::min(piece.link_letters, piece.letters);
  return piece;
}

}  // namespace jjak::extraction
