// Writes the completion for zsh: one function for each command.
#include "completion.hpp"
#include "manual.hpp"

namespace jjak::docs {
namespace {

/// For a word in single quotes, inside the brackets of an _arguments description.
std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (c == '[' || c == ']' || c == '\\')
      (out += '\\') += c;
    else
      out += c;
  }
  return out;
}

std::string function_of(const std::string& words) {
  std::string name = "_" + file_name(words);
  for (char& c : name)
    if (c == '-') c = '_';
  return name;
}

std::string action_of(const cli::Parameter& parameter) {
  if (!parameter.choices.empty()) return "(" + std::string(parameter.choices) + ")";
  switch (parameter.takes) {
    case cli::Takes::folder: return "_files -/";
    case cli::Takes::file:
    case cli::Takes::path: return "_files";
    case cli::Takes::text: break;
  }
  return " ";
}

/// '(-o --output)'{-o+,--output=}'[folder to write into]:FOLDER:_files -/'
std::string spec_of(const cli::Parameter& option) {
  const std::string name(option.name);
  const bool takes_value = !cli::is_flag(option);
  std::string tail = "[" + quoted(option.help) + "]";
  if (takes_value) tail += ":" + std::string(cli::value_name(option)) + ":" + action_of(option);
  const std::string equals = takes_value ? "=" : "";
  if (option.letter == '\0') return "'" + std::string(cli::is_list(option) ? "*" : "") + name + equals + tail + "'";
  const std::string letter{'-', option.letter};
  return "'(" + letter + " " + name + ")'{" + letter + (takes_value ? "+" : "") + "," + name + equals + "}'" + tail +
         "'";
}

std::string argument_of(const cli::Parameter& argument) {
  return std::string(cli::is_list(argument) ? "'*:" : "':") + std::string(argument.name) + ":" + action_of(argument) +
         "'";
}

std::string arguments_call(const cli::Command& command, const std::string& call, const std::string& more) {
  std::string out = "  " + call;
  for (const cli::Parameter& option : command.options) out += " \\\n    " + spec_of(option);
  for (const cli::Parameter& argument : command.arguments) out += " \\\n    " + argument_of(argument);
  return out + more + "\n";
}

std::string leaf(const std::string& words, const cli::Command& command) {
  return function_of(words) + "() {\n" + arguments_call(command, "_arguments -s", "") + "}\n\n";
}

std::string group(const std::string& words, const cli::Command& command) {
  std::string names, calls;
  for (const cli::Command& each : command.commands) {
    const std::string name(each.name);
    names.append("    '").append(name).append(":").append(quoted(each.summary)).append("'\n");
    std::string inner = words;
    inner.append(" ").append(name);
    calls.append("        ").append(name).append(") ").append(function_of(inner)).append(" ;;\n");
  }
  return function_of(words) + "() {\n  local state line\n  local -a commands=(\n" + names + "  )\n" +
         arguments_call(command, "_arguments -s -C",
                        " \\\n    '1:command:->command' \\\n    '*::argument:->argument'") +
         "  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $line[1] in\n" +
         calls + "      esac\n      ;;\n  esac\n}\n\n";
}

}  // namespace

std::string zsh_completion(const cli::Command& root) {
  std::string out = "#compdef jjak\n# Completion of jjak for zsh. Written by tools/docs; do not edit.\n\n";
  cli::for_each_command(root, [&](const std::string& words, const cli::Command& command) {
    if (words == "jjak help")
      out += function_of(words) + "() {\n  _jjak\n}\n\n";  // "jjak help eval" goes on as "jjak eval" does
    else
      out += command.commands.empty() ? leaf(words, command) : group(words, command);
  });
  return out + "_jjak \"$@\"\n";
}

}  // namespace jjak::docs
