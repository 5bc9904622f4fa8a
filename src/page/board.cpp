// Reads the heads of posts on boards: which lines are labels, and which value is the title. Boards have no headings,
// and their <title> is often that of the whole board.
#include "page/board.hpp"

#include "lines/marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_label = 40;  // bytes
constexpr std::array<std::string_view, 2> colons{":", "："};

bool has_letters(std::string_view text) { return text::visible_length(text) > 0; }

/// Which label a text is, its colon taken off.
PostLabel label_named(std::string_view text, const rules::Lists& words) {
  if (text.size() > longest_label) return PostLabel::none;
  std::string key = text::to_lower_ascii(strip_ornaments(text));
  std::erase(key, ' ');
  const rules::Entry* const entry = words[rules::ListId::post_labels].find(key);
  if (entry == nullptr) return PostLabel::none;
  if (entry->text == "title") return PostLabel::title;
  if (entry->text == "text") return PostLabel::text;
  return entry->text == "post" ? PostLabel::post : PostLabel::other;
}

/// Whether a value can stand behind a label without a colon: a number or a date; behind a Korean label a few words too.
bool is_plain_value(std::string_view label, std::string_view value) {
  constexpr std::size_t few = 20;  // letters
  const bool has_digit = std::any_of(value.begin(), value.end(), ascii::is_digit);
  return has_digit || (static_cast<unsigned char>(label.front()) >= 0x80 && text::visible_length(value) <= few);
}

/// A cell of a table, with as much of its text as can be a label.
struct Cell {
  std::uint32_t row = 0;
  std::size_t letters = 0;
  std::string text;
};

std::vector<Cell> filled_cells(const Page& page, std::uint32_t table) {
  constexpr std::size_t most_text = 200;  // bytes
  std::vector<Cell> cells;
  std::uint32_t row = 0;
  for (std::uint32_t i = table + 1; i < page.node(table).end; ++i) {
    if (page.node(i).tag == "tr") row = i;
    if (page.node(i).tag != "td" && page.node(i).tag != "th") continue;
    Cell cell{row, 0, {}};
    for (std::uint32_t j = i + 1; j < page.node(i).end; ++j) {
      cell.letters += page.letters[j];
      if (page.letters[j] > 0 && cell.text.size() < most_text) (cell.text += page.node(j).text) += ' ';
    }
    cell.text = text::fold_space(cell.text);
    if (cell.letters > 0) cells.push_back(std::move(cell));
  }
  return cells;
}

/// What the rows of a table are.
struct Rows {
  std::size_t labels = 0;      ///< labels with a value
  std::size_t lone_cells = 0;  ///< rows with one cell that is no label
  std::size_t others = 0;      ///< rows of another form
  bool has_title = false;      ///< a label says so
  bool has_text = false;       ///< a label says so
};

/// Reads the cells [begin, end) of one row.
void read_row(const std::vector<Cell>& cells, std::size_t begin, std::size_t end, const rules::Lists& words,
              Rows& rows) {
  std::size_t found = 0;
  for (std::size_t i = begin; i < end; ++i) {
    PostLabel label = labelled_value(cells[i].text, words).label;
    if (label == PostLabel::none && i + 1 < end && post_label(cells[i + 1].text, words) == PostLabel::none) {
      label = post_label(cells[i].text, words);
      i += label != PostLabel::none;
    }
    found += label != PostLabel::none;
    rows.has_title |= label == PostLabel::title;
    rows.has_text |= label == PostLabel::text;
  }
  rows.labels += found;
  if (found == 0) ++(end - begin == 1 ? rows.lone_cells : rows.others);
}

/// The closest ancestor with this tag, at most eight levels up; 0 if there is none.
std::uint32_t nearest(const Page& page, std::uint32_t node, std::string_view tag) {
  constexpr int most_steps = 8;
  for (int step = 0; step < most_steps && node > page.body; ++step) {
    node = page.node(node).parent;
    if (page.node(node).tag == tag) return node;
  }
  return 0;
}

