// The one reader of tab-separated tables: word lists, dictionaries, lists of pairs, rules, lexicons.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// How a table is laid out, and how large it may be.
struct TableFormat {
  static constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

  bool skips_comments = true;     ///< lines whose first visible character is #
  bool skips_blank_lines = true;  ///< lines without a visible character
  std::string_view header = {};   ///< first cell of a header row, which may be missing; empty: the table has no header
  std::size_t fewest_cells = 1;   ///< a row with fewer is an error
  std::size_t most_cells = no_limit;   ///< a row with more is an error
  std::size_t split_cells = no_limit;  ///< so many cells at most; the last one holds the rest of the line with its tabs
  std::size_t longest_line = no_limit;     ///< bytes
  std::size_t most_rows = no_limit;        ///< without comments, blank lines and the header
  const ErrorKind* wrong_cells = nullptr;  ///< what too few or too many cells are called; none: errors::table_columns
};

/// A line of a table. The views point into the table's bytes.
struct TableRow {
  std::uint64_t line = 0;               ///< 1-based
  std::string_view text;                ///< the whole line, valid UTF-8, without CR and LF
  std::vector<std::string_view> cells;  ///< at least one

  /// The cell of a column; empty when the row is shorter.
  std::string_view cell(std::size_t column) const { return column < cells.size() ? cells[column] : std::string_view{}; }
};

/// Reads a table row by row, so that a large one needs no memory. Lines end with LF or CR LF; a byte-order mark is skipped.
/// Time: linear. Use it like this:
///     while (table.next()) use(table.row());
///     if (table.problem()) return *table.problem();
class TableReader {
 public:
  /// `bytes` must outlive the reader. `file` is only named in errors.
  TableReader(std::string_view bytes, std::string file, const TableFormat& format = {});

  /// Moves to the next row. False at the end of the table and at a wrong line, about which problem() tells. After a wrong line
  /// next() may be called again: it goes on with the line behind.
  bool next();

  /// Precondition: next() was true.
  const TableRow& row() const { return row_; }

  /// Why next() was false: bad_utf8 (with its byte), too_large, or the format's error for too few or too many cells.
  /// Nothing at the end of the table.
  const std::optional<Error>& problem() const { return problem_; }

  /// The cells of the header row; empty when there was none so far.
  const std::vector<std::string_view>& header() const { return header_; }

  /// An error at the present line.
  Error error(ErrorCode code, std::string detail) const;
  /// An error whose detail is the beginning of the present row.
  Error row_error(ErrorCode code, std::size_t shown_bytes = 200) const;

 private:
  bool take_line();
  bool is_skipped() const;
  void split();
  bool fail(Error error);

  std::string_view bytes_, rest_;
  std::string file_;
  TableFormat format_;
  TableRow row_;
  std::size_t rows_ = 0;
  std::vector<std::string_view> header_;
  std::optional<Error> problem_;
};

/// All rows of a table, or its first problem.
Result<std::vector<TableRow>> read_table(std::string_view bytes, const std::string& file,
                                         const TableFormat& format = {});

/// The parts of a text between separators; one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace jjak::text
