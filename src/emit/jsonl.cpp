// Writes units as JSON lines, as Hugging Face `datasets` reads them.
#include "emit/fields.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;
using markup::json_string;

std::string string_or_null(const std::string& text) { return text.empty() ? "null" : json_string(text); }

std::string line_of(const UnitView& view) {
  const PairView& from = view.from;
  const Unit& unit = view.unit;
  std::string out;
  const auto add = [&out](std::string_view key, std::string_view value) {
    out += out.empty() ? "{" : ", ";
    out += json_string(key);
    out += ": ";
    out += value;
  };
  add("translation", "{\"en\": " + json_string(unit.source) + ", \"ko\": " + json_string(unit.target) + '}');
  add("id", json_string(unit.id));
  add("level", json_string(name_of(unit.level)));
  add("type", json_string(type_of(view.bead)));
  add("confidence", decimal(view.bead.confidence));
  add("margin", decimal(view.bead.margin));
  add("crossing", view.bead.mark == BeadMark::crossing ? "true" : "false");
  add("url_en", json_string(address_of(from.english)));
  add("url_ko", json_string(address_of(from.korean)));
  add("date_en", string_or_null(date_of(from.english)));
  add("date_ko", string_or_null(date_of(from.korean)));
  add("link", json_string(name_of(from.pair.link.method)));
  add("en_paragraphs", bracket_indexes(unit.source_paragraphs));
  add("ko_paragraphs", bracket_indexes(unit.target_paragraphs));
  add("en_sentences", bracket_indexes(unit.source_sentences));
  add("ko_sentences", bracket_indexes(unit.target_sentences));
  return out + "}\n";
}

}  // namespace

const Format<UnitView> formats::jsonl{{}, line_of, {}};

}  // namespace jjak
