// Words for what speaks for and against a bead.
#include "cli/show/reasons.hpp"

#include "report/values.hpp"

#include <fmt/core.h>

#include <cmath>
#include <set>
#include <string_view>

namespace jjak::cli {
namespace {

std::string length_in_words(const Ui& ui, double z) {
  if (!std::isfinite(z)) return {};
  constexpr double usual = 1, unusual = 2;
  if (std::abs(z) < usual) return ui.tr("The lengths fit.");
  if (std::abs(z) < unusual)
    return z > 0 ? ui.tr("The Korean is somewhat long for this.") : ui.tr("The Korean is somewhat short for this.");
  return z > 0 ? ui.tr("The Korean is much longer than usual.") : ui.tr("The Korean is much shorter than usual.");
}

std::string anchors_in_words(const Ui& ui, const Bead& bead) {
  constexpr std::size_t most = 5;
  std::set<std::string> seen;
  std::string list;
  for (const AnchorMatch* match : report::shown_anchors(bead)) {
    const std::string &english = match->source.surface, &korean = match->target.surface;
    std::string words = english;
    if (english != korean) words.append(" · ").append(korean);
    if (seen.size() == most || !seen.insert(words).second) continue;
    list += (list.empty() ? "" : ", ") + words;
  }
  return list.empty() ? ui.tr("No number, name or known word connects the two sides.")
                      : ui.tr("These agree: {anchors}.", {{"anchors", list}});
}

std::string other_reading_in_words(const Ui& ui, const Bead& bead) {
  constexpr double least = .02;  // another reading that is less likely tells a reader nothing
  const double other = bead.confidence - bead.margin;
  if (bead.is_fixed() || !std::isfinite(other) || other < least) return {};
  return ui.tr("The best other reading has {share}.", {{"share", fmt::format("{:.2f}", other)}});
}

}  // namespace

std::string reasons_in_words(const Ui& ui, const Bead& bead) {
  std::string words;
  const auto add = [&words](const std::string& sentence) {
    if (!sentence.empty()) words += (words.empty() ? "" : " ") + sentence;
  };
  if (bead.is_fixed()) add(ui.tr("Somebody fixed this bead."));
  if (bead.mark == BeadMark::crossing) add(ui.tr("The Korean stands at another place of its text."));
  add(length_in_words(ui, bead.length_z));
  add(anchors_in_words(ui, bead));
  add(other_reading_in_words(ui, bead));
  return words;
}

std::string finding_name(const Ui& ui, FindingKind kind) {
  switch (kind) {
    case FindingKind::number: return ui.tr("number differs");
    case FindingKind::scale: return ui.tr("wrong power of ten");
    case FindingKind::unit: return ui.tr("other unit");
    case FindingKind::currency: return ui.tr("other currency");
    case FindingKind::percent: return ui.tr("percent or points");
    case FindingKind::date: return ui.tr("date differs");
    case FindingKind::weekday: return ui.tr("weekday differs");
    case FindingKind::name: return ui.tr("name differs");
    case FindingKind::entity: return ui.tr("other place or body");
    case FindingKind::negation: return ui.tr("denied on one side");
    case FindingKind::order: return ui.tr("values changed places");
    case FindingKind::omission: return ui.tr("left out in Korean");
    case FindingKind::addition: return ui.tr("added in Korean");
    case FindingKind::untranslated: return ui.tr("not translated");
    case FindingKind::language: return ui.tr("wrong language");
    case FindingKind::truncated: return ui.tr("breaks off");
    case FindingKind::damaged: return ui.tr("damaged text");
  }
  return {};
}

std::string finding_in_words(const Ui& ui, const Finding& finding) {
  const std::string words = describe(finding, [&ui](std::string_view english) { return ui.tr(english); });
  return ui.tr(
      "{kind}: {words} (probably an error: {percent})",
      {{"kind", finding_name(ui, finding.kind)}, {"words", words}, {"percent", ui.percent(finding.probability)}});
}

}  // namespace jjak::cli
