// jjak filter: which units of a parallel corpus are kept, by a recipe, and why the others are not.
#include "cli/commands/collection.hpp"
#include "cli/curate/commands.hpp"
#include "cli/curate/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "filter/filtering.hpp"

#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/read.hpp>

#include <fmt/format.h>

namespace jjak::cli {
namespace {

struct Options : CurateOptions, TermOptions {
  std::string recipe, explained;
  bool print_recipe = false;
};

Result<filter::Recipe> load_recipe(const Options& options) {
  if (options.recipe.empty()) return filter::read_recipe(filter::default_recipe(), "default.toml");
  constexpr std::size_t largest = 1u << 20;
  const Result<std::string> bytes = read_file(options.recipe, largest);
  if (!bytes) return bytes.error();
  return filter::read_recipe(*bytes, options.recipe);
}

Json json_of(const filter::Filtering& filtering, const filter::Recipe& recipe) {
  Json::Array steps;
  for (std::size_t f = 0; f < recipe.filters.size(); ++f) {
    const filter::Step& step = filtering.steps()[f];
    steps.push_back(Json::Object{{"filter", recipe.filters[f].name},
                                 {"alone", step.alone},
                                 {"in_order", step.in_order},
                                 {"left", step.left},
                                 {"unknown", step.unknown}});
  }
  return Json::Object{{"units", filtering.count().units},
                      {"bad", filtering.count().bad},
                      {"kept", filtering.kept()},
                      {"filters", std::move(steps)}};
}

std::string text_of(const filter::Filtering& filtering, const filter::Recipe& recipe, const Ui& ui) {
  const std::uint64_t units = filtering.count().units;
  std::string out =
      ui.tr("{kept} of {units} units are kept", {{"kept", ui.number(filtering.kept())}, {"units", ui.number(units)}}) +
      "\n\n";
  out += fmt::format("  {:<18}{:>12}{:>12}{:>12}  {}\n", ui.tr("filter"), ui.tr("alone"), ui.tr("in order"),
                     ui.tr("left"), ui.tr("rule"));
  for (std::size_t f = 0; f < recipe.filters.size(); ++f) {
    const filter::Step& step = filtering.steps()[f];
    out += fmt::format("  {:<18}{:>12}{:>12}{:>12}  {}\n", recipe.filters[f].name, ui.number(step.alone),
                       ui.number(step.in_order), ui.number(step.left), filter::rule_of(recipe.filters[f]));
  }
  for (std::size_t f = 0; f < recipe.filters.size(); ++f)
    for (const filter::Sample& sample : filtering.steps()[f].samples)
      out += fmt::format("\n  {}: {}, {:.4g}\n    {}\n    {}\n", recipe.filters[f].name, sample.name, sample.score,
                         shortened(sample.english), shortened(sample.korean));
  return Ui::printable(out);
}

int explain(const Options& options, const filter::Filtering& filtering, const filter::Recipe& recipe, Ui& ui) {
  const auto found = filtering.explain(options.explained);
  if (!found) return ui.fail(found.error());
  if (!*found) return ui.fail({errors::unknown_name, {}, options.explained});
  std::string out = (*found)->name + "\n";
  Json::Array lines;
  for (std::size_t f = 0; f < recipe.filters.size(); ++f) {
    const filter::Explanation::Line& line = (*found)->lines[f];
    const char* verdict = line.is_rejected ? mark("rejected") : mark("accepted");
    const std::string score = line.score ? fmt::format("{:.4g}", *line.score) : "–";
    out += fmt::format("  {:<18}{:>10}  {}  {}{}\n", recipe.filters[f].name, score, ui.tr(verdict),
                       filter::rule_of(recipe.filters[f]), line.survivor.empty() ? "" : "  " + line.survivor);
    Json::Object object{{"filter", recipe.filters[f].name},
                        {"rule", filter::rule_of(recipe.filters[f])},
                        {"verdict", line.is_rejected ? "rejected" : "accepted"}};
    if (line.score) object.emplace_back("score", static_cast<double>(*line.score));
    if (!line.survivor.empty()) object.emplace_back("survivor", line.survivor);
    lines.push_back(std::move(object));
  }
  const std::string first = (*found)->first ? recipe.filters[*(*found)->first].name : std::string();
  out += first.empty() ? ui.tr("kept") : ui.tr("rejected by {filter}", {{"filter", first}});
  const Json json = Json::Object{{"unit", (*found)->name}, {"rejected_by", first}, {"filters", std::move(lines)}};
  const Status told = ui.out(ui.json ? json.indented() + "\n" : Ui::printable(out + "\n"));
  return told ? exit_done : ui.fail(told.error());
}

int filter_input(const Options& options, Ui& ui) {
  const Result<filter::Recipe> recipe = load_recipe(options);
  if (!recipe) return ui.fail(recipe.error());
  const Result<BitextInput> input = input_of(options);
  if (!input) return ui.fail(input.error());
  std::optional<Result<ResultFolder>> folder;
  if (options.explained.empty()) {
    folder.emplace(open_results(options));
    if (!*folder) return ui.fail(folder->error());
  }
  const Result<LoadedDictionary> loaded = load_dictionaries(options.terms, options.jobs);
  if (!loaded) return ui.fail(loaded.error());
  warn_of_dictionaries(*loaded, ui);
  UnitProblems problems(ui);
  Result<filter::Filtering> filtering =
      filter::Filtering::measure({*input, *recipe, loaded->dictionary, options.jobs}, problems.sink());
  if (!filtering) return ui.fail(filtering.error());
  problems.count_the_rest();
  if (filtering->count().units == 0) return ui.fail({errors::empty, input->path});
  if (!options.explained.empty()) return explain(options, *filtering, *recipe, ui);
  Status written = filtering->write([&](const std::string& path) { return (*folder)->add(path); });
  if (written) written = (*folder)->commit();
  if (!written) return ui.fail(written.error());
  if (ui.quiet) return exit_done;
  const Status told =
      ui.out(ui.json ? json_of(*filtering, *recipe).indented() + "\n" : text_of(*filtering, *recipe, ui));
  return told ? exit_done : ui.fail(told.error());
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (options.print_recipe) {
    const Status told = ui.out(filter::default_recipe());
    return told ? exit_done : ui.fail(told.error());
  }
  if (options.inputs.empty() || (options.output.empty() && options.explained.empty()))
    return ui.usage_error(ui.tr("give INPUT and --output, or --explain, or --print-recipe"), "jjak filter");
  return filter_input(options, ui);
}

}  // namespace

Command filter_command() {
  const auto options = std::make_shared<Options>();
  Parameter input = bitext_argument(*options);
  input.required = false;
  return {
      .name = "filter",
      .summary = mark("keep the units of a parallel corpus that a recipe accepts, and say why the others go"),
      .notes =
          {mark("A recipe is a list of filters. Each measures all units, and its rule says which scores are accepted; "
                "they work in the order of the recipe. Without --recipe a default recipe is used: it rejects damaged "
                "and equal sides, wrong languages, boilerplate, personal data, sides that do not translate each other, "
                "and copies. docs/filtering.md explains the measures."),
           mark("Units without confidence are judged by numbers, dates, names and words that both sides share, by "
                "their lengths, and by whether neighbours fit better.")},
      .arguments = {input},
      .options = join({{{.name = "--recipe",
                         .takes = Takes::file,
                         .target = &options->recipe,
                         .help = mark("filters in TOML, instead of the default recipe")},
                        {.name = "--print-recipe",
                         .target = &options->print_recipe,
                         .help = mark("print the default recipe, as a beginning of your own")},
                        {.name = "--explain",
                         .value = "UNIT",
                         .target = &options->explained,
                         .help = mark("write nothing; print all scores of the unit with this id or line number")},
                        terms_option(*options),
                        jobs_option(options->jobs)},
                       result_options(*options, mark("print the counts as JSON, and errors as JSON lines"))}),
      .files = {{"kept.tsv, kept.jsonl", mark("the units that are kept, with the columns of the input")},
                {"rejected.jsonl", mark("the other units, each with the filter that rejected it, score and rule")},
                {"waterfall.tsv", mark("what each filter rejects, alone and in this order")}},
      .examples = {"jjak filter out -o clean", "jjak filter crawl.tmx -o clean --recipe strict.toml",
                   "jjak filter news.en news.ko --explain 17", "jjak filter --print-recipe > mine.toml"},
      .see_also = {"partition", "build", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
