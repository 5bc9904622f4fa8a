// Counts a collection for reports that show all at once.
#include "report/figures.hpp"

#include "report/nulls.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace jjak::report {
namespace {

constexpr const char* not_known = "–";

std::string site_of(const PairView& view) {
  std::string site = url::host_of(view.korean.url);
  if (site.empty()) site = url::host_of(view.english.url);
  return site.empty() ? not_known : site;
}

std::string month_of(const PairView& view) {
  constexpr std::size_t length = 7;  // "2024-12"
  for (const Article* article : {&view.korean, &view.english})
    if (article->published) return iso_date(*article->published).substr(0, length);
  return not_known;
}

std::size_t letters_of(const Text& text, Range sentences) {
  std::size_t letters = 0;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) letters += text::visible_length(text.sentence(s));
  return letters;
}

std::set<std::string> kinds_of(const std::vector<Finding>& findings) {
  std::set<std::string> kinds;
  for (const Finding& finding : findings) kinds.emplace(name_of(finding.kind));
  if (kinds.empty()) kinds.emplace();
  return kinds;
}

}  // namespace

std::optional<double> Figures::confidence() const {
  return known == 0 ? std::nullopt : std::optional(confidences / static_cast<double>(known));
}

std::optional<double> Figures::coverage() const {
  return letters == 0 ? std::nullopt
                      : std::optional(static_cast<double>(covered_letters) / static_cast<double>(letters));
}

std::optional<sample::Estimate> Figures::precision() const { return sample ? sample->overall() : std::nullopt; }

FigureCounter::FigureCounter(FigureOptions options) : options_(std::move(options)) {
  figures_.is_checked = static_cast<bool>(options_.check);
  if (options_.label) figures_.sample.emplace();
}

Status FigureCounter::pair(const PairView& view) {
  ++figures_.pairs;
  figures_.nulls += nulls_of(view.pair.alignment, Side::english) + nulls_of(view.pair.alignment, Side::korean);
  add_letters(view.pair);
  add_nulls(figures_.recall, options_.label, view.pair);
  for (ReportedUnit& unit : units_of(view.pair, check_units(view, options_.check))) add_unit(view, std::move(unit));
  return counter_.pair(view);
}

Figures FigureCounter::take() {
  figures_.summary = counter_.summary();
  return std::move(figures_);
}

void FigureCounter::add_letters(const AlignedPair& pair) {
  for (const Bead& bead : pair.alignment.sentences) {
    const std::size_t letters = letters_of(pair.source, bead.source) + letters_of(pair.target, bead.target);
    figures_.letters += letters;
    if (!bead.is_null()) figures_.covered_letters += letters;
  }
}

void FigureCounter::add_unit(const PairView& view, ReportedUnit unit) {
  const Bead& bead = view.pair.alignment.sentences[unit.bead];
  const double wrong = wrongness(unit);
  figures_.wrong += wrong;
  if (std::isfinite(bead.confidence)) {
    ++figures_.known;
    figures_.confidences += std::clamp(bead.confidence, 0.0, 1.0);
  }
  if (figures_.sample) add_label(*figures_.sample, options_.label, view.pair, bead);
  const auto count = [&](Facet facet, const std::string& value) {
    Tally& tally = figures_.by[static_cast<std::size_t>(facet)][value];
    ++tally.units;
    tally.wrong += wrong;
  };
  count(Facet::site, site_of(view));
  count(Facet::month, month_of(view));
  count(Facet::method, std::string(method_of(view.pair.link)));
  count(Facet::type, type_of(bead));
  if (figures_.is_checked)
    for (const std::string& kind : kinds_of(unit.findings)) count(Facet::finding, kind);
  keep_if_doubtful(view.pair, std::move(unit), wrong);
}

void FigureCounter::keep_if_doubtful(const AlignedPair& pair, ReportedUnit unit, double wrong) {
  std::vector<DoubtfulUnit>& kept = figures_.doubtful;
  // Of units that are equally doubtful, the first ones stay.
  const auto place = std::upper_bound(kept.begin(), kept.end(), wrong,
                                      [](double value, const DoubtfulUnit& each) { return value > each.wrongness; });
  if (place == kept.end() && kept.size() >= options_.doubtful) return;
  const Bead& bead = pair.alignment.sentences[unit.bead];
  std::string id = id_of(pair, bead, 's');
  if (options_.name) id = options_.name(id);
  kept.insert(place, {std::move(id), pair.source.join(bead.source), pair.target.join(bead.target), bead,
                      std::move(unit.findings), wrong});
  if (kept.size() > options_.doubtful) kept.pop_back();
}

}  // namespace jjak::report
