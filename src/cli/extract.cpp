#include "base/output.hpp"
#include "cli/command.hpp"

#include <jjak/extract.hpp>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

namespace jjak::cli {
namespace {

std::string text_of(const Article& article) {
  std::string out;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) out += block.text + "\n";
  return out;
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
                    {"title", article.title},
                    {"byline", article.byline},
                    {"date", article.published ? iso_date(*article.published) : std::string{}},
                    {"language", code_of(article.language)},
                    {"charset", article.charset},
                    {"links", links},
                    {"blocks", blocks}};
  return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Where articles go: standard output, a blank line between texts, or one file each.
class Output {
 public:
  Output(const InputOptions& options, const Ui& ui) : options_(options), ui_(ui) {}

  Status write(const Article& article) {
    const std::string text = options_.json ? json_of(article) : text_of(article);
    if (!options_.output.empty()) {
      const std::string path = path_for(article);
      return write_file(path, text, options_.overwrite);
    }
    const bool needs_gap = std::exchange(started_, true) && !options_.json;
    return ui_.out(needs_gap ? "\n" + text : text);
  }

 private:
  std::string path_for(const Article& article) {
    const std::string stem =
        article.origin.in_archive ? file_name_of(article) : std::filesystem::path(article.origin.path).stem().string();
    std::string name = stem;
    for (int n = 2; !names_.insert(name).second; ++n) name = fmt::format("{}-{}", stem, n);
    return (std::filesystem::path(options_.output) / (name + (options_.json ? ".json" : ".txt"))).string();
  }

  const InputOptions& options_;
  const Ui& ui_;
  std::set<std::string> names_;
  bool started_ = false;
};

int run(const InputOptions& options, Ui& ui) {
  apply(options, ui);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  if (!options.output.empty())
    if (Status made = make_folder(options.output); !made) return ui.fail(made.error());

  ProgressLine progress(ui);
  const ProgressSink show = progress.sink();
  Output output(options, ui);
  std::size_t done = 0;
  int status = exit_done;
  std::optional<Error> write_error;
  const auto note = [&](const Error& problem) {
    progress.clear();
    status = std::max(status, ui.fail(problem));
  };
  const auto take = [&](const RawDocument& document) {
    const Result<Article> article = extract(document);
    if (show) show({Stage::reading, ++done, 0});
    if (!article) {
      note(article.error());
      return true;
    }
    if (Status written = output.write(*article); !written) write_error = written.error();
    return !write_error.has_value();
  };
  for (const std::string& input : *inputs) {
    if (Status read = read_documents(input, {}, take, note); !read) note(read.error());
    if (write_error) return ui.fail(*write_error);
  }
  return status;
}

}  // namespace

Run setup_extract(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<InputOptions>();
  add_inputs(app, ui, *options);
  app.add_option("-o,--output", options->output, ui.tr("write FOLDER/<file stem>.txt (or .json) for each page"))
      ->type_name("FOLDER");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite files that exist"));
  add_json(app, *options, ui.tr("title, byline, date, language, links and blocks, one JSON object a line"));
  add_quiet(app, ui, *options);
  app.footer(
      ui.tr("Without --json: the article's paragraphs, one a line, a blank line between articles. "
            "Captions and furniture are left out of the text; --json shows captions with their role. "
            "Exit status 1 when a page could not be used; the others are still written.\n"
            "\n"
            "Examples:\n"
            "  jjak extract page.html\n"
            "  jjak extract --json page.html | jq .title\n"
            "  jjak extract pages/ -o texts"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
