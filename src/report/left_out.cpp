// The report's section on what is not in the corpus, and why.
#include "report/sections.hpp"

#include <fmt/core.h>

namespace jjak::report {

void CutList::write(Page& page, std::string_view heading) const {
  if (count_ == 0) return;
  page.out.raw("<h3>").text(heading).raw(" <span class=\"count\">").text(page.number(count_)).raw("</span></h3>\n");
  page.out.raw("<ul class=\"left\">\n").raw(items_.out.bytes()).raw("</ul>\n");
  if (count_ > max_left_out)
    page.out.element("p", page.tr("Shown: {shown} of {all}.", fmt::arg("shown", page.number(max_left_out)),
                                  fmt::arg("all", page.number(count_))));
}

void LeftOut::add(const UnpairedView& view) {
  const Article& article = view.article;
  const std::string& detail = view.unpaired.detail;
  Page* const page = unpaired_.try_emplace(view.unpaired.reason, language_).first->second.add();
  if (page == nullptr) return;
  page->out.raw("<li><span").attribute("lang", code_of(article.language)).raw(">");
  page->link(article.url, title_of(article));
  page->out.raw("</span>");
  if (!article.title.empty()) page->out.raw("<span class=\"address\">").text(label_of(article)).raw("</span>");
  if (!detail.empty()) {
    page->out.raw("<span class=\"address\">→ ");
    page->link(detail, detail);
    page->out.raw("</span>");
  }
  page->out.raw("</li>\n");
}

void LeftOut::add(const PairView& view) {
  if (const auto& failure = view.pair.alignment.failure)
    if (Page* const page = unaligned_.add(); page != nullptr) {
      page->out.raw("<li><span lang=\"en\">");
      page->link(view.english.url, title_of(view.english));
      page->out.raw("</span> ↔ <span lang=\"ko\">");
      page->link(view.korean.url, title_of(view.korean));
      page->out.raw("</span><br>").text(describe(*failure, page->translate())).raw("</li>\n");
    }
  for_each_refused_unit(view.pair, [&](const Unit& unit, RefusalReason reason) {
    Page* const page = refused_.try_emplace(reason, language_).first->second.add();
    if (page == nullptr) return;
    page->out.raw("<li><span lang=\"en\">").text(unit.source).raw("</span><br><span lang=\"ko\">");
    page->out.text(unit.target).raw("</span></li>\n");
  });
}

void LeftOut::add(const Article& article) {
  for (const ForeignBlock& block : article.foreign_blocks)
    if (Page* const page = foreign_.add(); page != nullptr) {
      page->out.raw("<li><span").attribute("lang", block.language).raw(">").text(block.text).raw("</span>");
      page->out.raw("<span class=\"address\">").text(label_of(article)).raw("</span></li>\n");
    }
  if (!has_doubtful_text(article)) return;
  Page* const page = doubtful_.add();
  if (page == nullptr) return;
  page->out.raw("<li><span").attribute("lang", article.language_tag).raw(">");
  page->link(article.url, title_of(article));
  page->out.raw("</span><span class=\"address\">");
  if (article.kind == PageKind::stub) page->out.text(page->tr("the text says that it is cut")).text(" ");
  if (const auto& sure = article.text_confidence)
    page->out.text(page->tr("confidence {confidence}, {completeness} complete",
                            fmt::arg("confidence", page->percent(sure->confidence)),
                            fmt::arg("completeness", page->percent(sure->completeness))));
  page->out.raw("</span></li>\n");
}

void LeftOut::add(const Error& skipped) {
  if (Page* const page = skipped_.add(); page != nullptr)
    page->out.element("li", describe(skipped, page->translate())).raw("\n");
}

void LeftOut::write(Page& page) const {
  page.out.raw("<section id=\"left-out\">").element("h2", page.tr("Left out"));
  if (unpaired_.empty() && refused_.empty() && foreign_.count() + doubtful_.count() + skipped_.count() == 0)
    page.out.element("p", page.tr("Nothing: every input is in a pair."));
  for (const auto& [reason, list] : unpaired_) list.write(page, page.tr(message_of(reason)));
  for (const auto& [reason, list] : refused_)
    list.write(page, page.tr("Refused: {reason}", fmt::arg("reason", page.tr(message_of(reason)))));
  foreign_.write(page, page.tr("Blocks in another language than their article"));
  doubtful_.write(page, page.tr("Texts that were perhaps not read well: look at their pages"));
  unaligned_.write(page, page.tr("Pairs without an alignment"));
  skipped_.write(page, page.tr("Skipped inputs"));
  page.out.raw("</section>\n");
}

}  // namespace jjak::report
