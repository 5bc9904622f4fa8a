// Reads the lines of a file of knowledge, up to the first problem.
#pragma once

#include "text/table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::knowledge {

class PartReader {
 public:
  /// The first line must be `format` and `version`, separated by a tab. Both arguments must outlive the reader.
  PartReader(std::string_view bytes, const std::string& path, std::string_view format, std::uint64_t version,
             const ErrorKind& not_such_a_file);

  /// Whether there is another line, which has that many columns. No after a problem.
  bool next(std::size_t columns);
  std::string_view column(std::size_t n) const { return table_.row().cell(n); }
  /// A whole number up to `most`; 0 and a problem for anything else.
  std::uint64_t number(std::size_t n, std::uint64_t most) { return number_in(column(n), most); }
  /// The same for a part of a column.
  std::uint64_t number_in(std::string_view text, std::uint64_t most);

  /// Notes what is wrong with the present line.
  void fail(std::string detail);
  const std::optional<Error>& problem() const { return problem_; }

 private:
  text::TableReader table_;
  std::optional<Error> problem_;
};

}  // namespace jjak::knowledge