/// Whether a label at `at` and the piece behind it stand in one row, and the value is all that its cell holds.
bool is_pair(const Page& page, std::size_t at) {
  const Piece &label = page.pieces[at], &value = page.pieces[at + 1];
  const auto holds_only = [&](std::uint32_t element, std::size_t begin, std::size_t end) {
    const bool open_before = begin > 0 && page.is_inside(page.pieces[begin - 1].node, element);
    const bool open_behind = end < page.pieces.size() && page.is_inside(page.pieces[end].node, element);
    return !open_before && !open_behind;
  };
  if (const std::uint32_t row = nearest(page, label.node, "tr"); row != 0 && page.is_inside(value.node, row)) {
    std::uint32_t cell = nearest(page, value.node, "td");
    if (cell == 0 || !page.is_inside(cell, row)) cell = nearest(page, value.node, "th");
    return cell != 0 && !page.is_inside(label.node, cell) && holds_only(cell, at + 1, at + 2);
  }
  const std::uint32_t term = nearest(page, label.node, "dt"), text = nearest(page, value.node, "dd");
  if (term != 0 && text != 0)
    return page.node(term).parent == page.node(text).parent && holds_only(text, at + 1, at + 2);
  const std::uint32_t parent = page.node(label.block).parent;
  return label.block != value.block && parent > page.body && page.node(parent).tag != "form" &&
         page.is_inside(value.node, parent) && holds_only(parent, at, at + 2);
}

bool can_be_value(const Piece& piece, const rules::Lists& words) {
  constexpr std::size_t longest = 150;  // letters
  return piece.letters <= longest && !(piece.traits & (hidden | in_table | caption)) && piece.heading == 0 &&
         post_label(piece.text, words) == PostLabel::none && labelled_value(piece.text, words).label == PostLabel::none;
}

std::string line_of(std::string_view label, std::string_view value) {
  for (const std::string_view colon : colons)
    if (label.ends_with(colon)) label.remove_suffix(colon.size());
  return text::fold_space(label) + " : " + text::fold_space(value);
}

Piece joined(const Page& page, const Piece& label, const Piece& value) {
  Piece piece = value;
  piece.text = line_of(label.text, value.text);
  piece.node = label.node;
  extend(piece.source, label.source);
  piece.facts = facts_of(piece.text, *page.words);
  piece.letters = piece.facts.letters;
  piece.bold_letters = 0;
  piece.in_paragraph = false;
  return piece;
}

/// The next text in a piece's block; 0 when there is none.
std::uint32_t next_text(const Page& page, const Piece& piece) {
  for (std::uint32_t i = piece.node + 1; i < page.node(piece.block).end; ++i)
    if (page.letters[i] > 0) return i;
  return 0;
}

/// Parts a label from its value where each has an element of its own and nothing stands between them:
/// "<b>제목</b><span>휴관</span>".
void part_label(const Page& page, Piece& piece) {
  constexpr std::size_t longest = 150;  // letters
  const markup::HtmlNode& first = page.node(piece.node);
  if (piece.letters > longest || piece.traits & in_table || first.text.size() > 2 * longest_label) return;
  const std::string label = text::fold_space(first.text);
  const PostLabel found = post_label(label, *page.words);
  if ((found != PostLabel::title && found != PostLabel::post) || !piece.text.starts_with(label)) return;
  const std::uint32_t element = page.node(piece.node).parent, value = next_text(page, piece);
  if (value == 0 || element == piece.block || page.node(value).parent == page.node(element).parent) return;
  piece.text = line_of(label, std::string_view(piece.text).substr(label.size()));
  piece.facts = facts_of(piece.text, *page.words);
  piece.letters = piece.facts.letters;
}

/// Whether a piece can be the title of a post without a label: all that a row of a table head holds, or the first term
/// of a list.
bool can_be_title_alone(const Page& page, std::size_t at) {
  constexpr std::size_t shortest = 4, longest = 150;  // letters
  const Piece& piece = page.pieces[at];
  if (piece.letters < shortest || piece.letters > longest || piece.link_letters > 0 || piece.facts.only_date ||
      piece.facts.is_byline || post_label(piece.text, *page.words) != PostLabel::none)
    return false;
  const std::uint32_t cell = nearest(page, piece.node, "th");
  const std::uint32_t frame = cell != 0 ? nearest(page, cell, "tr") : nearest(page, piece.node, "dl");
  if (frame == 0 || (cell == 0 && nearest(page, piece.node, "dt") == 0)) return false;
  const bool first = at == 0 || !page.is_inside(page.pieces[at - 1].node, frame);
  const bool last = at + 1 == page.pieces.size() || !page.is_inside(page.pieces[at + 1].node, frame);
  return first && (cell == 0 || last);
}

}  // namespace

PostLabel post_label(std::string_view text, const rules::Lists& words) {
  for (const std::string_view colon : colons)
    if (text.ends_with(colon)) text.remove_suffix(colon.size());
  return label_named(text, words);
}

