// jjak extract: prints the article of each page, or explains how it was found.
#include "base/output.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/progress.hpp"
#include "cli/show/explanation.hpp"

#include <jjak/exchange.hpp>
#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/pipeline/output.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions, RuleOptions {
  std::size_t jobs = 1;
  bool explain = false;
  bool standfirst = false;
};

/// The dateline stands in front of the first paragraph, and who speaks in front of the sentence, as on the page.
std::string text_of(const Article& article) {
  std::string out, dateline = article.dateline.text;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role) && block.role != BlockRole::table) continue;
    if (block.role == BlockRole::body && !dateline.empty()) out += std::exchange(dateline, {}) + " ";
    if (!block.label.empty()) out += block.label + " ";
    out += block.text + "\n";
  }
  return out;
}

/// Where articles go: standard output, a blank line between texts, or one file each.
class Output {
 public:
  Output(const Options& options, const Ui& ui) : options_(options), ui_(ui) {}

  /// Writes a record; as text only that of an article. A problem belongs to no document that could have a file.
  Status write(const DocumentRecord& record) {
    if (options_.json && record.kind == RecordKind::problem && !options_.output.empty()) return Done{};
    if (options_.json) return write(named(record), write_document_record(record));
    return record.kind == RecordKind::article ? write(record.article, text_of(record.article)) : Status(Done{});
  }

  /// Writes how the articles of a document were found, or why there is none.
  Status explain(const DocumentRecord& record, const Explanation& explanation) {
    const Article page = page_of(record);
    const std::string& file = label_of(page);
    return write(page, options_.json ? explanation_json(file, explanation) : show_explanation(ui_, file, explanation));
  }

 private:
  /// An article that only has the names of its document.
  static Article page_of(const DocumentRecord& record) {
    Article article;
    article.origin = record.origin;
    article.url = record.url;
    return article;
  }

  static Article named(const DocumentRecord& record) {
    return record.kind == RecordKind::article ? record.article : page_of(record);
  }

  /// Whether a file can have a name from outside: that of a record can be anything.
  static bool is_plain(std::string_view name) {
    constexpr std::size_t longest = 200;  // bytes; with the endings, file systems take 255
    return !name.empty() && name.size() <= longest && name != "." && name != ".." &&
           std::none_of(name.begin(), name.end(), [](char c) { return c == '/' || (c >= 0 && c < ' '); });
  }

  Status write(const Article& article, const std::string& text) {
    if (!options_.output.empty()) {
      const std::string path = path_for(article);
      return write_file(path, text, options_.overwrite);
    }
    const bool needs_gap = std::exchange(started_, true) && !options_.json;
    return ui_.out(needs_gap ? "\n" + text : text);
  }

  std::string path_for(const Article& article) {
    std::string stem = std::filesystem::path(article.origin.path).stem().string();
    if (article.origin.in_archive || article.origin.path == "-" || !is_plain(stem)) stem = file_name_of(article);
    std::string name = stem;
    for (int n = 2; !names_.insert(name).second; ++n) name = fmt::format("{}-{}", stem, n);
    return (std::filesystem::path(options_.output) / (name + (options_.json ? ".json" : ".txt"))).string();
  }

  const Options& options_;
  const Ui& ui_;
  std::set<std::string> names_;
  bool started_ = false;
};

/// Prints what came of documents, and counts.
class Printer {
 public:
  Printer(const Options& options, Ui& ui) : options_(options), ui_(ui), output_(options, ui), progress_(ui) {}

  /// False when writing failed.
  bool take(ExtractedDocument& document) {
    std::vector<DocumentRecord>& records = document.records;
    for (DocumentRecord& record : records) use(record);
    const RecordKind kind = records.front().kind;
    if (kind != RecordKind::problem && show_) show_({Stage::reading, ++documents_, 0});
    if (options_.explain && (kind == RecordKind::article || kind == RecordKind::failure))
      keep(output_.explain(records.front(), document.explanation));
    return !write_error_;
  }

  const std::optional<Error>& write_error() const { return write_error_; }

  /// A page without an article is a failure only when there is nothing else.
  int status() const { return articles_ > 0 ? exit_done : page_status_; }

