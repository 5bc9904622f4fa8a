// The words of the jjak commands in a line for a shell.
#pragma once

#include <string>
#include <vector>

namespace jjak::cli {

/// The arguments of each jjak command of a line, without "jjak" and without redirections. Knows single quotes, |, && and >.
inline std::vector<std::vector<std::string>> jjak_commands_of(const std::string& line) {
  std::vector<std::vector<std::string>> all{{}};
  std::string word;
  bool is_quoted = false;
  for (const char c : line + " ") {
    if (c == '\'') {
      is_quoted = !is_quoted;
    } else if (c != ' ' || is_quoted) {
      word += c;
    } else if (!word.empty()) {
      if (word == "|" || word == "&&")
        all.emplace_back();
      else
        all.back().push_back(word);
      word.clear();
    }
  }
  std::vector<std::vector<std::string>> commands;
  for (const std::vector<std::string>& words : all) {
    if (words.empty() || words.front() != "jjak") continue;
    commands.emplace_back();
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i] == "<" || words[i] == ">")
        ++i;
      else
        commands.back().push_back(words[i]);
    }
  }
  return commands;
}

}  // namespace jjak::cli
