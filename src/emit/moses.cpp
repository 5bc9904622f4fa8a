// Writes sentence units as a Moses bitext: one file per language, and one with ids.
#include "emit/fields.hpp"

#include <jjak/emit.hpp>

namespace jjak {

Moses write_moses(const Collection& collection) {
  using namespace emit;
  Moses moses;
  for (const Unit& unit : units_of(collection)) {
    if (unit.level != Level::sentence) continue;
    moses.english += plain(unit.source) + '\n';
    moses.korean += plain(unit.target) + '\n';
    moses.ids += plain(unit.id) + '\t' + decimal(unit.bead->confidence) + '\t' + address_of(*unit.english) + '\t' +
                 address_of(*unit.korean) + '\n';
  }
  return moses;
}

}  // namespace jjak
