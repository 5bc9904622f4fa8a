// Writes sentence units as a Moses bitext: one file per language, and one with ids.
#include "emit/fields.hpp"

#include <jjak/emit.hpp>

namespace jjak {

Moses write_moses(const Collection& collection) {
  using namespace emit;
  Moses moses;
  for_each_unit(collection, [&](const Unit& unit) {
    if (unit.level != Level::sentence) return;
    const UnitParts parts = parts_of(collection, unit);
    moses.english += plain(unit.source) + '\n';
    moses.korean += plain(unit.target) + '\n';
    moses.ids += plain(unit.id) + '\t' + decimal(parts.bead.confidence) + '\t' + address_of(parts.english) + '\t' +
                 address_of(parts.korean) + '\n';
  });
  return moses;
}

}  // namespace jjak
