// jjak align: aligns the lines of files that the user has paired already.
#include "base/output.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "text/utf8.hpp"

#include <jjak/emit.hpp>
#include <jjak/exchange.hpp>
#include <jjak/segment.hpp>

#include <algorithm>

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
std::optional<Error> check_languages(const Job& job, const TextPair& pair, const Ui& ui) {
  if (pair.source.content.empty()) ui.warn({errors::empty, job.english});
  if (pair.target.content.empty()) ui.warn({errors::empty, job.korean});
  const Language source = text::guess_language(pair.source.content);
  const Language target = text::guess_language(pair.target.content);
  if (source == Language::korean && target == Language::english) return Error{errors::swapped_sides, job.english};
  if (source == target && (source == Language::korean || source == Language::english))
    ui.warn({errors::same_language, job.english, std::string(code_of(source))});
  return std::nullopt;
}

/// One side of a pair, and when it was published, where that is known.
struct Side {
  Text text;
  std::optional<Timestamp> published;
};

/// Whether a line is a document record, however its members are ordered.
bool is_record(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  return begin != std::string_view::npos && line[begin] == '{' && line.find("\"record\"") != std::string_view::npos &&
         line.find("\"version\"") != std::string_view::npos;
}

/// The article of a record, as sentences.
Result<Side> side_of_record(const std::vector<std::string>& lines, const std::string& path, const Rules& rules) {
  const bool is_alone =
      std::all_of(lines.begin() + 1, lines.end(), [](const std::string& line) { return line.empty(); });
  if (!is_alone) return Error{errors::several_records, path, {}, 2, {}};
  const Result<DocumentRecord> record = read_document_record(lines.front(), {path, 0, lines.front().size(), false, {}});
  if (!record) return record.error();
  if (record->kind != RecordKind::article) return record->problem ? *record->problem : Error{errors::empty, path};
  return Side{segment(record->article, rules), record->article.published};
}

/// The lines of a file, or the article of a record that `jjak extract --json` wrote. Lines are brought into the form in
/// which the text of pages is kept: syllables and accents composed, white space folded.
Result<Side> load_side(const std::string& path, Language language, const Rules& rules) {
  Result<std::vector<std::string>> lines = read_lines(path);
  if (!lines) return lines.error();
  if (!lines->empty() && is_record(lines->front())) return side_of_record(*lines, path, rules);
  for (std::string& line : *lines) line = text::fold_space(line);
  return Side{text_of_lines(*lines, language, rules), std::nullopt};
}

Result<TextPair> load(const Job& job, const Rules& rules, bool overwrite, const Ui& ui) {
  if (const auto error = existing_output(job.output, overwrite)) return *error;
  Result<Side> english = load_side(job.english, Language::english, rules);
  if (!english) return english.error();
  Result<Side> korean = load_side(job.korean, Language::korean, rules);
  if (!korean) return korean.error();
  TextPair pair;
  pair.source = std::move(english->text);
  pair.target = std::move(korean->text);
  pair.source_published = english->published;
  pair.target_published = korean->published;
  if (const auto error = check_languages(job, pair, ui)) return *error;
  if (job.pins.empty()) return pair;
  Result<Pins> pins = load_pins(job.pins, pair.source, pair.target);
  if (!pins) return pins.error();
  pair.pins = std::move(*pins);
  return pair;
}

