// Reads actions, and makes decisions of them.
#include "desk/action.hpp"

#include "base/message.hpp"
#include "corpus/kept_sentences.hpp"
#include "markup/json.hpp"

#include <jjak/align.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>

namespace jjak {

namespace errors {
const ErrorKind bad_action{"bad_action", tr("this is no action that the desk knows")};
const ErrorKind bad_sentence{"bad_sentence",
                             tr("a sentence needs a text of one line; to leave it out, reject its bead")};
const ErrorKind no_such_bead{"no_such_bead", tr("there is no such bead any more; look at the pair again")};
const ErrorKind crosses_decision{
    "crosses_decision", tr("this would cross a bead that somebody has decided; take that decision back first")};
const ErrorKind nothing_to_undo{"nothing_to_undo", tr("there is nothing to take back")};
const ErrorKind not_editable{"not_editable", tr("this pair has no alignment that could be corrected")};
const ErrorKind corpus_is_stale{
    "corpus_is_stale",
    tr("these results were made with other options, dictionaries or another version of jjak; run “jjak build” first")};
}  // namespace errors

namespace desk {
namespace {

using store::KeptPin;
using store::Verdict;

struct Named {
  std::string_view name;
  ActionKind kind;
};
constexpr std::array<Named, 15> actions{{{"accept", ActionKind::accept},
                                         {"reject", ActionKind::reject},
                                         {"split", ActionKind::correct},
                                         {"merge", ActionKind::correct},
                                         {"move", ActionKind::correct},
                                         {"link", ActionKind::correct},
                                         {"unlink", ActionKind::correct},
                                         {"cross", ActionKind::cross},
                                         {"release", ActionKind::release},
                                         {"note", ActionKind::note},
                                         {"edit", ActionKind::edit},
                                         {"part", ActionKind::part},
                                         {"join", ActionKind::join},
                                         {"undo", ActionKind::undo},
                                         {"redo", ActionKind::redo}}};

std::optional<std::uint32_t> read_index(const markup::JsonValue& json) {
  constexpr double most = 10'000'000;
  if (json.kind != markup::JsonKind::number || !(json.number >= 0) || json.number > most ||
      std::floor(json.number) != json.number)
    return std::nullopt;
  return static_cast<std::uint32_t>(json.number);
}

std::optional<Range> read_range(const markup::JsonValue& json) {
  if (!json.is_array() || json.items.size() != 2) return std::nullopt;
  const auto begin = read_index(json.items[0]), end = read_index(json.items[1]);
  if (!begin || !end || *begin > *end) return std::nullopt;
  return Range{*begin, *end};
}

bool read_beads(const markup::JsonValue& json, std::vector<BeadRanges>& beads) {
  if (!json.is_array() || json.items.size() > most_action_beads) return false;
  for (const markup::JsonValue& item : json.items) {
    if (!item.is_array() || item.items.size() != 2) return false;
    const auto source = read_range(item.items[0]), target = read_range(item.items[1]);
    if (!source || !target || (source->empty() && target->empty())) return false;
    beads.emplace_back(*source, *target);
  }
  return true;
}

bool read_texts(const markup::JsonValue& json, std::vector<SentenceText>& texts) {
  if (!json.is_array() || json.items.size() > most_action_beads) return false;
  for (const markup::JsonValue& item : json.items) {
    if (!item.is_array() || item.items.size() != 3 || !item.items[2].is_string()) return false;
    const auto side = read_index(item.items[0]), sentence = read_index(item.items[1]);
    if (!side || !sentence || *side > 1) return false;
    texts.push_back({*side == 1, *sentence, item.items[2].string});
  }
  return true;
}

bool needs_one_bead(ActionKind kind) {
  return kind == ActionKind::accept || kind == ActionKind::reject || kind == ActionKind::release ||
         kind == ActionKind::note || kind == ActionKind::cross;
}

/// Whether the pair must have the bead as it is.
bool needs_known_bead(ActionKind kind) { return needs_one_bead(kind) && kind != ActionKind::cross; }

bool overlap(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }

/// Changes the decisions about a pair.
class Decider {
 public:
  Decider(corpus::Decisions decisions, const store::PairName& name, const AlignedPair& pair)
      : decisions_(std::move(decisions)), name_(name), pair_(pair), english_(pair.source), korean_(pair.target) {}

