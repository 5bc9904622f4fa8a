// Reads, changes and compares tables of labels.
#include "sample/label_table.hpp"

#include "base/message.hpp"
#include "sample/nulls.hpp"
#include "text/check.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <jjak/read.hpp>

#include <algorithm>
#include <map>

namespace jjak {

namespace errors {
const ErrorKind bad_sample{
    "bad_sample",
    tr("not a line of a labelled sample: {detail}; a header line names the columns “id” and “label”, and a "
       "label is right, partly, wrong, wrong_language, bad_text, machine_translated or empty")};
}  // namespace errors

namespace sample {
namespace {

constexpr std::array<std::string_view, labels> names{"right",          "partly",   "wrong",
                                                     "wrong_language", "bad_text", "machine_translated"};
constexpr std::string_view id_column = "id", label_column = "label", seconds_column = "seconds";

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (const std::string_view cell : text::split(line, '\t')) cells.emplace_back(cell);
  return cells;
}

std::string line_of(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "\t" : "") + cells[i];
  return line + "\n";
}

}  // namespace

std::string_view name_of(Label label) { return names[static_cast<std::size_t>(label)]; }

std::optional<Label> label_of(std::string_view name) {
  const auto* const found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Label>(found - names.begin());
}

Result<LabelTable> LabelTable::parse(std::string_view bytes, const std::string& file) {
  LabelTable table;
  std::map<std::string, bool, std::less<>> seen;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text::without_byte_order_mark(bytes))) {
    ++number;
    const Error error{errors::bad_sample, file, text::repair_utf8(line), number};
    if (number == 1) {
      table.header_ = cells_of(line);
      for (const std::string_view column : {id_column, label_column})
        if (table.place_of(column) == table.header_.size()) return error;
      continue;
    }
    if (line.empty()) continue;
    table.rows_.push_back(cells_of(line));
    const std::size_t row = table.rows_.size() - 1;
    const std::string_view label = table.cell(row, label_column);
    if (table.rows_[row].size() <= table.place_of(label_column) || table.cell(row, id_column).empty()) return error;
    if (label.empty()) continue;
    const auto known = label_of(label);
    if (!known) return error;
    const bool is_right = *known == Label::right;
    const auto [place, is_new] = seen.try_emplace(std::string(table.cell(row, id_column)), is_right);
    if (!is_new && place->second != is_right) return error;
  }
  if (number == 0) return Error{errors::bad_sample, file, {}, 1};
  return table;
}

Result<LabelTable> LabelTable::read(const std::string& path) {
  const Result<std::string> bytes = read_file(path);
  return bytes ? parse(*bytes, path) : bytes.error();
}

std::size_t LabelTable::place_of(std::string_view column) const {
  return static_cast<std::size_t>(std::find(header_.begin(), header_.end(), column) - header_.begin());
}

std::string_view LabelTable::cell(std::size_t row, std::string_view column) const {
  const std::size_t place = place_of(column);
  return place < rows_[row].size() ? std::string_view(rows_[row][place]) : std::string_view();
}

LabelRow LabelTable::row(std::size_t index) const {
  return {cell(index, id_column),     cell(index, "en"),
          cell(index, "ko"),          cell(index, "url_en"),
          cell(index, "url_ko"),      cell(index, before_english),
          cell(index, before_korean), cell(index, after_english),
          cell(index, after_korean),  label_of(cell(index, label_column)),
          cell(index, seconds_column)};
}

void LabelTable::set(std::size_t index, std::optional<Label> label, std::uint64_t seconds) {
  if (place_of(seconds_column) == header_.size()) header_.emplace_back(seconds_column);
  std::vector<std::string>& cells = rows_[index];
  cells.resize(std::max(cells.size(), header_.size()));
  cells[place_of(label_column)] = label ? name_of(*label) : std::string_view();
  cells[place_of(seconds_column)] = label ? std::to_string(seconds) : std::string();
}

std::string LabelTable::text() const {
  std::string text = line_of(header_);
  for (const std::vector<std::string>& cells : rows_) text += line_of(cells);
  return text;
}

Agreement agreement_of(const LabelTable& first, const LabelTable& second) {
  std::map<std::string_view, Label> theirs;
  for (std::size_t i = 0; i < second.size(); ++i)
    if (const LabelRow row = second.row(i); row.label) theirs.emplace(row.id, *row.label);
  Agreement agreement;
  for (std::size_t i = 0; i < first.size(); ++i) {
    const LabelRow row = first.row(i);
    const auto other = theirs.find(row.id);
    if (!row.label || other == theirs.end()) continue;
    ++agreement.both;
    ++agreement.counts[static_cast<std::size_t>(*row.label)][static_cast<std::size_t>(other->second)];
  }
  if (agreement.both == 0) return agreement;
  const auto all = static_cast<double>(agreement.both);
  double by_chance = 0;
  for (std::size_t label = 0; label < labels; ++label) {
    std::uint64_t mine = 0, yours = 0;
    for (std::size_t other = 0; other < labels; ++other) {
      mine += agreement.counts[label][other];
      yours += agreement.counts[other][label];
    }
    agreement.same += static_cast<double>(agreement.counts[label][label]) / all;
    by_chance += static_cast<double>(mine) * static_cast<double>(yours) / (all * all);
  }
  agreement.kappa = by_chance < 1 ? (agreement.same - by_chance) / (1 - by_chance) : 1;
  return agreement;
}

}  // namespace sample
}  // namespace jjak
