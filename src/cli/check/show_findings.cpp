// Shows findings of the truth check. Ranges in JSON are bytes, as in all files of jjak; people see the words there.
#include "cli/check/show_findings.hpp"

#include "cli/columns.hpp"
#include "cli/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace jjak::cli {
namespace {

Json range_of(Range bytes) { return Json::Array{Json(bytes.begin), Json(bytes.end)}; }

std::string words_of(const Ui& ui, const Finding& finding) {
  return describe(finding, [&ui](std::string_view english) { return ui.tr(english); });
}

double rounded(double probability) {
  constexpr double steps = 1000;
  return std::round(probability * steps) / steps;
}

/// A place with some words around it, and marks where it begins and ends.
std::string excerpt(std::string_view text, Range bytes, std::size_t columns) {
  const std::string_view inside = text.substr(bytes.begin, bytes.size());
  const std::size_t taken = std::min(columns_of(inside) + 2, columns);
  const std::size_t around = (columns - taken) / 2;
  std::size_t begin = bytes.begin;
  while (begin > 0 && columns_of(text.substr(begin, bytes.begin - begin)) < around) {
    --begin;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  }
  std::string out = begin > 0 ? "…" : "";
  out += text.substr(begin, bytes.begin - begin);
  out += "[" + std::string(inside) + "]" + std::string(text.substr(bytes.end));
  return cut(out, columns);
}

}  // namespace

std::string json_line(const Ui& ui, const BitextUnit& unit, const CheckOutcome& outcome) {
  Json::Array list;
  for (const Finding& finding : outcome.findings)
    list.push_back(Json::Object{{"kind", std::string(name_of(finding.kind))},
                                {"probability", rounded(finding.probability)},
                                {"en", range_of(finding.english)},
                                {"ko", range_of(finding.korean)},
                                {"words", words_of(ui, finding)}});
  Json::Object line{{"id", unit.id.empty() ? std::to_string(unit.line) : unit.id}, {"findings", std::move(list)}};
  if (outcome.is_partial) line.emplace_back("partial", true);
  return Json(std::move(line)).compact() + "\n";
}

std::string text_of(const Ui& ui, const BitextUnit& unit, const std::vector<Finding>& findings, std::size_t columns) {
  if (findings.empty()) return {};
  std::string out = cut(name_of(unit), columns) + "\n";
  constexpr std::size_t label = 18, indent = 6;
  for (const Finding& finding : findings) {
    const std::string head =
        fmt::format("  {}{:3.0f}%  ", padded(name_of(finding.kind), label - 8), std::floor(finding.probability * 100));
    out += head;
    append_folded(out, words_of(ui, finding), columns_of(head), indent, columns);
    out += "\n    EN " + excerpt(unit.english.text, finding.english, columns - 7);
    out += "\n    KO " + excerpt(unit.korean.text, finding.korean, columns - 7) + "\n";
  }
  return out + "\n";
}

void CheckCounts::add(const CheckOutcome& unit) {
  ++units;
  if (!unit.findings.empty()) ++flagged;
  if (unit.is_partial) ++partial;
  for (const Finding& finding : unit.findings) ++findings[static_cast<std::size_t>(finding.kind)];
}

std::string summary_of(const Ui& ui, const CheckCounts& counts) {
  std::string out = ui.tr("{units} units checked, {flagged} with findings",
                          {{"units", ui.number(counts.units)}, {"flagged", ui.number(counts.flagged)}}) +
                    "\n";
  for (std::size_t kind = 0; kind < finding_kinds; ++kind)
    if (counts.findings[kind] > 0)
      out += fmt::format("  {} {}\n", padded(name_of(static_cast<FindingKind>(kind)), 14),
                         ui.number(counts.findings[kind]));
  if (counts.partial > 0)
    out += ui.tr_n("{count} unit is longer than what is compared (docs/checking.md): it was checked in part",
                   "{count} units are longer than what is compared (docs/checking.md): they were checked in part",
                   counts.partial) +
           "\n";
  return out;
}

}  // namespace jjak::cli
