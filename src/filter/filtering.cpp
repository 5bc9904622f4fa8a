// Runs a recipe over a corpus: measures each unit by itself, then among its neighbours, then decides filter by filter.
#include "filter/filtering.hpp"

#include "base/ordered_work.hpp"
#include "evidence/evidence.hpp"
#include "filter/measure_unit.hpp"
#include "text/utf8.hpp"

#include <jjak/align.hpp>
#include <jjak/check/check.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace jjak::filter {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

bool finds_copies(Measure measure) { return measure == Measure::duplicate || measure == Measure::near_duplicate; }

/// The likeness from which a unit is a copy.
double least_likeness(const Filter& filter) {
  return filter.measure == Measure::duplicate ? 1 : std::clamp(filter.reject_above.value_or(1), 0.3, 1.0);
}

float median_of(std::vector<float>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::vector<FindingScores> findings_of(const Block& block, const CheckContext& context) {
  std::vector<FindingScores> all;
  for (std::size_t i = 0; i < block.units.size(); ++i) {
    FindingScores scores{};
    for (const Finding& finding : check_pair({block.english[i], block.korean[i]}, context)) {
      float& score = scores[static_cast<std::size_t>(finding.kind)];
      score = std::max(score, static_cast<float>(finding.probability));
    }
    all.push_back(scores);
  }
  return all;
}

/// The highest of those kinds that the filter is for.
float worst_of(const FindingScores& scores, const Filter& filter) {
  if (filter.kinds.empty()) return *std::max_element(scores.begin(), scores.end());
  float worst = 0;
  for (const std::string& kind : filter.kinds)
    if (const auto known = finding_kind(kind)) worst = std::max(worst, scores[static_cast<std::size_t>(*known)]);
  return worst;
}

}  // namespace

Filtering::Filtering(Request request)
    : request_(std::move(request)), copies_(has(Measure::near_duplicate)), survivors_(recipe().filters.size()) {}

void Filtering::add(Filter filter) {
  request_.recipe.filters.push_back(std::move(filter));
  survivors_.emplace_back();
}

bool Filtering::has(Measure measure) const {
  const std::vector<Filter>& filters = recipe().filters;
  return std::any_of(filters.begin(), filters.end(), [&](const Filter& each) { return each.measure == measure; });
}

Result<Filtering> Filtering::measure(Request request, const Diagnostics& problems) {
  if (request.input.path == "-")
    return Error{errors::option_value, {}, "the units are read several times; give a file instead of -"};
  const bool is_asked = !request.judge.command.empty();
  Filtering filtering(std::move(request));
  if (is_asked && !filtering.has(Measure::judge)) filtering.add(judge_filter());
  if (Status measured = filtering.measure_each(problems); !measured) return measured.error();
  filtering.fit_lengths();
  filtering.decide();
  if (filtering.request_.judge.command.empty()) return filtering;
  if (Status asked = filtering.ask(problems); !asked) return asked.error();
  filtering.decide();
  return filtering;
}

Status Filtering::measure_each(const Diagnostics& problems) {
  const Rules rules;
  const std::vector<Filter>& filters = recipe().filters;
  const bool has_copies = has(Measure::duplicate) || has(Measure::near_duplicate);
  Neighbours sample;
  const auto take = [&](BitextUnit& unit) {
    columns_.see(unit);
    for (const Filter& filter : filters) {
      const bool is_measured = filter.level.empty() || filter.level == unit.level;
      scores_.push_back(is_measured ? score_of(unit, filter, rules) : unknown);
    }
    letters_.push_back({static_cast<std::uint32_t>(text::visible_length(unit.english.text)),
                        static_cast<std::uint32_t>(text::visible_length(unit.korean.text))});
    levels_.push_back(unit.level == "paragraph" ? Level::paragraph
                      : unit.level.empty()      ? Level::none
                                                : Level::sentence);
    if (has_copies) copies_.add(unit);
    if (has(Measure::evidence)) sample.add(unit);
    return !is_stopped();
  };
  const Result<BitextCount> read = read_bitext(request_.input, take, problems);
  if (!read) return read.error();
  if (is_stopped()) return Error{errors::filtering_stopped};
  count_ = *read;
  std::optional<evidence::Judge> judge;
  if (has(Measure::evidence)) judge = sample.learn(request_.dictionary, request_.jobs);
  if (!judge && !has(Measure::findings)) return Done{};
  return measure_blocks(judge ? &*judge : nullptr);
}

/// Scores from a block that was measured.
void Filtering::use(const Block& block) {
  for (std::size_t i = 0; i < block.units.size(); ++i) {
    const float probability = block.signs.empty() ? unknown : static_cast<float>(evidence::probability(block.signs[i]));
    if (!block.signs.empty()) copies_.set_evidence(block.units[i], probability);
    for (std::size_t f = 0; f < recipe().filters.size(); ++f) {
      const Filter& filter = recipe().filters[f];
      if (!is_measured(block.units[i], f)) continue;
      if (filter.measure == Measure::evidence) score(block.units[i], f) = probability;
      if (filter.measure == Measure::findings) score(block.units[i], f) = worst_of(block.findings[i], filter);
    }
  }
}

