// jjak lexicon build: builds the dictionaries that alignment uses, from data that Linux distributions package.
#include "base/output.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"
#include "dictionary/built_files.hpp"

#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/pipeline/load.hpp>

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
  Json::Array files;
  for (const MadeDictionaries::Count& count : made.counts)
    files.push_back(Json::Object{{"file", count.file}, {"korean", count.korean}, {"entries", count.entries}});
  return Json(Json::Object{{"folder", folder}, {"files", files}}).compact() + "\n";
}

/// Removes what an earlier run wrote and this one did not: a text without its source would make the compiled form stale
/// for ever.
Status remove_others(const std::filesystem::path& folder, const MadeDictionaries& made) {
  std::vector<std::string_view> names(dictionary::built_texts.begin(), dictionary::built_texts.end());
  names.push_back(dictionary::built_table);
  for (const std::string_view name : names) {
    const bool is_new = std::any_of(made.files.begin(), made.files.end(),
                                    [name](const MadeDictionaries::File& file) { return file.path == name; });
    std::error_code failure;
    if (!is_new && !std::filesystem::remove(folder / name, failure) && failure)
      return system_error(failure.value(), (folder / name).string(), errors::write_failed);
  }
  return Done{};
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
  for (const MadeDictionaries::File& file : made.files) {
    const Status written = write_file((std::filesystem::path(folder) / file.path).string(), file.bytes, true);
    if (!written) return ui.fail(written.error());
  }
  if (const Status removed = remove_others(folder, made); !removed) return ui.fail(removed.error());
  if (ui.quiet) return exit_done;
  const Status written = ui.out(ui.json ? json_of(made, folder) : text_of(made, folder, ui));
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Command lexicon_build_command() {
  const auto options = std::make_shared<Options>();
  DictionarySources& sources = options->sources;
  return {
      .name = "build",
      .summary = mark("build dictionaries for aligning from installed packages"),
      .notes = {mark("Replaces the files of an earlier run. Names what is not installed, and leaves it out."),
                mark("The compiled file belongs to this version of jjak and to the texts beside it. Where it does not "
                     "fit them, jjak says so and reads the texts, which gives the same results but takes longer. Your "
                     "own terms go into a file for --terms, not into these texts.")},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::folder,
                   .otherwise = mark("$JJAK_DATA, $XDG_DATA_HOME/jjak or ~/.local/share/jjak"),
                   .target = &options->output,
                   .help = mark("folder to write")},
                  {.name = "--edict",
                   .takes = Takes::file,
                   .target = &sources.edict,
                   .help = mark("EDICT, of the package edict")},
                  {.name = "--hanja",
                   .takes = Takes::file,
                   .target = &sources.hanja,
                   .help = mark("hanja.txt, of the package libhangul-data")},
                  {.name = "--subdivisions",
                   .takes = Takes::folder,
                   .target = &sources.subdivisions,
                   .help = mark("folder with en.xml and ko.xml, of the package unicode-cldr-core")},
                  {.name = "--catalogues",
                   .takes = Takes::folder,
                   .target = &sources.catalogues,
                   .help = mark("folder with iso_3166-1.mo and others, of the package iso-codes")},
                  json_option(*options, mark("print the counts, and errors, as JSON")),
                  quiet_option(*options)},
      .files = {{"pivot.tsv", mark("Korean words of Chinese origin")},
                {"names.tsv", mark("countries, provinces, languages, currencies, units")},
                {"dictionaries.compiled", mark("both of them, ready to be searched")},
                {"NOTICE", mark("the sources and their licences")}},
      .diagnostics = {{"not installed; run: apt-get install {detail}",
                       "A warning. The dictionaries are built without this source."},
                      {"compiled by another version of jjak or from other text files; run \"jjak lexicon build\" again",
                       "A warning of the commands that align. The texts were read instead: same results, more time."},
                      {"a damaged dictionary ({detail}); run \"jjak lexicon build\" again",
                       "The same, for a file that was cut or changed."}},
      .examples = {"jjak lexicon build"},
      .see_also = {"build", "align", "terms check"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
