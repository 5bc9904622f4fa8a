// Writes the completion for bash: one branch for each command, with what its options take.
#include "completion.hpp"

#include <map>

namespace jjak::docs {
namespace {

constexpr std::string_view head = R"(# Completion of jjak for bash. Written by tools/docs; do not edit.

_jjak_files() { # file, folder or path; beginning
  local kind=-f
  [[ $1 == folder ]] && kind=-d
  compopt -o filenames 2>/dev/null || true  # refused outside a real completion
  mapfile -t COMPREPLY < <(compgen "$kind" -- "$2")
}

_jjak() {
  local command=jjak only_commands= current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} i
  local commands= options= argument= value= choices=
  COMPREPLY=()
  # Bash takes --format=tsv for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case "$command ${COMP_WORDS[i]}" in
      'jjak help') only_commands=yes ;;
)";

constexpr std::string_view tail = R"(  esac
  if [[ -n $only_commands ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
  elif [[ -n $choices ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$current")
  elif [[ -n $value ]]; then
    [[ $value == text ]] || _jjak_files "$value" "$current"
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  elif [[ -n $commands ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
  elif [[ -n $argument ]]; then
    _jjak_files "$argument" "$current"
  fi
}

complete -F _jjak jjak
)";

std::string_view kind_of(const cli::Parameter& parameter) {
  switch (parameter.takes) {
    case cli::Takes::file: return "file";
    case cli::Takes::folder: return "folder";
    case cli::Takes::path: return "path";
    case cli::Takes::text: break;
  }
  return "text";
}

std::string joined(const std::vector<std::string_view>& words) {
  std::string out;
  for (const std::string_view word : words) out += (out.empty() ? "" : " ") + std::string(word);
  return out;
}

/// "-o | --output", as a pattern of a case.
std::string pattern_of(const cli::Parameter& option) {
  return (option.letter == '\0' ? std::string() : std::string{'-', option.letter} + " | ") + std::string(option.name);
}

/// What follows the options of a command: the same answer is written once.
std::string values_of(const cli::Command& command) {
  std::map<std::string, std::string> patterns;
  for (const cli::Parameter& option : command.options) {
    if (cli::is_flag(option)) continue;
    const std::string answer = option.choices.empty() ? "value=" + std::string(kind_of(option))
                                                      : "choices='" + std::string(option.choices) + "'";
    std::string& pattern = patterns[answer];
    pattern += (pattern.empty() ? "" : " | ") + pattern_of(option);
  }
  std::string out;
  for (const auto& [answer, pattern] : patterns) out += "        " + pattern + ") " + answer + " ;;\n";
  return "      case $previous in\n" + out + "      esac\n";
}

std::string branch_of(const std::string& words, const cli::Command& command) {
  std::vector<std::string_view> commands;
  for (const cli::Command& each : command.commands) commands.push_back(each.name);
  std::string options;
  for (const cli::Parameter& option : command.options)
    options += (option.letter == '\0' ? std::string() : std::string{'-', option.letter} + " ") +
               std::string(option.name) + " ";
  options.pop_back();
  std::string out = "    '" + words + "')\n";
  if (!commands.empty()) out += "      commands='" + joined(commands) + "'\n";
  out += "      options='" + options + "'\n";
  if (!command.arguments.empty() && command.arguments.front().takes != cli::Takes::text)
    out += "      argument=" + std::string(kind_of(command.arguments.front())) + "\n";
  return out + values_of(command) + "      ;;\n";
}

}  // namespace

std::string bash_completion(const cli::Command& root) {
  std::string names, branches;
  cli::for_each_command(root, [&](const std::string& words, const cli::Command& command) {
    branches += branch_of(words, command);
    if (words != root.name && words != "jjak help")
      names += (names.empty() ? "      '" : " | \\\n        '") + words + "'";
  });
  return std::string(head) + names + ") command+=\" ${COMP_WORDS[i]}\" ;;\n    esac\n  done\n  case $command in\n" +
         branches + std::string(tail);
}

}  // namespace jjak::docs
