// Looks up the names of units, a pair at a time.
#include "cli/show/unit_names.hpp"

#include "report/values.hpp"
#include "store/imported.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace jjak::cli {

Result<UnitNames> UnitNames::of(const store::Store& store) {
  const Result<bool> imported = store::is_imported(store);
  if (!imported) return imported.error();
  return UnitNames(store, *imported);
}

Status UnitNames::pair(const PairView& pair) {
  const AlignedPair& aligned = pair.pair;
  names_.clear();
  if (!is_imported_) return Done{};
  const auto row = store::find_pair(*store_, aligned.name);
  if (!row) return row.error();
  if (!*row) return Done{};
  auto rows = store::beads_of(*store_, (*row)->id);
  if (!rows) return rows.error();
  // The pair has its sentence beads in the order of the store.
  std::erase_if(*rows, [](const store::BeadRow& each) { return each.level != "sentence"; });
  const std::vector<Bead>& beads = aligned.alignment.sentences;
  for (std::size_t b = 0; b < std::min(beads.size(), rows->size()); ++b)
    names_.emplace(report::id_of(aligned, beads[b], 's'), (*rows)[b].name);
  return Done{};
}

std::string UnitNames::name_of(std::string_view id) const {
  const auto found = names_.find(id);
  return found == names_.end() ? std::string(id) : found->second;
}

}  // namespace jjak::cli
