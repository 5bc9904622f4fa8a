#include <jjak/report.hpp>

#include "report/page.hpp"

namespace jjak {
namespace {

using reporting::Page;

// The page needs nothing but itself: no script, no font, no image, no frame.
constexpr std::string_view policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

void add_head(Page& page) {
  page.html().raw("<!DOCTYPE html>\n<html").attribute("lang", page.language_code()).raw(">\n<head>\n<meta charset=\"utf-8\">\n");
  page.html().raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(policy).raw("\">\n");
  page.html().raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"jjak ");
  page.html().text(JJAK_VERSION).raw("\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
  page.html().raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  page.html().element("title", page.tr("jjak: report on a parallel corpus")).raw("\n<style>\n").raw(reporting::style());
  page.html().raw("</style>\n</head>\n");
}

void add_navigation(Page& page, const Collection& collection) {
  const auto link = [&page](std::string_view target, const std::string& words) {
    page.html().raw("<li><a").attribute("href", target).raw(">").text(words).raw("</a></li>");
  };
  page.html().raw("<nav").attribute("aria-label", page.tr("On this page")).raw("><ul>");
  link("#overview", page.tr("Overview"));
  link("#pairs", page.tr("Article pairs"));
  if (!collection.pairs.empty()) link("#alignments", page.tr("Aligned sentences"));
  link("#left-out", page.tr("Left out"));
  page.html().raw("</ul></nav>\n");
}

}  // namespace

std::string write_report(const Collection& collection, const ReportLanguage& language) {
  Page page(language);
  add_head(page);
  page.html().raw("<body>\n<header>").element("h1", page.tr("Parallel corpus, English and Korean"));
  add_navigation(page, collection);
  page.html().raw("</header>\n<main>\n");
  reporting::add_overview(page, collection, summarize(collection));
  reporting::add_pairs(page, collection);
  reporting::add_alignments(page, collection);
  reporting::add_left_out(page, collection);
  page.html().raw("</main>\n<footer>").text(page.tr("Made by jjak {version}", {{"version", JJAK_VERSION}}));
  page.html().raw("</footer>\n</body>\n</html>\n");
  return page.html().take();
}

}  // namespace jjak
