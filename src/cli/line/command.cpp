// What the declaration of a command says about each of its options, in one place for all that read it.
#include "cli/line/command.hpp"

#include <algorithm>

namespace jjak::cli {
namespace {

void visit_below(const std::string& words, const Command& command,
                 const std::function<void(const std::string&, const Command&)>& visit) {
  visit(words, command);
  for (const Command& each : command.commands) visit_below(words + " " + std::string(each.name), each, visit);
}

}  // namespace

Parameters join(std::initializer_list<Parameters> groups) {
  Parameters all;
  for (const Parameters& group : groups) all.insert(all.end(), group.begin(), group.end());
  return all;
}

bool is_option(const Parameter& parameter) { return parameter.name.starts_with("--"); }

bool is_flag(const Parameter& parameter) {
  return std::holds_alternative<bool*>(parameter.target) ||
         (std::holds_alternative<std::monostate>(parameter.target) && parameter.value.empty());
}

bool is_list(const Parameter& parameter) { return std::holds_alternative<std::vector<std::string>*>(parameter.target); }

std::string_view value_name(const Parameter& parameter) {
  if (!is_option(parameter)) return parameter.name;
  if (is_flag(parameter) || !parameter.value.empty()) return parameter.value;
  switch (parameter.takes) {
    case Takes::file: return "FILE";
    case Takes::folder: return "FOLDER";
    case Takes::path: return "PATH";
    case Takes::text: break;
  }
  return "TEXT";
}

std::string_view default_of(const Parameter& parameter) {
  const auto* text = std::get_if<std::string*>(&parameter.target);
  return text == nullptr ? std::string_view() : std::string_view(**text);
}

std::vector<std::string_view> choices_of(const Parameter& parameter) {
  std::vector<std::string_view> choices;
  for (std::string_view rest = parameter.choices; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    choices.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return choices;
}

void for_each_command(const Command& root, const std::function<void(const std::string&, const Command&)>& visit) {
  visit_below(std::string(root.name), root, visit);
}

}  // namespace jjak::cli
