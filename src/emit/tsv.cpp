// Writes the units of a collection as TSV, one per line, for cut, sort and spreadsheets.
#include "emit/fields.hpp"
#include "model/index_list.hpp"

#include <jjak/emit.hpp>

#include <initializer_list>

namespace jjak {
namespace {

using namespace emit;

constexpr std::string_view header =
    "id\tlevel\ttype\tconfidence\ten\tko\turl_en\turl_ko\tdate_en\tdate_ko\tlink\t"
    "en_paragraphs\tko_paragraphs\ten_sentences\tko_sentences\n";

void append_line(std::string& out, std::initializer_list<std::string_view> fields) {
  bool first = true;
  for (const std::string_view field : fields) {
    if (!first) out += '\t';
    out += field;
    first = false;
  }
  out += '\n';
}

}  // namespace

std::string write_tsv(const Collection& collection) {
  std::string out(header);
  for_each_unit(collection, [&](const Unit& unit) {
    const UnitParts parts = parts_of(collection, unit);
    append_line(out, {plain(unit.id), name_of(unit.level), type_of(parts.bead), decimal(parts.bead.confidence),
                      plain(unit.source), plain(unit.target), address_of(parts.english), address_of(parts.korean),
                      date_of(parts.english), date_of(parts.korean), name_of(parts.link.method),
                      list_indexes(unit.source_paragraphs, ","), list_indexes(unit.target_paragraphs, ","),
                      list_indexes(unit.source_sentences, ","), list_indexes(unit.target_sentences, ",")});
  });
  return out;
}

}  // namespace jjak