LabelledValue labelled_value(std::string_view line, const rules::Lists& words) {
  const std::string_view front = line.substr(0, longest_label);
  for (const std::string_view colon : colons) {
    const std::size_t at = front.find(colon);
    if (at == std::string_view::npos) continue;
    std::string_view value = line.substr(at + colon.size());
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    if (const PostLabel label = label_named(front.substr(0, at), words); label != PostLabel::none && has_letters(value))
      return {label, value};
  }
  const std::size_t blank = front.find(' ');
  if (blank == std::string_view::npos || blank == 0) return {};
  const std::string_view name = line.substr(0, blank), value = line.substr(blank + 1);
  const PostLabel label = label_named(name, words);
  const bool found = (label == PostLabel::post || label == PostLabel::other) && is_plain_value(name, value);
  return found ? LabelledValue{label, value} : LabelledValue{};
}

bool is_board_post(const Page& page, std::uint32_t table) {
  constexpr std::size_t most_lone = 2;  // title and text
  const std::vector<Cell> cells = filled_cells(page, table);
  Rows rows;
  for (std::size_t begin = 0; begin < cells.size();) {
    std::size_t end = begin;
    while (end < cells.size() && cells[end].row == cells[begin].row) ++end;
    read_row(cells, begin, end, *page.words, rows);
    begin = end;
  }
  if (rows.others > 0 || rows.lone_cells > most_lone) return false;
  const bool has_both = (rows.has_title || rows.lone_cells > 0) && (rows.has_text || rows.lone_cells > 0);
  return rows.labels >= 2 && (rows.has_title || has_both);
}

void join_labels(Page& page) {
  std::vector<Piece>& pieces = page.pieces;
  for (Piece& piece : pieces) part_label(page, piece);
  std::vector<bool> joins(pieces.size(), false);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const PostLabel label = post_label(pieces[i].text, *page.words);
    joins[i] = label != PostLabel::none && label != PostLabel::text && !(pieces[i].traits & (hidden | in_table)) &&
               can_be_value(pieces[i + 1], *page.words) && is_pair(page, i);
  }
  if (std::find(joins.begin(), joins.end(), true) == joins.end()) return;
  std::vector<Piece> all;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    all.push_back(joins[i] ? joined(page, pieces[i], pieces[i + 1]) : std::move(pieces[i]));
    i += joins[i];
  }
  pieces = std::move(all);
}

bool shows_title(const Piece& piece, std::string_view title, const rules::Lists& words) {
  if (piece.text == title) return true;
  if (piece.text.size() > title.size() + longest_label || !piece.text.ends_with(title)) return false;
  const LabelledValue found = labelled_value(piece.text, words);
  return found.label == PostLabel::title && found.value == title;
}

bool is_above_post_labels(const Page& page, std::size_t piece) {
  constexpr std::size_t reach = 3;
  const std::size_t end = std::min(page.pieces.size(), piece + 1 + reach);
  for (std::size_t i = piece + 1; i < end; ++i)
    if (labelled_value(page.pieces[i].text, *page.words).label == PostLabel::post) return true;
  return false;
}

PostTitle post_title(const Page& page) {
  constexpr std::size_t paragraph = 95;               // bytes; the text begins there
  constexpr std::size_t reach = 8;                    // pieces between the title and other labels
  constexpr std::size_t shortest = 2, longest = 200;  // letters
  PostTitle labelled, alone;
  std::size_t labelled_at = 0, alone_at = 0, post_at = 0;
  bool post_seen = false;
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (piece.traits & (hidden | in_table)) continue;
    const LabelledValue found = labelled_value(piece.text, *page.words);
    if (found.label == PostLabel::none && piece.text.size() >= paragraph && piece.is_prose() &&
        piece.facts.ends_sentence)
      break;
    const std::size_t letters = text::visible_length(found.value);
    if (found.label == PostLabel::post) {
      post_seen = true;
      post_at = i;
      labelled.is_sure |= !labelled.text.empty() && i - labelled_at <= reach;
      alone.is_sure |= !alone.text.empty() && i - alone_at <= reach;
    } else if (found.label == PostLabel::title && labelled.text.empty() && piece.link_letters == 0 &&
               letters >= shortest && letters <= longest) {
      labelled = {std::string(found.value), post_seen && i - post_at <= reach};
      labelled_at = i;
    } else if (alone.text.empty() && found.label == PostLabel::none && can_be_title_alone(page, i)) {
      alone.text = piece.text;
      alone_at = i;
    }
  }
  return labelled.text.empty() ? alone : labelled;
}

}  // namespace jjak::extraction
