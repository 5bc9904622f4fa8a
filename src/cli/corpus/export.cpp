// jjak export: units of a corpus, or of another parallel corpus, in one of many formats.
#include "exports/export.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/unit_options.hpp"
#include "cli/errors.hpp"
#include "cli/standard_output.hpp"
#include "exports/conditions.hpp"

#include <filesystem>
#include <optional>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CommonOptions {
  std::vector<std::string> inputs;
  std::string format, output, level = "sentence";
  exports::Conditions conditions;
  exports::Options to;
  bool overwrite = false;
};

/// Where the files of an export go: a folder, whose files are replaced as a set, a file, or standard output.
class Destination {
 public:
  static Result<Destination> open(const exports::Format& format, const Options& options) {
    Destination destination;
    if (exports::is_one_file(format)) {
      destination.open_ = [path = options.output, overwrite = options.overwrite](const std::string&) {
        return path.empty() || path == "-" ? Result<std::unique_ptr<ByteSink>>(standard_output())
                                           : exports::one_file(path, overwrite);
      };
      return destination;
    }
    if (options.output.empty() || options.output == "-") return Error{errors::needs_folder};
    std::error_code failure;
    if (fs::exists(fs::path(options.output) / store::file_name, failure))
      return Error{errors::folder_is_corpus, options.output};
    Result<ResultFolder> folder = ResultFolder::open(options.output, options.overwrite);
    if (!folder) return folder.error();
    destination.folder_ = std::make_unique<ResultFolder>(*std::move(folder));
    destination.open_ = [into = destination.folder_.get()](const std::string& path) { return into->add(path); };
    return destination;
  }

  const OpenFile& open_file() const { return open_; }
  Status commit() { return folder_ == nullptr ? Status(Done{}) : folder_->commit(); }

 private:
  std::unique_ptr<ResultFolder> folder_;
  OpenFile open_;
};

/// The units of the first chosen document open the files: an export of nothing leaves everything as it is.
class Writer {
 public:
  Writer(const exports::Format& format, const Options& options) : format_(format), options_(options) {}

  bool add(const exports::Document& document) {
    if (document.units.empty()) return true;
    if (!export_) status_ = begin();
    if (status_) status_ = export_->add(document);
    return static_cast<bool>(status_);
  }

  Result<exports::Counts> end() {
    if (!status_) return status_.error();
    if (!export_) return Error{errors::nothing_chosen};
    if (Status ended = export_->end(); !ended) return ended.error();
    if (Status committed = destination_->commit(); !committed) return committed.error();
    return export_->counts();
  }

 private:
  Status begin() {
    Result<Destination> destination = Destination::open(format_, options_);
    if (!destination) return destination.error();
    destination_ = *std::move(destination);
    Result<exports::Export> begun = exports::Export::begin(format_, options_.to, destination_->open_file());
    if (!begun) return begun.error();
    export_.emplace(*std::move(begun));
    return Done{};
  }

  const exports::Format& format_;
  const Options& options_;
  std::optional<Destination> destination_;
  std::optional<exports::Export> export_;  // goes before its destination does
  Status status_ = Done{};
};

exports::Level level_of(std::string_view name) {
  using exports::Level;
  for (const Level level : {Level::paragraph, Level::document})
    if (name == exports::name_of(level)) return level;
  return Level::sentence;
}

void report(const exports::Counts& counts, const Ui& ui) {
  ui.say(ui.tr_n("one unit", "{count} units", counts.units));
  if (counts.too_long > 0)
    ui.warn(ui.tr_n("one unit was left out: a cell of a workbook has at most 32,767 characters",
                    "{count} units were left out: a cell of a workbook has at most 32,767 characters",
                    counts.too_long));
}

