// Writes units as TSV, one per line, for cut, sort and spreadsheets.
#include "emit/fields.hpp"
#include "model/index_list.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;

constexpr std::string_view header =
    "id\tlevel\ttype\tconfidence\ten\tko\turl_en\turl_ko\tdate_en\tdate_ko\tlink\t"
    "en_paragraphs\tko_paragraphs\ten_sentences\tko_sentences\n";

std::string line_of(const UnitView& view) {
  const Unit& unit = view.unit;
  const PairView& from = view.from;
  return table_line({plain(unit.id), name_of(unit.level), type_of(view.bead), decimal(view.bead.confidence),
                     plain(unit.source), plain(unit.target), address_of(from.english), address_of(from.korean),
                     date_of(from.english), date_of(from.korean), name_of(from.pair.link.method),
                     list_indexes(unit.source_paragraphs, ","), list_indexes(unit.target_paragraphs, ","),
                     list_indexes(unit.source_sentences, ","), list_indexes(unit.target_sentences, ",")});
}

}  // namespace

const Format<UnitView> formats::tsv{header, line_of, {}};

}  // namespace jjak
