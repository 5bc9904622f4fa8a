// An XLSX workbook, row by row.
#pragma once

#include "exports/temporary_file.hpp"

#include <jjak/base/sink.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace jjak::exports {

/// All cells are texts, so none is a formula, a number or a link. A sheet has at most 1,048,576 rows; then the next one
/// begins. Memory: one row; the rest is in a temporary file.
class Workbook {
 public:
  /// Fails: no_space, write_failed (no temporary file can be made).
  static Result<std::unique_ptr<Workbook>> begin();

  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;
  ~Workbook();

  /// False when a cell is longer than a cell can be (32,767 characters); then the row is left out.
  bool add(const std::vector<std::string>& cells);

  /// Hands the bytes to a sink, which it does not close. At most once.
  Status end(ByteSink& sink);

 private:
  explicit Workbook(TemporaryFile file);
  void begin_sheet();
  void write_row(const std::vector<std::string>& cells);

  TemporaryFile file_;
  lxw_workbook* book_ = nullptr;
  lxw_worksheet* sheet_ = nullptr;
  std::uint32_t row_ = 0;
  std::size_t sheets_ = 0;
};

}  // namespace jjak::exports
