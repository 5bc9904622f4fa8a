// jjak help: the help of a command, for those who look for it by that name.
#include "cli/line/help.hpp"
#include "cli/commands/commands.hpp"
#include "cli/line/parse.hpp"
#include "cli/ui.hpp"

#include <algorithm>
#include <memory>

namespace jjak::cli {
namespace {

int run(const std::vector<std::string>& names, Ui& ui) {
  const Command root = jjak_command();
  const Command* command = &root;
  std::string words(root.name);
  for (const std::string& name : names) {
    const auto found = std::find_if(command->commands.begin(), command->commands.end(),
                                    [&](const Command& each) { return each.name == name; });
    if (found == command->commands.end()) return ui.usage_error(unknown_command(*command, name, ui), words);
    command = &*found;
    words += " " + name;
  }
  const Status written = ui.out(help_of(page_of(words, *command, ui), ui));
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Command help_command() {
  const auto names = std::make_shared<std::vector<std::string>>();
  return {
      .name = "help",
      .summary = mark("show the help of a command"),
      .arguments = {{.name = "COMMAND", .target = names.get(), .help = mark("the words of the command")}},
      .examples = {"jjak help build", "jjak help eval beads"},
      .run = [names](Ui& ui) { return run(*names, ui); },
  };
}

}  // namespace jjak::cli
