// Translates declared commands into CLI11, which cuts the command line into options and arguments; checks the values
// here, so that every message can be translated. This is the only file that includes CLI11: it takes seconds to
// compile.
#include "cli/line/parse.hpp"

#include "base/nearest.hpp"
#include "cli/line/page.hpp"
#include "cli/ui.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace jjak::cli {
namespace {

/// A command as CLI11 knows it.
struct Node {
  const Command* command = nullptr;
  std::string words;
  std::unique_ptr<CLI::App> owner;  // of the root; CLI11 owns the others
  CLI::App* app = nullptr;
  std::vector<std::pair<const Parameter*, CLI::Option*>> options;
  std::vector<Node> commands;
};

CLI::Option* declare(CLI::App& app, const Parameter& parameter) {
  std::string names(parameter.name);
  if (parameter.letter != '\0') names = std::string{'-', parameter.letter, ','} + names;
  if (is_flag(parameter)) return app.add_flag(names);
  CLI::Option* option = app.add_option(names)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  // An argument that is a list takes as many values as there are. An option takes one each time it is given. Neither
  // allows what CLI11 calls extra arguments, because it would cut a file called "[a,b]" in two.
  constexpr int any_number = CLI::detail::expected_max_vector_size;
  const int values = is_list(parameter) && !is_option(parameter) ? any_number : 1;
  return option->expected(values, values)->allow_extra_args(false);
}

Node declare(const Command& command, std::string words, CLI::App* app) {
  Node node{&command, std::move(words), nullptr, app, {}, {}};
  app->set_help_flag();
  app->allow_extras();
  for (const Parameters* list : {&command.arguments, &command.options})
    for (const Parameter& parameter : *list) node.options.emplace_back(&parameter, declare(*app, parameter));
  for (const Command& each : command.commands)
    node.commands.push_back(
        declare(each, node.words + " " + std::string(each.name), app->add_subcommand(std::string(each.name))));
  if (!command.commands.empty()) app->require_subcommand(0, 1);
  return node;
}

/// "wrong value for --lang: fr; expected en or ko".
std::string wrong_value(const Parameter& parameter, const std::string& value, const Ui& ui) {
  return ui.tr("wrong value for {option}: {value}; expected {expected}",
               {{"option", std::string(parameter.name)}, {"value", value}, {"expected", expected(parameter, ui)}});
}

bool is_choice(const Parameter& parameter, const std::string& value) {
  const std::vector<std::string_view> choices = choices_of(parameter);
  return choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end();
}

bool read_number(const Parameter& parameter, const std::string& value, std::size_t& number) {
  const char* end = value.data() + value.size();
  const auto [stopped, failure] = std::from_chars(value.data(), end, number);
  if (failure != std::errc() || stopped != end) return false;
  return !parameter.range || (number >= parameter.range->first && number <= parameter.range->last);
}

/// Puts what was given into the target. Returns the mistake, or nothing.
std::string assign(const Parameter& parameter, const std::vector<std::string>& values, const Ui& ui) {
  const std::string name(parameter.name);
  if (is_flag(parameter)) {
    for (const std::string& value : values)
      if (value != "true") return ui.tr("{option} takes no value", {{"option", name}});
    if (const auto* flag = std::get_if<bool*>(&parameter.target)) **flag = true;
    return {};
  }
  if (auto* const* list = std::get_if<std::vector<std::string>*>(&parameter.target)) {
    **list = values;
    return {};
  }
  if (values.size() > 1) return ui.tr("{option} can be given only once", {{"option", name}});
  const std::string& value = values.front();
  if (!is_choice(parameter, value)) return wrong_value(parameter, value, ui);
  if (auto* const* text = std::get_if<std::string*>(&parameter.target)) **text = value;
  if (auto* const* number = std::get_if<std::size_t*>(&parameter.target))
    if (!read_number(parameter, value, **number)) return wrong_value(parameter, value, ui);
  return {};
}

/// The nodes from the root to the command that was named.
std::vector<const Node*> way_to_command(const Node& root) {
  std::vector<const Node*> way{&root};
  for (bool found = true; found;) {
    found = false;
    for (const Node& each : way.back()->commands)
      if (each.app->parsed()) {
        way.push_back(&each);
        found = true;
        break;
      }
  }
  return way;
}

bool was_given(const std::vector<const Node*>& way, std::string_view name) {
  return std::any_of(way.begin(), way.end(), [&](const Node* node) {
    return std::any_of(node->options.begin(), node->options.end(),
                       [&](const auto& each) { return each.first->name == name && each.second->count() > 0; });
  });
}

std::string not_understood(const std::string& words, std::string_view meant, const Ui& ui) {
  if (meant.empty()) return ui.tr("not understood: {words}", {{"words", words}});
  return ui.tr("not understood: {words}; did you mean “{meant}”?", {{"words", words}, {"meant", std::string(meant)}});
}

/// Words that nothing was declared for.
std::string leftover(const std::vector<const Node*>& way, const Ui& ui) {
  std::string words;
  std::string_view meant;
  for (const Node* node : way) {
    std::vector<std::string_view> names;
    for (const auto& [parameter, option] : node->options)
      if (is_option(*parameter)) names.push_back(parameter->name);
    for (const std::string& word : node->app->remaining()) {
      if (word == "--") continue;  // CLI11 leaves it there; what stands behind it are arguments
      words += (words.empty() ? "" : " ") + word;
      if (meant.empty()) meant = nearest(std::string_view(word).substr(0, word.find('=')), names);
    }
  }
  return words.empty() ? words : not_understood(words, meant, ui);
}

/// The first word that stands where the name of a command should.
std::optional<std::string> unknown_word(const Node& node) {
  if (node.command->commands.empty()) return std::nullopt;
  for (const std::string& word : node.app->remaining())
    if (!word.starts_with('-')) return word;
  return std::nullopt;
}

std::string assign_all(const std::vector<const Node*>& way, const Ui& ui) {
  for (const Node* node : way)
    for (const auto& [parameter, option] : node->options)
      if (option->count() > 0)
        if (std::string mistake = assign(*parameter, option->results(), ui); !mistake.empty()) return mistake;
  for (const auto& [parameter, option] : way.back()->options)
    if (parameter->required && option->count() == 0)
      return ui.tr("{what} is missing", {{"what", std::string(parameter->name)}});
  return way.back()->command->commands.empty() ? std::string() : ui.tr("a command is missing");
}

Parsed judge(const Node& root, const Ui& ui) {
  const std::vector<const Node*> way = way_to_command(root);
  const Node& last = *way.back();
  Parsed parsed{Outcome::wrong, last.command, last.words, {}};
  if (const auto word = unknown_word(last)) {
    parsed.mistake = unknown_command(*last.command, *word, ui);
    return parsed;
  }
  if (was_given(way, "--help") || was_given(way, "--version")) {
    parsed.outcome = was_given(way, "--help") ? Outcome::help : Outcome::version;
    return parsed;
  }
  parsed.mistake = leftover(way, ui);
  if (parsed.mistake.empty()) parsed.mistake = assign_all(way, ui);
  if (parsed.mistake.empty()) parsed.outcome = Outcome::run;
  return parsed;
}

}  // namespace

std::string unknown_command(const Command& group, const std::string& word, const Ui& ui) {
  std::vector<std::string_view> names;
  for (const Command& each : group.commands) names.push_back(each.name);
  return not_understood(word, nearest(word, names), ui);
}

Parsed parse(const Command& root, const std::vector<std::string>& arguments, const Ui& ui) {
  auto app = std::make_unique<CLI::App>("", std::string(root.name));
  Node node = declare(root, std::string(root.name), app.get());
  node.owner = std::move(app);
  try {
    node.app->parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them from the back
  } catch (const CLI::ParseError& error) {
    // Only a missing value is left to CLI11: "--output: 1 required TEXT missing".
    const std::string what = error.what();
    const Node& last = *way_to_command(node).back();
    return {Outcome::wrong, last.command, last.words,
            ui.tr("{option} needs a value", {{"option", what.substr(0, what.find(':'))}})};
  }
  return judge(node, ui);
}

}  // namespace jjak::cli
