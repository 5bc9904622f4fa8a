// The list of formats.
#include "exports/format.hpp"

#include "base/message.hpp"

#include <algorithm>

namespace jjak::exports {

const std::vector<Format>& formats() {
  using namespace files;
  static const std::vector<Format> list{
      {"tsv", tr("a unit a line, columns as in corpus.tsv"), {tsv}},
      {"csv", tr("the same columns for spreadsheets; what looks like a formula gets an apostrophe in front"), {csv}},
      {"xlsx", tr("the same columns as a workbook; all cells are texts"), {{".xlsx"}}, {}, true},
      {"jsonl", tr("a JSON object a line, as Hugging Face datasets reads it"), {jsonl}},
      {"parquet", tr("the same as a Parquet file; the program DuckDB writes it"), {parquet}},
      {"moses", tr("a file for each language, and one with ids"), {moses_english, moses_korean, moses_ids}},
      {"tmx", tr("TMX 1.4, for translation memories"), {tmx}},
      {"xliff", tr("XLIFF 1.2"), {xliff}},
      {"xliff2", tr("XLIFF 2.0"), {xliff2}},
      {"xces", tr("cesAlign with the documents that it names"), {ces_align}, {ces_english, ces_korean}},
      {"wmt", tr("an XML test set of the WMT shared tasks"), {wmt}},
      {"bitextor", tr("the columns of Bitextor, with a header"), {bitextor}},
      {"mtdata", tr("two columns, English and Korean, as mtdata reads them"), {mtdata}},
      {"vertical",
       tr("vertical text for Sketch Engine, with the mapping"),
       {vertical_english, vertical_korean, vertical_mapping}},
      {"ladders", tr("a ladder for each pair"), {}, {ladders}},
      {"standoff", tr("JSON lines with the places of texts instead of the texts"), {standoff}},
      {"html", tr("a page with both texts side by side"), {html}}};
  return list;
}

const Format* find_format(std::string_view name) {
  const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format& f) { return f.name == name; });
  return found == formats().end() ? nullptr : &*found;
}

}  // namespace jjak::exports