Status Filtering::measure_blocks(const evidence::Judge* judge) {
  CheckContext context;
  context.dictionary = request_.dictionary;
  const bool is_checked = has(Measure::findings);
  OrderedWork work(request_.jobs);
  std::size_t next = 0;
  const auto judge_block = [&](const std::shared_ptr<Block>& block) {
    work.add(
        [judge, block, is_checked, &context] {
          if (judge != nullptr) block->signs = judge->signs(block->sides());
          if (is_checked) block->findings = findings_of(*block, context);
        },
        [this, block] { use(*block); });
  };
  BlockMaker blocks(judge_block);
  const auto take = [&](BitextUnit& unit) {
    blocks.add(next++, unit);
    return next <= levels_.size() && !is_stopped();
  };
  const Result<BitextCount> read = read_bitext(request_.input, take, {});
  if (!read) return read.error();
  if (is_stopped()) return Error{errors::filtering_stopped};
  if (next != levels_.size()) return Error{errors::input_changed, request_.input.path};
  blocks.finish();
  work.finish();
  return Done{};
}

bool Filtering::is_measured(std::size_t unit, std::size_t filter) const {
  const std::string& level = recipe().filters[filter].level;
  if (level.empty()) return true;
  return levels_[unit] == (level == "paragraph" ? Level::paragraph : Level::sentence);
}

/// The median of the log ratio is the corpus's own; its spread may differ from the aligner's by a third.
void Filtering::fit_lengths() {
  if (!has(Measure::length_deviation)) return;
  constexpr std::uint32_t long_enough = 20;
  constexpr std::size_t enough = 50;
  constexpr float of_normal = 1.4826F;  // standard deviations in a median deviation
  const AlignModel model;
  const auto log_ratio = [](const std::array<std::uint32_t, 2>& letters) {
    return std::log(static_cast<float>(letters[1] + 1) / static_cast<float>(letters[0] + 1));
  };
  const auto spread = [&](const std::array<std::uint32_t, 2>& letters) {
    return static_cast<float>(
        std::sqrt(model.length_variance + model.length_variance_short / std::max(1u, letters[0])));
  };
  std::vector<float> ratios;
  for (const auto& letters : letters_)
    if (letters[0] >= long_enough) ratios.push_back(log_ratio(letters));
  auto usual = static_cast<float>(std::log(model.length_ratio));
  float scale = 1;
  if (ratios.size() >= enough) {
    usual = median_of(ratios);
    ratios.clear();
    for (const auto& letters : letters_)
      if (letters[0] >= long_enough) ratios.push_back(std::abs(log_ratio(letters) - usual) / spread(letters));
    scale = std::clamp(of_normal * median_of(ratios), .75F, 1.33F);
  }
  for (std::size_t f = 0; f < recipe().filters.size(); ++f)
    if (recipe().filters[f].measure == Measure::length_deviation)
      for (std::size_t unit = 0; unit < letters_.size(); ++unit)
        if (is_measured(unit, f))
          score(unit, f) = std::abs(log_ratio(letters_[unit]) - usual) / (spread(letters_[unit]) * scale);
}

bool Filtering::rejects(const Filter& filter, float score) {
  if (std::isnan(score)) return filter.rejects_unknown;
  const std::string_view better = info_of(filter.measure).better;
  if (better == "words" || better == "dates") return score < 1;
  const auto value = static_cast<double>(score);
  return (filter.reject_below && value < *filter.reject_below) || (filter.reject_above && value > *filter.reject_above);
}

/// Scores a filter that looks for copies among the wanted units; returns the survivor of each copy.
std::vector<std::uint32_t> Filtering::find_copies(std::size_t f, const std::vector<bool>& is_wanted) {
  const Filter& filter = recipe().filters[f];
  std::vector<std::uint32_t> survivors = copies_.survivors(least_likeness(filter), filter.keep, is_wanted);
  for (std::size_t unit = 0; unit < survivors.size(); ++unit) {
    const bool is_copy = survivors[unit] != Copies::none && is_measured(unit, f);
    if (!is_copy) survivors[unit] = Copies::none;
    const bool is_equal = filter.measure == Measure::duplicate;
    score(unit, f) = !is_copy ? 0 : is_equal ? 1 : static_cast<float>(copies_.similarity(unit, survivors[unit]));
  }
  return survivors;
}

void Filtering::decide() {
  const std::size_t units = levels_.size();
  first_.assign(units, 0);
  steps_.assign(recipe().filters.size(), {});
  std::vector<bool> is_left(units, true);
  std::uint64_t left = units;
  for (std::size_t f = 0; f < recipe().filters.size(); ++f) {
    const Filter& filter = recipe().filters[f];
    const bool is_copy_filter = finds_copies(filter.measure);
    Step& step = steps_[f];
    const auto rejected = [&](std::size_t unit, const std::vector<std::uint32_t>& survivors) {
      return is_copy_filter ? survivors[unit] != Copies::none : rejects(filter, score(unit, f));
    };
    std::vector<std::uint32_t> survivors;
    if (is_copy_filter) survivors = find_copies(f, {});
    for (std::size_t unit = 0; unit < units; ++unit) {
      step.alone += rejected(unit, survivors);
      step.unknown += std::isnan(score(unit, f));
    }
    if (is_copy_filter && left < units) survivors = find_copies(f, is_left);
    for (std::size_t unit = 0; unit < units; ++unit) {
      if (!is_left[unit] || !rejected(unit, survivors)) continue;
      is_left[unit] = false;
      first_[unit] = static_cast<std::uint8_t>(f + 1);
      ++step.in_order;
    }
    step.left = left -= step.in_order;
    survivors_[f] = std::move(survivors);
  }
}

}  // namespace jjak::filter
