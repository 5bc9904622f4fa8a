// What must hold of every declared command: its help, manual page and completion are made from it.
#include "cli/commands/commands.hpp"
#include "cli/line/page.hpp"
#include "cli/line/parse.hpp"
#include "cli/shell_words.hpp"
#include "cli/ui.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace jjak::cli;

namespace {

const Ui english("en");

template <class Visit>
void for_all(const Visit& visit) {
  const Command root = jjak_command();
  std::size_t seen = 0;
  for_each_command(root, [&](const std::string& words, const Command& command) {
    ++seen;
    INFO(words);
    visit(words, command);
  });
  CHECK(seen > 15);
}

Parameters parameters_of(const Command& command) { return join({command.arguments, command.options}); }

bool is_sentence(std::string_view text) { return text.ends_with('.') || text.ends_with('?'); }

std::string messages() {
  std::ostringstream all;
  all << std::ifstream(std::string(JJAK_SOURCE_DIR) + "/corpus/locale/jjak.pot").rdbuf();
  std::string text = all.str();
  for (std::size_t at = text.find("\"\n\""); at != std::string::npos; at = text.find("\"\n\"", at)) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("every command says what it does, and either runs or has commands", "[cli]") {
  for_all([](const std::string&, const Command& command) {
    CHECK_FALSE(command.summary.empty());
    CHECK_FALSE(is_sentence(command.summary));
    CHECK(static_cast<bool>(command.run) == command.commands.empty());
    CHECK(command.examples.empty() == (!command.commands.empty() && command.name != "jjak"));
    for (const std::string_view note : command.notes) CHECK(is_sentence(note));
  });
}

TEST_CASE("every option has help, a name of its own, and a place for its value", "[cli]") {
  for_all([](const std::string&, const Command& command) {
    std::set<std::string_view> names;
    std::set<char> letters;
    for (const Parameter& each : parameters_of(command)) {
      INFO(each.name);
      CHECK_FALSE(each.help.empty());
      CHECK_FALSE(is_sentence(each.help));
      CHECK(names.insert(each.name).second);
      if (each.letter != '\0') CHECK(letters.insert(each.letter).second);
      const bool is_common = each.name == "--help" || each.name == "--version" || each.name == "--ui-lang";
      CHECK(std::holds_alternative<std::monostate>(each.target) == is_common);
      CHECK((is_flag(each) ? value_name(each).empty() : !value_name(each).empty()));
      CHECK(each.range.has_value() == std::holds_alternative<std::size_t*>(each.target));
    }
    for (const Parameter& option : command.options) CHECK(is_option(option));
    for (const Parameter& argument : command.arguments) CHECK_FALSE(is_option(argument));
    std::set<std::string_view> commands;
    for (const Command& each : command.commands) CHECK(commands.insert(each.name).second);
  });
}

TEST_CASE("no argument follows one that takes the rest", "[cli]") {
  for_all([](const std::string&, const Command& command) {
    for (const Parameter& argument : command.arguments)
      CHECK((!is_list(argument) || argument.name == command.arguments.back().name));
  });
}

TEST_CASE("every example is a command line that is understood", "[cli]") {
  std::size_t parsed_lines = 0;
  for_all([&](const std::string& words, const Command& command) {
    bool shows_itself = command.examples.empty();
    for (const std::string_view example : command.examples) {
      INFO(example);
      for (const std::vector<std::string>& arguments : jjak_commands_of(std::string(example))) {
        const Command fresh = jjak_command();
        const Parsed parsed = parse(fresh, arguments, english);
        CHECK(parsed.mistake.empty());
        CHECK(parsed.outcome == Outcome::run);
        shows_itself = shows_itself || parsed.words == words || words == "jjak";
        ++parsed_lines;
      }
    }
    CHECK(shows_itself);
  });
  CHECK(parsed_lines > 25);
}

TEST_CASE("the help names the range that is checked", "[cli]") {
  for_all([](const std::string& words, const Command& command) {
    for (const Parameter& option : command.options) {
      if (!option.range) continue;
      INFO(option.name);
      const auto [first, last] = *option.range;
      CHECK(expected(option, english) == std::to_string(first) + " to " + std::to_string(last));
      const auto mistake_of = [&, &command = command](std::size_t value) {
        std::vector<std::string> arguments = jjak_commands_of(words + " ").front();
        for (const Parameter& each : command.options)
          if (each.required) arguments.insert(arguments.end(), {std::string(each.name), "x"});
        for (const Parameter& each : command.arguments)
          if (each.required) arguments.emplace_back("x");
        arguments.push_back(std::string(option.name) + "=" + std::to_string(value));
        const Command fresh = jjak_command();
        return parse(fresh, arguments, english).mistake;
      };
      CHECK(mistake_of(first).empty());
      CHECK(mistake_of(last).empty());
      CHECK_FALSE(mistake_of(first - 1).empty());
      CHECK_FALSE(mistake_of(last + 1).empty());
    }
  });
}

TEST_CASE("related commands exist, and messages that are explained are really said", "[cli]") {
  std::set<std::string> all;
  for_all([&](const std::string& words, const Command&) { all.insert(words); });
  const std::string said = messages();
  for_all([&](const std::string& words, const Command& command) {
    for (const std::string& other : page_of(words, command, english).see_also) {
      CHECK(other != words);
      CHECK(all.contains(other));
    }
    for (const Note& each : command.diagnostics) {
      std::string message;
      for (const char c : each.name) message += c == '"' ? "\\\"" : std::string(1, c);
      INFO(message);
      CHECK(said.find("\"" + message + "\"") != std::string::npos);
      CHECK(is_sentence(each.text));
    }
  });
}