std::string formatted(const TextPair& pair, const Alignment& alignment, const std::string& format) {
  if (format != "tsv" && format != "jsonl") return text_of(formats::ladder, alignment.sentences);
  std::vector<BeadView> beads;
  beads.reserve(alignment.sentences.size());
  for (const Bead& bead : alignment.sentences) beads.push_back({pair.source, pair.target, bead});
  return text_of(format == "tsv" ? formats::bead_tsv : formats::bead_jsonl, beads);
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
  std::vector<TextPair> pairs;
  std::vector<const Job*> jobs_of_pairs;
  for (const Job& job : *jobs) {
    Result<TextPair> pair = load(job, inputs.rules(), options.overwrite, ui);
    if (pair) {
      pairs.push_back(std::move(*pair));
      jobs_of_pairs.push_back(&job);
    } else {
      status = std::max(status, ui.fail(pair.error()));
    }
  }
  ProgressLine progress(ui);
  CollectionOptions collection;
  inputs.apply_to(collection);
  const std::vector<Alignment> alignments = align_collection(pairs, collection, progress.sink());
  progress.clear();
  std::size_t aligned = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (alignments[i].failure) {
      Error failure = *alignments[i].failure;
      failure.file = jobs_of_pairs[i]->english;
      failure.other_file = jobs_of_pairs[i]->korean;
      status = std::max(status, ui.fail(failure));
      continue;
    }
    ++aligned;
    const std::string text = formatted(pairs[i], alignments[i], options.format);
    const std::string& path = jobs_of_pairs[i]->output;
    const Status written = path.empty() ? ui.out(text) : write_file(path, text, options.overwrite);
    if (written) continue;
    status = std::max(status, ui.fail(written.error()));
    if (written.error().code == errors::no_space || !is_batch) break;
  }
  if (!pairs.empty()) {
    if (const Status written = inputs.finish(); !written) status = std::max(status, ui.fail(written.error()));
    inputs.say_what_was_missing(ui);
  }
  if (is_batch) ui.say(ui.tr_n("{count} pair of files aligned", "{count} pairs of files aligned", aligned));
  return status;
}

std::vector<Note> known_problems() {
  return {{"too long to align, or too much alike: {detail} cells to search; divide it, or pin beads",
           "Hundreds of thousands of lines, or long texts whose lines all look alike. The other pairs of a batch are "
           "written. Cut the texts at a place that you know, or give beads with --pin."},
          {"several document records; align aligns one article with one, build aligns many",
           "Put the record of each article into a file of its own, or let jjak build pair them."},
          {"the sides are swapped: this file is Korean; give the English file first",
           "The first file must be the English one."},
          {"both sides are in the same language ({detail})",
           "A warning. The files are aligned, but probably one of them is the wrong file."},
          {"this pin is outside the texts, whose last lines are {detail} (counted from 0)",
           "Lines of pins count from 0, as in a ladder."}};
}

}  // namespace

Command align_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "align",
      .summary = mark("align two files, or many, one segment on each line"),
      .notes =
          {mark("A ladder has one bead on each line, [0, 1]:[0]:0.97 - English lines, Korean lines (both from 0), "
                "confidence. tsv adds the texts; jsonl also adds the anchors and the length deviation that support the "
                "bead. Blank lines count as lines and stay unaligned. A bead that ends in :crossing was moved: its "
                "Korean lines are not where the order of the others puts them."),
           mark("Pins are ladder lines of any size. They come out as they are, marked :pinned; [3]:[] pins a line that "
                "has no counterpart. Pins may not overlap or cross."),
           mark(
               "A batch shares one lexicon, induced from all its pairs, so it is more accurate than the same pairs one "
               "by one. Several batches share a lexicon through files: align each with --lexicon-out, add the files up "
               "(jjak lexicon merge), align again with --lexicon-in.")},
      .arguments = {{.name = "EN KO",
                     .takes = Takes::file,
                     .target = &options->files,
                     .help = mark(
                         "an English and a Korean file, UTF-8, one segment on each line; or records of one article, "
                         "as jjak extract --json writes them")}},
      .options = join({{{.name = "--batch",
                         .takes = Takes::file,
                         .target = &options->batch,
                         .help = mark("many pairs: English file, Korean file, output file and optionally pin file on "
                                      "each line, tab-separated; - is standard input")},
                        {.letter = 'f',
                         .name = "--format",
                         .value = "FORMAT",
                         .choices = "ladder tsv jsonl",
                         .target = &options->format,
                         .help = mark("how to write the beads")},
                        {.letter = 'o',
                         .name = "--output",
                         .takes = Takes::file,
                         .otherwise = mark("standard output"),
                         .target = &options->output,
                         .help = mark("file to write")},
                        overwrite_option(options->overwrite),
                        {.name = "--pin",
                         .takes = Takes::file,
                         .target = &options->pins,
                         .help = mark("ladder of known beads; everything else is aligned around them")}},
                       collection_options(*options),
                       {json_option(*options, mark("print errors as JSON lines")), quiet_option(*options)}}),
      .failure = mark("a file could not be read, aligned or written; the other pairs of a batch are still written"),
      .diagnostics = known_problems(),
      .examples = {"jjak align article.en article.ko", "jjak align article.en article.ko --pin known.txt",
                   "jjak align --batch pairs.tsv -O"},
      .see_also = {"build", "lexicon merge", "eval beads"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
