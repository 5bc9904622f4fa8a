#include "cli/main.hpp"

#include "cli/command.hpp"
#include "cli/help.hpp"

#include <array>
#include <exception>
#include <iterator>
#include <string_view>

namespace jjak::cli {
namespace {

struct Entry {
  const char* name;
  const char* summary;
  Setup setup;
};

const std::array entries{
    Entry{"build", mark("read pages, link them, align them, write the parallel corpus"), setup_build},
    Entry{"extract", mark("print the article of a page: text, or everything as JSON"), setup_extract},
    Entry{"link", mark("find each English article's Korean original, without aligning"), setup_link},
    Entry{"sites", mark("learn what the pages of a site have in common, so that extraction leaves it out"),
          setup_sites},
    Entry{"split", mark("cut paragraphs into sentences"), setup_split},
    Entry{"align", mark("align two files, or many, one segment a line"), setup_align},
    Entry{"eval", mark("compare alignments and articles with gold"), setup_eval},
    Entry{"terms", mark("check dictionaries of your own"), setup_terms},
    Entry{"lexicon", mark("make dictionaries from what is installed"), setup_lexicon},
    Entry{"anchors", mark("show what two files share: numbers, dates, names, words"), setup_anchors},
};

/// --ui-lang must be known before the help texts are made.
std::string wanted_language(int argc, char** argv) {
  constexpr std::string_view option = "--ui-lang";
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == option && i + 1 < argc) return argv[i + 1];
    if (argument.starts_with(option) && argument.size() > option.size() && argument[option.size()] == '=')
      return std::string(argument.substr(option.size() + 1));
  }
  return {};
}

bool wants_json(int argc, char** argv) {
  return std::any_of(argv + 1, argv + argc,
                     [](const char* argument) { return std::string_view(argument) == "--json"; });
}

/// The words around CLI11's help.
void speak(CLI::App& app, const Ui& ui) {
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", ui.tr("Usage"));
  formatter->label("OPTIONS", ui.tr("OPTIONS"));
  formatter->label("SUBCOMMAND", ui.tr("COMMAND"));
  formatter->label("SUBCOMMANDS", ui.tr("COMMANDS"));
  formatter->label("Positionals", ui.tr("Arguments"));
  formatter->label("REQUIRED", ui.tr("(required)"));
  formatter->column_width(help_column);
  app.formatter(formatter);
  app.option_defaults()->group(ui.tr("Options"));
  app.set_help_flag("-h,--help", ui.tr("show this help"));
}

void add_language_option(CLI::App& app, const Ui& ui, std::string& value) {
  app.add_option("--ui-lang", value, ui.tr("language of messages and reports: en or ko (default: the environment's)"))
      ->type_name("LANG")
      ->check(CLI::IsMember({"en", "ko"}));
}

/// CLI11's messages are English only; the kinds of mistakes are few.
std::string message_of(const CLI::ParseError& error, const CLI::App& app, const CLI::App& command, const Ui& ui) {
  std::string extras;
  for (const std::string& word : app.remaining(true)) extras += (extras.empty() ? "" : " ") + word;
  if (!extras.empty()) return ui.tr("not understood: {words}", {{"words", extras}});
  const std::string name = error.what();
  if (dynamic_cast<const CLI::RequiredError*>(&error) == nullptr) return ui.tr("wrong value: {what}", {{"what", name}});
  const bool needs_command = !command.get_subcommands([](const CLI::App*) { return true; }).empty();
  return needs_command ? ui.tr("a command is missing")
                       : ui.tr("{what} is missing", {{"what", name.substr(0, name.find(" is required"))}});
}

int parse_failed(const CLI::ParseError& error, const CLI::App& app, Ui& ui) {
  const auto& chosen = app.get_subcommands();
  const CLI::App* deepest = &app;
  std::string command = "jjak";
  for (const CLI::App* next = chosen.empty() ? nullptr : chosen.front(); next != nullptr;
       next = next->get_subcommands().empty() ? nullptr : next->get_subcommands().front()) {
    deepest = next;
    command += " " + next->get_name();
  }
  if (dynamic_cast<const CLI::CallForHelp*>(&error) != nullptr) {
    const std::size_t parents = command.rfind(' ');
    const Status written =
        ui.out(folded(deepest->help(parents == std::string::npos ? "" : command.substr(0, parents))));
    return written ? exit_done : ui.fail(written.error());
  }
  if (dynamic_cast<const CLI::CallForVersion*>(&error) != nullptr) {
    const Status written = ui.out(fmt::format("jjak {}\n", JJAK_VERSION));
    return written ? exit_done : ui.fail(written.error());
  }
  return ui.usage_error(message_of(error, app, *deepest, ui), command);
}

int run(int argc, char** argv, Ui& ui) {
  CLI::App app(
      ui.tr("jjak makes parallel corpora from bilingual news: it links English articles with their Korean originals, "
            "aligns paragraphs and sentences, and shows how far each pair can be trusted."),
      "jjak");
  speak(app, ui);
  std::string language;
  add_language_option(app, ui, language);
  app.set_version_flag("-V,--version", JJAK_VERSION, ui.tr("show the version"));
  app.require_subcommand(1);
  app.footer(
      ui.tr("Start with:  jjak build FOLDER -o OUT\n"
            "More on a command:  jjak COMMAND --help\n"
            "Exit status: 0 done, 1 bad data or input/output, 2 wrong usage."));
  std::vector<std::pair<CLI::App*, Run>> runs;
  for (const Entry& entry : entries) {
    CLI::App* command = app.add_subcommand(entry.name, ui.tr(entry.summary));
    command->group(ui.tr("Commands"));
    speak(*command, ui);
    add_language_option(*command, ui, language);
    runs.emplace_back(command, entry.setup(*command, ui));
  }
  if (argc == 1) {
    const Status written = ui.out(folded(app.help()));
    return written ? exit_usage : ui.fail(written.error());
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) { return parse_failed(error, app, ui); }
  for (const auto& [command, run_command] : runs)
    if (command->parsed()) return run_command(ui);
  return exit_usage;
}

}  // namespace

int main(int argc, char** argv) {
  Ui ui(wanted_language(argc, argv));
  ui.json = wants_json(argc, argv);
  try {
    return run(argc, argv, ui);
  } catch (const std::bad_alloc&) {
    Ui::complain("jjak: " + ui.tr("not enough memory"));
  } catch (const std::exception& error) {
    Ui::complain("jjak: " + ui.tr("internal error: {what}", {{"what", error.what()}}));
  }
  return exit_data;
}

}  // namespace jjak::cli
