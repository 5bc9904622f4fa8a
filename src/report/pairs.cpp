// The table of article pairs, in the order of the collection.
#include <fmt/format.h>

#include <algorithm>

#include "report/page.hpp"

namespace jjak::reporting {
namespace {

void add_head(Page& page) {
  const std::pair<std::string, bool> columns[] = {  // name, holds numbers
      {page.tr("No."), true},          {page.tr("English"), false},       {page.tr("Korean"), false},
      {page.tr("Linked by"), false},   {page.tr("Paragraph alignments"), true}, {page.tr("Sentence alignments"), true},
      {page.tr("One-sided sentences"), true}, {page.tr("Mean confidence"), true}};
  page.html().raw("<thead><tr>");
  for (const auto& [name, numeric] : columns)
    page.html().raw(numeric ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").text(name).raw("</th>");
  page.html().raw("</tr></thead>\n");
}

void add_article(Page& page, const std::string& label, const Article& article) {
  page.html().raw("<td class=\"title\"").attribute("data-label", label).raw(">");
  page.add_title(article);
  page.add_date(article);
  page.html().raw("</td>");
}

void add_row(Page& page, const Collection& collection, std::size_t index) {
  const AlignedPair& pair = collection.pairs[index];
  const std::string id = fmt::format("{}", index + 1);
  page.html().raw("<tr").attribute("id", "row-" + id).raw("><th scope=\"row\" class=\"number\">");
  if (index < max_detailed_pairs)
    page.html().raw("<a").attribute("href", "#pair-" + id).raw(">").text(page.number(index + 1)).raw("</a>");
  else
    page.html().text(page.number(index + 1));
  page.html().raw("</th>");
  add_article(page, page.tr("English"), collection.articles[pair.link.english]);
  add_article(page, page.tr("Korean"), collection.articles[pair.link.korean]);
  page.html().raw("<td").attribute("data-label", page.tr("Linked by")).raw(">");
  page.html().text(page.tr(message_of(pair.link.method))).raw("</td>");
  page.add_number_cell(page.tr("Paragraph alignments"), page.number(pair.alignment.paragraphs.size()));
  page.add_number_cell(page.tr("Sentence alignments"), page.number(pair.alignment.sentences.size()));
  page.add_number_cell(page.tr("One-sided sentences"), page.number(count_null(pair.alignment.sentences)));
  if (const auto mean = mean_confidence(pair.alignment.sentences))
    page.add_confidence_cell(page.tr("Mean confidence"), *mean);
  else
    page.add_number_cell(page.tr("Mean confidence"), "–");
  page.html().raw("</tr>\n");
}

}  // namespace

void add_pairs(Page& page, const Collection& collection) {
  page.html().raw("<section id=\"pairs\">").element("h2", page.tr("Article pairs")).raw("\n");
  const std::size_t shown = std::min(collection.pairs.size(), max_table_pairs);
  if (shown == 0) {
    page.html().raw("<p>").text(page.tr("No English article could be paired with its Korean original.")).raw("</p>\n");
  } else {
    page.html().raw("<table class=\"pairs\"><caption>");
    page.html().text(shown < collection.pairs.size()
                         ? page.tr("The first {shown} of {count} pairs; the exported files hold all of them.",
                                   {{"shown", page.number(shown)}, {"count", page.number(collection.pairs.size())}})
                         : page.tr("All pairs: {count}", {{"count", page.number(shown)}}));
    page.html().raw("</caption>\n");
    add_head(page);
    page.html().raw("<tbody>\n");
    for (std::size_t i = 0; i < shown; ++i) add_row(page, collection, i);
    page.html().raw("</tbody></table>\n");
  }
  page.html().raw("</section>\n");
}

}  // namespace jjak::reporting
