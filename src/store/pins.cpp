// Keeps the beads that people corrected.
#include "store/store.hpp"

#include <utility>

namespace jjak::store {

Result<std::vector<KeptPin>> Store::pins() const {
  auto select = database_->prepare(
      "SELECT english, korean, english_text, korean_text, is_orphaned FROM pins ORDER BY english, korean, place");
  if (!select) return select.error();
  std::vector<KeptPin> pins;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return pins;
    pins.push_back({std::string(select->text(0)), std::string(select->text(1)), std::string(select->text(2)),
                    std::string(select->text(3)), select->number(4) != 0});
  }
}

Status Store::set_pins(std::string_view english, std::string_view korean, const std::vector<KeptPin>& pins) {
  auto clear = database_->prepare("DELETE FROM pins WHERE english = ? AND korean = ?");
  if (!clear) return clear.error();
  if (Status cleared = clear->bind(0, english).bind(1, korean).run(); !cleared) return cleared;
  auto insert = database_->prepare(
      "INSERT INTO pins (english, korean, place, english_text, korean_text, is_orphaned) VALUES (?, ?, ?, ?, ?, ?)");
  if (!insert) return insert.error();
  std::int64_t place = 0;
  for (const KeptPin& pin : pins)
    if (Status added = insert->bind(0, english)
                           .bind(1, korean)
                           .bind(2, place++)
                           .bind(3, pin.english_text)
                           .bind(4, pin.korean_text)
                           .bind(5, std::int64_t{pin.is_orphaned})
                           .run();
        !added)
      return added;
  return Done{};
}

}  // namespace jjak::store