  Result<corpus::Decisions> apply(const Action& action) {
    for (const auto& [source, target] : action.beads)
      if (source.end > pair_.source.sentences.size() || target.end > pair_.target.sentences.size())
        return Error{errors::bad_action};
    if (needs_known_bead(action.kind) && !has_bead(action.beads.front())) return Error{errors::no_such_bead};
    switch (action.kind) {
      case ActionKind::accept: return set(action.beads, Verdict::accepted);
      case ActionKind::reject: return set(action.beads, Verdict::rejected);
      case ActionKind::correct: return set(action.beads, Verdict::pinned);
      case ActionKind::cross: return cross(action.beads.front());
      case ActionKind::release: release(action.beads); break;
      case ActionKind::note: write_note(action.beads.front(), action.note); break;
      case ActionKind::edit: return edit(action.texts);
      case ActionKind::part: decisions_.is_parted = true; break;
      case ActionKind::join: decisions_.is_parted = false; break;
      case ActionKind::undo:
      case ActionKind::redo: break;
    }
    return std::move(decisions_);
  }

 private:
  bool has_bead(const BeadRanges& wanted) const { return find_bead(wanted) != nullptr; }

  const Bead* find_bead(const BeadRanges& wanted) const {
    const std::vector<Bead>& beads = pair_.alignment.sentences;
    const auto found = std::find_if(beads.begin(), beads.end(), [&](const Bead& bead) {
      const auto same = [](Range a, Range b) { return a == b || (a.empty() && b.empty()); };
      return same(bead.source, wanted.first) && same(bead.target, wanted.second);
    });
    return found == beads.end() ? nullptr : &*found;
  }

  /// Whether a bead of the pair stands out of order.
  bool is_crossing(const BeadRanges& bead) const {
    const Bead* known = find_bead(bead);
    return known != nullptr && known->mark == BeadMark::crossing;
  }

  KeptPin pin_of(const BeadRanges& bead, Verdict verdict) const {
    return {name_, english_.keep(bead.first), korean_.keep(bead.second), false, verdict, {}};
  }

  static bool is_of_same_bead(const KeptPin& a, const KeptPin& b) {
    return a.english == b.english && a.korean == b.korean;
  }

  /// Takes back what was decided about any of these sentences. Notes stay.
  void release(const std::vector<BeadRanges>& beads) {
    for (KeptPin& pin : decisions_.pins) {
      const auto source = english_.find(pin.english), target = korean_.find(pin.korean);
      if (!source || !target) continue;  // an orphan
      const bool is_meant = std::any_of(beads.begin(), beads.end(), [&](const BeadRanges& bead) {
        return overlap(bead.first, *source) || overlap(bead.second, *target);
      });
      if (is_meant) pin.verdict = Verdict::noted;
    }
    forget_empty();
  }

  void forget_empty() {
    std::erase_if(decisions_.pins,
                  [](const KeptPin& pin) { return pin.verdict == Verdict::noted && pin.note.empty(); });
  }

  Result<corpus::Decisions> cross(const BeadRanges& bead) {
    if (bead.first.empty() || bead.second.empty()) return Error{errors::bad_action};
    return set({bead}, Verdict::pinned, [](const BeadRanges&) { return true; });
  }

  Result<corpus::Decisions> set(const std::vector<BeadRanges>& beads, Verdict verdict) {
    return set(beads, verdict, [this](const BeadRanges& bead) { return is_crossing(bead); });
  }