int run(Options& options, Ui& ui) {
  apply(options, ui);
  const exports::Format& format = *exports::find_format(options.format);
  options.to.level = level_of(options.level);
  for (const std::string& tag : {options.to.english_tag, options.to.korean_tag})
    if (!exports::is_language_tag(tag)) return ui.fail({errors::bad_language_tag, {}, tag});
  const Result<exports::Choice> choice = exports::choice_of(options.conditions);
  if (!choice) return ui.fail(choice.error());
  if (options.inputs.size() > 3) return ui.usage_error(ui.tr("three paths at most"), "export");
  BitextInput input = bitext_input(options.inputs);
  input.all_beads = true;
  std::error_code failure;
  const bool is_corpus = fs::is_directory(input.path, failure) || fs::path(input.path).extension() == ".jjak";
  Writer writer(format, options);
  exports::DocumentBuilder builder(options.to, is_corpus, *choice,
                                   [&](const exports::Document& document) { return writer.add(document); });
  const Result<BitextCount> count = read_bitext(
      input, [&](BitextUnit& unit) { return builder.add(unit); }, [&](const Error& problem) { ui.warn(problem); });
  if (!count) return ui.fail(count.error());
  builder.finish();
  const Result<exports::Counts> written = writer.end();
  if (!written) return ui.fail(written.error());
  report(*written, ui);
  return exit_done;
}

/// "tsv csv xlsx ...".
std::string format_names() {
  std::string names;
  for (const exports::Format& format : exports::formats())
    names += (names.empty() ? "" : " ") + std::string(format.name);
  return names;
}

Parameters options_of(Options& options) {
  static const std::string names = format_names();
  return join({{{.letter = 'f',
                 .name = "--format",
                 .value = "FORMAT",
                 .choices = names,
                 .required = true,
                 .target = &options.format,
                 .help = mark("what to write")},
                {.letter = 'o',
                 .name = "--output",
                 .takes = Takes::path,
                 .otherwise = mark("standard output"),
                 .target = &options.output,
                 .help = mark("file, or folder of a format with several files")},
                {.name = "--level",
                 .value = "LEVEL",
                 .choices = "sentence paragraph document",
                 .target = &options.level,
                 .help = mark("size of the units")},
                min_confidence_option(options.conditions),
                {.name = "--types",
                 .value = "LIST",
                 .target = &options.conditions.types,
                 .help = mark("only units of these types: 1-1,1-2")},
                where_option(options.conditions)},
               tag_options(options.to.english_tag, options.to.korean_tag),
               {{.letter = 'O',
                 .name = "--overwrite",
                 .target = &options.overwrite,
                 .help = mark("replace the file, or the files of an earlier export")},
                json_option(options, mark("print errors as JSON lines")),
                quiet_option(options)}});
}

}  // namespace

Command export_command() {
  const auto options = std::make_shared<Options>();
  std::vector<Note> files;
  for (const exports::Format& format : exports::formats()) files.push_back({format.name, format.summary});
  return {
      .name = "export",
      .summary = mark("write units of a corpus in another format"),
      .notes =
          {mark("Reads a corpus that “jjak build” wrote, or TSV, JSON lines, TMX, XLIFF, or an English and a Korean "
                "file "
                "with a line a unit, and writes it unit by unit."),
           mark("A condition is NAME=VALUE, or NAME=VALUE,VALUE for one of several. Names are site, link (how the "
                "articles were linked), label, pair and mark, and from and to for the day of the Korean article "
                "(2024-12-31)."),
           mark("At level document each pair of articles is one unit, with both whole texts; JSON lines say of each "
                "passage whether it is rendered literally, rewritten, added or dropped (docs/export.md).")},
      .arguments = {{.name = "INPUT",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->inputs,
                     .help = mark("folder that “jjak build” wrote, or a file; or an English and a Korean file")}},
      .options = options_of(*options),
      .files = std::move(files),
      .failure = mark("no unit fits the conditions, or reading or writing failed; then nothing was written"),
      .examples = {"jjak export out -f xlsx -o units.xlsx --min-confidence 0.9",
                   "jjak export out -f xces -o xces --ko-tag ko-KP",
                   "jjak export out -f jsonl --level document --where site=paper.example --where from=2024-06-01",
                   "jjak export units.tsv -f tmx -o units.tmx"},
      .see_also = {"build", "show", "search"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
