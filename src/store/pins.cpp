// Keeps the beads that people judged and corrected, and the sentences whose text they corrected.
#include "store/store.hpp"

#include <fmt/core.h>

#include <array>
#include <utility>

namespace jjak::store {
namespace {

constexpr std::array<std::string_view, 4> verdicts{"pinned", "accepted", "rejected", "noted"};

std::size_t size_of(const sqlite::Statement& row, int column) { return static_cast<std::size_t>(row.number(column)); }

KeptSentences sentences_of(const sqlite::Statement& row, int column) {
  return {std::string(row.text(column)), size_of(row, column + 1), size_of(row, column + 2)};
}

void bind_sentences(sqlite::Statement& statement, int parameter, const KeptSentences& sentences) {
  statement.bind(parameter, sentences.lines)
      .bind(parameter + 1, static_cast<std::int64_t>(sentences.nth))
      .bind(parameter + 2, static_cast<std::int64_t>(sentences.count));
}

/// `condition`: the names of a pair are the parameters in it.
Result<std::vector<KeptPin>> pins_where(const sqlite::Database& database, std::string_view condition,
                                        const PairName* pair) {
  auto select = database.prepare(
      fmt::format("SELECT english, korean, english_text, english_nth, english_count, korean_text, korean_nth, "
                  "korean_count, is_orphaned, verdict, note, is_moved FROM pins {} ORDER BY english, korean, place",
                  condition));
  if (!select) return select.error();
  if (pair != nullptr) select->bind(0, pair->english).bind(1, pair->korean);
  std::vector<KeptPin> pins;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return pins;
    pins.push_back({{std::string(select->text(0)), std::string(select->text(1))},
                    sentences_of(*select, 2),
                    sentences_of(*select, 5),
                    select->number(8) != 0,
                    verdict_of(select->text(9)).value_or(Verdict::pinned),
                    std::string(select->text(10)),
                    select->number(11) != 0});
  }
}

Result<std::vector<KeptEdit>> edits_where(const sqlite::Database& database, std::string_view condition,
                                          const PairName* pair) {
  auto select = database.prepare(
      fmt::format("SELECT english, korean, is_korean, sentence, nth, count, text, is_orphaned FROM edits {} ORDER BY "
                  "english, korean, place",
                  condition));
  if (!select) return select.error();
  if (pair != nullptr) select->bind(0, pair->english).bind(1, pair->korean);
  std::vector<KeptEdit> edits;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return edits;
    edits.push_back({{std::string(select->text(0)), std::string(select->text(1))},
                     select->number(2) != 0,
                     sentences_of(*select, 3),
                     std::string(select->text(6)),
                     select->number(7) != 0});
  }
}

}  // namespace

std::string_view name_of(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_of(std::string_view name) {
  for (std::size_t i = 0; i < verdicts.size(); ++i)
    if (verdicts[i] == name) return static_cast<Verdict>(i);
  return std::nullopt;
}

Result<std::vector<KeptPin>> Store::pins() const { return pins_where(*database_, "", nullptr); }

Result<std::vector<KeptPin>> Store::pins(const PairName& pair) const {
  return pins_where(*database_, "WHERE english = ? AND korean = ?", &pair);
}

Status Store::set_pins(const PairName& pair, const std::vector<KeptPin>& pins) {
  auto clear = database_->prepare("DELETE FROM pins WHERE english = ? AND korean = ?");
  if (!clear) return clear.error();
  if (Status cleared = clear->bind(0, pair.english).bind(1, pair.korean).run(); !cleared) return cleared;
  auto insert = database_->prepare("INSERT INTO pins VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return insert.error();
  std::int64_t place = 0;
  for (const KeptPin& pin : pins) {
    insert->bind(0, pair.english).bind(1, pair.korean).bind(2, place++);
    bind_sentences(*insert, 3, pin.english);
    bind_sentences(*insert, 6, pin.korean);
    insert->bind(9, std::int64_t{pin.is_orphaned}).bind(10, name_of(pin.verdict)).bind(11, pin.note);
    insert->bind(12, std::int64_t{pin.is_moved});
    if (Status added = insert->run(); !added) return added;
  }
  return Done{};
}

Result<std::vector<KeptEdit>> Store::edits() const { return edits_where(*database_, "", nullptr); }

Result<std::vector<KeptEdit>> Store::edits(const PairName& pair) const {
  return edits_where(*database_, "WHERE english = ? AND korean = ?", &pair);
}

Status Store::set_edits(const PairName& pair, const std::vector<KeptEdit>& edits) {
  auto clear = database_->prepare("DELETE FROM edits WHERE english = ? AND korean = ?");
  if (!clear) return clear.error();
  if (Status cleared = clear->bind(0, pair.english).bind(1, pair.korean).run(); !cleared) return cleared;
  auto insert = database_->prepare("INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return insert.error();
  std::int64_t place = 0;
  for (const KeptEdit& edit : edits) {
    insert->bind(0, pair.english).bind(1, pair.korean).bind(2, place++).bind(3, std::int64_t{edit.is_korean});
    bind_sentences(*insert, 4, edit.sentence);
    insert->bind(7, edit.text).bind(8, std::int64_t{edit.is_orphaned});
    if (Status added = insert->run(); !added) return added;
  }
  return Done{};
}

}  // namespace jjak::store
