// What is not in the corpus, and why.
#include <algorithm>

#include "report/page.hpp"

namespace jjak::reporting {
namespace {

void open_group(Page& page, const std::string& title, std::size_t count) {
  page.html().raw("<details class=\"group\"><summary><span>").text(title).raw("</span> <b>").text(page.number(count));
  page.html().raw("</b></summary>\n");
  if (count > max_left_out_rows) {
    page.html().raw("<p>").text(page.tr("The first {shown} of {count}.", {{"shown", page.number(max_left_out_rows)},
                                                                          {"count", page.number(count)}}));
    page.html().raw("</p>\n");
  }
  page.html().raw("<ul>\n");
}

void add_unpaired(Page& page, const Collection& collection, const Unpaired& unpaired) {
  const Article& article = collection.articles[unpaired.article];
  page.html().raw("<li>");
  if (!article.title.empty()) {
    page.add_text("span", article.language, article.title);
    page.html().raw(" ");
  }
  page.add_address(label_of(article));
  if (!unpaired.detail.empty()) {
    page.html().raw(" <small>").text(page.tr("names:")).raw(" ");
    page.add_address(unpaired.detail);
    page.html().raw("</small>");
  }
  page.html().raw("</li>\n");
}

}  // namespace

void add_left_out(Page& page, const Collection& collection) {
  page.html().raw("<section id=\"left-out\">").element("h2", page.tr("Left out")).raw("\n");
  if (collection.unpaired.empty() && collection.skipped.empty())
    page.html().raw("<p>").text(page.tr("Nothing: every article has its partner and every input could be read.")).raw("</p>\n");
  std::map<UnpairedReason, std::vector<const Unpaired*>> by_reason;
  for (const Unpaired& unpaired : collection.unpaired) by_reason[unpaired.reason].push_back(&unpaired);
  if (!by_reason.empty()) page.html().element("h3", page.tr("Articles without a partner")).raw("\n");
  for (const auto& [reason, list] : by_reason) {
    open_group(page, page.tr(message_of(reason)), list.size());
    for (std::size_t i = 0; i < std::min(list.size(), max_left_out_rows); ++i) add_unpaired(page, collection, *list[i]);
    page.html().raw("</ul></details>\n");
  }
  if (!collection.skipped.empty()) {
    page.html().element("h3", page.tr("Skipped inputs")).raw("\n");
    open_group(page, page.tr("could not be used"), collection.skipped.size());
    for (std::size_t i = 0; i < std::min(collection.skipped.size(), max_left_out_rows); ++i)
      page.html().element("li", describe(collection.skipped[i], page.translate())).raw("\n");
    page.html().raw("</ul></details>\n");
  }
  page.html().raw("</section>\n");
}

}  // namespace jjak::reporting
