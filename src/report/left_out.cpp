// The report's section on what is not in the corpus, and why.
#include "report/page.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::report {
namespace {

void write_more(Page& page, std::size_t all) {
  if (all <= max_left_out) return;
  page.out.element("p", page.tr("Shown: {shown} of {all}.", fmt::arg("shown", page.number(max_left_out)),
                                fmt::arg("all", page.number(all))));
}

void write_heading(Page& page, std::string_view text, std::size_t count) {
  page.out.raw("<h3>").text(text).raw(" <span class=\"count\">").text(page.number(count)).raw("</span></h3>\n");
}

void write_unpaired(Page& page, const Article& article, const Unpaired& unpaired) {
  page.out.raw("<li><span").attribute("lang", code_of(article.language)).raw(">");
  page.link(article.url, title_of(article));
  page.out.raw("</span>");
  if (!article.title.empty()) page.out.raw("<span class=\"address\">").text(label_of(article)).raw("</span>");
  if (!unpaired.detail.empty()) {
    page.out.raw("<span class=\"address\">→ ");
    page.link(unpaired.detail, unpaired.detail);
    page.out.raw("</span>");
  }
  page.out.raw("</li>\n");
}

void write_skipped(Page& page, const std::vector<Error>& skipped) {
  if (skipped.empty()) return;
  write_heading(page, page.tr("Skipped inputs"), skipped.size());
  page.out.raw("<ul class=\"left\">\n");
  for (std::size_t i = 0; i < std::min(skipped.size(), max_left_out); ++i)
    page.out.element("li", describe(skipped[i], page.translate())).raw("\n");
  page.out.raw("</ul>\n");
  write_more(page, skipped.size());
}

void write_refused(Page& page, const Collection& collection) {
  std::map<RefusalReason, std::vector<Unit>> by_reason;
  std::map<RefusalReason, std::size_t> counts;
  for_each_refused_unit(collection, [&](const Unit& unit, RefusalReason reason) {
    if (++counts[reason] <= max_left_out) by_reason[reason].push_back(unit);
  });
  for (const auto& [reason, units] : by_reason) {
    write_heading(page, page.tr("Refused: {reason}", fmt::arg("reason", page.tr(message_of(reason)))), counts[reason]);
    page.out.raw("<ul class=\"left\">\n");
    for (const Unit& unit : units) {
      page.out.raw("<li><span lang=\"en\">").text(unit.source).raw("</span><br><span lang=\"ko\">");
      page.out.text(unit.target).raw("</span></li>\n");
    }
    page.out.raw("</ul>\n");
    write_more(page, counts[reason]);
  }
}

void write_foreign(Page& page, const Collection& collection) {
  std::size_t count = 0;
  for (const Article& article : collection.articles) count += article.foreign_blocks.size();
  if (count == 0) return;
  write_heading(page, page.tr("Blocks in another language than their article"), count);
  page.out.raw("<ul class=\"left\">\n");
  std::size_t shown = 0;
  for (const Article& article : collection.articles)
    for (const ForeignBlock& block : article.foreign_blocks) {
      if (++shown > max_left_out) break;
      page.out.raw("<li><span").attribute("lang", block.language).raw(">").text(block.text).raw("</span>");
      page.out.raw("<span class=\"address\">").text(label_of(article)).raw("</span></li>\n");
    }
  page.out.raw("</ul>\n");
  write_more(page, count);
}

void write_doubtful(Page& page, const Collection& collection, std::size_t count) {
  if (count == 0) return;
  write_heading(page, page.tr("Texts that were perhaps not read well: look at their pages"), count);
  page.out.raw("<ul class=\"left\">\n");
  std::size_t shown = 0;
  for (const Article& article : collection.articles) {
    if (!has_doubtful_text(article)) continue;
    if (++shown > max_left_out) break;
    page.out.raw("<li><span").attribute("lang", article.language_tag).raw(">");
    page.link(article.url, title_of(article));
    page.out.raw("</span><span class=\"address\">");
    if (article.kind == PageKind::stub) page.out.text(page.tr("the text says that it is cut")).text(" ");
    if (const auto& sure = article.text_confidence)
      page.out.text(page.tr("confidence {confidence}, {completeness} complete",
                            fmt::arg("confidence", page.percent(sure->confidence)),
                            fmt::arg("completeness", page.percent(sure->completeness))));
    page.out.raw("</span></li>\n");
  }
  page.out.raw("</ul>\n");
  write_more(page, count);
}

}  // namespace

void write_left_out(Page& page, const Collection& collection) {
  page.out.raw("<section id=\"left-out\">").element("h2", page.tr("Left out"));
  std::map<UnpairedReason, std::vector<const Unpaired*>> by_reason;
  for (const Unpaired& unpaired : collection.unpaired) by_reason[unpaired.reason].push_back(&unpaired);
  const Summary summary = summarize(collection);
  if (by_reason.empty() && collection.skipped.empty() && summary.refused_by_reason.empty() &&
      summary.foreign_blocks == 0 && summary.doubtful_texts == 0)
    page.out.element("p", page.tr("Nothing: every input is in a pair."));
  for (const auto& [reason, list] : by_reason) {
    write_heading(page, page.tr(message_of(reason)), list.size());
    page.out.raw("<ul class=\"left\">\n");
    for (std::size_t i = 0; i < std::min(list.size(), max_left_out); ++i)
      write_unpaired(page, collection.articles[list[i]->article], *list[i]);
    page.out.raw("</ul>\n");
    write_more(page, list.size());
  }
  write_refused(page, collection);
  write_foreign(page, collection);
  write_doubtful(page, collection, summary.doubtful_texts);
  write_skipped(page, collection.skipped);
  page.out.raw("</section>\n");
}

}  // namespace jjak::report
