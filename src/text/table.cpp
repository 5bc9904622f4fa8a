// Splits the lines of a table into cells, skips what is no row, and reports wrong lines with file and line. It exists so that
// every table that jjak reads has the same rules for comments, line ends, limits and broken UTF-8.
#include "text/table.hpp"

#include "text/check.hpp"
#include "text/errors.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace jjak::text {

TableReader::TableReader(std::string_view bytes, std::string file, const TableFormat& format)
    : bytes_(bytes), rest_(without_byte_order_mark(bytes)), file_(std::move(file)), format_(format) {}

bool TableReader::next() {
  problem_.reset();
  while (!rest_.empty()) {
    if (!take_line()) return false;
    if (is_skipped()) continue;
    split();
    const bool is_first = rows_ == 0 && header_.empty();
    if (is_first && !format_.header.empty() && row_.cells.front() == format_.header) {
      header_ = row_.cells;
      continue;
    }
    if (rows_ == format_.most_rows) return fail(error(errors::too_large, std::to_string(format_.most_rows)));
    ++rows_;
    if (row_.cells.size() < format_.fewest_cells || row_.cells.size() > format_.most_cells)
      return fail(row_error(format_.wrong_cells == nullptr ? errors::table_columns : *format_.wrong_cells));
    return true;
  }
  return false;
}

/// Cuts the next line off; false when it is too long or no UTF-8.
bool TableReader::take_line() {
  const std::size_t end = std::min(rest_.find('\n'), rest_.size());
  row_.text = rest_.substr(0, end);
  rest_.remove_prefix(std::min(end + 1, rest_.size()));
  ++row_.line;
  if (row_.text.ends_with('\r')) row_.text.remove_suffix(1);
  if (row_.text.size() > format_.longest_line)
    return fail(error(errors::too_large, std::to_string(format_.longest_line) + " bytes"));
  if (const auto at = invalid_utf8(row_.text)) {
    Error bad = error(errors::bad_utf8, "utf-8");
    bad.byte = static_cast<std::uint64_t>(row_.text.data() - bytes_.data()) + *at;
    return fail(std::move(bad));
  }
  return true;
}

bool TableReader::is_skipped() const {
  for (std::size_t offset = 0; offset < row_.text.size();) {
    const char32_t c = next_code_point(row_.text, offset);
    if (!is_space(c) && !is_invisible(c)) return c == U'#' && format_.skips_comments;
  }
  return format_.skips_blank_lines;
}

void TableReader::split() {
  row_.cells.clear();
  std::string_view rest = row_.text;
  while (row_.cells.size() + 1 < format_.split_cells) {
    const std::size_t tab = rest.find('\t');
    if (tab == std::string_view::npos) break;
    row_.cells.push_back(rest.substr(0, tab));
    rest.remove_prefix(tab + 1);
  }
  row_.cells.push_back(rest);
}

bool TableReader::fail(Error error) {
  problem_ = std::move(error);
  return false;
}

Error TableReader::error(ErrorCode code, std::string detail) const {
  return {code, file_, std::move(detail), row_.line, {}};
}

Error TableReader::row_error(ErrorCode code, std::size_t shown_bytes) const {
  return error(code, std::string(beginning_of(row_.text, shown_bytes)));
}

Result<std::vector<TableRow>> read_table(std::string_view bytes, const std::string& file, const TableFormat& format) {
  std::vector<TableRow> rows;
  TableReader table(bytes, file, format);
  while (table.next()) rows.push_back(table.row());
  if (table.problem()) return *table.problem();
  return rows;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

}  // namespace jjak::text
