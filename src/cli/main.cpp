// Runs one command line: finds the command, runs it, returns its exit status.
#include "cli/main.hpp"

#include "base/output.hpp"
#include "cli/commands/commands.hpp"
#include "cli/line/help.hpp"
#include "cli/line/parse.hpp"
#include "cli/process.hpp"
#include "cli/ui.hpp"

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <new>

namespace jjak::cli {
namespace {

/// The value of --ui-lang, which must be known before the first message.
std::string wanted_language(const std::vector<std::string>& arguments) {
  const std::string option = "--ui-lang";
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == option && i + 1 < arguments.size()) return arguments[i + 1];
    if (arguments[i].starts_with(option + "=")) return arguments[i].substr(option.size() + 1);
  }
  return {};
}

int print(const std::string& text, int status, const Ui& ui) {
  const Status written = ui.out(text);
  return written ? status : ui.fail(written.error());
}

int run(const std::vector<std::string>& arguments, Ui& ui) {
  const Command jjak = jjak_command();
  if (arguments.empty()) return print(help_of(page_of("jjak", jjak, ui), ui), exit_usage, ui);
  const Parsed parsed = parse(jjak, arguments, ui);
  switch (parsed.outcome) {
    case Outcome::run: return parsed.command->run(ui);
    case Outcome::help: return print(help_of(page_of(parsed.words, *parsed.command, ui), ui), exit_done, ui);
    case Outcome::version: return print("jjak " JJAK_VERSION "\n", exit_done, ui);
    case Outcome::wrong: break;
  }
  return ui.usage_error(parsed.mistake, parsed.words);
}

}  // namespace

int main(int argc, char** argv) {
  prepare_process();
  // What is said when memory is short is made while there is enough; until then it is English.
  std::string shortage;
  try {
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    Ui ui(wanted_language(arguments));
    ui.json = std::find(arguments.begin(), arguments.end(), "--json") != arguments.end();
    shortage = ui.told({errors::out_of_memory}) + '\n';
    try {
      return run(arguments, ui);
    } catch (const std::bad_alloc&) { throw; } catch (const std::exception& error) {
      Ui::complain("jjak: " + ui.tr("internal error: {what}", {{"what", error.what()}}));
    }
  } catch (const std::bad_alloc&) {
    const std::string_view english = "jjak: there is not enough memory; free some, or give jjak less at a time\n";
    (void)write_descriptor(STDERR_FILENO, {}, shortage.empty() ? english : shortage);
  }
  return exit_data;
}

}  // namespace jjak::cli
