#include "cli/command.hpp"
#include "text/utf8.hpp"

#include <jjak/anchor.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  bool names = false;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<std::string> input = read_standard_input();
  if (!input) return ui.fail(input.error());
  std::string out;
  std::uint64_t line_number = 0;
  for (const std::string_view line : text::lines_of(*input)) {
    ++line_number;
    if (const auto byte = text::invalid_utf8(line))
      return ui.fail({ErrorCode::bad_utf8, ui.tr("standard input"), "utf-8", line_number, *byte});
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
      return ui.fail({ErrorCode::bad_line, ui.tr("standard input"), "English name <TAB> Korean name", line_number, {}});
    out += fmt::format("{:.4f}\n", name_similarity(line.substr(0, tab), line.substr(tab + 1)));
  }
  const Status written = ui.out(out);
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Run setup_anchors(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_flag("--names", options->names, ui.tr("compare names by their sounds"))->required();
  app.footer(
      ui.tr("Reads standard input, an English name, a tab and a Korean name a line; prints how alike they sound, one "
            "number from 0 to 1 a line.\n"
            "\n"
            "Example:\n"
            "  printf 'Pyongyang\\t평양\\n' | jjak anchors --names"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
