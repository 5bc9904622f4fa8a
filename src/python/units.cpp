// Units of parallel corpora, one by one or as columns of numbers; the columns; and the truth check.
#include "python/column.hpp"
#include "python/module.hpp"
#include "python/stream.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/check/check.hpp>
#include <jjak/model.hpp>

#include <cstring>
#include <limits>

namespace jjak::python {
namespace {

BitextFormat format_of(const std::string& name) {
  for (const BitextFormat format : {BitextFormat::corpus, BitextFormat::tsv, BitextFormat::jsonl, BitextFormat::tmx,
                                    BitextFormat::xliff, BitextFormat::xces, BitextFormat::lines, BitextFormat::ladder})
    if (name_of(format) == name) return format;
  if (!name.empty()) throw py::value_error("there is no format \"" + name + "\"");
  return BitextFormat::detect;
}

/// What to read, and which units of it.
struct Selection {
  BitextInput input;
  std::string level;  ///< empty: all

  bool has(const BitextUnit& unit) const { return level.empty() || unit.level == level; }
};

Selection selection_of(const py::iterable& paths, const std::string& format, const std::string& level, bool all_beads) {
  const std::vector<std::string> files = files_of(paths);
  constexpr std::size_t most_paths = 3;
  if (files.empty() || files.size() > most_paths)
    throw py::value_error("a corpus is one path, or the paths of an English and a Korean file, and perhaps one of ids");
  if (!level.empty() && level != name_of(Level::sentence) && level != name_of(Level::paragraph))
    throw py::value_error("a level is \"sentence\" or \"paragraph\", not \"" + level + "\"");
  Selection selection{bitext_input(files), level};
  selection.input.format = format_of(format);
  selection.input.all_beads = all_beads;
  return selection;
}

py::object number_of(const std::optional<double>& number) {
  return number ? py::object(py::float_(*number)) : py::none();
}

py::object side_of(const py::object& type, const BitextSide& side) {
  return type(text_of(side.url), text_of(side.date), text_of(side.title), text_of(side.byline), text_of(side.kind),
              text_of(side.site), text_of(side.article), text_of(side.refs), text_of(side.paragraphs),
              text_of(side.sentences));
}

py::object unit_of(const py::object& type, const py::object& side, const BitextUnit& unit) {
  py::dict extra;
  for (const BitextField& field : unit.extra) extra[text_of(field.name)] = text_of(field.value);
  return type(text_of(unit.id), text_of(unit.level), text_of(unit.type), text_of(unit.english.text),
              text_of(unit.korean.text), number_of(unit.confidence), number_of(unit.margin), number_of(unit.score),
              text_of(unit.pair), text_of(unit.method), text_of(unit.label), text_of(unit.mark), text_of(unit.refused),
              side_of(side, unit.english), side_of(side, unit.korean), extra, unit.line);
}

std::shared_ptr<Stream<BitextUnit>> units(const py::iterable& paths, const std::string& format,
                                          const std::string& level, bool all_beads, const py::object& on_problem) {
  return std::make_shared<Stream<BitextUnit>>(
      [selection = selection_of(paths, format, level, all_beads)](const Stream<BitextUnit>::Put& put,
                                                                  const Diagnostics& problems) -> Status {
        const auto sink = [&](BitextUnit& unit) {
          const std::size_t bytes = unit.english.text.size() + unit.korean.text.size();
          return !selection.has(unit) || put(std::move(unit), bytes);
        };
        const Result<BitextCount> read = read_bitext(selection.input, sink, problems);
        return read ? Status(Done{}) : Status(read.error());
      },
      [type = value_class("Unit"), side = value_class("Side")](BitextUnit&& unit) { return unit_of(type, side, unit); },
      on_problem);
}

/// Numbers of all units of a corpus.
struct UnitColumns {
  using Reals = std::vector<double>;
  using Lengths = std::vector<std::uint32_t>;
  std::shared_ptr<Reals> confidence = std::make_shared<Reals>(), margin = std::make_shared<Reals>(),
                         score = std::make_shared<Reals>();
  std::shared_ptr<Lengths> english = std::make_shared<Lengths>(), korean = std::make_shared<Lengths>();

