// Reads units from TSV. The header names the columns; a table without one shows by the languages of its columns which
// hold the texts.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::bitext {
namespace {

constexpr std::size_t rows_to_look_at = 50;

/// What the columns of a table hold.
struct Columns {
  std::vector<std::string> names;  ///< "en", "ko" of a table without a header; others have no name then
  std::optional<std::size_t> english, korean;
  bool has_header = false, is_neutral = false;
};

std::vector<std::string> cells_of(std::string_view line) {
  const std::vector<std::string_view> cells = text::split(line, '\t');
  return {cells.begin(), cells.end()};
}

Columns named_columns(std::vector<std::string> names) {
  Columns columns{std::move(names), {}, {}, true, false};
  const BitextUnit unit;
  for (std::size_t i = 0; i < columns.names.size(); ++i) {
    const FieldPlace* place = find_field(columns.names[i]);
    const std::string* text = place == nullptr ? nullptr : text_at(unit, *place);
    if (text == &unit.english.text && !columns.english) columns.english = i;
    if (text == &unit.korean.text && !columns.korean) columns.korean = i;
  }
  if (columns.english || columns.korean) return columns;
  for (std::size_t i = 0; i < columns.names.size(); ++i) {
    if (is_neutral_first(columns.names[i]) && !columns.english) columns.english = i;
    if (is_neutral_second(columns.names[i]) && !columns.korean) columns.korean = i;
  }
  columns.is_neutral = true;
  return columns;
}

/// The columns in which most of the first rows are English and Korean.
Columns guessed_columns(std::string_view head) {
  std::vector<std::string_view> rows = text::lines_of(head);
  if (rows.size() > 1 && !head.ends_with('\n')) rows.pop_back();  // it may be cut off
  rows.resize(std::min(rows.size(), rows_to_look_at));
  std::vector<std::size_t> english, korean;
  for (const std::string_view row : rows) {
    const std::vector<std::string_view> cells = text::split(row, '\t');
    if (cells.size() > english.size()) english.resize(cells.size()), korean.resize(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (text::invalid_utf8(cells[i])) continue;
      const Language language = text::guess_language(cells[i]);
      english[i] += language == Language::english && cells[i].find("://") == std::string_view::npos;
      korean[i] += language == Language::korean;
    }
  }
  Columns columns;
  const auto best = [&](const std::vector<std::size_t>& counts) -> std::optional<std::size_t> {
    const auto most = std::max_element(counts.begin(), counts.end());
    if (most == counts.end() || *most * 2 < rows.size() || *most == 0) return std::nullopt;
    return static_cast<std::size_t>(most - counts.begin());
  };
  columns.english = best(english);
  columns.korean = best(korean);
  columns.names.resize(english.size());
  if (columns.english) columns.names[*columns.english] = "en";
  if (columns.korean) columns.names[*columns.korean] = "ko";
  return columns;
}

class Reader {
 public:
  Reader(LineReader lines, Columns columns, Outlet& outlet)
      : lines_(std::move(lines)), columns_(std::move(columns)), outlet_(outlet) {
    if (columns_.has_header) names_ = std::make_shared<const std::vector<std::string>>(columns_.names);
  }

  Status run() {
    if (columns_.has_header) lines_.next();
    while (outlet_.is_wanted() && lines_.next()) read_line();
    if (lines_.stream().fault()) outlet_.report(*lines_.stream().fault());
    return Done{};
  }

 private:
  void read_line() {
    if (lines_.problem()) return outlet_.report(*lines_.problem());
    if (is_blank(lines_.line())) return;
    const std::vector<std::string_view> cells = text::split(lines_.line(), '\t');
    const std::size_t needed = std::max(*columns_.english, *columns_.korean) + 1;
    if (cells.size() < needed || (columns_.has_header && cells.size() > columns_.names.size()))
      return outlet_.report(
          lines_.error(errors::bad_unit, fmt::format("{} columns instead of {}", cells.size(), columns_.names.size())));
    BitextUnit unit;
    unit.line = lines_.number();
    unit.record = lines_.line();
    unit.columns = names_;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i == columns_.english)
        unit.english.text = cells[i];
      else if (i == columns_.korean)
        unit.korean.text = cells[i];
      else if (i < columns_.names.size() && !columns_.names[i].empty())
        set_field(unit, columns_.names[i], cells[i]);
    }
    if (columns_.is_neutral) sides_.place(unit);
    outlet_.give(unit, lines_.path());
  }

  void set_field(BitextUnit& unit, const std::string& name, std::string_view value) {
    if (!columns_.is_neutral || !sides_.set(unit, name, value, fields_)) fields_.set(unit, name, value);
  }

  LineReader lines_;
  Columns columns_;
  Outlet& outlet_;
  NeutralSides sides_;
  FieldSetter fields_;
  std::shared_ptr<const std::vector<std::string>> names_;
};

}  // namespace

Status read_tsv(LineReader lines, Outlet& outlet) {
  constexpr std::size_t head_bytes = 256u << 10;
  const std::string_view head = lines.stream().peek(head_bytes);
  std::string_view first = head.substr(0, head.find('\n'));
  if (first.ends_with('\r')) first.remove_suffix(1);
  Columns columns = named_columns(cells_of(first));
  if (!columns.english || !columns.korean) columns = guessed_columns(head);
  if (!columns.english || !columns.korean || columns.english == columns.korean)
    return Error{errors::bitext_columns,
                 lines.path(),
                 "the first line is " + std::string(text::beginning_of(text::repair_utf8(first), 80)),
                 1,
                 {}};
  return Reader(std::move(lines), std::move(columns), outlet).run();
}

}  // namespace jjak::bitext
