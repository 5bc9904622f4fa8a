// All that people decided about a pair, as one value: it is kept, undone, exported and merged as a whole.
#pragma once

#include "store/store.hpp"

#include <jjak/result.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::markup {
struct JsonValue;
}  // namespace jjak::markup

namespace jjak::corpus {

struct Decisions {
  std::vector<store::KeptPin> pins;    ///< all of the same pair
  bool is_parted = false;              ///< whether the articles are no pair
  std::vector<store::KeptEdit> edits;  ///< all of the same pair

  bool empty() const { return pins.empty() && edits.empty() && !is_parted; }
};

/// A JSON object of one line: {"pins": [{"verdict", "english": {"lines", "nth", "count"}, "korean": {...}, "note",
/// "moved"}], "edits": [{"side", "sentence": {"lines", ...}, "text"}], "parted"}. Whether one is an
/// orphan is not in it: each run finds that anew.
std::string decisions_json(const Decisions& decisions);

/// Reads what decisions_json wrote, also before it knew of edits; further members are ignored. Nothing where it is
/// something else.
std::optional<Decisions> read_decisions(const markup::JsonValue& json, const store::PairName& pair);
std::optional<Decisions> read_decisions(std::string_view json, const store::PairName& pair);

/// What the store has of a pair. Fails as the store.
Result<Decisions> decisions_of(const store::Store& store, const store::PairName& pair);

/// The pairs about which something was ever decided. Fails as the store.
Result<std::set<store::PairName>> decided_pairs(const store::Store& store);

/// Digest of what people corrected, and of takedowns: a change of it is a reason to run again. Fails as the store.
Result<std::string> decisions_digest(const store::Store& store);

/// Puts them in the place of what the store has. To be called inside a transaction. Fails as the store.
Status set_decisions(store::Store& store, const store::PairName& pair, const Decisions& decisions);

/// The same, and notes what was done, if that changes anything; `correction` needs
/// no `before` and `after`.
/// To be called inside a transaction. Fails as the store.
Status decide(store::Store& store, const store::PairName& pair, const Decisions& decisions,
              store::Correction correction);

/// Whether a text can stand in the place of a sentence: one line of UTF-8 with letters, and not without end.
bool is_sentence_text(std::string_view text);

/// Both together. Of a bead or a sentence that both know, the first decision counts.
Decisions merge_decisions(Decisions first, const Decisions& second);

}  // namespace jjak::corpus
