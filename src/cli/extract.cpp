#include "base/output.hpp"
#include "cli/command.hpp"
#include "cli/explanation.hpp"

#include <jjak/sites.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions {
  bool explain = false;
};

/// The dateline stands in front of the first paragraph, as on the page.
std::string text_of(const Article& article) {
  std::string out, dateline = article.dateline.text;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role) && block.role != BlockRole::table) continue;
    if (block.role == BlockRole::body && !dateline.empty()) out += std::exchange(dateline, {}) + " ";
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

std::string json_of(const Article& article) {
  using Json = nlohmann::ordered_json;
  Json links = Json::array(), blocks = Json::array();
  for (const Outlink& link : article.links)
    links.push_back({{"url", link.url},
                     {"text", link.text},
                     {"hreflang", link.hreflang},
                     {"source", name_of(link.source)},
                     {"place", name_of(link.place)}});
  for (const Block& block : article.blocks) blocks.push_back({{"role", name_of(block.role)}, {"text", block.text}});
  const Json object{{"file", article.origin.path},
                    {"url", article.url},
                    {"aliases", article.aliases},
                    {"title", article.title},
                    {"byline", article.byline},
                    {"section", article.section},
                    {"published", date_of(article.published)},
                    {"modified", date_of(article.modified)},
                    {"dateline", article.dateline.text},
                    {"dateline_place", article.dateline.place},
                    {"dateline_day", day_of(article.dateline)},
                    {"language", code_of(article.language)},
                    {"declared_language", declared_language_of(article)},
                    {"charset", article.charset},
                    {"offset", article.origin.offset},
                    {"length", article.origin.length},
                    {"digest", article.origin.digest},
                    {"rejected_charset", article.rejected_charset},
                    {"links", links},
                    {"blocks", blocks}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Where articles go: standard output, a blank line between texts, or one file each.
class Output {
 public:
  Output(const InputOptions& options, const Ui& ui) : options_(options), ui_(ui) {}

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

  const InputOptions& options_;
  const Ui& ui_;
  std::set<std::string> names_;
  bool started_ = false;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  const Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  const Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  if (!options.output.empty())
    if (Status made = make_folder(options.output); !made) return ui.fail(made.error());

  ProgressLine progress(ui);
  const ProgressSink show = progress.sink();
  Output output(options, ui);
  std::size_t done = 0;
  std::optional<Error> write_error;
  const auto note = [&](const Error& problem) {
    progress.clear();
    status = std::max(status, ui.fail(problem));
  };
  const auto take = [&](const RawDocument& document) {
    if (redirect_target(document)) return true;  // there is nothing to read on it
    Explanation explanation;
    const Result<Article> article = extract(document, *sites, options.explain ? &explanation : nullptr);
    if (show) show({Stage::reading, ++done, 0});
    Status written = Done{};
    if (options.explain)
      written = output.explain(document, explanation);
    else if (article)
      written = output.write(*article);
    if (!article) note(article.error());
    if (!written) write_error = written.error();
    return !write_error.has_value();
  };
  for (const std::string& input : *inputs) {
    if (Status read = read_documents(input, *reading, take, note); !read) note(read.error());
    if (write_error) return ui.fail(*write_error);
  }
  return status;
}

}  // namespace

Run setup_extract(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  add_inputs(app, ui, *options);
  app.add_option("-o,--output", options->output, ui.tr("write FOLDER/<file stem>.txt (or .json) for each page"))
      ->type_name("FOLDER");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite files that exist"));
  add_sites(app, ui, *options);
  add_json(
      app, *options,
      ui.tr("title, byline, section, dates, dateline, languages, links, blocks and origin, one JSON object a line"));
  app.add_flag(
      "--explain", options->explain,
      ui.tr("instead of the article: where it was looked for, and every piece of the page with the reason why it "
            "was kept or left out; with --json for programs"));
  add_quiet(app, ui, *options);
  app.footer(
      ui.tr("Without --json: the article's paragraphs, one a line, a blank line between articles. "
            "A row of a table is a line, its cells parted by tabs. "
            "Captions and furniture are left out of the text; --json shows captions with their role. "
            "Exit status 1 when a page could not be used; the others are still written.\n"
            "\n"
            "Examples:\n"
            "  jjak extract page.html\n"
            "  jjak extract --json page.html | jq .title\n"
            "  jjak extract --explain page.html\n"
            "  jjak extract pages/ -o texts\n"
            "  jjak sites pages/ -o profiles && jjak extract pages/ --sites profiles -o texts"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
