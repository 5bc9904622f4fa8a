// jjak partition: training, development and test data that share no story.
#include "partition/partition.hpp"
#include "cli/curate/commands.hpp"
#include "cli/curate/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"

#include <jjak/read.hpp>

#include <fmt/format.h>

#include <filesystem>

namespace jjak::cli {
namespace {

struct Options : CurateOptions {
  std::string by = "story", seed = "jjak", dev_from, test_from, earlier;
  std::size_t dev = 5, test = 5, likeness = 50;  // percent
  std::vector<std::string> dev_sites, test_sites, not_in;
};

constexpr std::string_view assignment_name = "assignment.tsv";

/// The assignment of an earlier run: the file that was given, or that of the folder that is written anew; empty when
/// there is none.
std::string earlier_file(const Options& options) {
  if (!options.earlier.empty()) return options.earlier;
  std::string own = (std::filesystem::path(options.output) / assignment_name).string();
  std::error_code failure;
  return std::filesystem::exists(own, failure) ? own : std::string();
}

/// What does not go together.
std::optional<std::string> conflict(const Options& options, const Ui& ui) {
  const bool has_dates = !options.dev_from.empty() || !options.test_from.empty();
  const bool has_sites = !options.dev_sites.empty() || !options.test_sites.empty();
  if (options.by == "date" ? !has_dates : has_dates)
    return ui.tr("--by date and --test-from or --dev-from go together");
  if (options.by == "site" ? !has_sites : has_sites)
    return ui.tr("--by site and --test-site or --dev-site go together");
  for (const std::string& day : {options.dev_from, options.test_from})
    if (!day.empty() && partition::day_of_date(day) == INT32_MAX)
      return ui.tr("not a day, 2024-12-23: {day}", {{"day", day}});
  return std::nullopt;
}

partition::Request request_of(const Options& options, const BitextInput& input) {
  constexpr double percent = 100;
  partition::Request request;
  request.input = input;
  for (const std::string& path : options.not_in) request.test_sets.push_back(bitext_input({path}));
  request.by = options.by == "date"   ? partition::By::date
               : options.by == "site" ? partition::By::site
                                      : partition::By::story;
  request.seed = options.seed;
  request.dev = static_cast<double>(options.dev) / percent;
  request.test = static_cast<double>(options.test) / percent;
  request.likeness = static_cast<double>(options.likeness) / percent;
  request.dev_from = options.dev_from;
  request.test_from = options.test_from;
  request.dev_sites = options.dev_sites;
  request.test_sites = options.test_sites;
  return request;
}

std::string text_of(const partition::Partition& parts, const Ui& ui) {
  std::string out = fmt::format("  {:<12}{:>12}{:>12}\n", "", ui.tr("documents"), ui.tr("units"));
  for (const partition::Split split :
       {partition::Split::train, partition::Split::dev, partition::Split::test, partition::Split::withheld}) {
    const auto& count = parts.count(split);
    out += fmt::format("  {:<12}{:>12}{:>12}\n", partition::name_of(split), ui.number(count.documents),
                       ui.number(count.units));
  }
  out += "\n" + ui.tr("stories: {count}", {{"count", ui.number(parts.stories())}}) + "\n";
  const auto say = [&](std::uint64_t count, const char* reason) {
    if (count > 0) out += ui.tr(reason, {{"count", ui.number(count)}}) + "\n";
  };
  say(parts.crossing(), mark("withheld, like training data: {count}"));
  say(parts.contaminated(), mark("withheld, like a test set of others: {count}"));
  say(parts.bridging(), mark("withheld, of a story that is on two sides already: {count}"));
  return out;
}

Json json_of(const partition::Partition& parts) {
  Json::Object object{{"units", parts.read().units}, {"bad", parts.read().bad}, {"stories", parts.stories()}};
  for (const partition::Split split :
       {partition::Split::train, partition::Split::dev, partition::Split::test, partition::Split::withheld})
    object.emplace_back(std::string(partition::name_of(split)),
                        Json::Object{{"documents", parts.count(split).documents}, {"units", parts.count(split).units}});
  object.emplace_back("like_training", parts.crossing());
  object.emplace_back("like_other_test", parts.contaminated());
  object.emplace_back("story_on_two_sides", parts.bridging());
  return object;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (const auto wrong = conflict(options, ui)) return ui.usage_error(*wrong, "jjak partition");
  const Result<BitextInput> input = input_of(options);
  if (!input) return ui.fail(input.error());
  Result<ResultFolder> folder = open_results(options);
  if (!folder) return ui.fail(folder.error());
  partition::Request request = request_of(options, *input);
  request.earlier_file = earlier_file(options);
  if (!request.earlier_file.empty()) {
    Result<std::string> earlier = read_file(request.earlier_file);
    if (!earlier) return ui.fail(earlier.error());
    request.earlier = *std::move(earlier);
  }
  UnitProblems problems(ui);
  StopSignal stop;
  request.is_stopped = [&stop] { return stop.received() != 0; };
  const auto fail = [&](const Error& error) {
    return fail_or_stop(error, errors::partitioning_stopped, stop, options, ui);
  };
  const Result<partition::Partition> parts = partition::Partition::make(std::move(request), problems.sink());
  if (!parts) return fail(parts.error());
  problems.count_the_rest();
  if (parts->read().units == 0) return ui.fail({errors::empty, options.inputs.front()});
  Status written = parts->write([&](const std::string& path) { return folder->add(path); });
  if (written) written = folder->commit();
  if (!written) return fail(written.error());
  if (ui.quiet) return exit_done;
  const Status told = ui.out(ui.json ? json_of(*parts).indented() + "\n" : text_of(*parts, ui));
  return told ? exit_done : ui.fail(told.error());
}

Parameters split_options(Options& options) {
  constexpr std::size_t most = 50;
  return {{.name = "--by",
           .value = "WHAT",
           .choices = "story date site",
           .target = &options.by,
           .help = mark("what decides which side a story is on")},
          {.name = "--dev",
           .value = "PERCENT",
           .range = Limits{0, most},
           .target = &options.dev,
           .help = mark("share of the stories that are development data")},
          {.name = "--test",
           .value = "PERCENT",
           .range = Limits{0, most},
           .target = &options.test,
           .help = mark("share of the stories that are test data")},
          {.name = "--seed",
           .value = "WORD",
           .target = &options.seed,
           .help = mark("another word gives other sides; the same one always the same")},
          {.name = "--dev-from",
           .value = "DAY",
           .target = &options.dev_from,
           .help = mark("with --by date: stories that begin on this day or later are development data")},
          {.name = "--test-from",
           .value = "DAY",
           .target = &options.test_from,
           .help = mark("with --by date: stories that begin on this day or later are test data")},
          {.name = "--dev-site",
           .value = "SITE",
           .target = &options.dev_sites,
           .help = mark("with --by site: development data, a.kr; may be given several times")},
          {.name = "--test-site",
           .value = "SITE",
           .target = &options.test_sites,
           .help = mark("with --by site: test data; may be given several times")}};
}

}  // namespace

Command partition_command() {
  const auto options = std::make_shared<Options>();
  Parameters results = result_options(*options, mark("print the counts as JSON, and errors as JSON lines"));
  results.front().required = true;
  constexpr std::size_t least = 30, whole = 100;
  const Parameters others = {
      {.name = "--not-in",
       .takes = Takes::path,
       .target = &options->not_in,
       .help = mark("a test set of others: nothing may be like it, on either side; may be given several times")},
      {.name = "--likeness",
       .value = "PERCENT",
       .range = Limits{least, whole},
       .target = &options->likeness,
       .help = mark("from which two texts are too much alike to be on two sides")},
      {.name = "--keep",
       .takes = Takes::file,
       .target = &options->earlier,
       .help = mark("assignment.tsv of an earlier run: its documents stay where they are")}};
  return {
      .name = "partition",
      .summary = mark("divide a parallel corpus into training, development and test data that share no story"),
      .notes =
          {mark("Documents with a common article, copies of each other and reports of one event are one story, over "
                "languages, sites and days. A story is on one side as a whole. What is like a training unit on either "
                "side all the same is withheld."),
           mark("A story is where its first document is, so later documents change nothing. -O into the same folder, "
                "or --keep, leaves all documents of the earlier run where they are, whatever is added.")},
      .arguments = {bitext_argument(*options)},
      .options = join({split_options(*options), others, results}),
      .files = {{"train, dev, test (.tsv, .jsonl)", mark("the units of each side, with the columns of the input")},
                {"withheld.jsonl", mark("units that are on no side, with the reason")},
                {"assignment.tsv", mark("the side and the story of each document")},
                {"certificate.tsv", mark("the nearest training unit of each unit of development and test data")}},
      .examples = {"jjak partition out -o parts", "jjak partition clean/kept.tsv -o parts --test 2 --not-in flores.tsv",
                   "jjak partition out -o parts --by date --dev-from 2024-10-01 --test-from 2024-11-01"},
      .see_also = {"filter", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
