// Writes the report while a collection is walked: index.html with what the first screen and the list show, and the
// texts of the pairs in data files of a size that a browser loads at once.
#include "base/message.hpp"
#include "markup/writer.hpp"
#include "report/compared.hpp"
#include "report/left_out.hpp"
#include "report/nulls.hpp"
#include "report/pages.hpp"
#include "report/units.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <cmath>
#include <map>
#include <utility>

namespace jjak {
namespace {

using markup::json_array;
using markup::json_string;
using markup::JsonObject;

constexpr double tenths = 10;
constexpr double ten_thousand = 10000;
constexpr std::size_t data_bytes = std::size_t{1} << 18;  // of a data file; the last pair may go beyond

/// Units of data.ts: a column each.
struct Columns {
  std::vector<std::uint32_t> pair, bead;
  std::vector<std::int16_t> confidence, doubt;
  std::string length_z;
  std::vector<std::uint16_t> type;
  std::map<std::string, std::uint16_t> types;
  std::string findings;
  std::vector<std::size_t> reviewed;
  bool is_checked = false;

  std::uint16_t type_number(const std::string& name) {
    return types.try_emplace(name, static_cast<std::uint16_t>(types.size())).first->second;
  }
  std::string json() const;
};

std::string Columns::json() const {
  std::vector<std::string> names(types.size());
  for (const auto& [name, number] : types) names[number] = name;
  return JsonObject()
      .json("pair", fmt::format("[{}]", fmt::join(pair, ",")))
      .json("bead", fmt::format("[{}]", fmt::join(bead, ",")))
      .json("confidence", fmt::format("[{}]", fmt::join(confidence, ",")))
      .json("doubt", fmt::format("[{}]", fmt::join(doubt, ",")))
      .json("lengthZ", "[" + length_z + "]")
      .json("type", fmt::format("[{}]", fmt::join(type, ",")))
      .json("types", json_array(names, [](const std::string& name) { return json_string(name); }))
      .json("findings", is_checked ? "[" + findings + "]" : "null")
      .json("reviewed", fmt::format("[{}]", fmt::join(reviewed, ",")))
      .take();
}

std::string counts_json(const std::map<std::string, std::size_t>& counts) {
  JsonObject json;
  for (const auto& [name, count] : counts) json.json(name, std::to_string(count));
  return json.take();
}

std::string changes_json(const std::optional<RunChanges>& changes) {
  if (!changes) return "null";
  const auto& before = changes->units_before;
  return JsonObject()
      .json("files", fmt::format("[{}]", fmt::join(changes->files, ",")))
      .json("pairs", fmt::format("[{}]", fmt::join(changes->pairs, ",")))
      .json("units", std::to_string(changes->units))
      .json("unitsBefore", before ? std::to_string(*before) : "null")
      .take();
}

constexpr std::string_view learned = tr("Confidences were learned from {count} judgements of people.");

/// Words: a message in both languages of the pages.
std::string both_json(const std::string& english, const std::string& korean) {
  return english.empty() ? "null" : JsonObject().text("en", english).text("ko", korean).take();
}

std::string judgements_json(std::uint64_t judgements, const Translate& korean) {
  if (judgements == 0) return "null";
  const auto words = [judgements](const Translate& translate) {
    return report::filled(learned, translate, {{"count", std::to_string(judgements)}});
  };
  return both_json(words({}), words(korean));
}

std::string run_json(const std::optional<ReportRun>& run, const Translate& korean) {
  if (!run) return "null";
  return JsonObject()
      .text("command", run->command)
      .text("started", run->started)
      .text("finished", run->finished)
      .text("knowledge", run->knowledge)
      .json("inputs", json_array(run->inputs, [](const std::string& input) { return json_string(input); }))
      .json("changes", changes_json(run->changes))
      .json("decisions", std::to_string(run->decisions))
      .json("judgements", judgements_json(run->judgements, korean))
      .take();
}

std::string band_json(const sample::Band& band) {
  return JsonObject()
      .json("from", report::number_json(band.from))
      .json("to", report::number_json(band.to))
      .json("units", std::to_string(band.units))
      .json("confidence", report::number_json(band.confidence / static_cast<double>(band.units)))
      .json("labelled", std::to_string(band.labelled))
      .json("right", band.labelled == 0 ? "null" : report::estimate_json(estimate_of(band)))
      .take();
}

std::string sample_json(const sample::Precision& precision, const sample::Recall& recall, const Translate& korean) {
  const auto overall = precision.overall();
  return JsonObject()
      .json("labelled", std::to_string(precision.labelled()))
      .json("right", overall ? report::estimate_json(*overall) : "null")
      .json("bands", json_array(precision.bands(), band_json))
      .json("nulls", both_json(report::nulls_in_words(recall, {}), report::nulls_in_words(recall, korean)))
      .take();
}

}  // namespace

struct Report::Content {
  Content(OpenFile opens, ReportOptions wanted) : open(std::move(opens)), options(std::move(wanted)) {
    columns.is_checked = static_cast<bool>(options.check);
  }

  Status begin() {
    auto opened = open("index.html");
    if (!opened) return opened.error();
    index = *std::move(opened);
    const std::string start = JsonObject()
                                  .text("version", JJAK_VERSION)
                                  .text("language", options.language)
                                  .json("run", run_json(options.run, options.korean))
                                  .take();
    // The list of pairs is written as they come, inside the object.
    return write_index(report::page_head(options.language, pages()) +
                       report::inert(start.substr(0, start.size() - 1) + ",\"pairs\":["));
  }

  report::Pages pages() const {
    if (options.other != nullptr) return report::Pages::compared;
    return options.is_desk ? report::Pages::desk : report::Pages::report;
  }

