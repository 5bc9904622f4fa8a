// jjak sample: units for people to judge.
#include "base/output.hpp"
#include "cli/curate/commands.hpp"
#include "cli/curate/shared.hpp"
#include "sample/sampler.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace jjak::cli {
namespace {

struct Options : CurateOptions {
  std::size_t count = 200;
  std::string seed = "jjak";
};

std::string table_of(const std::vector<BitextUnit>& units) {
  std::string table = "id\tlabel\ten\tko\turl_en\turl_ko\n";
  for (const BitextUnit& unit : units)
    table += fmt::format("{}\t\t{}\t{}\t{}\t{}\n", text::fold_space(unit.id), text::fold_space(unit.english.text),
                         text::fold_space(unit.korean.text), text::fold_space(unit.english.url),
                         text::fold_space(unit.korean.url));
  return table;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const Result<BitextInput> input = input_of(options);
  if (!input) return ui.fail(input.error());
  sample::Sampler sampler(options.count, options.seed);
  UnitProblems problems(ui);
  std::uint64_t units = 0;
  const auto take = [&](const BitextUnit& unit) {
    if (unit.id.empty() || (!unit.level.empty() && unit.level != "sentence")) return true;
    sampler.add(unit);
    ++units;
    return true;
  };
  const Result<BitextCount> read = read_bitext(*input, take, problems.sink());
  if (!read) return ui.fail(read.error());
  problems.count_the_rest();
  const std::vector<BitextUnit> drawn = sampler.take();
  if (drawn.empty())
    return ui.fail({errors::no_bitext, options.inputs.front(), ui.tr("it has no sentence unit with an id")});
  if (Status written = write_file(options.output, table_of(drawn), options.overwrite); !written)
    return ui.fail(written.error());
  ui.say(ui.tr("{drawn} of {units} units are in {file}; write right or wrong into the column “label”",
               {{"drawn", ui.number(drawn.size())}, {"units", ui.number(units)}, {"file", options.output}}));
  return read->bad > 0 ? exit_data : exit_done;
}

}  // namespace

Command sample_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "sample",
      .summary = mark("draw units for people to judge"),
      .notes = {mark("Writes a table of sentence units, drawn at random within bands of confidence, as many of each as "
                     "there are, up to an even share. It has no confidence, so that nobody is led by it. Fill in the "
                     "column “label” in any spreadsheet: right when both sides say the same and nothing is missing, "
                     "else wrong. Then “jjak report --sample” and “jjak release --sample” say how many units are "
                     "right, with intervals."),
                mark("The same units, seed and count give the same table; units of a corpus that grew stay in it as "
                     "long as their lots are among the first.")},
      .arguments = {bitext_argument(*options)},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::path,
                   .required = true,
                   .target = &options->output,
                   .help = mark("file for the table")},
                  {.letter = 'n',
                   .name = "--count",
                   .value = "N",
                   .range = Limits{1, 100'000},
                   .target = &options->count,
                   .help = mark("how many units to draw")},
                  {.name = "--seed",
                   .value = "TEXT",
                   .target = &options->seed,
                   .help = mark("another text draws other units")},
                  {.letter = 'O',
                   .name = "--overwrite",
                   .target = &options->overwrite,
                   .help = mark("replace the file, also where people have filled it in")},
                  json_option(*options, mark("print errors as JSON lines")),
                  quiet_option(*options)},
      .failure = mark("there is no sentence unit with an id, a unit could not be read, or writing failed"),
      .examples = {"jjak sample out -n 200 -o sample.tsv", "jjak report out -o report --sample sample.tsv"},
      .see_also = {"report", "release", "eval beads"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
