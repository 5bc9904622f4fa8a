// Reads units from two files whose lines of one number belong together (Moses), and from a third with ids.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "text/table.hpp"

#include <fmt/core.h>

#include <array>

namespace jjak::bitext {
namespace {

/// Reads id, confidence and both addresses, as corpus.ids has them. A file of other tools may have the id alone.
void read_ids(BitextUnit& unit, std::string_view line, FieldSetter& fields) {
  constexpr std::array<std::string_view, 4> names = {"id", "confidence", "url_en", "url_ko"};
  const std::vector<std::string_view> cells = text::split(line, '\t');
  for (std::size_t i = 0; i < cells.size() && i < names.size(); ++i) fields.set(unit, names[i], cells[i]);
}

class Reader {
 public:
  Reader(LineReader english, LineReader korean, std::optional<LineReader> ids, Outlet& outlet)
      : english_(std::move(english)), korean_(std::move(korean)), ids_(std::move(ids)), outlet_(outlet) {}

  void run() {
    while (outlet_.is_wanted()) {
      const bool has_english = english_.next(), has_korean = korean_.next();
      if (!has_english || !has_korean) return end(has_english, has_korean);
      const bool has_ids = ids_ && ids_->next();
      read_unit(has_ids);
    }
  }

 private:
  void read_unit(bool has_ids) {
    for (const LineReader* side : {&english_, &korean_})
      if (side->problem()) return outlet_.report(*side->problem());
    BitextUnit unit;
    unit.line = english_.number();
    unit.english.text = english_.line();
    unit.korean.text = korean_.line();
    if (has_ids && !ids_->problem()) read_ids(unit, ids_->line(), fields_);
    outlet_.give(unit, english_.path());
  }

  void end(bool has_english, bool has_korean) {
    for (LineReader* side : {&english_, &korean_})
      if (side->stream().fault()) return outlet_.report(*side->stream().fault());
    if (has_english == has_korean) return;
    Error uneven{errors::uneven_files,
                 english_.path(),
                 fmt::format("the {} one ends before line {}", has_english ? "Korean" : "English", english_.number()),
                 {},
                 {}};
    uneven.other_file = korean_.path();
    outlet_.report(uneven);
  }

  LineReader english_, korean_;
  std::optional<LineReader> ids_;
  FieldSetter fields_;
  Outlet& outlet_;
};

}  // namespace

Status read_line_files(const BitextInput& input, Outlet& outlet) {
  auto english = LineReader::open(input.path);
  if (!english) return english.error();
  auto korean = LineReader::open(input.korean);
  if (!korean) return korean.error();
  std::optional<LineReader> ids;
  if (!input.ids.empty()) {
    auto opened = LineReader::open(input.ids);
    if (!opened) return opened.error();
    ids = *std::move(opened);
  }
  Reader(*std::move(english), *std::move(korean), std::move(ids), outlet).run();
  return Done{};
}

}  // namespace jjak::bitext
