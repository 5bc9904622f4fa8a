// The desk: what reviewers see of a pair, and what they do about it. Each action is kept, and the pair is aligned again
// around it, before the answer is given; that of an imported corpus stays aligned as it is.
#pragma once

#include "desk/action.hpp"
#include "desk/realign.hpp"

#include <jjak/pipeline/align_collection.hpp>
#include <jjak/report.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

namespace errors {
extern const ErrorKind no_such_pair;
}  // namespace errors

namespace desk {

struct DeskOptions {
  CollectionOptions align;  ///< as in the run that made the corpus; memo and knowledge are set by the desk; of an
                            ///< imported corpus not used
  UnitCheck check;          ///< as in ReportOptions
  Translate korean;         ///< the same
};

/// What an action came to.
struct Answer {
  std::string pair;          ///< the pair as it is now: DeskPair of src/report/pages/data.ts
  bool is_conflict = false;  ///< nothing was done: the pair is not the one that the reviewer has seen
};

/// Thread safety: one thread at a time.
class Desk {
 public:
  /// `store`: open for writing. Fails as read_knowledge and the store.
  static Result<std::unique_ptr<Desk>> open(store::Store& store, DeskOptions options);

  /// A pair with all that was decided about it, as JSON. Fails: no_such_pair, and as the store.
  Result<std::string> pair(std::string_view name) const;

  /// Does something about a pair, and keeps it: when this returns, neither the end of the program nor a power cut takes
  /// it away. `revision`: of the pair as the reviewer has seen it; where it has another one by now, nothing is done.
  /// Fails as pair(), read_action's errors, `after` and realign do; then nothing is changed.
  Result<Answer> act(std::string_view name, std::int64_t revision, const std::string& reviewer, const Action& action);

  /// {"version", "pairs"}: the pairs that were changed since this desk had a version, as it was told before; 0: all.
  std::string changes(std::uint64_t since) const;

 private:
  Desk(store::Store& store, DeskOptions options) : store_(store), options_(std::move(options)) {}
  Status learn();
  Result<StoredPair> read(std::string_view name) const;
  Result<std::string> describe_pair(const StoredPair& stored) const;
  Result<corpus::Decisions> decisions_after(const Action& action, const StoredPair& stored) const;
  Status keep(const StoredPair& stored, const corpus::Decisions& decisions, const store::Correction& correction);
  Status replace_beads(const StoredPair& stored, const corpus::Decisions& decisions);

  store::Store& store_;
  DeskOptions options_;
  std::optional<FrozenAligner> align_;  ///< nothing: the corpus was imported
  std::uint64_t version_ = 0;
  struct Change {
    std::uint64_t version = 0;  ///< in which it changed last
    std::string pair;           ///< as JSON
  };
  std::map<std::string, Change> changed_;  ///< by the names of pairs
};

}  // namespace desk
}  // namespace jjak
