// Writes the page of a command as roff, for man and mandoc. Everything outside ASCII is escaped, so that a page reads the same
// in every locale.
#include "manual.hpp"

#include "cli/columns.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jjak::docs {
namespace {

constexpr std::string_view manual_date = "2026-11-28";  // of the manual's last large revision
constexpr std::size_t line_limit = 76;                  // bytes of a source line; mandoc warns of more than 80

void append_escaped(std::string& out, char32_t c, bool is_code) {
  switch (c) {
    case U'\\': out += "\\e"; return;
    case U'\'': out += "\\(aq"; return;
    case U'~': out += "\\(ti"; return;
    case U'^': out += "\\(ha"; return;
    case U'`': out += "\\(ga"; return;
    case U'“': out += "\\(lq"; return;
    case U'”': out += "\\(rq"; return;
    case U'-': out += is_code ? "\\-" : "-"; return;
    default: break;
  }
  if (c < 0x80)
    text::append_code_point(out, c);
  else
    out += fmt::format("\\[u{:04X}]", static_cast<std::uint32_t>(c));
}

/// In code every hyphen is a minus sign, which is what can be copied into a shell.
std::string escaped(std::string_view text, bool is_code) {
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) append_escaped(out, text::next_code_point(text, offset), is_code);
  return out;
}

std::string code(std::string_view text) { return escaped(text, true); }

std::string bold(std::string_view text) { return "\\fB" + code(text) + "\\fR"; }

std::string italic(std::string_view text) { return "\\fI" + code(text) + "\\fR"; }

/// Whether a sentence ends with this word; the next one begins with a capital letter, a quotation mark or an option.
bool ends_sentence(std::string_view word, std::string_view next) {
  while (word.ends_with(')')) word.remove_suffix(1);
  const bool stops = word.ends_with('.') || word.ends_with('?') || word.ends_with('!');
  return stops && !next.empty() &&
         ((next[0] >= 'A' && next[0] <= 'Z') || next.starts_with("“") || next.starts_with("--"));
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// Prose in short lines, a new one for each sentence: roff ends sentences at ends of lines only.
std::string prose(std::string_view text) {
  std::string out, line;
  const std::vector<std::string_view> words = words_of(text);
  const auto end_line = [&] {
    // A line that begins with a dot or a quote would be a request; one that ends with an abbreviation would end a sentence.
    out += (line.starts_with('.') || line.starts_with('\'') ? "\\&" : "") + line + "\n";
    line.clear();
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view next = i + 1 < words.size() ? words[i + 1] : std::string_view();
    const bool is_code = words[i].find("--") != std::string_view::npos || words[i].starts_with('-');
    std::string word = escaped(words[i], is_code && words[i] != "-");
    const bool ends = ends_sentence(words[i], next);
    if (word.ends_with('.') && !ends && !next.empty()) word += "\\&";
    if (!line.empty() && line.size() + 1 + word.size() > line_limit) end_line();
    line += (line.empty() ? "" : " ") + word;
    if (ends) end_line();
  }
  if (!line.empty()) end_line();
  return out;
}

std::string heading(std::string_view name) { return ".SH " + std::string(name) + "\n"; }

std::string paragraphs(const std::vector<std::string>& notes) {
  std::string out;
  for (const std::string& note : notes) out += (out.empty() ? "" : ".PP\n") + prose(note);
  return out;
}

std::string row(const std::string& term, std::string_view text) { return ".TP\n" + term + "\n" + prose(text); }

std::string rows(std::string_view name, const std::vector<cli::Row>& list) {
  if (list.empty()) return {};
  std::string out = heading(name);
  for (const cli::Row& each : list) out += row(bold(each.term), each.text);
  return out;
}

std::string parameters(std::string_view name, const std::vector<cli::ParameterRow>& list) {
  if (list.empty()) return {};
  std::string out = heading(name);
  for (const cli::ParameterRow& each : list) {
    std::string term = each.letter.empty() ? std::string() : bold(each.letter) + ", ";
    if (!each.name.empty()) term += bold(each.name);
    if (!each.value.empty()) term += (each.name.empty() ? "" : " ") + italic(each.value);
    out += row(term, each.text);
  }
  return out;
}

/// A word of the usage: an option, or a placeholder whose brackets and dots are not its own.
std::string usage_word(std::string_view word) {
  if (word.starts_with('-')) return bold(word);
  const std::size_t begin = word.starts_with('[') ? 1 : 0;
  const std::size_t end = std::min(word.find_first_of(".]"), word.size());
  return code(word.substr(0, begin)) + italic(word.substr(begin, end - begin)) + code(word.substr(end));
}

std::string synopsis(const cli::Page& page) {
  std::string out = bold(page.command);
  for (const std::string_view word : words_of(std::string_view(page.usage).substr(page.command.size())))
    out += " " + usage_word(word);
  return heading("SYNOPSIS") + out + "\n";
}

std::string examples(const std::vector<std::string>& lines) {
  if (lines.empty()) return {};
  std::string out = heading("EXAMPLES") + ".EX\n";
  for (const std::string& line : lines) out += code(line) + "\n";
  return out + ".EE\n";
}

std::string see_also(const std::vector<std::string>& commands) {
  if (commands.empty()) return {};
  std::vector<std::string> names;
  for (const std::string& command : commands) names.push_back(file_name(command));
  std::string out = heading("SEE ALSO");
  for (const std::string& name : names) out += ".BR " + code(name) + " (1)" + (name == names.back() ? "\n" : ",\n");
  return out;
}

std::string capitals(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return name;
}

}  // namespace

std::string file_name(const std::string& command) {
  std::string name = command;
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string manual_of(const cli::Page& page) {
  const std::string name = file_name(page.command);
  std::string out =
      fmt::format(".TH {} 1 \"{}\" \"jjak {}\" \"User Commands\"\n", code(capitals(name)), manual_date, JJAK_VERSION);
  out += heading("NAME") + code(name) + " \\-\n" + prose(page.summary) + synopsis(page);
  out +=
      heading("DESCRIPTION") + (page.notes.empty() ? prose("Runs one of the commands below.") : paragraphs(page.notes));
  out += parameters("ARGUMENTS", page.arguments) + parameters("OPTIONS", page.options);
  out += rows("COMMANDS", page.commands) + rows("EXIT STATUS", page.exits) + rows("FILES", page.files);
  out += examples(page.examples) + rows("DIAGNOSTICS", page.diagnostics);
  return out + see_also(page.see_also);
}

}  // namespace jjak::docs
