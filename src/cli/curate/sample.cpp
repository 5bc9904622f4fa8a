// jjak sample: units for people to judge.
#include "base/output.hpp"
#include "cli/curate/commands.hpp"
#include "cli/curate/shared.hpp"
#include "sample/nulls.hpp"
#include "sample/sampler.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::cli {
namespace {

struct Options : CurateOptions {
  std::size_t count = 200, nulls = 0;
  std::string seed = "jjak";
};

/// `around`: further columns, of null alignments.
std::string table_of(const std::vector<BitextUnit>& units, const std::vector<std::string_view>& around) {
  std::string table = "id\tlabel\ten\tko\turl_en\turl_ko";
  for (const std::string_view name : around) table += fmt::format("\t{}", name);
  table += '\n';
  for (const BitextUnit& unit : units) {
    table += fmt::format("{}\t\t{}\t{}\t{}\t{}", text::fold_space(unit.id), text::fold_space(unit.english.text),
                         text::fold_space(unit.korean.text), text::fold_space(unit.english.url),
                         text::fold_space(unit.korean.url));
    for (const std::string_view name : around) table += "\t" + text::fold_space(field_of(unit, name));
    table += '\n';
  }
  return table;
}

/// Units and null alignments, drawn apart.
class Draw {
 public:
  explicit Draw(const Options& options)
      : sampler_(options.count, options.seed),
        null_sampler_(options.nulls, options.seed),
        finder_([this](const BitextUnit& null) {
          null_sampler_.add(null);
          ++nulls_;
        }),
        has_nulls_(options.nulls > 0) {}
  Draw(const Draw&) = delete;  // the finder knows where it is
  Draw& operator=(const Draw&) = delete;
  ~Draw() = default;

  void add(const BitextUnit& unit) {
    if (unit.id.empty() || (!unit.level.empty() && unit.level != "sentence")) return;
    if (has_nulls_) finder_.add(unit);
    if (sample::is_null(unit) || !unit.refused.empty()) return;
    sampler_.add(unit);
    ++units_;
  }

  /// The units, then the null alignments. At most once.
  std::vector<BitextUnit> take() {
    finder_.end();
    std::vector<BitextUnit> drawn = sampler_.take(), nulls = null_sampler_.take();
    drawn_nulls_ = nulls.size();
    std::move(nulls.begin(), nulls.end(), std::back_inserter(drawn));
    return drawn;
  }

  std::uint64_t units() const { return units_; }
  std::uint64_t nulls() const { return nulls_; }
  std::uint64_t drawn_nulls() const { return drawn_nulls_; }

 private:
  sample::Sampler sampler_, null_sampler_;
  sample::NullFinder finder_;
  bool has_nulls_;
  std::uint64_t units_ = 0, nulls_ = 0, drawn_nulls_ = 0;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  Result<BitextInput> input = input_of(options);
  if (!input) return ui.fail(input.error());
  input->all_beads = options.nulls > 0;
  Draw draw(options);
  UnitProblems problems(ui);
  const auto take = [&draw](const BitextUnit& unit) {
    draw.add(unit);
    return true;
  };
  const Result<BitextCount> read = read_bitext(*input, take, problems.sink());
  if (!read) return ui.fail(read.error());
  problems.count_the_rest();
  const std::vector<BitextUnit> drawn = draw.take();
  if (drawn.empty())
    return ui.fail({errors::no_bitext, options.inputs.front(), ui.tr("it has no sentence unit with an id")});
  const std::vector<std::string_view> around =
      options.nulls > 0
          ? std::vector{sample::before_english, sample::before_korean, sample::after_english, sample::after_korean}
          : std::vector<std::string_view>{};
  if (Status written = write_file(options.output, table_of(drawn, around), options.overwrite); !written)
    return ui.fail(written.error());
  ui.say(ui.tr("{drawn} of {units} units are in {file}; write right or wrong into the column “label”",
               {{"drawn", ui.number(drawn.size() - draw.drawn_nulls())},
                {"units", ui.number(draw.units())},
                {"file", options.output}}));
  if (options.nulls > 0)
    ui.say(
        ui.tr("and {drawn} of {nulls} null alignments: right where a text has no counterpart, wrong where it has one",
              {{"drawn", ui.number(draw.drawn_nulls())}, {"nulls", ui.number(draw.nulls())}}));
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
                mark("With --nulls, the table has null alignments, too: texts for which no counterpart was found, with "
                     "the sentences around them (before_en, after_ko ...). They are right where there is none. From "
                     "them the report says how many sentences with a counterpart were lost."),
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
                  {.name = "--nulls",
                   .value = "N",
                   .range = Limits{0, 100'000},
                   .target = &options->nulls,
                   .help = mark("how many null alignments to draw beside them")},
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
      .examples = {"jjak sample out -n 200 --nulls 100 -o sample.tsv", "jjak report out -o report --sample sample.tsv"},
      .see_also = {"report", "release", "eval beads"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