 private:
  void use(DocumentRecord& record) {
    if (record.kind == RecordKind::article) {
      ++articles_;
      if (options_.standfirst) take_in_standfirsts(record.article);
      warn_of_doubt(record.article);
    }
    if (!options_.explain) keep(output_.write(record));
    if (record.problem) complain(*record.problem);
  }

  void keep(const Status& written) {
    if (!written && !write_error_) write_error_ = written.error();
  }

  void complain(const Error& problem) {
    progress_.clear();
    if (was_used(problem))
      ui_.warn(problem);
    else
      page_status_ = std::max(page_status_, ui_.fail(problem));
  }

  /// Names an article whose page somebody should look at.
  void warn_of_doubt(const Article& article) const {
    if (ui_.quiet) return;
    if (article.kind == PageKind::stub)
      ui_.warn({errors::cut_text, label_of(article)});
    else if (has_doubtful_text(article))
      ui_.warn({errors::doubtful_text, label_of(article), ui_.percent(article.text_confidence->confidence)});
  }

  const Options& options_;
  Ui& ui_;
  Output output_;
  ProgressLine progress_;
  ProgressSink show_ = progress_.sink();
  std::size_t documents_ = 0, articles_ = 0;
  int page_status_ = exit_done;
  std::optional<Error> write_error_;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  const Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  if (!options.output.empty())
    if (Status made = make_folder(options.output); !made) return ui.fail(made.error());

  ExtractionOptions extraction;
  extraction.read = *std::move(reading);
  extraction.sites = &*sites;
  extraction.rules = *std::move(rules);
  extraction.with_layout = options.json;
  extraction.with_reasons = options.explain;
  extraction.jobs = options.jobs;
  Printer printer(options, ui);
  const std::size_t unopened =
      extract_documents(*inputs, extraction, [&](ExtractedDocument& document) { return printer.take(document); });
  if (printer.write_error()) return ui.fail(*printer.write_error());
  if (unopened > 0) status = exit_data;
  return std::max(status, printer.status());
}

}  // namespace

Command extract_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "extract",
      .summary = mark("print the article of a page: text, or everything as JSON"),
      .notes = {mark(
          "Without --json: the article's paragraphs, one on each line, and a blank line between articles. A "
          "row of a table is one line, with tabs between its cells. Captions, standfirsts and boilerplate are "
          "left out of the text; --json shows captions and standfirsts with their role.")},
      .arguments = {input_argument(*options)},
      .options = {url_map_option(*options),
                  json_keys_option(*options),
                  {.letter = 'o',
                   .name = "--output",
                   .takes = Takes::folder,
                   .otherwise = mark("standard output"),
                   .target = &options->output,
                   .help = mark("folder to write one file for each page into")},
                  overwrite_option(options->overwrite),
                  standfirst_option(options->standfirst),
                  sites_option(*options),
                  rules_option(*options),
                  jobs_option(options->jobs),
                  json_option(*options, mark("print title, byline, section, dates, dateline, languages, links, blocks "
                                             "and origin, one JSON object on each line")),
                  {.name = "--explain",
                   .target = &options->explain,
                   .help = mark("instead of the article, print where it was looked for, and every piece of the page "
                                "with the reason why it was kept or left out; with --json for programs")},
                  quiet_option(*options)},
      .files = {{"FOLDER/<file stem>.txt", mark("with -o: the text of a page's article")},
                {"FOLDER/<file stem>.json", mark("with -o and --json: all that is known of it")}},
      .failure = mark("an input could not be opened, or no page holds an article; the others are still written"),
      .diagnostics = {{"no article text found",
                       "The page has no running text that looks like an article. --explain shows why."},
                      {"the site profile of {detail} drops all of its text; edit the profile, or leave --sites away",
                       "A line or drop row of the profile is too general."}},
      .examples = {"jjak extract page.html", "jjak extract --json page.html | jq .title",
                   "jjak extract --explain page.html", "jjak extract pages/ -o texts",
                   "jjak sites pages/ -o profiles && jjak extract pages/ --sites profiles -o texts"},
      .see_also = {"build", "sites", "split", "eval articles"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
