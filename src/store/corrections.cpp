// Keeps what people did about pairs, and which articles are no pair.
#include "store/store.hpp"

#include <fmt/core.h>

namespace jjak::store {
namespace {

Result<std::vector<PairName>> names(const sqlite::Database& database, std::string_view sql) {
  auto select = database.prepare(sql);
  if (!select) return select.error();
  std::vector<PairName> pairs;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return pairs;
    pairs.push_back({std::string(select->text(0)), std::string(select->text(1))});
  }
}

}  // namespace

Result<std::vector<PairName>> Store::parted() const {
  return names(*database_, "SELECT english, korean FROM parted ORDER BY english, korean");
}

Status Store::set_parted(const PairName& pair, bool is_parted) {
  auto change = database_->prepare(is_parted ? "INSERT OR IGNORE INTO parted (english, korean) VALUES (?, ?)"
                                             : "DELETE FROM parted WHERE english = ? AND korean = ?");
  if (!change) return change.error();
  return change->bind(0, pair.english).bind(1, pair.korean).run();
}

Result<std::vector<Correction>> Store::corrections(const PairName& pair) const {
  auto select = database_->prepare(
      "SELECT id, action, before, after, reviewer, made FROM corrections WHERE english = ? AND korean = ? ORDER BY id");
  if (!select) return select.error();
  select->bind(0, pair.english).bind(1, pair.korean);
  std::vector<Correction> corrections;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return corrections;
    Correction& correction = corrections.emplace_back();
    correction.id = select->number(0);
    int column = 1;
    for (std::string* field :
         {&correction.action, &correction.before, &correction.after, &correction.reviewer, &correction.made})
      *field = select->text(column++);
  }
}

Result<std::int64_t> Store::last_correction(const PairName& pair) const {
  auto select = database_->prepare("SELECT ifnull(max(id), 0) FROM corrections WHERE english = ? AND korean = ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, pair.english).bind(1, pair.korean).step();
  if (!row) return row.error();
  return select->number(0);
}

Status Store::add_correction(const PairName& pair, const Correction& correction) {
  auto insert = database_->prepare(
      "INSERT INTO corrections (english, korean, action, before, after, reviewer, made) VALUES (?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return insert.error();
  return insert->bind(0, pair.english)
      .bind(1, pair.korean)
      .bind(2, correction.action)
      .bind(3, correction.before)
      .bind(4, correction.after)
      .bind(5, correction.reviewer)
      .bind(6, correction.made.empty() ? now() : correction.made)
      .run();
}

Status Store::forget_decisions(const PairName& pair) {
  for (const std::string_view table : {"pins", "edits", "parted", "corrections"}) {
    auto forget = database_->prepare(fmt::format("DELETE FROM {} WHERE english = ? AND korean = ?", table));
    if (!forget) return forget.error();
    if (Status gone = forget->bind(0, pair.english).bind(1, pair.korean).run(); !gone) return gone;
  }
  return Done{};
}

Result<std::int64_t> Store::corrections_since(std::string_view time) const {
  auto select = database_->prepare("SELECT count(*) FROM corrections WHERE made > ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, time).step();
  if (!row) return row.error();
  return select->number(0);
}

Result<std::vector<PairName>> Store::corrected_pairs() const {
  return names(*database_, "SELECT DISTINCT english, korean FROM corrections ORDER BY english, korean");
}

}  // namespace jjak::store
