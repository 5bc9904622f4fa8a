// jjak corrections: what people decided about pairs, out of a corpus and into another one.
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "cli/review/commands.hpp"
#include "corpus/decisions.hpp"
#include "desk/judged_units.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "store/imported.hpp"

#include <set>
#include <utility>

namespace jjak::cli {
namespace {

struct Options : CorpusArguments {
  std::string corpus, taken;
};

/// Empty where nothing is decided any more.
Result<std::string> line_of(const store::Store& store, const store::PairName& pair) {
  const Result<corpus::Decisions> decisions = corpus::decisions_of(store, pair);
  if (!decisions) return decisions.error();
  if (decisions->empty()) return std::string();
  const auto history = store.corrections(pair);
  if (!history) return history.error();
  const store::Correction last = history->empty() ? store::Correction{} : history->back();
  return markup::JsonObject()
             .text("english", pair.english)
             .text("korean", pair.korean)
             .json("decisions", corpus::decisions_json(*decisions))
             .text("reviewer", last.reviewer)
             .text("made", last.made)
             .take() +
         "\n";
}

int print(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  const auto pairs = corpus::decided_pairs(**store);
  if (!pairs) return ui.fail(pairs.error());
  for (const store::PairName& pair : *pairs) {
    const Result<std::string> line = line_of(**store, pair);
    if (!line) return ui.fail(line.error());
    if (Status told = ui.out(*line); !told) return ui.fail(told.error());
  }
  return exit_done;
}

/// A line of corrections.
struct Line {
  store::PairName pair;
  corpus::Decisions decisions;
  std::string reviewer, made;
};

std::optional<Line> read_line(std::string_view text) {
  constexpr int deepest = 8;
  const auto json = markup::parse_json(text, deepest, markup::JsonComments::are_errors);
  if (!json || !json->is_object()) return std::nullopt;
  const auto word = [&json](std::string_view name) {
    const markup::JsonValue* value = json->find(name);
    return value != nullptr && value->is_string() ? value->string : std::string();
  };
  Line line{{word("english"), word("korean")}, {}, word("reviewer"), word("made")};
  const markup::JsonValue* decisions = json->find("decisions");
  if (line.pair.english.empty() || line.pair.korean.empty() || decisions == nullptr) return std::nullopt;
  auto read = corpus::read_decisions(*decisions, line.pair);
  if (!read) return std::nullopt;
  line.decisions = *std::move(read);
  return line;
}

Result<std::vector<Line>> read_corrections(const Options& options) {
  const Result<std::string> text = options.taken == "-" ? read_standard_input() : read_file(options.taken);
  if (!text) return text.error();
  std::vector<Line> lines;
  std::uint64_t number = 0;
  for (std::string_view rest = *text; !rest.empty();) {
    ++number;
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto read = read_line(line);
    if (!read) return Error{errors::corrections_line, options.taken, {}, number, {}};
    lines.push_back(*std::move(read));
  }
  return lines;
}

/// Of a bead or sentence that the corpus knows already, its own decision stays; the others are counted.
std::size_t differing(const corpus::Decisions& known, const corpus::Decisions& taken) {
  std::size_t count = 0;
  for (const store::KeptPin& pin : taken.pins)
    for (const store::KeptPin& own : known.pins)
      count += own.english == pin.english && own.korean == pin.korean && own.verdict != pin.verdict;
  for (const store::KeptEdit& edit : taken.edits)
    for (const store::KeptEdit& own : known.edits)
      count += own.is_korean == edit.is_korean && own.sentence == edit.sentence && own.text != edit.text;
  return count;
}

Status take(const Options& options, OpenCorpus& corpus, const Ui& ui) {
  const Result<std::vector<Line>> lines = read_corrections(options);
  if (!lines) return lines.error();
  std::size_t changed = 0, left = 0;
  store::Store& store = *corpus.store;
  const Result<bool> imported = store::is_imported(store);
  if (!imported) return imported.error();
  if (Status begun = store.begin(); !begun) return begun;
  for (const Line& line : *lines) {
    const Result<corpus::Decisions> known = corpus::decisions_of(store, line.pair);
    if (!known) return known.error();
    left += differing(*known, line.decisions);
    const corpus::Decisions both = corpus::merge_decisions(*known, line.decisions);
    if (corpus::decisions_json(both) == corpus::decisions_json(*known)) continue;
    ++changed;
    if (Status kept = corpus::decide(store, line.pair, both, {0, "import", {}, {}, line.reviewer, line.made}); !kept)
      return kept;
    if (!*imported) continue;
    if (Status judged = desk::judge_units(store, line.pair); !judged) return judged;
  }
  if (Status committed = store.commit(); !committed) return committed;
  ui.say(ui.tr_n("took decisions about one pair", "took decisions about {count} pairs", changed));
  if (left > 0)
    ui.warn(ui.tr_n("one decision differs from that of the corpus, which stays",
                    "{count} decisions differ from those of the corpus, which stay", left));
  return Done{};
}

/// Of an imported corpus nothing is brought up to date: its units alone are judged.
int take_into_imported(const Options& options, Ui& ui) {
  apply(options, ui);
  Result<OpenCorpus> corpus = open_corpus(options.corpus, options.overwrite, Wanted::any);
  if (!corpus) return ui.fail(corpus.error());
  const Status taken = take(options, *corpus, ui);
  return taken ? exit_done : ui.fail(taken.error());
}

int run(Options& options, Ui& ui) {
  if (options.taken.empty()) return print(options, ui);
  const auto store = read_corpus(options.corpus);
  const Result<bool> imported = store ? store::is_imported(**store) : false;
  if (imported && *imported) return take_into_imported(options, ui);
  return refresh_corpus(options.corpus, options, {"corrections"}, ui,
                        [&](OpenCorpus& corpus, CorpusWork&) { return take(options, corpus, ui); });
}

}  // namespace

Command corrections_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "corrections",
      .summary = mark("print what people decided about pairs, or take such decisions in"),
      .notes = {mark(
          "Prints a JSON line for each pair about which somebody decided something at the desk, or with “jjak "
          "pin”: the labels of its articles, the beads by the words of their sentences, the texts that were "
          "edited, and whether the articles are a pair at all. With --take, such lines are added to those of the "
          "corpus, which is then brought up to date. Where both know a bead or a sentence, the corpus keeps its own "
          "decision "
          "(docs/review.md).")},
      .arguments = {corpus_argument(options->corpus)},
      .options = join({{{.name = "--take",
                         .takes = Takes::file,
                         .target = &options->taken,
                         .help = mark("file with lines of corrections; “-”: standard input")}},
                       refresh_options(*options)}),
      .failure = mark("the file holds something else, or reading or writing failed"),
      .examples = {"jjak corrections out > corrections.jsonl", "jjak corrections other --take corrections.jsonl"},
      .see_also = {"review", "pin", "merge"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
