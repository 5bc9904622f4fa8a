// Writes what filtering made of a corpus: kept units, rejected ones with their reasons, the waterfall; and explains a
// single unit.
#include "filter/filtering.hpp"

#include "markup/writer.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace jjak::filter {
namespace {

constexpr std::size_t samples_of_step = 3;

std::string shown(float score) {
  if (std::isnan(score)) return "null";
  return score == std::floor(score) ? fmt::format("{:.0f}", score) : fmt::format("{:.4f}", score);
}

/// Several files, of which the first failure counts.
class Files {
 public:
  explicit Files(const OpenFile& open) : open_(open) {}

  std::size_t add(const std::string& path) {
    Result<std::unique_ptr<ByteSink>> sink = open_(path);
    if (sink)
      sinks_.push_back(*std::move(sink));
    else
      fail(sink.error());
    return sinks_.size() - 1;
  }
  void write(std::size_t file, std::string_view bytes) {
    if (!error_)
      if (const Status written = sinks_[file]->write(bytes); !written) fail(written.error());
  }
  Status close() {
    for (std::unique_ptr<ByteSink>& sink : sinks_)
      if (!error_)
        if (const Status closed = sink->close(); !closed) fail(closed.error());
    if (error_) return *error_;
    return Done{};
  }
  bool is_well() const { return !error_; }

 private:
  void fail(const Error& error) {
    if (!error_) error_ = error;
  }

  const OpenFile& open_;
  std::vector<std::unique_ptr<ByteSink>> sinks_;
  std::optional<Error> error_;
};

}  // namespace

std::string Filtering::rejected_line(const BitextUnit& unit, std::size_t index) const {
  const std::size_t f = first_[index] - std::size_t{1};
  const Filter& filter = recipe().filters[f];
  markup::JsonObject reason;
  reason.text("filter", filter.name);
  reason.text("measure", info_of(filter.measure).name);
  reason.json("score", shown(score(index, f)));
  reason.text("rule", rule_of(filter));
  if (!survivors_[f].empty()) reason.text("survivor", copies_.name_of(survivors_[f][index]));
  return "{" + bitext::json_members(unit) + ", \"rejected_by\": " + reason.take() + "}\n";
}

std::string Filtering::waterfall() const {
  std::string out = "filter\tmeasure\trule\talone\tin_order\tleft\tunknown\tsamples\n";
  for (std::size_t f = 0; f < steps_.size(); ++f) {
    const Filter& filter = recipe().filters[f];
    const Step& step = steps_[f];
    std::string samples;
    for (const Sample& sample : step.samples) (samples += samples.empty() ? "" : " ") += sample.name;
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", filter.name, info_of(filter.measure).name, rule_of(filter),
                       step.alone, step.in_order, step.left, step.unknown, samples);
  }
  return out;
}

Status Filtering::write(const OpenFile& open) {
  Files files(open);
  const std::size_t tsv = files.add("kept.tsv"), jsonl = files.add("kept.jsonl"),
                    rejected = files.add("rejected.jsonl");
  if (files.is_well()) files.write(tsv, columns_.tsv_header());
  std::size_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::size_t index = next++;
    if (index >= first_.size()) return false;
    if (first_[index] == 0) {
      files.write(tsv, columns_.tsv_line(unit));
      files.write(jsonl, bitext::json_line(unit));
      return files.is_well();
    }
    files.write(rejected, rejected_line(unit, index));
    const std::size_t f = first_[index] - std::size_t{1};
    std::vector<Sample>& samples = steps_[f].samples;
    if (samples.size() < samples_of_step)
      samples.push_back({jjak::name_of(unit), unit.english.text, unit.korean.text, score(index, f)});
    return files.is_well();
  };
  if (files.is_well()) {
    const Result<BitextCount> read = read_bitext(request_.input, take, {});
    if (!read) return read.error();
    if (files.is_well() && next != first_.size()) return Error{errors::input_changed, request_.input.path};
  }
  const std::size_t table = files.add("waterfall.tsv");
  if (files.is_well()) files.write(table, waterfall());
  return files.close();
}

Result<std::optional<Explanation>> Filtering::explain(const std::string& name) const {
  std::optional<Explanation> found;
  std::size_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::size_t index = next++;
    const bool is_meant = unit.id == name || jjak::name_of(unit) == name || std::to_string(unit.line) == name;
    if (!is_meant || index >= first_.size()) return index < first_.size();
    found.emplace();
    found->name = jjak::name_of(unit);
    for (std::size_t f = 0; f < recipe().filters.size(); ++f) {
      Explanation::Line line;
      if (!std::isnan(score(index, f))) line.score = score(index, f);
      const bool is_copy = !survivors_[f].empty() && survivors_[f][index] != Copies::none;
      if (is_copy) line.survivor = copies_.name_of(survivors_[f][index]);
      line.is_rejected = survivors_[f].empty() ? rejects(recipe().filters[f], score(index, f)) : is_copy;
      found->lines.push_back(std::move(line));
    }
    if (first_[index] != 0) found->first = first_[index] - std::size_t{1};
    return false;
  };
  const Result<BitextCount> read = read_bitext(request_.input, take, {});
  if (!read) return read.error();
  return found;
}

}  // namespace jjak::filter