  void add(const BitextUnit& unit) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    confidence->push_back(unit.confidence.value_or(unknown));
    margin->push_back(unit.margin.value_or(unknown));
    score->push_back(unit.score.value_or(unknown));
    english->push_back(static_cast<std::uint32_t>(characters(unit.english.text)));
    korean->push_back(static_cast<std::uint32_t>(characters(unit.korean.text)));
  }
};

UnitColumns columns(const py::iterable& paths, const std::string& format, const std::string& level, bool all_beads,
                    const py::object& on_problem) {
  const Selection selection = selection_of(paths, format, level, all_beads);
  UnitColumns columns;
  std::vector<Error> problems;
  Interrupts interrupts;
  const auto sink = [&](BitextUnit& unit) {
    if (selection.has(unit)) columns.add(unit);
    return interrupts.go_on();
  };
  const Result<BitextCount> read = without_gil([&] {
    return read_bitext(selection.input, sink, [&problems](const Error& problem) { problems.push_back(problem); });
  });
  interrupts.finish();
  if (!read) raise(read.error());
  for (const Error& problem : problems) on_problem(exception_of(problem));
  return columns;
}

void declare_unit_columns(const py::module_& module) {
  py::class_<UnitColumns>(module, "UnitColumns",
                          "Numbers of all units of a corpus, a Column for each; row i is unit i in reading order.")
      .def("__len__", [](const UnitColumns& columns) { return columns.confidence->size(); })
      .def_property_readonly(
          "confidence", [](const UnitColumns& c) { return column_of<double>(c.confidence); },
          "0..1: how probable it is that the unit is right; NaN where the corpus does not say it. float64.")
      .def_property_readonly(
          "margin", [](const UnitColumns& c) { return column_of<double>(c.margin); },
          "0..1: confidence less that of the strongest rival; NaN as above. float64.")
      .def_property_readonly(
          "score", [](const UnitColumns& c) { return column_of<double>(c.score); },
          "0..1: how far the link of the articles can be trusted; NaN as above. float64.")
      .def_property_readonly(
          "english_length", [](const UnitColumns& c) { return column_of<std::uint32_t>(c.english); },
          "Length of the English text in characters (code points). uint32.")
      .def_property_readonly(
          "korean_length", [](const UnitColumns& c) { return column_of<std::uint32_t>(c.korean); },
          "Length of the Korean text in characters (code points). uint32.");
}

py::object finding_of(const Finding& finding, const std::string& english, const std::string& korean) {
  const auto span = [](const std::string& text, const Range& range) {
    CharacterPlaces places(text);
    const std::size_t begin = places.of(range.begin);
    return value_class("Span")(begin, places.of(range.end));
  };
  const auto words = [](std::string_view text, const Range& range) {
    return text_of(text.substr(range.begin, range.size()));
  };
  return value_class("Finding")(text_of(name_of(finding.kind)), finding.probability, span(english, finding.english),
                                span(korean, finding.korean), words(english, finding.english),
                                words(korean, finding.korean), text_of(describe(finding)));
}

py::list check(const py::str& english, const py::str& korean, const std::pair<py::object, py::object>& dates,
               const Dictionary& dictionary, const Rules& rules, double least_probability) {
  const std::string source = utf8_of(english), target = utf8_of(korean);
  const CheckedPair pair{source, target, timestamp_of(dates.first), timestamp_of(dates.second)};
  const CheckContext context{dictionary, rules, least_probability};
  const std::vector<Finding> findings = without_gil([&] { return check_pair(pair, context); });
  return list_of(findings, [&](const Finding& finding) { return finding_of(finding, source, target); });
}

}  // namespace

py::object Column::at(std::ptrdiff_t index) const {
  const auto count = static_cast<std::ptrdiff_t>(count_);
  if (index < 0) index += count;
  if (index < 0 || index >= count) throw py::index_error("no such row");
  const char* place = static_cast<const char*>(first_) + static_cast<std::size_t>(index) * stride_;
  if (is_real()) {
    double value = 0;
    std::memcpy(&value, place, sizeof value);
    return py::float_(value);
  }
  std::uint32_t value = 0;
  std::memcpy(&value, place, sizeof value);
  return py::int_(value);
}

py::buffer_info Column::buffer() const {
  static double nothing = 0;  // where an empty column begins
  void* first = count_ == 0 ? &nothing : const_cast<void*>(first_);
  const std::size_t size = is_real() ? sizeof(double) : sizeof(std::uint32_t);
  return py::buffer_info(first, static_cast<py::ssize_t>(size), format_, 1, {static_cast<py::ssize_t>(count_)},
                         {static_cast<py::ssize_t>(stride_)}, true);
}

void declare_columns(py::module_& module) {
  py::class_<Column> type(
      module, "Column", py::buffer_protocol(),
      "Numbers, one a row: a sequence, and a read-only buffer that numpy.asarray() takes without a copy "
      "(float64 or uint32, one dimension, perhaps with strides). It does not change; any number of "
      "threads may use it.");
  type.def_buffer(&Column::buffer).def("__len__", &Column::size).def("__getitem__", &Column::at, py::arg("index"));
  declare_iteration(type);
}

void declare_units(py::module_& module) {
  declare_stream<BitextUnit>(module, "UnitStream", "The units of a corpus, one after the other.");
  declare_unit_columns(module);
  module.def("units", &units, py::arg("paths"), py::arg("format"), py::arg("level"), py::arg("all_beads"),
             py::arg("on_problem"));
  module.def("columns", &columns, py::arg("paths"), py::arg("format"), py::arg("level"), py::arg("all_beads"),
             py::arg("on_problem"));
  module.def("check", &check, py::arg("english"), py::arg("korean"), py::arg("dates"), py::arg("dictionary"),
             py::arg("rules"), py::arg("least_probability"));
}

}  // namespace jjak::python
