// Writes the pages of docs/cli, the manual pages and the shell completions from the declarations of the commands.
// usage: jjak-docs FOLDER
#include "cli/commands/commands.hpp"
#include "cli/ui.hpp"
#include "completion.hpp"
#include "manual.hpp"
#include "markdown.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace {

bool write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  return static_cast<bool>(file.flush());
}

}  // namespace

int main(int argc, char** argv) {
  using namespace jjak;
  if (argc != 2) {
    fmt::print(stderr, "usage: jjak-docs FOLDER\n");
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const cli::Ui english("en");
  const cli::Command jjak = cli::jjak_command();
  bool written = write(folder / "completion/jjak.bash", docs::bash_completion(jjak)) &&
                 write(folder / "completion/_jjak", docs::zsh_completion(jjak));
  cli::for_each_command(jjak, [&](const std::string& words, const cli::Command& command) {
    const cli::Page page = cli::page_of(words, command, english);
    const std::string name = docs::file_name(words);
    written = written && write(folder / "cli" / (name + ".md"), docs::markdown_of(page)) &&
              write(folder / "man" / (name + ".1"), docs::manual_of(page));
  });
  if (!written) fmt::print(stderr, "jjak-docs: cannot write to {}\n", folder.string());
  return written ? 0 : 1;
}
