// Writes documents as an XML test set of the WMT shared tasks: each has the Korean source and the English reference, in
// paragraphs, with the same segments in both.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "exports/sentences.hpp"
#include "markup/writer.hpp"

namespace jjak::exports {
namespace {

using emit::plain;
using markup::MarkupWriter;

/// A new paragraph begins where the Korean text has one. The other side follows, so that both have the same segments.
bool begins_paragraph(const BitextUnit& unit, const BitextUnit* before) {
  if (before == nullptr) return true;
  const std::vector<std::size_t> last = indexes_of(before->korean.paragraphs),
                                 here = indexes_of(unit.korean.paragraphs);
  return !last.empty() && !here.empty() && last.back() != here.front();
}

void write_side(MarkupWriter& out, const Document& document, BitextSide BitextUnit::*side) {
  const BitextUnit* before = nullptr;
  std::size_t number = 0;
  for (const BitextUnit* unit : document.units) {
    if (begins_paragraph(*unit, before)) out.raw(before == nullptr ? "<p>\n" : "</p>\n<p>\n");
    out.raw("<seg").attribute("id", std::to_string(++number)).raw(">").text(plain((unit->*side).text)).raw("</seg>\n");
    before = unit;
  }
  out.raw("</p>\n");
}

std::string begin(const Options& options) {
  MarkupWriter out;
  out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dataset").attribute("id", options.name);
  return out.raw(">\n").take();
}

std::string bytes_of(const Document& document, const Scene& scene) {
  const Options& options = scene.options;
  MarkupWriter out;
  out.raw("<doc").attribute("id", plain(document.file_name)).attribute("origlang", options.korean_tag);
  out.raw(" domain=\"news\">\n<src").attribute("lang", options.korean_tag).raw(">\n");
  write_side(out, document, &BitextUnit::korean);
  out.raw("</src>\n<ref").attribute("lang", options.english_tag).raw(" translator=\"A\">\n");
  write_side(out, document, &BitextUnit::english);
  return out.raw("</ref>\n</doc>\n").take();
}

std::string end(const Options&) { return "</dataset>\n"; }

}  // namespace

namespace files {
const File wmt{".wmt.xml", begin, bytes_of, end};
}  // namespace files

}  // namespace jjak::exports
