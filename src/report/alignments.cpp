// The aligned sentences of each pair, side by side.
#include <fmt/format.h>

#include <algorithm>

#include "report/page.hpp"

namespace jjak::reporting {
namespace {

/// One side of a bead; an empty side says so in words, for those who do not see the colour.
void add_side(Page& page, const Text& text, Range sentences, Language language) {
  if (sentences.empty()) {
    page.html().raw("<td class=\"none\">").text(page.tr("no counterpart")).raw("</td>");
    return;
  }
  page.add_text("td", language, text.join(sentences));
}

void add_matches(Page& page, const Bead& bead) {
  page.html().raw("<td class=\"chips\">");
  for (const AnchorMatch& match : bead.matches)
    page.html().raw("<span>").text(match.source.value).raw(" ↔ ").text(match.target.value).raw("</span> ");
  page.html().raw("</td>");
}

void add_bead(Page& page, const AlignedPair& pair, const Bead& bead) {
  page.html().raw(bead.is_null() ? "<tr class=\"null\">" : "<tr>");
  add_side(page, pair.source, bead.source, Language::english);
  add_side(page, pair.target, bead.target, Language::korean);
  add_matches(page, bead);
  page.html().raw("<td class=\"type\">").text(type_of(bead)).raw("</td>");
  page.add_confidence_cell(page.tr("Confidence"), bead.confidence);
  page.html().raw("</tr>\n");
}

void add_beads(Page& page, const AlignedPair& pair) {
  page.html().raw("<table class=\"beads\"><caption class=\"unseen\">").text(page.tr("Aligned sentences"));
  page.html().raw("</caption><thead><tr>");
  for (const std::string& name : {page.tr("English"), page.tr("Korean"), page.tr("Matches"), page.tr("Type"), page.tr("Confidence")})
    page.html().raw("<th scope=\"col\">").text(name).raw("</th>");
  page.html().raw("</tr></thead><tbody>\n");
  for (const Bead& bead : pair.alignment.sentences) add_bead(page, pair, bead);
  page.html().raw("</tbody></table>\n");
}

/// Where the pair comes from: both articles and what linked them.
void add_source(Page& page, const Collection& collection, const AlignedPair& pair) {
  page.html().raw("<dl class=\"source\">");
  for (const auto& [label, index] : {std::pair{page.tr("English"), pair.link.english}, {page.tr("Korean"), pair.link.korean}}) {
    page.html().element("dt", label).raw("<dd>");
    page.add_address(label_of(collection.articles[index]));
    page.html().raw("</dd>");
  }
  if (!pair.link.evidence.empty()) page.html().element("dt", page.tr("Evidence")).element("dd", pair.link.evidence);
  page.html().element("dt", page.tr("Name in the files")).element("dd", pair.name).raw("</dl>\n");
}

void add_pair(Page& page, const Collection& collection, std::size_t index) {
  const AlignedPair& pair = collection.pairs[index];
  const Article& english = collection.articles[pair.link.english];
  const Article& korean = collection.articles[pair.link.korean];
  const std::string id = fmt::format("{}", index + 1);
  // The first one is open so that it is seen what there is to see.
  page.html().raw("<details").attribute("id", "pair-" + id).raw(index == 0 ? " open>" : ">").raw("<summary><b>");
  page.html().text(page.number(index + 1)).raw("</b> ");
  page.add_text("span", english.language, english.title.empty() ? label_of(english) : english.title);
  page.html().raw(" ");
  page.add_text("span", korean.language, korean.title.empty() ? label_of(korean) : korean.title);
  page.html().raw("</summary>\n");
  add_source(page, collection, pair);
  if (pair.alignment.sentences.empty())
    page.html().raw("<p>").text(page.tr("Nothing to align: one of the articles has no running text.")).raw("</p>\n");
  else
    add_beads(page, pair);
  page.html().raw("<p class=\"note\"><a").attribute("href", "#row-" + id).raw(">").text(page.tr("Back to the table"));
  page.html().raw("</a></p></details>\n");
}

}  // namespace

void add_alignments(Page& page, const Collection& collection) {
  const std::size_t shown = std::min(collection.pairs.size(), max_detailed_pairs);
  if (shown == 0) return;
  page.html().raw("<section id=\"alignments\">").element("h2", page.tr("Aligned sentences")).raw("\n");
  if (shown < collection.pairs.size()) {
    page.html().raw("<p>").text(page.tr("The sentences of the first {shown} of {count} pairs; the exported files hold all of them.",
                                        {{"shown", page.number(shown)}, {"count", page.number(collection.pairs.size())}}));
    page.html().raw("</p>\n");
  }
  for (std::size_t i = 0; i < shown; ++i) add_pair(page, collection, i);
  page.html().raw("</section>\n");
}

}  // namespace jjak::reporting
