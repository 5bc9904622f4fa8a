// Turns the declaration of a command into sentences and rows in the reader's language.
#include "cli/line/page.hpp"

#include "cli/ui.hpp"

namespace jjak::cli {
namespace {

std::string tr(std::string_view english, const Ui& ui) { return english.empty() ? std::string() : ui.tr(english); }

/// " [required; en or ko; default: en]", behind the help of a parameter.
std::string facts_of(const Parameter& parameter, const Ui& ui) {
  std::string facts;
  const auto add = [&](const std::string& fact) { facts += fact.empty() || facts.empty() ? fact : "; " + fact; };
  if (parameter.required && is_option(parameter)) add(ui.tr("required"));  // of arguments the usage shows it
  add(expected(parameter, ui));
  if (is_list(parameter) && is_option(parameter)) add(ui.tr("may be repeated"));
  const std::string otherwise =
      parameter.otherwise.empty() ? std::string(default_of(parameter)) : tr(parameter.otherwise, ui);
  if (!otherwise.empty()) add(ui.tr("default: {value}", {{"value", otherwise}}));
  return facts.empty() ? facts : " [" + facts + "]";
}

/// "INPUT..." takes any number; "EN KO" says itself how many it takes.
std::string shown_value(const Parameter& parameter) {
  std::string value(value_name(parameter));
  if (is_list(parameter) && !is_option(parameter) && value.find(' ') == std::string::npos) value += "...";
  return value;
}

ParameterRow row_of(const Parameter& parameter, const Ui& ui) {
  return {parameter.letter == '\0' ? std::string() : std::string{'-', parameter.letter},
          is_option(parameter) ? std::string(parameter.name) : std::string(), shown_value(parameter),
          tr(parameter.help, ui) + facts_of(parameter, ui)};
}

std::string usage_of(const std::string& words, const Command& command, const Ui& ui) {
  std::string usage = words + " [" + ui.tr("OPTIONS") + "]";
  for (const Parameter& option : command.options) {
    if (!option.required) continue;
    const ParameterRow row = row_of(option, ui);
    ((usage += ' ') += row.letter.empty() ? row.name : row.letter) += ' ';
    usage += row.value;
  }
  for (const Parameter& argument : command.arguments) {
    const std::string value = shown_value(argument);
    usage += argument.required ? " " + value : " [" + value + "]";
  }
  return command.commands.empty() ? usage : usage + " " + ui.tr("COMMAND");
}

std::vector<Row> rows_of(const std::vector<Note>& notes, const Ui& ui) {
  std::vector<Row> rows;
  for (const Note& note : notes) rows.push_back({std::string(note.name), tr(note.text, ui)});
  return rows;
}

/// A message with "..." for the particulars: "damaged gzip data: {detail}".
std::string with_dots(std::string_view message) {
  std::string out(message);
  const std::size_t begin = out.find('{');
  if (begin != std::string::npos) out.replace(begin, out.find('}', begin) + 1 - begin, "...");
  return out;
}

std::vector<std::string> see_also_of(const std::string& words, const Command& command) {
  std::vector<std::string> others;
  if (const std::size_t parent = words.rfind(' '); parent != std::string::npos)
    others.push_back(words.substr(0, parent));
  for (const std::string_view other : command.see_also) others.push_back("jjak " + std::string(other));
  for (const Command& each : command.commands) others.push_back(words + " " + std::string(each.name));
  return others;
}

}  // namespace

std::string expected(const Parameter& parameter, const Ui& ui) {
  if (parameter.range)
    return ui.tr("{first} to {last}",
                 {{"first", std::to_string(parameter.range->first)}, {"last", std::to_string(parameter.range->last)}});
  if (parameter.choices.empty()) return {};
  std::string first;
  const std::vector<std::string_view> choices = choices_of(parameter);
  for (std::size_t i = 0; i + 1 < choices.size(); ++i) (first += first.empty() ? "" : ", ") += choices[i];
  return ui.tr("{first} or {last}", {{"first", first}, {"last", std::string(choices.back())}});
}

Page page_of(const std::string& words, const Command& command, const Ui& ui) {
  Page page;
  page.command = words;
  page.summary = tr(command.summary, ui);
  page.usage = usage_of(words, command, ui);
  for (const std::string_view note : command.notes) page.notes.push_back(tr(note, ui));
  for (const Parameter& argument : command.arguments) page.arguments.push_back(row_of(argument, ui));
  for (const Parameter& option : command.options) page.options.push_back(row_of(option, ui));
  for (const Command& each : command.commands) page.commands.push_back({std::string(each.name), tr(each.summary, ui)});
  page.files = rows_of(command.files, ui);
  page.has_own_failure = !command.failure.empty() || words.find(' ') == std::string::npos;
  page.exits = {
      {"0", ui.tr("done")},
      {"1", command.failure.empty() ? ui.tr("bad data, or reading or writing failed") : tr(command.failure, ui)},
      {"2", ui.tr("wrong usage")}};
  for (const Note& each : command.diagnostics)
    page.diagnostics.push_back({with_dots(each.name), std::string(each.text)});
  page.examples.assign(command.examples.begin(), command.examples.end());
  page.see_also = see_also_of(words, command);
  return page;
}

}  // namespace jjak::cli
