// jjak extract: prints the article of each page, or explains how it was found.
#include "base/output.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/show/explanation.hpp"

#include <jjak/extract.hpp>
#include <jjak/link.hpp>
#include <jjak/pipeline/output.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions, RuleOptions {
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

std::string date_of(const std::optional<Timestamp>& time) { return time ? iso_date(*time) : std::string{}; }

/// Empty where the page does not say.
std::string_view declared_language_of(const Article& article) {
  return article.declared_language == Language::unknown ? std::string_view{} : code_of(article.declared_language);
}

/// "--12-16", as ISO 8601 writes a day of any year.
std::string day_of(const Dateline& dateline) {
  return dateline.day ? fmt::format("--{:02}-{:02}", dateline.day->month, dateline.day->day) : std::string{};
}

/// The day of publication; where the page names none, that of its last change, before which it was published.
const std::optional<Timestamp>& latest_publication(const Article& article) {
  return article.published ? article.published : article.modified;
}

std::string_view source_of_publication(const Article& article) {
  if (article.published) return "publication";
  return article.modified ? "last_change" : "";
}

/// `label` only where there is one.
Json json_of(const Block& block) {
  if (block.label.empty()) return Json::Object{{"role", name_of(block.role)}, {"text", block.text}};
  return Json::Object{{"role", name_of(block.role)}, {"label", block.label}, {"text", block.text}};
}

std::string json_of(const Article& article) {
  Json::Array links, blocks, foreign;
  for (const Outlink& link : article.links)
    links.push_back(Json::Object{{"url", link.url},
                                 {"text", link.text},
                                 {"hreflang", link.hreflang},
                                 {"source", name_of(link.source)},
                                 {"place", name_of(link.place)}});
  for (const Block& block : article.blocks) blocks.push_back(json_of(block));
  for (const ForeignBlock& block : article.foreign_blocks)
    foreign.push_back(Json::Object{{"language", block.language}, {"text", block.text}});
  const Json::Object object{{"file", article.origin.path},
                            {"url", article.url},
                            {"aliases", article.aliases},
                            {"kind", name_of(article.kind)},
                            {"title", article.title},
                            {"byline", article.byline},
                            {"section", article.section},
                            {"published", date_of(latest_publication(article))},
                            {"published_from", source_of_publication(article)},
                            {"modified", date_of(article.modified)},
                            {"dateline", article.dateline.text},
                            {"dateline_place", article.dateline.place},
                            {"dateline_day", day_of(article.dateline)},
                            {"language", article.language_tag},
                            {"language_confidence", article.language_confidence},
                            {"declared_language", declared_language_of(article)},
                            {"text_confidence", confidence_json(article.text_confidence)},
                            {"charset", article.charset},
                            {"offset", article.origin.offset},
                            {"length", article.origin.length},
                            {"digest", article.origin.digest},
                            {"rejected_charset", article.rejected_charset},
                            {"links", links},
                            {"blocks", blocks},
                            {"foreign_blocks", foreign}};
  return Json(object).compact() + "\n";
}

/// Where articles go: standard output, a blank line between texts, or one file each.
class Output {
 public:
  Output(const Options& options, const Ui& ui) : options_(options), ui_(ui) {}

  /// Writes what a document gave, or explains it.
  Status take(const RawDocument& document, const Result<std::vector<Article>>& articles,
              const Explanation& explanation) {
    if (options_.explain) return explain(document, explanation);
    if (!articles) return Done{};
    for (const Article& article : *articles)
      if (Status written = write(article); !written) return written;
    return Done{};
  }

  Status write(const Article& article) { return write(article, options_.json ? json_of(article) : text_of(article)); }

  /// Also of a page that gives no article.
  Status explain(const RawDocument& document, const Explanation& explanation) {
    Article article;
    article.origin = document.origin;
    article.url = document.url;
    const std::string& file = label_of(article);
    return write(article,
                 options_.json ? explanation_json(file, explanation) : show_explanation(ui_, file, explanation));
  }

 private:
  Status write(const Article& article, const std::string& text) {
    if (!options_.output.empty()) {
      const std::string path = path_for(article);
      return write_file(path, text, options_.overwrite);
    }
    const bool needs_gap = std::exchange(started_, true) && !options_.json;
    return ui_.out(needs_gap ? "\n" + text : text);
  }

  std::string path_for(const Article& article) {
    const bool has_own_file = !article.origin.in_archive && article.origin.path != "-";
    const std::string stem =
        !has_own_file ? file_name_of(article) : std::filesystem::path(article.origin.path).stem().string();
    std::string name = stem;
    for (int n = 2; !names_.insert(name).second; ++n) name = fmt::format("{}-{}", stem, n);
    return (std::filesystem::path(options_.output) / (name + (options_.json ? ".json" : ".txt"))).string();
  }

  const Options& options_;
  const Ui& ui_;
  std::set<std::string> names_;
  bool started_ = false;
};

void take_in_all_standfirsts(Result<std::vector<Article>>& articles) {
  if (articles) std::for_each(articles->begin(), articles->end(), take_in_standfirsts);
}

/// Names the articles whose pages somebody should look at.
void warn_of_doubtful(const Result<std::vector<Article>>& articles, const Ui& ui) {
  if (!articles || ui.quiet) return;
  for (const Article& article : *articles)
    if (article.kind == PageKind::stub)
      ui.warn({errors::cut_text, label_of(article)});
    else if (has_doubtful_text(article))
      ui.warn({errors::doubtful_text, label_of(article), ui.percent(article.text_confidence->confidence)});
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  const Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  const Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  const Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  if (!options.output.empty())
    if (Status made = make_folder(options.output); !made) return ui.fail(made.error());

  ProgressLine progress(ui);
  const ProgressSink show = progress.sink();
  Output output(options, ui);
  std::size_t done = 0;
  std::optional<Error> write_error;
  std::size_t given = 0;  // articles
  int page_status = exit_done;
  const auto note = [&](const Error& problem) {
    progress.clear();
    if (was_used(problem))
      ui.warn(problem);
    else
      page_status = std::max(page_status, ui.fail(problem));
  };
  const auto take = [&](const RawDocument& document) {
    if (redirect_target(document)) return true;  // there is nothing to read on it
    Explanation explanation;
    Result<std::vector<Article>> articles =
        extract_all(document, *sites, options.explain ? &explanation : nullptr, *rules);
    if (options.standfirst) take_in_all_standfirsts(articles);
    if (show) show({Stage::reading, ++done, 0});
    const Status written = output.take(document, articles, explanation);
    given += articles ? articles->size() : 0;
    warn_of_doubtful(articles, ui);
    if (!articles) note(articles.error());
    if (!written) write_error = written.error();
    return !write_error.has_value();
  };
  for (const std::string& input : *inputs) {
    if (Status read = read_documents(input, *reading, take, note); !read) {
      note(read.error());
      status = exit_data;
    }
    if (write_error) return ui.fail(*write_error);
  }
  // A page without an article is a failure only when there is nothing else.
  return given > 0 ? status : std::max(status, page_status);
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
