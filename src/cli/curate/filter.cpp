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
  std::string recipe, explained, judge, judged;
  std::size_t judge_limit = 1000, judge_timeout = 60;
  bool print_recipe = false;
};

Result<filter::Recipe> load_recipe(const Options& options) {
  if (options.recipe.empty()) return filter::read_recipe(filter::default_recipe(), "default.toml");
  constexpr std::size_t largest = 1u << 20;
  const Result<std::string> bytes = read_file(options.recipe, largest);
  if (!bytes) return bytes.error();
  return filter::read_recipe(*bytes, options.recipe);
}

filter::JudgeOptions judge_of(const Options& options) {
  filter::JudgeOptions judge;
  judge.command = options.judge;
  judge.most = options.judge_limit;
  judge.patience = std::chrono::seconds(options.judge_timeout);
  judge.results = options.judged;
  return judge;
}

Json json_of(const filter::Filtering& filtering, const Options& options) {
  const filter::Recipe& recipe = filtering.recipe();
  Json::Array steps;
  for (std::size_t f = 0; f < recipe.filters.size(); ++f) {
    const filter::Step& step = filtering.steps()[f];
    steps.push_back(Json::Object{{"filter", recipe.filters[f].name},
                                 {"alone", step.alone},
                                 {"in_order", step.in_order},
                                 {"left", step.left},
                                 {"unknown", step.unknown}});
  }
  Json::Object all{{"units", filtering.count().units},
                   {"bad", filtering.count().bad},
                   {"kept", filtering.kept()},
                   {"filters", std::move(steps)}};
  const filter::Judgement& judgement = filtering.judgement();
  if (!options.judge.empty())
    all.emplace_back("judge", Json::Object{{"remembered", judgement.remembered},
                                           {"asked", judgement.asked},
                                           {"answered", judgement.answered},
                                           {"wrong", judgement.wrong}});
  return all;
}

std::string text_of(const filter::Filtering& filtering, const Options& options, const Ui& ui) {
  const filter::Recipe& recipe = filtering.recipe();
  const std::uint64_t units = filtering.count().units;
  std::string out =
      ui.tr("{kept} of {units} units are kept", {{"kept", ui.number(filtering.kept())}, {"units", ui.number(units)}}) +
      "\n\n";
  const filter::Judgement& judgement = filtering.judgement();
  if (!options.judge.empty())
    out += ui.tr("the judge was asked about {asked} units and answered {answered}; {remembered} answers were known",
                 {{"asked", ui.number(judgement.asked)},
                  {"answered", ui.number(judgement.answered)},
                  {"remembered", ui.number(judgement.remembered)}}) +
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

int explain(const Options& options, const filter::Filtering& filtering, Ui& ui) {
  const filter::Recipe& recipe = filtering.recipe();
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
  StopSignal stop;
  const auto fail = [&](const Error& error) {
    return fail_or_stop(error, errors::filtering_stopped, stop, options, ui);
  };
  filter::Request request{*input,       *recipe,           loaded->dictionary,
                          options.jobs, judge_of(options), [&stop] { return stop.received() != 0; }};
  Result<filter::Filtering> filtering = filter::Filtering::measure(std::move(request), problems.sink());
  if (!filtering) return fail(filtering.error());
  problems.count_the_rest();
  if (filtering->count().units == 0) return ui.fail({errors::empty, options.inputs.front()});
  if (!options.explained.empty()) return explain(options, *filtering, ui);
  Status written = filtering->write([&](const std::string& path) { return (*folder)->add(path); });
  if (written) written = (*folder)->commit();
  if (!written) return fail(written.error());
  if (ui.quiet) return exit_done;
  const Status told =
      ui.out(ui.json ? json_of(*filtering, options).indented() + "\n" : text_of(*filtering, options, ui));
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

Parameters judge_options(Options& options) {
  return {{.name = "--judge",
           .value = "COMMAND",
           .target = &options.judge,
           .help = mark("ask this program about the units that are least sure: JSON lines in and out")},
          {.name = "--judge-limit",
           .value = "N",
           .range = Limits{1, 10'000'000},
           .target = &options.judge_limit,
           .help = mark("units that the judge may be asked about")},
          {.name = "--judge-timeout",
           .value = "SECONDS",
           .range = Limits{1, 86'400},
           .target = &options.judge_timeout,
           .help = mark("how long the judge may say nothing before it is ended")},
          {.name = "--judge-results",
           .takes = Takes::file,
           .target = &options.judged,
           .help = mark("file of the judge's answers: what it holds is not asked again")}};
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
           mark("A judge gets a line {\"unit\": 0, \"en\": \"…\", \"ko\": \"…\"} for each unit and answers {\"unit\": "
                "0, "
                "\"score\": 0.9}. Below .5 the unit is rejected, or as the recipe says. Where the judge is silent, "
                "dies or "
                "makes no sense, units stay as they are without it."),
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
                       judge_options(*options),
                       result_options(*options, mark("print the counts as JSON, and errors as JSON lines"))}),
      .files = {{"kept.tsv, kept.jsonl", mark("the units that are kept, with the columns of the input")},
                {"rejected.jsonl", mark("the other units, each with the filter that rejected it, score and rule")},
                {"waterfall.tsv", mark("what each filter rejects, alone and in this order")}},
      .examples = {"jjak filter out -o clean", "jjak filter crawl.tmx -o clean --recipe strict.toml",
                   "jjak filter news.en news.ko --explain 17", "jjak filter --print-recipe > mine.toml",
                   "jjak filter out -o clean --judge ./ask_model --judge-limit 200 --judge-results judged.jsonl"},
      .see_also = {"partition", "build", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
