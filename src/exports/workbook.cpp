// Writes XLSX with libxlsxwriter, which needs a file: a temporary one, whose bytes then go to the sink.
#include "exports/workbook.hpp"

#include "base/allocated.hpp"
#include "exports/format.hpp"
#include "text/utf8.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jjak::exports {
namespace {

constexpr std::uint32_t most_rows = LXW_ROW_MAX;
constexpr std::size_t most_units = 32'767;       // of UTF-16 in a cell
constexpr std::time_t any_time = 1'577'836'800;  // 2020-01-01: the same units give the same bytes

/// UTF-16 code units of UTF-8 text.
std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t offset = 0; offset < text.size();) length += text::next_code_point(text, offset) >= 0x10000 ? 2 : 1;
  return length;
}

/// Without U+FFFE and U+FFFF, which XML forbids. Cells have no controls any more.
std::string allowed(std::string text) {
  for (const std::string_view forbidden : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = 0; (at = text.find(forbidden, at)) != std::string::npos;) text.erase(at, forbidden.size());
  return text;
}

}  // namespace

Result<std::unique_ptr<Workbook>> Workbook::begin() {
  Result<TemporaryFile> file = TemporaryFile::make();
  if (!file) return file.error();
  auto workbook = std::unique_ptr<Workbook>(new Workbook(*std::move(file)));
  if (workbook->book_ == nullptr) return Error{errors::write_failed, workbook->file_.path()};
  return workbook;
}

Workbook::Workbook(TemporaryFile file) : file_(std::move(file)) {
  std::string folder = std::filesystem::path(file_.path()).parent_path().string();
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = folder.data();
  options.use_zip64 = LXW_TRUE;
  book_ = ::workbook_new_opt(file_.path().c_str(), &options);
  if (book_ == nullptr) return;
  lxw_doc_properties properties{};
  properties.created = any_time;
  ::workbook_set_properties(book_, &properties);
  begin_sheet();
}

Workbook::~Workbook() {
  if (book_ != nullptr) ::lxw_workbook_free(book_);
}

void Workbook::begin_sheet() {
  const std::string name = ++sheets_ == 1 ? "units" : "units " + std::to_string(sheets_);
  sheet_ = ::workbook_add_worksheet(book_, name.c_str());
  row_ = 0;
  write_row({column_names().begin(), column_names().end()});
  ::worksheet_freeze_panes(sheet_, 1, 0);
}

void Workbook::write_row(const std::vector<std::string>& cells) {
  for (std::size_t column = 0; column < cells.size(); ++column) {
    const auto place = static_cast<lxw_col_t>(column);
    const lxw_error written = ::worksheet_write_string(sheet_, row_, place, allowed(cells[column]).c_str(), nullptr);
    require_memory(written != LXW_ERROR_MEMORY_MALLOC_FAILED);
  }
  ++row_;
}

bool Workbook::add(const std::vector<std::string>& cells) {
  const bool fits =
      std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return utf16_length(cell) <= most_units; });
  if (!fits) return false;
  if (row_ == most_rows) begin_sheet();
  write_row(cells);
  return true;
}

Status Workbook::end(ByteSink& sink) {
  const lxw_error failed = ::workbook_close(std::exchange(book_, nullptr));
  require_memory(failed != LXW_ERROR_MEMORY_MALLOC_FAILED);
  if (failed != LXW_NO_ERROR) return Error{errors::write_failed, file_.path(), ::lxw_strerror(failed)};
  return file_.pass_on(sink);
}

}  // namespace jjak::exports
