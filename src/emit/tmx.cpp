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

std::string bytes_of(const UnitView& view) {
  const Unit& unit = view.unit;
  const PairView& from = view.from;
  if (unit.level != Level::sentence) return {};
  MarkupWriter out;
  out.raw("<tu").attribute("tuid", unit.id).raw(">\n");
  write_property(out, "x-type", type_of(view.bead));
  write_property(out, "x-confidence", decimal(view.bead.confidence));
  write_property(out, "x-link", name_of(from.pair.link.method));
  write_property(out, "x-url-en", address_of(from.english));
  write_property(out, "x-url-ko", address_of(from.korean));
  write_property(out, "x-date-en", date_of(from.english));
  write_property(out, "x-date-ko", date_of(from.korean));
  write_variant(out, "en", unit.source);
  write_variant(out, "ko", unit.target);
  out.raw("</tu>\n");
  return out.take();
}

}  // namespace

const Format<UnitView> formats::tmx{header, bytes_of, "</body>\n</tmx>\n"};

}  // namespace jjak
