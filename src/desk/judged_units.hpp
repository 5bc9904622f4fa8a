// Units of an imported corpus with what people decided about them. Nothing is aligned: each unit has the texts that its
// file gives it, and is accepted, rejected, taken apart or edited by itself.
#pragma once

#include "desk/action.hpp"
#include "desk/realign.hpp"

namespace jjak {

namespace errors {
extern const ErrorKind not_realigned;
}  // namespace errors

namespace desk {

/// Whether an action can be done about a pair of an imported corpus. Fails: not_realigned, for all that would change
/// the borders of units, or part what is no pair of articles.
Status check_judgement(const Action& action, const StoredPair& stored);

/// How a decision about these sentences stands to a bead of an imported pair.
enum class Fit : std::uint8_t {
  none,
  same,  ///< it is about the bead
  half   ///< one of its sides has no counterpart; with both halves, the bead is taken apart
};
Fit fit_of(const Bead& bead, Range source, Range target);

/// Writes the rows of a pair of an imported corpus anew, as its file and what is decided about it have them, and which
/// decisions no longer fit. A unit is rejected when both its sides have no counterpart. To be called inside a
/// transaction. Fails as the store.
Status judge_units(store::Store& store, const store::PairRow& row);
/// The same for the pair of these articles; nothing where there is none.
Status judge_units(store::Store& store, const store::PairName& name);

}  // namespace desk
}  // namespace jjak
