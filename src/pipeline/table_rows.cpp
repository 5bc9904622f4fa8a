// Takes the rows of a table as beads that are known.
#include "pipeline/table_rows.hpp"

#include <map>
#include <string_view>
#include <utility>

namespace jjak {
namespace {

/// The paragraph of each row, by the row's number. Empty where the text is not that of a table, or where its rows do
/// not rise because it was put together from several.
std::map<std::uint32_t, std::uint32_t> paragraphs_by_row(const Article& article, const Text& text) {
  std::map<std::uint32_t, std::uint32_t> paragraphs;
  std::uint32_t last = 0;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role)) continue;
    if (block.row <= last || paragraphs.size() == text.paragraphs.size()) return {};
    last = block.row;
    paragraphs.emplace(block.row, static_cast<std::uint32_t>(paragraphs.size()));
  }
  return paragraphs.size() == text.paragraphs.size() ? paragraphs : std::map<std::uint32_t, std::uint32_t>{};
}

/// The name of the rows that an article was made of, without its language: "table.csv:7" of "table.csv:7.en". Of the
/// articles of a table, only the two of a pair share it. Empty for articles that are of no table.
std::string_view rows_name(const Article& article, std::string_view ending) {
  const std::string_view path = article.origin.path;
  if (!path.ends_with(ending) || path.find(':') == std::string_view::npos) return {};
  return path.substr(0, path.size() - ending.size());
}

}  // namespace

bool are_columns(const Article& english, const Article& korean) {
  const std::string_view rows = rows_name(english, ".en");
  return !rows.empty() && rows == rows_name(korean, ".ko");
}

std::vector<TableRow> rows_of(const Article& english, const Article& korean, const TextPair& texts) {
  if (!are_columns(english, korean)) return {};
  const auto sources = paragraphs_by_row(english, texts.source), targets = paragraphs_by_row(korean, texts.target);
  if (sources.empty() || targets.empty()) return {};
  std::map<std::uint32_t, TableRow> rows;
  for (const auto& [row, n] : sources) {
    rows[row].source_paragraph = {n, n + 1};
    rows[row].source = texts.source.paragraphs[n];
  }
  for (const auto& [row, n] : targets) {
    rows[row].target_paragraph = {n, n + 1};
    rows[row].target = texts.target.paragraphs[n];
  }
  std::vector<TableRow> list;
  list.reserve(rows.size());
  for (const auto& [number, row] : rows) list.push_back(row);
  return list;
}

Pins pins_of(const std::vector<TableRow>& rows, const TextPair& texts) {
  std::vector<Pin> pins;
  for (const TableRow& row : rows)
    if (row.source.size() < 2 || row.target.size() < 2) pins.push_back({row.source, row.target, 0});
  // The rows rise on both sides, so their pins cannot cross or overlap.
  Result<Pins> made = Pins::make(std::move(pins), texts.source.sentences.size(), texts.target.sentences.size());
  return made ? *std::move(made) : Pins{};
}

std::vector<Bead> paragraph_beads(const std::vector<TableRow>& rows) {
  std::vector<Bead> beads;
  std::uint32_t source_end = 0, target_end = 0;
  beads.reserve(rows.size());
  for (const TableRow& row : rows) {
    Bead bead;
    bead.source = row.source_paragraph.empty() ? Range{source_end, source_end} : row.source_paragraph;
    bead.target = row.target_paragraph.empty() ? Range{target_end, target_end} : row.target_paragraph;
    source_end = bead.source.end;
    target_end = bead.target.end;
    bead.confidence = bead.margin = 1;
    bead.mark = BeadMark::pinned;
    beads.push_back(std::move(bead));
  }
  return beads;
}

}  // namespace jjak
