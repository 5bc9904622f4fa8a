// Keeps results of stages in a table. A failure to read or write is no failure of the run: the work is done again.
#include "store/memo.hpp"

#include <utility>

namespace jjak::store {
namespace {

constexpr std::size_t most_waiting = 8u << 20;  // bytes that wait to be written together

}  // namespace

std::optional<std::string> Store::Memo::find(std::string_view kind, std::string_view key) {
  const std::lock_guard lock(guard_);
  if (const auto waiting = kept_.find(Name(kind, key)); waiting != kept_.end()) return waiting->second;
  if (has_failed_) return std::nullopt;
  if (!store_.database().prepare_once(find_, "SELECT value FROM memo WHERE kind = ? AND key = ?")) return std::nullopt;
  const Result<bool> row = find_.bind(0, kind).bind(1, key).step();
  note(row);
  std::optional<std::string> value;
  if (row && *row) value.emplace(find_.bytes(0));
  find_.reset();
  return value;
}

/// Values are long; whether there is one is told by the index alone.
bool Store::Memo::has(std::string_view kind, std::string_view key) {
  const std::lock_guard lock(guard_);
  if (kept_.contains(Name(kind, key))) return true;
  if (has_failed_) return false;
  if (!store_.database().prepare_once(has_, "SELECT 1 FROM memo WHERE kind = ? AND key = ?")) return false;
  const Result<bool> row = has_.bind(0, kind).bind(1, key).step();
  note(row);
  const bool is_there = row && *row;
  has_.reset();
  return is_there;
}

/// Memory that is short for one entry may do for the next.
void Store::Memo::note(const Result<bool>& row) {
  if (!row && row.error().code != errors::out_of_memory) has_failed_ = true;
}

void Store::Memo::keep(std::string_view kind, std::string_view key, std::string_view value) {
  const std::lock_guard lock(guard_);
  if (has_failed_) return;
  kept_bytes_ += key.size() + value.size();
  kept_.insert_or_assign(Name(kind, key), std::string(value));
  if (kept_bytes_ <= most_waiting || write()) return;
  has_failed_ = true;
  kept_.clear();
}

Status Store::Memo::flush() {
  const std::lock_guard lock(guard_);
  return write();
}

Status Store::Memo::write() {
  std::optional<sqlite::Transaction> transaction;
  if (store_.transaction_ == nullptr) {
    transaction.emplace(store_.database());
    if (Status begun = transaction->begin(); !begun) return begun;
  }
  // An entry that is there keeps its id, so that only its value is written.
  Result<sqlite::Statement> keep = store_.database().prepare(
      "INSERT INTO memo (kind, key, value) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = "
      "excluded.value");
  if (!keep) return keep.error();
  for (const auto& [name, value] : kept_)
    if (Status kept = keep->bind(0, name.first).bind(1, name.second).bind_bytes(2, value).run(); !kept) return kept;
  kept_.clear();
  kept_bytes_ = 0;
  return transaction ? transaction->commit() : Status(Done{});
}

}  // namespace jjak::store
