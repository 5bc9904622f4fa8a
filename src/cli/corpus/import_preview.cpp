// Reads a parallel corpus and says what is in it, without writing anything.
#include "cli/corpus/import_preview.hpp"

#include "cli/curate/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/stop.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

namespace jjak::cli {
namespace {

constexpr std::size_t most_fields = 200;  // a hostile file may have a new name in every line

struct Field {
  std::string name, first;
  std::uint64_t units = 0;
};

class Fields {
 public:
  Fields() {
    for (const std::string_view name : bitext_field_names()) fields_.push_back({std::string(name), {}, 0});
  }

  void add(const BitextUnit& unit) {
    for (std::size_t i = 0; i < known_; ++i) note(fields_[i], field_of(unit, fields_[i].name));
    for (const BitextField& extra : unit.extra) {
      auto found = std::find_if(fields_.begin() + static_cast<std::ptrdiff_t>(known_), fields_.end(),
                                [&](const Field& field) { return field.name == extra.name; });
      if (found == fields_.end()) {
        if (fields_.size() >= known_ + most_fields) continue;
        found = fields_.insert(fields_.end(), Field{extra.name, {}, 0});
      }
      note(*found, extra.value);
    }
  }

  const std::vector<Field>& list() const { return fields_; }
  /// Whether jjak knows what the field means.
  bool is_known(const Field& field) const { return &field < fields_.data() + known_; }

 private:
  static void note(Field& field, const std::string& value) {
    if (value.empty()) return;
    if (field.units++ == 0) field.first = shortened(value);
  }

  std::vector<Field> fields_;
  std::size_t known_ = bitext_field_names().size();  ///< the first ones
};

Json json_of(const Fields& fields, const BitextCount& count) {
  Json::Array list;
  for (const Field& field : fields.list())
    if (field.units > 0)
      list.push_back(Json::Object{{"field", field.name},
                                  {"meaning", fields.is_known(field) ? "known" : "kept"},
                                  {"units", field.units},
                                  {"first", field.first}});
  return Json::Object{{"format", std::string(name_of(count.format))},
                      {"units", count.units},
                      {"bad", count.bad},
                      {"fields", std::move(list)}};
}

std::string text_of(const Fields& fields, const BitextCount& count, const Ui& ui) {
  std::string out = ui.tr("{format}: units {units}, left out {bad}", {{"format", std::string(name_of(count.format))},
                                                                      {"units", ui.number(count.units)},
                                                                      {"bad", ui.number(count.bad)}}) +
                    "\n\n";
  for (const Field& field : fields.list()) {
    if (field.units == 0) continue;
    const std::string kept = fields.is_known(field) ? std::string() : "  " + ui.tr("(only kept)");
    out += fmt::format("  {:<18}{:>10}  {}{}\n", field.name, ui.number(field.units), field.first, kept);
  }
  return Ui::printable(out);
}

}  // namespace

int preview_import(const BitextInput& input, const Ui& ui) {
  const StopSignal stop;
  UnitProblems problems(ui);
  ProgressLine progress(ui);
  Fields fields;
  std::uint64_t read = 0;
  const Result<BitextCount> count = read_bitext(
      input,
      [&](BitextUnit& unit) {
        fields.add(unit);
        constexpr std::uint64_t step = 1'000;
        if (++read % step == 0) progress.show(ui.tr("reading: {done}", {{"done", ui.number(read)}}));
        return stop.received() == 0;
      },
      problems.sink());
  progress.clear();
  if (!count) return ui.fail(count.error());
  problems.count_the_rest();
  if (stop.received() != 0) return stop.exit_status();
  const Status told = ui.out(ui.json ? json_of(fields, *count).indented() + "\n" : text_of(fields, *count, ui));
  if (!told) return ui.fail(told.error());
  return count->bad > 0 || count->units == 0 ? exit_data : exit_done;
}

}  // namespace jjak::cli
