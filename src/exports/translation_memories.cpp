// Writes units for translation tools: TMX 1.4, XLIFF 1.2 and XLIFF 2.0. The Korean articles are the originals, so
// Korean is the source language.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "markup/writer.hpp"

namespace jjak::exports {
namespace {

using emit::plain;
using markup::MarkupWriter;

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string share(const std::optional<double>& value) { return value ? emit::decimal(*value) : std::string(); }

/// TMX knows blocks, sentences and more.
std::string tmx_begin(const Options& options) {
  MarkupWriter out;
  out.raw(declaration).raw("<tmx version=\"1.4\">\n<header creationtool=\"jjak\"");
  out.attribute("creationtoolversion", JJAK_VERSION);
  out.attribute("segtype", options.level == Level::sentence ? "sentence" : "block");
  out.raw(" o-tmf=\"jjak\" adminlang=\"en\"").attribute("srclang", options.korean_tag);
  return out.raw(" datatype=\"plaintext\"/>\n<body>\n").take();
}

void write_property(MarkupWriter& out, std::string_view type, const std::string& value) {
  if (!value.empty()) out.raw("<prop").attribute("type", type).raw(">").text(plain(value)).raw("</prop>\n");
}

void write_variant(MarkupWriter& out, std::string_view tag, std::string_view text) {
  out.raw("<tuv").attribute("xml:lang", tag).raw(">").element("seg", plain(text)).raw("</tuv>\n");
}

std::string tmx_units(const Document& document, const Scene& scene) {
  MarkupWriter out;
  for (const BitextUnit* unit : document.units) {
    out.raw("<tu");
    if (!unit->id.empty()) out.attribute("tuid", plain(unit->id));
    out.raw(">\n");
    write_property(out, "x-type", unit->type);
    write_property(out, "x-confidence", share(unit->confidence));
    write_property(out, "x-link", unit->method);
    write_property(out, "x-url-en", unit->english.url);
    write_property(out, "x-url-ko", unit->korean.url);
    write_property(out, "x-date-en", unit->english.date);
    write_property(out, "x-date-ko", unit->korean.date);
    write_variant(out, scene.options.english_tag, unit->english.text);
    write_variant(out, scene.options.korean_tag, unit->korean.text);
    out.raw("</tu>\n");
  }
  return out.take();
}

std::string tmx_end(const Options&) { return "</body>\n</tmx>\n"; }

/// What a document is called: its Korean address, or its name.
std::string original_of(const Document& document) {
  const std::string& address = document.any().korean.url;
  return plain(address.empty() ? document.name : address);
}

std::string xliff_begin(const Options&) {
  return std::string(declaration) + "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n";
}

std::string xliff_units(const Document& document, const Scene& scene) {
  MarkupWriter out;
  out.raw("<file").attribute("original", original_of(document));
  out.attribute("source-language", scene.options.korean_tag).attribute("target-language", scene.options.english_tag);
  out.raw(" datatype=\"plaintext\">\n<body>\n");
  std::size_t number = scene.units;
  for (const BitextUnit* unit : document.units) {
    out.raw("<trans-unit").attribute("id", std::to_string(++number));
    if (!unit->id.empty()) out.attribute("resname", plain(unit->id));
    out.raw(">\n<source").attribute("xml:lang", scene.options.korean_tag).raw(">").text(plain(unit->korean.text));
    out.raw("</source>\n<target").attribute("xml:lang", scene.options.english_tag).raw(" state=\"translated\">");
    out.text(plain(unit->english.text)).raw("</target>\n");
    if (unit->confidence) out.raw("<note from=\"jjak\">confidence " + share(unit->confidence) + "</note>\n");
    out.raw("</trans-unit>\n");
  }
  return out.raw("</body>\n</file>\n").take();
}

std::string xliff2_begin(const Options& options) {
  MarkupWriter out;
  out.raw(declaration).raw("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\"");
  out.attribute("srcLang", options.korean_tag).attribute("trgLang", options.english_tag);
  return out.raw(">\n").take();
}

std::string xliff2_units(const Document& document, const Scene& scene) {
  MarkupWriter out;
  out.raw("<file").attribute("id", "f" + std::to_string(scene.documents + 1));
  out.attribute("original", original_of(document)).raw(">\n");
  std::size_t number = scene.units;
  for (const BitextUnit* unit : document.units) {
    out.raw("<unit").attribute("id", "u" + std::to_string(++number));
    if (!unit->id.empty()) out.attribute("name", plain(unit->id));
    out.raw(">\n");
    if (unit->confidence)
      out.raw("<notes><note category=\"confidence\">" + share(unit->confidence) + "</note></notes>\n");
    out.raw("<segment state=\"translated\">\n").element("source", plain(unit->korean.text)).raw("\n");
    out.element("target", plain(unit->english.text)).raw("\n</segment>\n</unit>\n");
  }
  return out.raw("</file>\n").take();
}

std::string xliff_end(const Options&) { return "</xliff>\n"; }

}  // namespace

namespace files {
const File tmx{".tmx", tmx_begin, tmx_units, tmx_end};
const File xliff{".xlf", xliff_begin, xliff_units, xliff_end};
const File xliff2{".xlf", xliff2_begin, xliff2_units, xliff_end};
}  // namespace files

}  // namespace jjak::exports
