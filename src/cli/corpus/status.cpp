// jjak status: what is new, changed or gone since the last run, and which corrections no longer fit.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/corpus/settings.hpp"
#include "cli/json.hpp"
#include "cli/show/report_parts.hpp"
#include "corpus/input_files.hpp"
#include "store/imported.hpp"
#include "store/lookup.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace jjak::cli {
namespace {

constexpr std::size_t shown = 10;  // files of a kind

/// What there is to say.
struct State {
  corpus::Changes changes;
  std::vector<std::string> stopped;  ///< files of which reading was stopped
  std::vector<Error> unreadable;     ///< files and folders of which it is not known whether they changed
  bool is_imported = false;          ///< whether units were read, and no pages
  bool is_stale = false;             ///< whether options, their files, dictionaries or jjak changed
  std::vector<store::Count> failed;  ///< reasons why documents gave no article
  std::vector<store::KeptPin> orphans;
  std::vector<store::KeptEdit> orphaned_edits;
  std::vector<std::string> takedowns;
  std::uint64_t judgements = 0;  ///< from which confidences were learned
  std::optional<store::Run> last;
};

/// The commands that change a corpus keep its files; only `jjak build` says which inputs there are.
Status find_changes(const store::Store& store, CorpusArguments& arguments, const Ui& ui, State& state) {
  const auto inputs = store.inputs();
  if (!inputs) return inputs.error();
  const auto files = store.files();
  if (!files) return files.error();
  const auto imported = store::is_imported(store);
  if (!imported) return imported.error();
  state.is_imported = *imported;
  if (*imported) {
    std::map<std::string, std::string> now;
    for (const store::KeptFile& file : *files)
      if (std::string digest = corpus::file_digest(file.path); !digest.empty())
        now.emplace(file.path, std::move(digest));
    state.changes = corpus::changes_between(*files, now, {});
    return Done{};
  }
  int status = exit_done;
  const Result<ReadOptions> reading = read_options(arguments, ui, status);
  if (!reading) return reading.error();
  const std::string settings = reading_settings(arguments);
  ReadOptions walk = *reading;
  walk.outputs = {arguments.output};
  std::map<std::string, std::string> now =
      corpus::files_of(*inputs, walk, [&](const Error& problem) { state.unreadable.push_back(problem); });
  std::erase_if(now, [](const auto& file) { return file.second.empty(); });  // streams
  state.changes = corpus::changes_between(*files, now, settings);
  for (const Error& problem : state.unreadable) state.changes.forget(problem.file);
  for (const store::KeptFile& file : *files) {
    if (!file.is_complete) state.stopped.push_back(file.path);
    if (file.settings != settings) state.is_stale = true;
  }
  const Result<std::string> before = store.setting("alignment settings");
  if (!before) return before.error();
  state.is_stale = state.is_stale || *before != alignment_settings(arguments);
  return Done{};
}

Result<State> state_of(const store::Store& store, CorpusArguments& arguments, const Ui& ui) {
  State state;
  if (Status found = find_changes(store, arguments, ui, state); !found) return found.error();
  auto failed =
      store::counts(store, "SELECT name, count(*) FROM problems WHERE is_skipped = 1 GROUP BY name ORDER BY 1");
  if (!failed) return failed.error();
  state.failed = *std::move(failed);
  auto pins = store.pins();
  if (!pins) return pins.error();
  for (store::KeptPin& pin : *pins)
    if (pin.is_orphaned) state.orphans.push_back(std::move(pin));
  auto edits = store.edits();
  if (!edits) return edits.error();
  for (store::KeptEdit& edit : *edits)
    if (edit.is_orphaned) state.orphaned_edits.push_back(std::move(edit));
  auto takedowns = store.takedowns();
  if (!takedowns) return takedowns.error();
  state.takedowns = *std::move(takedowns);
  const auto judgements = judgements_in(store);
  if (!judgements) return judgements.error();
  state.judgements = *judgements;
  auto runs = store.runs();
  if (!runs) return runs.error();
  if (!runs->empty()) state.last = std::move(runs->back());
  return state;
}

std::vector<std::string> files_of(const std::vector<Error>& problems) {
  std::vector<std::string> files;
  files.reserve(problems.size());
  for (const Error& problem : problems) files.push_back(problem.file);
  return files;
}

Json json_of(const State& state) {
  Json::Object failed;
  for (const store::Count& reason : state.failed) failed.emplace_back(reason.name, reason.count);
  Json::Array orphans;
  for (const store::KeptPin& pin : state.orphans)
    orphans.push_back(Json::Object{{"en", pin.pair.english},
                                   {"ko", pin.pair.korean},
                                   {"en_text", pin.english.lines},
                                   {"ko_text", pin.korean.lines}});
  Json::Array edits;
  for (const store::KeptEdit& edit : state.orphaned_edits)
    edits.push_back(Json::Object{{"en", edit.pair.english},
                                 {"ko", edit.pair.korean},
                                 {edit.is_korean ? "ko_text" : "en_text", edit.sentence.lines},
                                 {"edited", edit.text}});
  Json::Object run;
  if (state.last)
    run = {{"command", state.last->command},
           {"version", state.last->version},
           {"knowledge", state.last->knowledge},
           {"started", state.last->started},
           {"finished", state.last->finished}};
  return Json::Object{{"new", state.changes.added},
                      {"changed", state.changes.changed},
                      {"gone", state.changes.gone},
                      {"unchanged", state.changes.unchanged},
                      {"stopped", state.stopped},
                      {"unreadable", files_of(state.unreadable)},
                      {"stale", std::size_t{state.is_stale}},
                      {"failed", failed},
                      {"orphaned_pins", orphans},
                      {"orphaned_edits", edits},
                      {"removed", state.takedowns},
                      {"judgements", std::size_t{state.judgements}},
                      {"last_run", run}};
}

std::string list_of(const std::string& label, const std::vector<std::string>& names, const Ui& ui) {
  if (names.empty()) return {};
  std::string out = fmt::format("{}: {}\n", label, ui.number(names.size()));
  for (std::size_t i = 0; i < std::min(names.size(), shown); ++i) out += "  " + names[i] + "\n";
  if (names.size() > shown)
    out += "  " + ui.tr("and {count} more", {{"count", ui.number(names.size() - shown)}}) + "\n";
  return out;
}

/// What people decided about sentences that are gone.
std::string orphans_of(const State& state, const Ui& ui) {
  const auto line = [](const store::PairName& pair, const std::string& lines) {
    return fmt::format("{} {}: {}", pair.english, pair.korean, lines.substr(0, lines.find('\n')));
  };
  std::vector<std::string> pins, edits;
  for (const store::KeptPin& pin : state.orphans)
    pins.push_back(line(pin.pair, pin.english.lines.empty() ? pin.korean.lines : pin.english.lines));
  for (const store::KeptEdit& edit : state.orphaned_edits) edits.push_back(line(edit.pair, edit.sentence.lines));
  return list_of(ui.tr("pins that no longer fit"), pins, ui) + list_of(ui.tr("edits that no longer fit"), edits, ui);
}

std::string text_of(const State& state, const Ui& ui) {
  std::string out;
  if (state.last)
    out += ui.tr("last run: jjak {command}, {time}",
                 {{"command", state.last->command},
                  {"time", state.last->finished.empty() ? ui.tr("stopped before its end") : state.last->finished}}) +
           "\n";
  out += list_of(ui.tr("new"), state.changes.added, ui) + list_of(ui.tr("changed"), state.changes.changed, ui) +
         list_of(ui.tr("gone"), state.changes.gone, ui);
  out += ui.tr("unchanged") + ": " + ui.number(state.changes.unchanged) + "\n";
  out += list_of(ui.tr("not read to the end"), state.stopped, ui) +
         list_of(ui.tr("unreadable now"), files_of(state.unreadable), ui);
  if (state.is_stale)
    out += ui.tr("options, dictionaries or jjak have changed since the last run; “jjak build” brings all up to date") +
           "\n";
  if (state.judgements > 0)
    out += ui.tr_n("confidences learned from one judgement", "confidences learned from {count} judgements",
                   state.judgements) +
           "\n";
  std::int64_t failures = 0;
  for (const store::Count& reason : state.failed) failures += reason.count;
  if (failures > 0) {
    out += (state.is_imported ? ui.tr("left out of the import") : ui.tr("without an article")) + ": " +
           ui.number(static_cast<std::uint64_t>(failures)) + "\n";
    for (const store::Count& reason : state.failed)
      out += fmt::format("  {} {}\n", reason.name, ui.number(static_cast<std::uint64_t>(reason.count)));
  }
  return out + orphans_of(state, ui) + list_of(ui.tr("taken down"), state.takedowns, ui);
}

struct Options : CorpusArguments {
  std::string corpus;
};

int run(Options& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  if (Status restored = restore_options(**store, options.corpus, options); !restored) return ui.fail(restored.error());
  const Result<State> state = state_of(**store, options, ui);
  if (!state) return ui.fail(state.error());
  for (const Error& problem : state->unreadable) ui.warn(problem);
  const Status told = ui.out(ui.json ? json_of(*state).indented() + "\n" : Ui::printable(text_of(*state, ui)));
  return told ? exit_done : ui.fail(told.error());
}

}  // namespace

Command status_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "status",
      .summary = mark("show what has changed since a corpus was built"),
      .notes = {mark(
          "Compares the files of the inputs with those that the corpus has kept, by their digests. Nothing is "
          "changed.")},
      .arguments = {corpus_argument(options->corpus)},
      .options = {json_option(*options, mark("print the lists as JSON")), quiet_option(*options)},
      .examples = {"jjak status out", "jjak status out --json"},
      .see_also = {"build", "add", "pin"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