  /// `are_moved`: whether the texts of a bead stand out of order.
  Result<corpus::Decisions> set(const std::vector<BeadRanges>& beads, Verdict verdict,
                                const std::function<bool(const BeadRanges&)>& are_moved) {
    std::vector<Pin> together;
    together.reserve(beads.size() + decisions_.pins.size());
    for (const BeadRanges& bead : beads) together.push_back({bead.first, bead.second, 0, false, are_moved(bead)});
    const std::size_t sources = pair_.source.sentences.size(), targets = pair_.target.sentences.size();
    if (!Pins::make(together, sources, targets)) return Error{errors::bad_action};
    release(beads);
    for (const KeptPin& pin : decisions_.pins) {
      const auto source = english_.find(pin.english), target = korean_.find(pin.korean);
      if (source && target && pin.verdict != Verdict::noted)
        together.push_back({*source, *target, 0, false, pin.is_moved});
    }
    if (!Pins::make(std::move(together), sources, targets)) return Error{errors::crosses_decision};
    for (const BeadRanges& bead : beads) {
      KeptPin pin = pin_of(bead, verdict);
      pin.is_moved = are_moved(bead);
      const auto noted = std::find_if(decisions_.pins.begin(), decisions_.pins.end(),
                                      [&](const KeptPin& other) { return is_of_same_bead(pin, other); });
      if (noted == decisions_.pins.end())
        decisions_.pins.push_back(std::move(pin));
      else
        *noted = {pin.pair, pin.english, pin.korean, false, verdict, noted->note, pin.is_moved};
    }
    return std::move(decisions_);
  }

  Result<corpus::Decisions> edit(const std::vector<SentenceText>& texts) {
    for (const SentenceText& given : texts) {
      const Text& text = given.is_korean ? pair_.target : pair_.source;
      if (given.sentence >= text.sentences.size()) return Error{errors::bad_action};
      const corpus::Sentences& side = given.is_korean ? korean_ : english_;
      const store::KeptSentences sentence = side.keep({given.sentence, given.sentence + 1});
      std::erase_if(decisions_.edits, [&](const store::KeptEdit& known) {
        return known.is_korean == given.is_korean && known.sentence == sentence;
      });
      if (given.text != text.sentence(given.sentence))
        decisions_.edits.push_back({name_, given.is_korean, sentence, given.text});
    }
    return std::move(decisions_);
  }

  void write_note(const BeadRanges& bead, const std::string& note) {
    KeptPin pin = pin_of(bead, Verdict::noted);
    auto known = std::find_if(decisions_.pins.begin(), decisions_.pins.end(),
                              [&](const KeptPin& other) { return is_of_same_bead(pin, other); });
    if (known == decisions_.pins.end()) known = decisions_.pins.insert(known, std::move(pin));
    known->note = note;
    forget_empty();
  }

  corpus::Decisions decisions_;
  const store::PairName& name_;
  const AlignedPair& pair_;
  corpus::Sentences english_, korean_;
};

}  // namespace

Result<Action> read_action(const markup::JsonValue& json) {
  const auto text = [&json](std::string_view name) {
    const markup::JsonValue* value = json.find(name);
    return value != nullptr && value->is_string() ? value->string : std::string();
  };
  Action action;
  action.name = text("action");
  const auto* known =
      std::find_if(actions.begin(), actions.end(), [&](const Named& each) { return each.name == action.name; });
  if (known == actions.end()) return Error{errors::bad_action};
  action.kind = known->kind;
  action.note = text("note");
  const markup::JsonValue* beads = json.find("beads");
  if (beads != nullptr && !read_beads(*beads, action.beads)) return Error{errors::bad_action};
  const markup::JsonValue* texts = json.find("texts");
  if (texts != nullptr && !read_texts(*texts, action.texts)) return Error{errors::bad_action};
  if ((action.kind == ActionKind::edit) == action.texts.empty()) return Error{errors::bad_action};
  for (const SentenceText& each : action.texts)
    if (!corpus::is_sentence_text(each.text)) return Error{errors::bad_sentence};
  if (action.note.size() > most_note_bytes) return Error{errors::bad_action};
  if (needs_one_bead(action.kind) && action.beads.size() != 1) return Error{errors::bad_action};
  if (action.kind == ActionKind::correct && action.beads.empty()) return Error{errors::bad_action};
  return action;
}

Result<corpus::Decisions> after(const Action& action, const corpus::Decisions& before, const store::PairName& name,
                                const AlignedPair& pair) {
  return Decider(before, name, pair).apply(action);
}

}  // namespace desk
}  // namespace jjak
