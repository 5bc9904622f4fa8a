// Writes the units of a collection as JSON lines, as Hugging Face `datasets` reads them.
#include "emit/fields.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;
using markup::json_string;

std::string string_or_null(const std::string& text) { return text.empty() ? "null" : json_string(text); }

std::string line_of(const Unit& unit) {
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
  add("type", json_string(type_of(*unit.bead)));
  add("confidence", decimal(unit.bead->confidence));
  add("margin", decimal(unit.bead->margin));
  add("crossing", unit.bead->mark == BeadMark::crossing ? "true" : "false");
  add("url_en", json_string(address_of(*unit.english)));
  add("url_ko", json_string(address_of(*unit.korean)));
  add("date_en", string_or_null(date_of(*unit.english)));
  add("date_ko", string_or_null(date_of(*unit.korean)));
  add("link", json_string(name_of(unit.pair->link.method)));
  add("en_paragraphs", bracket_indexes(unit.source_paragraphs));
  add("ko_paragraphs", bracket_indexes(unit.target_paragraphs));
  add("en_sentences", bracket_indexes(source_sentences(unit)));
  add("ko_sentences", bracket_indexes(target_sentences(unit)));
  return out + "}\n";
}

}  // namespace

std::string write_jsonl(const Collection& collection) {
  std::string out;
  for (const Unit& unit : units_of(collection)) out += line_of(unit);
  return out;
}

}  // namespace jjak
