// Tables whose cells may be quoted: comma- or tab-separated values as spreadsheets write them (RFC 4180).
#pragma once

#include <jjak/article.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// Reads rows. A cell that begins with a quotation mark and ends with one before the next separator or line end is
/// quoted: it may hold separators and line breaks, and "" stands for a quotation mark. Any other quotation mark is a
/// character of the text. Rows without a visible character are skipped. O(bytes).
class CsvReader {
 public:
  /// `bytes`: valid UTF-8, which must outlive the reader; a byte-order mark is skipped.
  CsvReader(std::string_view bytes, char separator);

  /// Moves to the next row; false at the end.
  bool next();
  const std::vector<std::string>& cells() const { return cells_; }
  /// The 1-based line in which the row begins.
  std::uint64_t line() const { return line_; }
  /// The cell of a column; empty when the row is shorter.
  std::string_view cell(std::size_t column) const {
    return column < cells_.size() ? std::string_view(cells_[column]) : std::string_view{};
  }

 private:
  void take_row();
  std::optional<std::string> quoted_cell();

  std::string_view bytes_;
  char separator_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 0, next_line_ = 1;
  std::vector<std::string> cells_;
};

/// The separator of a table, by its first line: tab where it has one, else the more frequent of comma and semicolon;
/// nothing when it has none of them.
std::optional<char> separator_of(std::string_view bytes);

/// What the name of a column says besides its field.
struct ColumnName {
  Language language = Language::unknown;
  bool is_document = false;  ///< rows with the same value belong together
  std::string rest;          ///< the words that are left, with blanks between them: "text" of "text_en"
};
ColumnName column_name(std::string_view name);

/// What corpus/wordings/columns.tsv holds.
std::string_view column_words_list();

}  // namespace jjak::text
