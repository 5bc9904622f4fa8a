// What a reviewer does about a pair.
#pragma once

#include "corpus/decisions.hpp"

#include <jjak/model.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// Why an action is refused.
namespace errors {
extern const ErrorKind bad_action;
extern const ErrorKind bad_sentence;
extern const ErrorKind no_such_bead;
extern const ErrorKind crosses_decision;
extern const ErrorKind nothing_to_undo;
extern const ErrorKind not_editable;
extern const ErrorKind corpus_is_stale;
}  // namespace errors

namespace desk {

enum class ActionKind : std::uint8_t {
  accept,   ///< a bead is right
  reject,   ///< a bead is right, but no export shall have its unit
  correct,  ///< these beads are right instead of those that were found; an empty side: it has no counterpart
  cross,    ///< this bead is right, although it stands out of order
  release,  ///< nothing is decided about a bead any more
  note,     ///< words about a bead; empty: none
  edit,     ///< other texts stand in the place of sentences
  part,     ///< the articles are no pair
  join,     ///< they are a pair after all
  undo,     ///< of the last action that is not undone
  redo,     ///< of the last one that was undone
};

/// Two ranges of sentences, English and Korean.
using BeadRanges = std::pair<Range, Range>;

/// A text for a sentence; that of the page: it is edited no longer.
struct SentenceText {
  bool is_korean = false;
  std::uint32_t sentence = 0;
  std::string text;
};

struct Action {
  ActionKind kind{};
  std::string name;               ///< for the history: "accept", "split", "merge" ...
  std::vector<BeadRanges> beads;  ///< of accept, reject, release and note one
  std::string note;
  std::vector<SentenceText> texts;  ///< of edit
};

inline constexpr std::size_t most_note_bytes = 4000, most_action_beads = 200;

/// Reads {"action": "split", "beads": [[[3, 4], [5, 6]], ...], "note": "..."}, of an edit "texts": [[side, sentence,
/// text], ...] with the side 0 (English) or 1. Split, merge, move, link and unlink are names of a correction. Fails:
/// bad_action, bad_sentence.
Result<Action> read_action(const markup::JsonValue& json);

/// The decisions after an action on a pair with these texts and beads; not for undo and redo. Decisions about the same
/// sentences give way. Fails: no_such_bead, crosses_decision (the new beads would cross a bead that is decided),
/// bad_action (sentences that are not there, or beads that share one).
Result<corpus::Decisions> after(const Action& action, const corpus::Decisions& before, const store::PairName& name,
                                const AlignedPair& pair);

}  // namespace desk
}  // namespace jjak
