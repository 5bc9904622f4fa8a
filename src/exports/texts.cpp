// Writes whole texts with their alignment: XCES cesAlign with the documents that it names, and ladders.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "exports/sentences.hpp"
#include "markup/writer.hpp"

#include <optional>

namespace jjak::exports {
namespace {

using emit::plain;
using markup::MarkupWriter;
using Side = BitextSide BitextUnit::*;

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

bool is_null(const BitextUnit& bead) { return bead.english.text.empty() || bead.korean.text.empty(); }

/// The beads of a level that an alignment names: the chosen units, and what stands alone.
std::vector<const BitextUnit*> listed_beads(const Document& document, Level level) {
  std::vector<const BitextUnit*> beads;
  auto chosen = document.units.begin();  // in the same order
  for (const BitextUnit& bead : level == Level::paragraph ? document.paragraphs : document.sentences) {
    const bool is_chosen = chosen != document.units.end() && *chosen == &bead;
    if (is_chosen) ++chosen;
    if (is_chosen || is_null(bead) || level == Level::document) beads.push_back(&bead);
  }
  return beads;
}

/// "s3 s4", or "p1".
std::string targets_of(const Document& document, const BitextUnit& bead, Side side, Level level) {
  std::string targets;
  const std::string_view mark = level == Level::paragraph ? "p" : "s";
  for (const std::size_t index : indexes_in(document, bead, side, level))
    targets.append(targets.empty() ? "" : " ").append(mark).append(std::to_string(index));
  return targets;
}

std::string align_begin(const Options&) { return std::string(declaration) + "<cesAlign version=\"1.0\">\n"; }

std::string align_links(const Document& document, const Scene& scene) {
  const Level level = scene.options.level;
  MarkupWriter out;
  out.raw("<linkGrp").attribute("targType", level == Level::paragraph ? "p" : "s");
  out.attribute("fromDoc", "en/" + document.file_name + ".xml").attribute("toDoc", "ko/" + document.file_name + ".xml");
  out.raw(">\n");
  std::size_t number = 0;
  for (const BitextUnit* bead : listed_beads(document, level)) {
    out.raw("<link").attribute("id", "L" + std::to_string(scene.documents + 1) + "." + std::to_string(++number));
    out.attribute("xtargets", targets_of(document, *bead, &BitextUnit::english, level) + ";" +
                                  targets_of(document, *bead, &BitextUnit::korean, level));
    if (bead->confidence) out.attribute("certainty", emit::decimal(*bead->confidence));
    out.raw("/>\n");
  }
  return out.raw("</linkGrp>\n").take();
}

std::string align_end(const Options&) { return "</cesAlign>\n"; }

std::string text_of(const Document& document, Side side, const std::string& tag) {
  const BitextSide& article = document.any().*side;
  MarkupWriter out;
  out.raw(declaration).raw("<document").attribute("id", plain(document.name)).attribute("lang", tag);
  if (!article.url.empty()) out.attribute("url", plain(article.url));
  if (!article.date.empty()) out.attribute("date", plain(article.date));
  if (!article.title.empty()) out.attribute("title", plain(article.title));
  out.raw(">\n");
  std::optional<std::size_t> paragraph;
  for (const auto& [index, sentence] : sentences_of(document, side)) {
    if (paragraph && *paragraph != sentence.paragraph) out.raw("</p>\n");
    if (paragraph != sentence.paragraph)
      out.raw("<p").attribute("id", "p" + std::to_string(sentence.paragraph)).raw(">\n");
    paragraph = sentence.paragraph;
    out.raw("<s").attribute("id", "s" + std::to_string(index)).raw(">").text(plain(sentence.text)).raw("</s>\n");
  }
  return out.raw(paragraph ? "</p>\n</document>\n" : "</document>\n").take();
}

std::string english_text(const Document& document, const Scene& scene) {
  return text_of(document, &BitextUnit::english, scene.options.english_tag);
}

std::string korean_text(const Document& document, const Scene& scene) {
  return text_of(document, &BitextUnit::korean, scene.options.korean_tag);
}

std::string bracketed(const std::vector<std::size_t>& indexes) {
  std::string out = "[";
  for (const std::size_t index : indexes) out += (out.size() > 1 ? ", " : "") + std::to_string(index);
  return out + ']';
}

std::string ladder(const Document& document, const Scene& scene) {
  std::string lines;
  const Level level = scene.options.level;
  for (const BitextUnit* bead : listed_beads(document, level)) {
    lines += bracketed(indexes_in(document, *bead, &BitextUnit::english, level)) + ':' +
             bracketed(indexes_in(document, *bead, &BitextUnit::korean, level)) + ':' +
             emit::decimal(bead->confidence.value_or(1));
    if (bead->mark == "crossing" || bead->mark == "pinned") lines += ':' + bead->mark;
    lines += '\n';
  }
  return lines;
}

}  // namespace

namespace files {
const File ces_align{".xces", align_begin, align_links, align_end};
const FileOfDocument ces_english{"en", ".xml", english_text};
const FileOfDocument ces_korean{"ko", ".xml", korean_text};
const FileOfDocument ladders{"ladders", ".txt", ladder};
}  // namespace files

}  // namespace jjak::exports
