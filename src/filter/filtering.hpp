// Filters a parallel corpus by a recipe: measures all units, decides, and writes what is kept and what is not.
#pragma once

#include "bitext/unit_lines.hpp"
#include "evidence/evidence.hpp"
#include "filter/judge.hpp"
#include "filter/neighbours.hpp"
#include "filter/recipe.hpp"
#include "filter/survivors.hpp"

#include <jjak/anchor.hpp>
#include <jjak/base/sink.hpp>
#include <jjak/bitext/bitext.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jjak::errors {
extern const ErrorKind filtering_stopped;  ///< “stopped”: is_stopped said so
}  // namespace jjak::errors

namespace jjak::filter {

struct Request {
  BitextInput input;
  Recipe recipe;
  Dictionary dictionary;
  std::size_t jobs = 1;
  JudgeOptions judge = {};                ///< without a command nobody is asked
  std::function<bool()> is_stopped = {};  ///< asked for each unit; may be empty
};

/// A rejected unit that is shown as an example.
struct Sample {
  std::string name, english, korean;
  float score = 0;
};

/// What a filter did.
struct Step {
  std::uint64_t alone = 0;      ///< units that it would reject if it were the only filter
  std::uint64_t in_order = 0;   ///< units that it rejected, those of the filters before it not counted
  std::uint64_t left = 0;       ///< units behind it
  std::uint64_t unknown = 0;    ///< units that it could not measure
  std::vector<Sample> samples;  ///< up to three of those that it rejected
};

/// What the recipe did to one unit.
struct Explanation {
  std::string name;
  struct Line {
    std::optional<float> score;  ///< none where the unit could not be measured
    bool is_rejected = false;    ///< by this filter alone
    std::string survivor;        ///< of a copy
  };
  std::vector<Line> lines;           ///< by filter
  std::optional<std::size_t> first;  ///< the filter that rejected it; none: it is kept
};

/// Reads the input up to four times: to measure each unit by itself, to compare it with its neighbours (where the
/// recipe asks for evidence or findings), to ask a judge, and to write. Memory: about 60 bytes a unit, 4 for each
/// filter, 130 more with near duplicates, and the texts that a judge is asked about. Thread safety: one thread; it
/// uses `jobs` threads.
class Filtering {
 public:
  /// Measures and decides. With a judge, those of the units that all other filters keep whose evidence or confidence is
  /// lowest are shown to it; a recipe without a filter for its score gets one at the end. Lines that hold no unit and
  /// what is wrong with the judge go to `problems`. Fails as read_bitext does, with option_value for standard input,
  /// which cannot be read twice, and with filtering_stopped.
  static Result<Filtering> measure(Request request, const Diagnostics& problems);

  const BitextCount& count() const { return count_; }
  const Recipe& recipe() const { return request_.recipe; }
  /// What the judge did; its scores are not kept here.
  const Judgement& judgement() const { return judgement_; }
  const std::vector<Step>& steps() const { return steps_; }
  std::uint64_t kept() const { return steps_.empty() ? count_.units : steps_.back().left; }

  /// Writes kept.tsv, kept.jsonl, rejected.jsonl and waterfall.tsv. Fails as reading and `open` do, and with
  /// input_changed.
  Status write(const OpenFile& open);

  /// What became of the unit with this id, or in "line 12" or "12"; nothing when there is none.
  Result<std::optional<Explanation>> explain(const std::string& name) const;

 private:
  enum class Level : std::uint8_t { none, sentence, paragraph };
  explicit Filtering(Request request);
  void add(Filter filter);

  Status measure_each(const Diagnostics& problems);
  /// What is measured block by block: evidence, and findings of the truth check.
  Status measure_blocks(const evidence::Judge* judge);
  void use(const Block& block);
  Status ask(const Diagnostics& problems);
  std::vector<std::size_t> least_sure() const;
  bool is_stopped() const { return request_.is_stopped && request_.is_stopped(); }
  void fit_lengths();
  void decide();
  std::vector<std::uint32_t> find_copies(std::size_t f, const std::vector<bool>& is_wanted);
  /// Whether the filter is for the unit's level.
  bool is_measured(std::size_t unit, std::size_t filter) const;
  static bool rejects(const Filter& filter, float score);
  std::string rejected_line(const BitextUnit& unit, std::size_t index) const;
  std::string waterfall() const;
  float& score(std::size_t unit, std::size_t filter) { return scores_[unit * recipe().filters.size() + filter]; }
  float score(std::size_t unit, std::size_t filter) const { return scores_[unit * recipe().filters.size() + filter]; }
  bool has(Measure measure) const;

  Request request_;
  Judgement judgement_;
  BitextCount count_;
  std::vector<float> scores_;                          ///< by unit, then filter; NaN where a unit cannot be measured
  std::vector<std::array<std::uint32_t, 2>> letters_;  ///< of both sides
  std::vector<Level> levels_;
  std::vector<std::uint8_t> first_;  ///< the filter that rejects a unit, from 1; 0: kept
  Copies copies_;
  std::vector<std::vector<std::uint32_t>> survivors_;  ///< by filter, of those that look for copies
  bitext::Columns columns_;
  std::vector<Step> steps_;
};

}  // namespace jjak::filter
