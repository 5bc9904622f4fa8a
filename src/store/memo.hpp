// The table in which stages keep what they found.
#pragma once

#include "store/store.hpp"

#include <map>
#include <tuple>

namespace jjak::store {

class Store::Memo : public StageMemo {
 public:
  explicit Memo(Store& store) : store_(store) {}

  std::optional<std::string> find(std::string_view kind, std::string_view key) override;
  bool has(std::string_view kind, std::string_view key) override;
  void keep(std::string_view kind, std::string_view key, std::string_view value) override;

  /// Writes what was kept.
  Status flush();

 private:
  using Name = std::pair<std::string, std::string>;  // kind and key

  Status write();
  void note(const Result<bool>& row);

  Store& store_;
  std::mutex guard_;
  std::map<Name, std::string> kept_;  // not written yet
  std::size_t kept_bytes_ = 0;
  bool has_failed_ = false;  // then nothing more is looked up or kept: each try could wait for a lock
  sqlite::Statement find_, has_;
};

}  // namespace jjak::store
