// Writes the report: one HTML page without scripts or external files, made of the sections in this room.
#include "report/page.hpp"

#include <fmt/core.h>

namespace jjak {
namespace {

using report::Page;

// The page loads nothing and runs nothing, whatever the texts contain. Only its own style is allowed.
constexpr std::string_view head =
    "<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta name=\"color-scheme\" content=\"light dark\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n";

void write_head(Page& page, std::string_view title) {
  page.out.raw("<!doctype html>\n<html").attribute("lang", page.code()).raw(">\n<head>\n").raw(head);
  page.out.element("title", title).raw("\n<style>\n").raw(report::style()).raw("</style>\n</head>\n<body>\n");
}

void write_banner(Page& page, std::string_view title, bool has_pairs) {
  page.out.raw("<a class=\"skip\" href=\"#pairs\">").text(page.tr("Skip to the pairs")).raw("</a>\n<header>");
  page.out.element("h1", title).raw("<nav").attribute("aria-label", page.tr("Sections")).raw("><ul>");
  const auto entry = [&page](std::string_view target, const std::string& text) {
    page.out.raw("<li><a").attribute("href", target).raw(">").text(text).raw("</a></li>");
  };
  entry("#overview", page.tr("Overview"));
  entry("#beads", page.tr("Beads"));
  entry("#pairs", page.tr("Article pairs"));
  if (has_pairs) entry("#alignments", page.tr("Aligned sentences"));
  entry("#left-out", page.tr("Left out"));
  page.out.raw("</ul></nav></header>\n<main>\n");
}

}  // namespace

std::string write_report(const Collection& collection, const ReportLanguage& language) {
  Page page(language);
  const std::string title = page.tr("Parallel corpus: report");
  write_head(page, title);
  write_banner(page, title, !collection.pairs.empty());
  report::write_overview(page, collection);
  report::write_beads(page, collection);
  report::write_pairs(page, collection);
  report::write_alignments(page, collection);
  report::write_left_out(page, collection);
  page.out.raw("</main>\n<footer><p>");
  page.out.text(page.tr("Made by jjak {version}", fmt::arg("version", JJAK_VERSION)));
  page.out.raw("</p></footer>\n</body>\n</html>\n");
  return page.out.take();
}

}  // namespace jjak
