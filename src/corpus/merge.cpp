// Copies what cannot be made again out of one store into another one: documents, corrections, takedowns.
#include "corpus/merge.hpp"

#include "corpus/decisions.hpp"
#include "corpus/takedowns.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jjak::corpus {
namespace {

/// A path that no other file of the store has.
Result<std::string> free_path(const store::Store& store, const std::string& path) {
  for (int n = 2;; ++n) {
    std::string other = path + " (" + std::to_string(n) + ")";
    const auto known = store.file(other);
    if (!known) return known.error();
    if (!*known) return other;
  }
}

Status add_file(store::Store& store, const store::Store& other, const store::KeptFile& file) {
  const auto known = store.file(file.path);
  if (!known) return known.error();
  if (*known && (*known)->digest == file.digest) return Done{};
  const Result<std::string> path = *known ? free_path(store, file.path) : file.path;
  if (!path) return path.error();
  const auto documents = other.documents(file.id);
  if (!documents) return documents.error();
  const auto added = store.begin_file(*path, file.digest, file.settings);
  if (!added) return added.error();
  for (const store::KeptDocument& document : *documents)
    if (Status kept = store.keep_document(*added, document.key, document.records); !kept) return kept;
  return file.is_complete ? store.complete_file(*added) : Done{};
}

/// What was decided in another store, with its history; where both know the pair, as one more step of the history.
Status add_decisions(store::Store& store, const store::Store& other, const store::PairName& pair) {
  const Result<Decisions> theirs = decisions_of(other, pair), known = decisions_of(store, pair);
  if (!theirs) return theirs.error();
  if (!known) return known.error();
  const Result<std::int64_t> last = store.last_correction(pair);
  if (!last) return last.error();
  if (!known->empty() || *last != 0) {
    const Decisions both = merge_decisions(*known, *theirs);
    return decisions_json(both) == decisions_json(*known) ? Done{} : decide(store, pair, both, {0, "combine"});
  }
  if (Status set = set_decisions(store, pair, *theirs); !set) return set;
  const auto history = other.corrections(pair);
  if (!history) return history.error();
  for (const store::Correction& correction : *history)
    if (Status added = store.add_correction(pair, correction); !added) return added;
  return Done{};
}

Status add_corrections(store::Store& store, const store::Store& other) {
  const auto takedowns = other.takedowns();
  if (!takedowns) return takedowns.error();
  for (const std::string& label : *takedowns)
    if (Status taken = store.take_down(label); !taken) return taken;
  const auto decided = decided_pairs(other);
  if (!decided) return decided.error();
  for (const store::PairName& pair : *decided)
    if (Status added = add_decisions(store, other, pair); !added) return added;
  return Done{};
}

}  // namespace

Status add_corpus(store::Store& store, const store::Store& other) {
  if (Status begun = store.begin(); !begun) return begun;
  const auto files = other.files();
  if (!files) return files.error();
  for (const store::KeptFile& file : *files)
    if (Status added = add_file(store, other, file); !added) return added;
  if (Status added = add_corrections(store, other); !added) return added;
  auto inputs = store.inputs();
  const auto more = other.inputs();
  if (!inputs) return inputs.error();
  if (!more) return more.error();
  inputs->insert(inputs->end(), more->begin(), more->end());
  if (Status set = store.set_inputs(*inputs); !set) return set;
  if (const auto forgotten = forget_taken_down(store); !forgotten) return forgotten.error();
  return store.commit();
}

}  // namespace jjak::corpus
