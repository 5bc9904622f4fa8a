// Writes sentence units as TMX 1.4, for translation memories.
#include "emit/fields.hpp"
#include "markup/writer.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;
using markup::MarkupWriter;

// The Korean articles are the originals. There is no DOCTYPE: careful XML readers refuse a file that names a DTD.
constexpr std::string_view header =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<tmx version=\"1.4\">\n"
    "<header creationtool=\"jjak\" creationtoolversion=\"" JJAK_VERSION
    "\" segtype=\"sentence\" o-tmf=\"jjak\" adminlang=\"en\" srclang=\"ko\" datatype=\"plaintext\"/>\n"
    "<body>\n";

/// Writes nothing for an empty value.
void write_property(MarkupWriter& out, std::string_view type, std::string_view value) {
  if (value.empty()) return;
  out.raw("<prop").attribute("type", type).raw(">").text(value).raw("</prop>\n");
}

void write_variant(MarkupWriter& out, std::string_view language, std::string_view text) {
  out.raw("<tuv").attribute("xml:lang", language).raw(">").element("seg", plain(text)).raw("</tuv>\n");
}

void write_unit(MarkupWriter& out, const Unit& unit, const UnitParts& parts) {
  out.raw("<tu").attribute("tuid", unit.id).raw(">\n");
  write_property(out, "x-type", type_of(parts.bead));
  write_property(out, "x-confidence", decimal(parts.bead.confidence));
  write_property(out, "x-link", name_of(parts.link.method));
  write_property(out, "x-url-en", address_of(parts.english));
  write_property(out, "x-url-ko", address_of(parts.korean));
  write_property(out, "x-date-en", date_of(parts.english));
  write_property(out, "x-date-ko", date_of(parts.korean));
  write_variant(out, "en", unit.source);
  write_variant(out, "ko", unit.target);
  out.raw("</tu>\n");
}

}  // namespace

std::string write_tmx(const Collection& collection) {
  MarkupWriter out;
  out.raw(header);
  for_each_unit(collection, [&](const Unit& unit) {
    if (unit.level == Level::sentence) write_unit(out, unit, parts_of(collection, unit));
  });
  out.raw("</body>\n</tmx>\n");
  return out.take();
}

}  // namespace jjak
