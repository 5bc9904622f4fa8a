#include "base/output.hpp"
#include "cli/collection.hpp"
#include "cli/errors.hpp"
#include "text/utf8.hpp"

#include <jjak/emit.hpp>
#include <jjak/segment.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions, CollectionArguments {
  std::vector<std::string> files;
  std::string batch;
  std::string format = "ladder";
  std::string output;
  std::string pins;
  bool overwrite = false;
};

/// One line of a batch.
struct Job {
  std::string english, korean, output;
  std::string pins;  // empty: none
};

struct LoadedJob {
  Job job;
  Text source, target;
  Pins pins;
};

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> columns;
  for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
    columns.push_back(line.substr(0, tab));
    line.remove_prefix(tab + 1);
  }
  columns.push_back(line);
  return columns;
}

Result<std::vector<Job>> read_batch(const std::string& path) {
  const Result<std::string> bytes = path == "-" ? read_standard_input() : read_file(path);
  if (!bytes) return bytes.error();
  std::vector<Job> jobs;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(*bytes)) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string_view> columns = columns_of(line);
    if (columns.size() < 3 || columns.size() > 4)
      return Error{errors::bad_line,
                   path,
                   "English file <TAB> Korean file <TAB> output file, or these and <TAB> pin file",
                   number,
                   {}};
    const std::string_view pins = columns.size() > 3 ? columns[3] : std::string_view();
    jobs.push_back({std::string(columns[0]), std::string(columns[1]), std::string(columns[2]), std::string(pins)});
  }
  if (jobs.empty()) return Error{errors::empty, path};
  return jobs;
}

/// Swapped sides are an error; an empty side, or two in one language, a warning: that may be meant.
std::optional<Error> check_languages(const LoadedJob& loaded, const Ui& ui) {
  if (loaded.source.content.empty()) ui.warn({errors::empty, loaded.job.english});
  if (loaded.target.content.empty()) ui.warn({errors::empty, loaded.job.korean});
  const Language source = text::guess_language(loaded.source.content);
  const Language target = text::guess_language(loaded.target.content);
  if (source == Language::korean && target == Language::english)
    return Error{errors::swapped_sides, loaded.job.english};
  if (source == target && (source == Language::korean || source == Language::english))
    ui.warn({errors::same_language, loaded.job.english, std::string(code_of(source))});
  return std::nullopt;
}

Result<LoadedJob> load(const Job& job, const Rules& rules, bool overwrite, const Ui& ui) {
  if (const auto error = existing_output(job.output, overwrite)) return *error;
  const auto english = read_lines(job.english);
  if (!english) return english.error();
  const auto korean = read_lines(job.korean);
  if (!korean) return korean.error();
  LoadedJob loaded{
      job, text_of_lines(*english, Language::english, rules), text_of_lines(*korean, Language::korean, rules), {}};
  if (const auto error = check_languages(loaded, ui)) return *error;
  if (job.pins.empty()) return loaded;
  Result<Pins> pins = load_pins(job.pins, loaded.source, loaded.target);
  if (!pins) return pins.error();
  loaded.pins = std::move(*pins);
  return loaded;
}