  Status write_index(std::string_view bytes) const { return index->write(bytes); }

  Status pair(const PairView& view) {
    const std::vector<report::CheckedUnit> findings = report::check_units(view, options.check);
    return pair(view, findings, report::inert(report::texts_of_pair_json(view, findings, options.korean)));
  }

  Status pair(const PairView& view, const std::vector<report::CheckedUnit>& findings, std::string_view texts) {
    if (Status opened = open_data(); !opened) return opened;
    const std::string head = (pairs == 0 ? "\n" : ",\n") + report::head_json(view, files - 1);
    if (Status written = write_index(report::inert(head)); !written) return written;
    add_units(view.pair, findings);
    report::add_nulls(recall, options.label, view.pair);
    if (Status added = compared.add(view); !added) return added;
    ++pairs;
    const std::string_view before = place.length == 0 ? "\n" : ",\n";
    place.offset += place.length + before.size();
    place.length = texts.size();
    Status written = data->write(before);
    if (written) written = data->write(texts);
    if (!written) return written;
    bytes_in_data += texts.size();
    return bytes_in_data >= data_bytes ? close_data() : Status(Done{});
  }

  Status open_data() {
    if (data) return Done{};
    place.file = fmt::format("data/{}.js", files);
    auto opened = open(place.file);
    if (!opened) return opened.error();
    data = *std::move(opened);
    const std::string begin = fmt::format("jjakData({},[", files++);
    place.offset = begin.size();
    place.length = bytes_in_data = 0;
    return data->write(begin);
  }

  Status close_data() {
    if (!data) return Done{};
    Status closed = data->write("\n]);\n");
    if (closed) closed = data->close();
    data.reset();
    return closed;
  }

  void add_units(const AlignedPair& pair, const std::vector<report::CheckedUnit>& findings) {
    for (const report::ReportedUnit& unit : report::units_of(pair, findings)) {
      const Bead& bead = pair.alignment.sentences[unit.bead];
      add_findings(unit.findings);
      if (bead.is_fixed()) columns.reviewed.push_back(columns.pair.size());
      columns.pair.push_back(static_cast<std::uint32_t>(pairs));
      columns.bead.push_back(static_cast<std::uint32_t>(unit.bead));
      columns.confidence.push_back(static_cast<std::int16_t>(unit.confidence));
      columns.doubt.push_back(static_cast<std::int16_t>(std::lround(ten_thousand * report::wrongness(unit))));
      columns.length_z += columns.length_z.empty() ? "" : ",";
      columns.length_z += std::isfinite(bead.length_z) ? std::to_string(std::lround(tenths * bead.length_z)) : "null";
      columns.type.push_back(columns.type_number(type_of(bead)));
      report::add_label(precision, options.label, pair, bead);
    }
  }

  /// Of the unit that comes next in the columns.
  void add_findings(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings)
      columns.findings += fmt::format("{}[{},{}]", columns.findings.empty() ? "" : ",", columns.pair.size(),
                                      json_string(name_of(finding.kind)));
  }

  Status end() {
    if (Status closed = close_data(); !closed) return closed;
    const Summary& summary = counter.summary();
    const std::string rest =
        JsonObject()
            .json("units", columns.json())
            .json("sample", options.label ? sample_json(precision, recall, options.korean) : "null")
            .json("comparison", compared.json())
            .json("documents", std::to_string(summary.documents))
            .json("articles", counts_json(summary.articles_by_language))
            .json("kinds", counts_json(summary.pages_by_kind))
            .json("leftOut", left_out.json())
            .take();
    Status status = write_index("\n],\n" + report::inert(std::string_view(rest).substr(1)));
    if (status) status = write_index(report::page_foot(pages()));
    return status ? index->close() : status;
  }

  OpenFile open;
  ReportOptions options;
  std::unique_ptr<ByteSink> index, data;
  std::size_t files = 0, bytes_in_data = 0, pairs = 0;
  Place place;  // of the last pair's texts; before the first one of a file empty
  Columns columns;
  sample::Precision precision;
  sample::Recall recall;
  Counter counter;
  report::LeftOut left_out{options.korean};
  report::Compared compared{options.other};
};

Report::Report(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Report::Report(Report&&) noexcept = default;
Report& Report::operator=(Report&&) noexcept = default;
Report::~Report() = default;

Result<Report> Report::begin(OpenFile open, ReportOptions options) {
  auto content = std::make_unique<Content>(std::move(open), std::move(options));
  if (Status begun = content->begin(); !begun) return begun.error();
  return Report(std::move(content));
}

const Summary& Report::summary() const { return content_->counter.summary(); }

Status Report::documents(std::size_t count) { return content_->counter.documents(count); }

Status Report::article(const Article& article) {
  content_->left_out.add(article);
  return content_->counter.article(article);
}

Status Report::pair(const PairView& pair) {
  content_->left_out.add(pair);
  const Status counted = content_->counter.pair(pair);
  return counted ? content_->pair(pair) : counted;
}

const Report::Place& Report::last_texts() const { return content_->place; }

Status Report::pair(const PairView& pair, std::string_view written) {
  content_->left_out.add(pair);
  const Status counted = content_->counter.pair(pair);
  return counted ? content_->pair(pair, {}, written) : counted;
}

Status Report::unpaired(const UnpairedView& unpaired) {
  content_->left_out.add(unpaired);
  return content_->counter.unpaired(unpaired);
}

Status Report::skipped(const Error& problem) {
  content_->left_out.add(problem);
  return content_->counter.skipped(problem);
}

Status Report::end() { return content_->end(); }

}  // namespace jjak
