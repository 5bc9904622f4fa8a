// Writes documents side by side, as one page without scripts: the chosen units, and between them what stands alone.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "markup/writer.hpp"

namespace jjak::exports {
namespace {

using emit::plain;
using markup::MarkupWriter;

// Each cell is isolated, so that no text can change the order of what stands beside it.
constexpr std::string_view style =
    "<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse;width:100%;table-layout:fixed;"
    "margin-bottom:2em}td{border-top:1px solid #ccc;padding:.4em;vertical-align:top;unicode-bidi:isolate;"
    "overflow-wrap:anywhere;white-space:pre-line}td.c{color:#666}col.c{width:7em}.alone{background:#f4f4f4}</style>\n";

std::string begin(const Options& options) {
  MarkupWriter out;
  out.raw("<!DOCTYPE html>\n<html").attribute("lang", options.english_tag).raw(">\n<head>\n<meta charset=\"utf-8\">\n");
  return out.element("title", options.name).raw("\n").raw(style).raw("</head>\n<body>\n").take();
}

void write_row(MarkupWriter& out, const Options& options, std::string_view english, std::string_view korean,
               std::string_view note) {
  const bool is_alone = english.empty() || korean.empty();
  out.raw(is_alone ? "<tr class=\"alone\">" : "<tr>").raw("<td").attribute("lang", options.english_tag).raw(">");
  out.text(english).raw("</td><td").attribute("lang", options.korean_tag).raw(">").text(korean);
  out.raw("</td><td class=\"c\">").text(note).raw("</td></tr>\n");
}

void write_address(MarkupWriter& out, const std::string& url) {
  const bool is_address = url.starts_with("http://") || url.starts_with("https://");
  if (is_address)
    out.raw("<a rel=\"nofollow noreferrer\"").attribute("href", plain(url)).raw(">").text(plain(url)).raw("</a>");
  else
    out.text(plain(url));
}

void write_beads(MarkupWriter& out, const Document& document, const Options& options) {
  auto chosen = document.units.begin();  // in the same order
  for (const BitextUnit& bead : options.level == Level::paragraph ? document.paragraphs : document.sentences) {
    const bool is_chosen = chosen != document.units.end() && *chosen == &bead;
    if (is_chosen) ++chosen;
    const bool is_alone = bead.english.text.empty() || bead.korean.text.empty();
    if (is_chosen || is_alone)
      write_row(out, options, plain(bead.english.text), plain(bead.korean.text),
                bead.confidence ? emit::decimal(*bead.confidence) : std::string());
  }
}

std::string bytes_of(const Document& document, const Scene& scene) {
  const Options& options = scene.options;
  const BitextUnit& any = document.any();
  MarkupWriter out;
  out.element("h2", plain(document.name)).raw("\n<table>\n<colgroup><col><col><col class=\"c\"></colgroup>\n<tr><td>");
  write_address(out, any.english.url);
  out.raw("</td><td>");
  write_address(out, any.korean.url);
  out.raw("</td><td></td></tr>\n");
  if (options.level == Level::document)
    for (const Passage& passage : document.passages)
      write_row(out, options, plain(passage.english), plain(passage.korean), name_of(passage.rendering));
  else
    write_beads(out, document, options);
  return out.raw("</table>\n").take();
}

std::string end(const Options&) { return "</body>\n</html>\n"; }

}  // namespace

namespace files {
const File html{".html", begin, bytes_of, end};
}  // namespace files

}  // namespace jjak::exports
