// Compares what a report measures with what people want.
#include "cli/corpus/fail_under.hpp"

#include "cli/errors.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace jjak::cli {
namespace {

/// Figures by the names of --fail-under.
struct NamedFigure {
  std::string_view name;
  std::optional<double> (*value)(const report::Figures& figures);
};

constexpr std::string_view precision = "precision";

constexpr std::array named_figures{
    NamedFigure{precision,
                [](const report::Figures& figures) {
                  const auto right = figures.precision();
                  return right ? std::optional(right->share) : std::nullopt;
                }},
    NamedFigure{"coverage", [](const report::Figures& figures) { return figures.coverage(); }},
    NamedFigure{"confidence", [](const report::Figures& figures) { return figures.confidence(); }}};

const NamedFigure* find_figure(std::string_view name) {
  const auto* const found = std::find_if(named_figures.begin(), named_figures.end(),
                                         [name](const NamedFigure& each) { return each.name == name; });
  return found == named_figures.end() ? nullptr : found;
}

std::optional<double> share_of(std::string_view text) {
  double share = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), share);
  const bool is_number = failure == std::errc() && end == text.data() + text.size();
  return is_number && share >= 0 && share <= 1 ? std::optional(share) : std::nullopt;
}

}  // namespace

Parameter fail_under_option(std::vector<std::string>& values) {
  return {.name = "--fail-under",
          .value = "FIGURE=SHARE",
          .target = &values,
          .help = mark("end with status 1 when a figure is below this, 0 to 1: precision (of --sample), coverage (the "
                       "letters of both texts that are in beads with both sides) or confidence (its mean); may be "
                       "given several times")};
}

std::optional<Bound> bound_of(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos || find_figure(text.substr(0, equals)) == nullptr) return std::nullopt;
  const auto least = share_of(text.substr(equals + 1));
  return least ? std::optional(Bound{std::string(text.substr(0, equals)), *least}) : std::nullopt;
}

int passes(const std::vector<Bound>& bounds, const report::Figures& figures, const std::string& corpus, const Ui& ui) {
  constexpr double rounding = 1e-9;  // shares that are equal up to rounding
  int status = exit_done;
  for (const Bound& bound : bounds) {
    const auto value = find_figure(bound.figure)->value(figures);
    if (!value && bound.figure == precision)
      status = ui.fail({errors::unmeasured_precision, corpus});
    else if (!value)
      status = ui.fail({errors::unknown_figure, corpus, bound.figure});
    else if (*value + rounding < bound.least)
      status =
          ui.fail({errors::below_bound, corpus, fmt::format("{} {:.6g} < {:.6g}", bound.figure, *value, bound.least)});
  }
  return status;
}

}  // namespace jjak::cli
