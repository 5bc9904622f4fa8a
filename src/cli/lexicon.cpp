#include "base/output.hpp"
#include "cli/command.hpp"

#include <jjak/dictionaries.hpp>
#include <jjak/load.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string output;
  DictionarySources sources;
};

/// A source that the user names must be there; a package that is not installed is only missed.
std::optional<Error> missing_source(const Options& options) {
  const DictionarySources usual;
  for (const auto& [given, otherwise] :
       {std::pair(options.sources.edict, usual.edict), std::pair(options.sources.hanja, usual.hanja),
        std::pair(options.sources.subdivisions, usual.subdivisions),
        std::pair(options.sources.catalogues, usual.catalogues)}) {
    std::error_code failure;
    if (given != otherwise && !std::filesystem::exists(given, failure)) return Error{errors::not_found, given};
  }
  return std::nullopt;
}

/// One line for each package, however many of its files are missed.
void warn_of(const std::vector<Error>& problems, const Ui& ui) {
  std::vector<std::string> packages;
  for (const Error& problem : problems) {
    if (problem.code == errors::missing_package) {
      if (std::find(packages.begin(), packages.end(), problem.detail) != packages.end()) continue;
      packages.push_back(problem.detail);
    }
    ui.warn(problem);
  }
}

std::string text_of(const MadeDictionaries& made, const std::string& folder, const Ui& ui) {
  std::string out;
  for (const MadeDictionaries::Count& count : made.counts)
    out += ui.tr("{file}: Korean words: {korean}; translations: {entries}",
                 {{"file", count.file}, {"korean", ui.number(count.korean)}, {"entries", ui.number(count.entries)}}) +
           "\n";
  return out + ui.tr("written to {folder}", {{"folder", folder}}) + "\n";
}

std::string json_of(const MadeDictionaries& made, const std::string& folder) {
  nlohmann::ordered_json files = nlohmann::ordered_json::array();
  for (const MadeDictionaries::Count& count : made.counts)
    files.push_back({{"file", count.file}, {"korean", count.korean}, {"entries", count.entries}});
  return nlohmann::ordered_json{{"folder", folder}, {"files", files}}.dump(
             -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
         "\n";
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const std::string folder = options.output.empty() ? data_folder() : options.output;
  if (folder.empty()) return ui.usage_error(ui.tr("HOME is not set; give -o FOLDER"), "jjak lexicon build");
  if (const auto missing = missing_source(options)) return ui.fail(*missing);
  const MadeDictionaries made = make_dictionaries(options.sources);
  if (made.files.empty()) {
    for (const Error& problem : made.problems) (void)ui.fail(problem);
    return exit_data;
  }
  if (!ui.quiet) warn_of(made.problems, ui);
  if (const Status folder_made = make_folder(folder); !folder_made) return ui.fail(folder_made.error());
  for (const OutputFile& file : made.files) {
    const Status written = write_file((std::filesystem::path(folder) / file.path).string(), file.bytes, true);
    if (!written) return ui.fail(written.error());
  }
  if (ui.quiet) return exit_done;
  const Status written = ui.out(ui.json ? json_of(made, folder) : text_of(made, folder, ui));
  return written ? exit_done : ui.fail(written.error());
}

void add_source(CLI::App& app, const char* name, std::string& value, const std::string& help, const char* type) {
  app.add_option(name, value, help)->type_name(type);
}

}  // namespace

Run setup_lexicon(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  CLI::App* build = add_command(app, ui, "build", ui.tr("make dictionaries for aligning"));
  build
      ->add_option("-o,--output", options->output,
                   ui.tr("folder to write (default: $JJAK_DATA, $XDG_DATA_HOME/jjak or ~/.local/share/jjak)"))
      ->type_name("FOLDER");
  DictionarySources& sources = options->sources;
  add_source(*build, "--edict", sources.edict, ui.tr("EDICT, of the package edict"), "FILE");
  add_source(*build, "--hanja", sources.hanja, ui.tr("hanja.txt, of the package libhangul-data"), "FILE");
  add_source(*build, "--subdivisions", sources.subdivisions,
             ui.tr("folder with en.xml and ko.xml, of the package unicode-cldr-core"), "FOLDER");
  add_source(*build, "--catalogues", sources.catalogues,
             ui.tr("folder with iso_3166-1.mo and others, of the package iso-codes"), "FOLDER");
  add_json(*build, *options, ui.tr("print what was made, and errors, as JSON"));
  add_quiet(*build, ui, *options);
  build->footer(ui.tr(
      "Writes pivot.tsv (Korean words of Chinese origin), names.tsv (countries, provinces, languages, currencies, "
      "units) and NOTICE (the sources and their licences), replacing older ones. What is not installed is named and "
      "left out.\n"
      "\n"
      "Example:\n"
      "  jjak lexicon build"));
  CLI::App* merge = add_command(app, ui, "merge", ui.tr("add up what several runs learned"));
  const Run run_merge = setup_lexicon_merge(*merge, ui);
  app.require_subcommand(1);
  app.footer("");
  return [options, merge, run_merge](Ui& running) {
    return merge->parsed() ? run_merge(running) : run(*options, running);
  };
}

}  // namespace jjak::cli
