// Writes the page of a command as Markdown, with links to the pages of related commands.
#include "markdown.hpp"

#include "cli/columns.hpp"
#include "manual.hpp"

namespace jjak::docs {
namespace {

constexpr std::size_t line_limit = 118;

/// Characters that Markdown would take for itself in prose.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<' || c == '*' || c == '_' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string folded(std::string_view text, std::size_t indent) {
  std::string out;
  cli::append_folded(out, text, indent, indent, line_limit);
  return out + "\n";
}

std::string item(const std::string& term, const std::string& text) {
  return "- " + folded(term + ": " + escaped(text), 2);
}

std::string code(const std::string& text) { return "`" + text + "`"; }

std::string rows(const std::string& heading, const std::vector<cli::Row>& list) {
  if (list.empty()) return {};
  std::string out = "\n## " + heading + "\n\n";
  for (const cli::Row& each : list) out += item(code(each.term), each.text);
  return out;
}

std::string parameters(const std::string& heading, const std::vector<cli::ParameterRow>& list) {
  if (list.empty()) return {};
  std::string out = "\n## " + heading + "\n\n";
  for (const cli::ParameterRow& each : list) {
    const std::string gap = each.name.empty() || each.value.empty() ? "" : " ";
    out += item((each.letter.empty() ? "" : code(each.letter) + ", ") + code(each.name + gap + each.value), each.text);
  }
  return out;
}

std::string commands(const cli::Page& page) {
  if (page.commands.empty()) return {};
  std::string out = "\n## Commands\n\n";
  for (const cli::Row& each : page.commands)
    out += item("[" + each.term + "](" + file_name(page.command + " " + each.term) + ".md)", each.text);
  return out;
}

std::string examples(const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  std::string out = "\n## Examples\n\n```sh\n";
  for (const std::string& line : lines) out += line + "\n";
  return out + "```\n";
}

std::string see_also(const std::vector<std::string>& others) {
  if (others.empty()) return {};
  std::string links;
  for (const std::string& other : others)
    links += (links.empty() ? "See also " : ", ") + ("[" + other + "](" + file_name(other) + ".md)");
  return "\n" + folded(links + ".", 0);
}

}  // namespace

std::string markdown_of(const cli::Page& page) {
  std::string out = "# " + page.command + "\n\n" + folded(escaped(page.summary), 0) + "\n    " + page.usage + "\n";
  for (const std::string& note : page.notes) out += "\n" + folded(escaped(note), 0);
  out += parameters("Arguments", page.arguments) + parameters("Options", page.options) + commands(page);
  out += rows("Exit status", page.exits) + rows("Files", page.files) + examples(page.examples);
  return out + rows("Messages", page.diagnostics) + see_also(page.see_also);
}

}  // namespace jjak::docs
