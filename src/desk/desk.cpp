// Shows pairs, and keeps what reviewers do about them.
#include "desk/desk.hpp"

#include "base/message.hpp"
#include "corpus/kept_edits.hpp"
#include "corpus/kept_sentences.hpp"
#include "corpus/stored_pair.hpp"
#include "corpus/update.hpp"
#include "corpus/walk_store.hpp"
#include "desk/history.hpp"
#include "desk/judged_units.hpp"
#include "markup/writer.hpp"
#include "report/values.hpp"
#include "store/bead_table.hpp"
#include "store/imported.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind no_such_pair{"no_such_pair", tr("there is no such pair in the corpus any more")};
}  // namespace errors

namespace desk {
namespace {

using markup::json_array;
using markup::JsonObject;

constexpr std::size_t most_shown = 50;  // steps of a history

/// What was decided about a bead.
struct Decided {
  std::string_view verdict = name_of(store::Verdict::noted);
  std::string note;
};

/// What was decided about the beads of a pair; what no longer fits is only counted. `worst_fit`: Fit::half, where
/// decisions about one side of a bead do not change it.
std::string decisions_json(const corpus::Decisions& decisions, const AlignedPair& pair, Fit worst_fit) {
  const corpus::Sentences english(pair.source), korean(pair.target);
  const std::vector<Bead>& beads = pair.alignment.sentences;
  std::size_t orphans = 0;
  std::map<std::ptrdiff_t, Decided> decided;
  for (const store::KeptPin& pin : decisions.pins) {
    const auto source = english.find(pin.english), target = korean.find(pin.korean);
    const auto fit = [&](const Bead& bead) { return source && target ? fit_of(bead, *source, *target) : Fit::none; };
    const auto bead = std::find_if(beads.begin(), beads.end(), [&](const Bead& each) {
      const Fit found = fit(each);
      return found != Fit::none && found <= worst_fit;
    });
    if (bead == beads.end()) {
      ++orphans;
      continue;
    }
    Decided& known = decided[bead - beads.begin()];
    if (pin.verdict != store::Verdict::noted)
      known.verdict = fit(*bead) == Fit::half ? "unlinked" : name_of(pin.verdict);
    if (!pin.note.empty()) known.note = pin.note;
  }
  std::string items;
  for (const auto& [bead, known] : decided)
    items +=
        (items.empty() ? "" : ",") +
        JsonObject().json("bead", std::to_string(bead)).text("verdict", known.verdict).text("note", known.note).take();
  std::set<const store::KeptEdit*> used;
  corpus::fitting_edits(decisions.edits, pair.source, pair.target, used);
  orphans += decisions.edits.size() - used.size();
  return "[" + items + "],\"orphans\":" + std::to_string(orphans);
}

std::string step_json(const store::Correction* correction) {
  return JsonObject()
      .text("action", correction->action)
      .text("reviewer", correction->reviewer)
      .text("made", correction->made)
      .take();
}

std::string last_json(const std::vector<const store::Correction*>& steps) {
  return steps.empty() ? "null" : step_json(steps.back());
}

std::string history_json(const std::vector<store::Correction>& corrections) {
  std::vector<const store::Correction*> last;
  const std::size_t first = corrections.size() > most_shown ? corrections.size() - most_shown : 0;
  for (std::size_t i = first; i < corrections.size(); ++i) last.push_back(&corrections[i]);
  return json_array(last, step_json);
}

/// Decisions out of the history, which the program wrote itself.
Result<corpus::Decisions> decisions_in(const std::string& json, const store::PairName& name) {
  auto decisions = corpus::read_decisions(json, name);
  return decisions ? Result(*std::move(decisions)) : Error{errors::database_damaged};
}

}  // namespace

Result<std::unique_ptr<Desk>> Desk::open(store::Store& store, DeskOptions options) {
  const Result<bool> imported = store::is_imported(store);
  if (!imported) return imported.error();
  std::unique_ptr<Desk> desk(new Desk(store, std::move(options)));
  if (!*imported)
    if (Status learned = desk->learn(); !learned) return learned.error();
  // What a reviewer did survives a power cut, too.
  if (Status set = store.database().run("PRAGMA synchronous = FULL"); !set) return set.error();
  return desk;
}

/// Takes the knowledge of the corpus, to align with.
Status Desk::learn() {
  const auto files = store_.knowledge();
  if (!files) return files.error();
  Result<Knowledge> knowledge = read_knowledge(*files, store_.database().path());
  if (!knowledge) return knowledge.error();
  options_.align.memo = store_.memo();
  align_.emplace(options_.align, std::make_shared<const Knowledge>(*std::move(knowledge)));
  return Done{};
}

Result<StoredPair> Desk::read(std::string_view name) const {
  auto row = store::find_pair(store_, name);
  if (!row) return row.error();
  if (!*row) return Error{errors::no_such_pair, {}, std::string(name)};
  auto beads = store::beads_of(store_, (*row)->id);
  if (!beads) return beads.error();
  Result<AlignedPair> pair = corpus::read_pair(store_, **row, *beads);
  if (!pair) return pair.error();
  return StoredPair{**std::move(row), *std::move(beads), *std::move(pair)};
}

Result<std::string> Desk::describe_pair(const StoredPair& stored) const {
  const store::PairName name = stored.name();
  const Result<corpus::Decisions> decisions = corpus::decisions_of(store_, name);
  if (!decisions) return decisions.error();
  const auto corrections = store_.corrections(name);
  if (!corrections) return corrections.error();
  std::string texts;
  const Status shown = corpus::show_pair(store_, stored.row, stored.beads, [&](const PairView& view) -> Status {
    texts = report::texts_of_pair_json(view, report::check_units(view, options_.check), options_.korean);
    return Done{};
  });
  if (!shown) return shown.error();
  const History history = history_of(*corrections);
  return JsonObject()
      .json("revision", std::to_string(corrections->empty() ? 0 : corrections->back().id))
      .json("isParted", decisions->is_parted ? "true" : "false")
      .json("decisions", decisions_json(*decisions, stored.pair, align_ ? Fit::same : Fit::half))
      .json("history", history_json(*corrections))
      .json("undo", last_json(history.done))
      .json("redo", last_json(history.undone))
      .json("texts", texts)
      .take();
}

Result<std::string> Desk::pair(std::string_view name) const {
  const Result<StoredPair> stored = read(name);
  return stored ? describe_pair(*stored) : stored.error();
}

Result<corpus::Decisions> Desk::decisions_after(const Action& action, const StoredPair& stored) const {
  const store::PairName name = stored.name();
  if (action.kind == ActionKind::undo || action.kind == ActionKind::redo) {
    const auto corrections = store_.corrections(name);
    if (!corrections) return corrections.error();
    const History history = history_of(*corrections);
    const auto& steps = action.kind == ActionKind::undo ? history.done : history.undone;
    if (steps.empty()) return Error{errors::nothing_to_undo};
    return decisions_in(action.kind == ActionKind::undo ? steps.back()->before : steps.back()->after, name);
  }
  Result<corpus::Decisions> before = corpus::decisions_of(store_, name);
  return before ? after(action, *before, name, stored.pair) : before;
}

/// Writes the beads that follow from decisions.
Status Desk::replace_beads(const StoredPair& stored, const corpus::Decisions& decisions) {
  if (!align_) return judge_units(store_, stored.row);
  const Result<AlignedPair> pair = realign(stored, decisions, *align_);
  if (!pair) return pair.error();
  if (Status replaced = store::replace_beads(store_, stored.row.id, stored.beads, *pair); !replaced) return replaced;
  if (Status kept = store_.flush_memo(); !kept) return kept;
  return corpus::note_outdated(store_);
}

Status Desk::keep(const StoredPair& stored, const corpus::Decisions& decisions, const store::Correction& correction) {
  if (Status begun = store_.begin(); !begun) return begun;
  Status kept = corpus::decide(store_, stored.name(), decisions, correction);
  if (kept) kept = replace_beads(stored, decisions);
  if (kept) kept = store_.commit();
  if (!kept) store_.rollback();
  return kept;
}

Result<Answer> Desk::act(std::string_view name, std::int64_t revision, const std::string& reviewer,
                         const Action& action) {
  const Result<StoredPair> stored = read(name);
  if (!stored) return stored.error();
  const Result<std::int64_t> now = store_.last_correction(stored->name());
  if (!now) return now.error();
  if (*now != revision) {
    Result<std::string> current = describe_pair(*stored);
    return current ? Result(Answer{*std::move(current), true}) : current.error();
  }
  if (stored->pair.alignment.sentences.empty()) return Error{errors::not_editable, {}, stored->row.name};
  if (!align_)
    if (Status possible = check_judgement(action, *stored); !possible) return possible.error();
  Result<corpus::Decisions> decisions = decisions_after(action, *stored);
  if (!decisions) return decisions.error();
  if (Status kept = keep(*stored, *decisions, {0, action.name, {}, {}, reviewer, {}}); !kept) return kept.error();
  Result<std::string> changed = this->pair(stored->row.name);
  if (!changed) return changed.error();
  changed_[stored->row.name] = {++version_, *changed};
  return Answer{*std::move(changed), false};
}

std::string Desk::changes(std::uint64_t since) const {
  std::string pairs;
  for (const auto& [name, change] : changed_)
    if (change.version > since) pairs += (pairs.empty() ? "" : ",") + change.pair;
  return JsonObject().json("version", std::to_string(version_)).json("pairs", "[" + pairs + "]").take();
}

}  // namespace desk
}  // namespace jjak
