// Keeps the beads that people corrected.
#include "store/store.hpp"

#include <utility>

namespace jjak::store {
namespace {

std::size_t size_of(const sqlite::Statement& row, int column) { return static_cast<std::size_t>(row.number(column)); }

KeptSentences sentences_of(const sqlite::Statement& row, int column) {
  return {std::string(row.text(column)), size_of(row, column + 1), size_of(row, column + 2)};
}

void bind_sentences(sqlite::Statement& statement, int parameter, const KeptSentences& sentences) {
  statement.bind(parameter, sentences.lines)
      .bind(parameter + 1, static_cast<std::int64_t>(sentences.nth))
      .bind(parameter + 2, static_cast<std::int64_t>(sentences.count));
}

}  // namespace

Result<std::vector<KeptPin>> Store::pins() const {
  auto select = database_->prepare(
      "SELECT english, korean, english_text, english_nth, english_count, korean_text, korean_nth, korean_count, "
      "is_orphaned FROM pins ORDER BY english, korean, place");
  if (!select) return select.error();
  std::vector<KeptPin> pins;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return pins;
    pins.push_back({{std::string(select->text(0)), std::string(select->text(1))},
                    sentences_of(*select, 2),
                    sentences_of(*select, 5),
                    select->number(8) != 0});
  }
}

Status Store::set_pins(const PairName& pair, const std::vector<KeptPin>& pins) {
  auto clear = database_->prepare("DELETE FROM pins WHERE english = ? AND korean = ?");
  if (!clear) return clear.error();
  if (Status cleared = clear->bind(0, pair.english).bind(1, pair.korean).run(); !cleared) return cleared;
  auto insert = database_->prepare("INSERT INTO pins VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return insert.error();
  std::int64_t place = 0;
  for (const KeptPin& pin : pins) {
    insert->bind(0, pair.english).bind(1, pair.korean).bind(2, place++);
    bind_sentences(*insert, 3, pin.english);
    bind_sentences(*insert, 6, pin.korean);
    if (Status added = insert->bind(9, std::int64_t{pin.is_orphaned}).run(); !added) return added;
  }
  return Done{};
}

}  // namespace jjak::store
