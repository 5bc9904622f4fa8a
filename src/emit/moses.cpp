// Writes sentence units as a Moses bitext: one file per language, and one with ids.
#include "emit/fields.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;

bool is_listed(const UnitView& view) { return view.unit.level == Level::sentence; }

std::string english_line(const UnitView& view) { return is_listed(view) ? plain(view.unit.source) + '\n' : ""; }

std::string korean_line(const UnitView& view) { return is_listed(view) ? plain(view.unit.target) + '\n' : ""; }

std::string id_line(const UnitView& view) {
  if (!is_listed(view)) return {};
  return table_line({plain(view.unit.id), decimal(view.bead.confidence), address_of(view.from.english),
                     address_of(view.from.korean)});
}

}  // namespace

const Format<UnitView> formats::moses_english{{}, english_line, {}};
const Format<UnitView> formats::moses_korean{{}, korean_line, {}};
const Format<UnitView> formats::moses_ids{{}, id_line, {}};

}  // namespace jjak
