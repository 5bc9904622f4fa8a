// What units are called in a store: imported ones keep the names of their file, which no index tells.
#pragma once

#include "store/store.hpp"

#include <jjak/model/walk.hpp>

#include <map>
#include <string>
#include <string_view>

namespace jjak::cli {

class UnitNames final : public CollectionVisitor {
 public:
  /// Fails as the store does. The store must outlive the names.
  static Result<UnitNames> of(const store::Store& store);

  /// The next questions are of this pair. Fails as the store does.
  Status pair(const PairView& pair) override;

  /// The name of a sentence unit of that pair in the store. `id`: of the pair's name and indexes, as report::id_of().
  std::string name_of(std::string_view id) const;

 private:
  UnitNames(const store::Store& store, bool is_imported) : store_(&store), is_imported_(is_imported) {}

  const store::Store* store_;
  bool is_imported_;
  std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace jjak::cli
