// jjak align-shard: aligns the pairs of a shard, for the build that wrote it.
#include "base/output.hpp"
#include "cli/commands/commands.hpp"
#include "cli/corpus/settings.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/progress.hpp"
#include "cli/stop.hpp"
#include "shards/shards.hpp"

#include <jjak/read.hpp>

#include <filesystem>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

struct Options : CommonOptions {
  std::string shard, output;
  std::size_t jobs = 1;
};

/// What the build aligns its pairs with. Fails where it is not what the shard was written with.
Result<CollectionOptions> load(const Options& options, const shards::Header& header, CollectionInputs& inputs) {
  CorpusArguments build;
  set_options(lasting_options(build), header.options);
  if (header.version != JJAK_VERSION || alignment_settings(build) != header.settings)
    return Error{errors::other_shard, options.shard};
  build.knowledge = (fs::path(options.shard).parent_path() / shards::knowledge_name).string();
  build.lexicon_in.clear();  // the knowledge holds what it taught
  build.jobs = options.jobs;
  if (Status loaded = inputs.load(build, false); !loaded) return loaded.error();
  CollectionOptions collection;
  inputs.apply_to(collection);
  if (knowledge_version(*collection.knowledge) != header.knowledge)
    return Error{errors::other_shard, options.shard, build.knowledge};
  return collection;
}

std::string output_of(const Options& options) {
  return options.output.empty() ? fs::path(options.shard).replace_extension(".aligned").string() : options.output;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (std::error_code failure; fs::equivalent(options.shard, output_of(options), failure))
    return ui.usage_error(ui.tr("--output names the shard itself; choose another file"), "jjak align-shard");
  const Result<std::string> bytes = read_file(options.shard);
  if (!bytes) return ui.fail(bytes.error());
  const Result<shards::File> shard = shards::read_file_of(shards::Content::pairs, *bytes, options.shard);
  if (!shard) return ui.fail(shard.error());
  CollectionInputs inputs;
  const Result<CollectionOptions> collection = load(options, shard->header, inputs);
  if (!collection) return ui.fail(collection.error());
  const StopSignal stop;
  ProgressLine progress(ui);
  const Result<shards::Outcome> outcome =
      shards::align(*shard, options.shard, *collection, stop.watched(progress.sink()));
  progress.clear();
  if (!outcome) {
    ui.fail(outcome.error());
    return outcome.error().code == errors::stopped ? stop.exit_status() : exit_data;
  }
  if (Status written = write_file(output_of(options), outcome->bytes, true); !written) return ui.fail(written.error());
  for (const Error& failure : outcome->failed) ui.warn(failure);
  if (!ui.json) {
    ui.say(ui.tr("aligned pairs: {count}", {{"count", ui.number(outcome->aligned)}}));
    return exit_done;
  }
  const Json summary(Json::Object{{"aligned", outcome->aligned}, {"failed", outcome->failed.size()}});
  const Status told = ui.out(summary.compact() + "\n");
  return told ? exit_done : ui.fail(told.error());
}

}  // namespace

Command align_shard_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "align-shard",
      .summary = mark("align the pairs of a shard that “jjak build --shards” wrote"),
      .notes =
          {mark("A shard holds all texts that it needs, and the options of the build; the knowledge lies beside it. "
                "Terms, rules and dictionaries must be where they were. Shards do not depend on each other: any number "
                "of them can be aligned at the same time, "
                "on any machine, and one that failed is aligned again."),
           mark("The next “jjak build” takes all N.aligned files of the folder. What is missing or damaged it "
                "aligns itself: the results are those of a build without shards, byte for byte."),
           mark("docs/scaling.md shows the whole way: GNU parallel, Snakemake, Slurm, Dask.")},
      .arguments = {{.name = "SHARD",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->shard,
                     .help = mark("a file of shards/ in the folder of the build")}},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::file,
                   .otherwise = mark("SHARD with the ending .aligned"),
                   .target = &options->output,
                   .help = mark("file to write; an older one is replaced")},
                  jobs_option(options->jobs),
                  json_option(*options, mark("print the counts, and errors, as JSON")),
                  quiet_option(*options)},
      .failure = mark("the shard cannot be used, or writing failed"),
      .diagnostics = {{"made with other options, dictionaries, knowledge, or another version of jjak",
                       "Nothing was written. Terms, rules and dictionaries have to be the same, at the same paths, as "
                       "where the build ran."},
                      {"damaged or incomplete; make it again", "Nothing was written."}},
      .examples = {"jjak build pages/ -o out --shards 8", "jjak align-shard out/shards/3.shard",
                   "jjak build pages/ -o out"},
      .see_also = {"build", "learn"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