std::string formatted(const LoadedJob& loaded, const Alignment& alignment, const std::string& format) {
  if (format == "tsv") return write_bead_tsv(loaded.source, loaded.target, alignment.sentences);
  if (format == "jsonl") return write_bead_jsonl(loaded.source, loaded.target, alignment.sentences);
  return write_ladder(alignment.sentences);
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const bool is_batch = !options.batch.empty();
  if (is_batch != options.files.empty() || (!is_batch && options.files.size() != 2))
    return ui.usage_error(ui.tr("give two files, EN and KO, or --batch FILE"), "jjak align");
  if (is_batch && !options.output.empty())
    return ui.usage_error(ui.tr("--batch names its output files itself; -o does not go with it"), "jjak align");
  if (is_batch && !options.pins.empty())
    return ui.usage_error(ui.tr("--batch names pin files itself, in a fourth column; --pin does not go with it"),
                          "jjak align");
  const Result<std::vector<Job>> jobs =
      is_batch ? read_batch(options.batch)
               : Result(std::vector<Job>{{options.files[0], options.files[1], options.output, options.pins}});
  if (!jobs) return ui.fail(jobs.error());
  CollectionInputs inputs;
  if (const Status read = inputs.load(options, options.overwrite); !read) return ui.fail(read.error());

  int status = exit_done;
  std::vector<LoadedJob> loaded;
  for (const Job& job : *jobs) {
    Result<LoadedJob> next = load(job, inputs.rules(), options.overwrite, ui);
    if (next)
      loaded.push_back(std::move(*next));
    else
      status = std::max(status, ui.fail(next.error()));
  }
  std::vector<TextPair> pairs;
  pairs.reserve(loaded.size());
  for (const LoadedJob& next : loaded) pairs.push_back({&next.source, &next.target, nullptr, nullptr, &next.pins});
  ProgressLine progress(ui);
  CollectionOptions collection;
  inputs.apply_to(collection);
  const std::vector<Alignment> alignments = align_collection(pairs, collection, progress.sink());
  progress.clear();
  for (std::size_t i = 0; i < loaded.size(); ++i) {
    const std::string text = formatted(loaded[i], alignments[i], options.format);
    const std::string& path = loaded[i].job.output;
    const Status written = path.empty() ? ui.out(text) : write_file(path, text, options.overwrite);
    if (written) continue;
    status = std::max(status, ui.fail(written.error()));
    if (written.error().code == errors::no_space || !is_batch) break;
  }
  if (!loaded.empty()) {
    if (const Status written = inputs.finish(); !written) status = std::max(status, ui.fail(written.error()));
    inputs.say_what_was_missing(ui);
  }
  if (is_batch) ui.say(ui.tr_n("{count} pair of files aligned", "{count} pairs of files aligned", loaded.size()));
  return status;
}

}  // namespace

Run setup_align(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_option("EN KO", options->files, ui.tr("an English and a Korean file, UTF-8, one segment a line"))
      ->type_name("");
  app.add_option(
         "--batch", options->batch,
         ui.tr("many pairs: English file, Korean file, output file and, where wanted, pin file a line, tab-separated; "
               "- is standard input"))
      ->type_name("FILE");
  app.add_option("-f,--format", options->format, ui.tr("ladder, tsv or jsonl"))
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"ladder", "tsv", "jsonl"}))
      ->capture_default_str();
  app.add_option("-o,--output", options->output, ui.tr("file to write (default: standard output)"))->type_name("FILE");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite files that exist"));
  app.add_option("--pin", options->pins,
                 ui.tr("ladder of beads that are known; everything else is aligned around them"))
      ->type_name("FILE");
  add_collection(app, ui, *options);
  add_json(app, *options, ui.tr("print errors as JSON lines"));
  add_quiet(app, ui, *options);
  app.footer(ui.tr(
      "A ladder has a bead a line, [0, 1]:[0]:0.97 - English lines, Korean lines (both from 0), confidence. "
      "tsv adds the texts, jsonl also the anchors and the length deviation that speak for the bead. "
      "Blank lines count as lines and stay unaligned. "
      "A bead that ends in :crossing was moved: its Korean lines stand elsewhere than the order says.\n"
      "\n"
      "Pins are ladder lines of any size and come out as they are, marked :pinned; [3]:[] pins a line that has no "
      "counterpart. They may not overlap or cross.\n"
      "\n"
      "A batch shares one lexicon, induced from all its pairs, "
      "so it is more accurate than the same pairs one by one. Batches share theirs through files: align each with "
      "--lexicon-out, add the files up (jjak lexicon merge), align again with --lexicon-in.\n"
      "\n"
      "Examples:\n"
      "  jjak align article.en article.ko\n"
      "  jjak align article.en article.ko --pin known.txt\n"
      "  jjak align --batch pairs.tsv -O"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
