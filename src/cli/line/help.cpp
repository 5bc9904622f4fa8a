// Lays out the page of a command for a terminal: two columns, in which Hangul counts twice.
#include "cli/line/help.hpp"

#include "cli/columns.hpp"
#include "cli/ui.hpp"

namespace jjak::cli {
namespace {

constexpr std::size_t help_column = 30;  // where descriptions begin

void append_row(std::string& out, const std::string& term, const std::string& text) {
  const std::string name = "  " + term;
  out += padded(name, help_column);
  if (columns_of(name) + 1 > help_column) {
    out += '\n';
    out.append(help_column, ' ');
  }
  append_folded(out, text, help_column, help_column);
  out += '\n';
}

void append_heading(std::string& out, const std::string& heading) { out += "\n" + heading + ":\n"; }

/// "-o, --output FILE"; names without a letter stand below the others.
std::string term_of(const ParameterRow& row) {
  if (row.name.empty()) return row.value;
  return (row.letter.empty() ? "    " : row.letter + ", ") + row.name + (row.value.empty() ? "" : " " + row.value);
}

void append_parameters(std::string& out, const std::string& heading, const std::vector<ParameterRow>& rows) {
  if (rows.empty()) return;
  append_heading(out, heading);
  for (const ParameterRow& row : rows) append_row(out, term_of(row), row.text);
}

void append_rows(std::string& out, const std::string& heading, const std::vector<Row>& rows) {
  if (rows.empty()) return;
  append_heading(out, heading);
  for (const Row& row : rows) append_row(out, row.term, row.text);
}

}  // namespace

std::string help_of(const Page& page, const Ui& ui) {
  std::string out;
  append_folded(out, page.summary, 0, 0);
  out += '\n';
  append_folded(out, ui.tr("Usage") + ": " + page.usage, 0, 0);
  out += '\n';
  append_parameters(out, ui.tr("Arguments"), page.arguments);
  append_parameters(out, ui.tr("Options"), page.options);
  append_rows(out, ui.tr("Commands"), page.commands);
  for (const std::string& note : page.notes) {
    out += '\n';
    append_folded(out, note, 0, 0);
    out += '\n';
  }
  append_rows(out, ui.tr("Files"), page.files);
  if (page.has_own_failure) append_rows(out, ui.tr("Exit status"), page.exits);
  if (page.examples.empty()) return out;
  append_heading(out, page.examples.size() == 1 ? ui.tr("Example") : ui.tr("Examples"));
  for (const std::string& example : page.examples) out += "  " + example + "\n";
  return out;
}

}  // namespace jjak::cli
