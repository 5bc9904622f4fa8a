// Writes the report: one HTML page without scripts or external files, made of the sections in this room.
#include "report/sections.hpp"

#include <fmt/core.h>

#include <utility>

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

struct Report::Content {
  explicit Content(ReportLanguage spoken) : language(std::move(spoken)) {}

  ReportLanguage language;
  Counter counter;
  report::Histogram confidences;
  report::PairTable pairs{language};
  report::Folds folds{language};
  report::LeftOut left_out{language};
};

Report::Report(ReportLanguage language) : content_(std::make_unique<Content>(std::move(language))) {}
Report::~Report() = default;

const Summary& Report::summary() const { return content_->counter.summary(); }

Status Report::documents(std::size_t count) { return content_->counter.documents(count); }

Status Report::article(const Article& article) {
  content_->left_out.add(article);
  return content_->counter.article(article);
}

Status Report::pair(const PairView& pair) {
  content_->confidences.add(pair.pair);
  content_->pairs.add(pair);
  content_->folds.add(pair);
  content_->left_out.add(pair);
  return content_->counter.pair(pair);
}

Status Report::unpaired(const UnpairedView& unpaired) {
  content_->left_out.add(unpaired);
  return content_->counter.unpaired(unpaired);
}

Status Report::skipped(const Error& problem) {
  content_->left_out.add(problem);
  return content_->counter.skipped(problem);
}

Status Report::write(ByteSink& sink) const {
  const Summary& summary = content_->counter.summary();
  Page page(content_->language);
  Status status = Done{};
  const auto finish_section = [&] {
    if (status) status = sink.write(page.out.take());
  };
  const std::string title = page.tr("Parallel corpus: report");
  write_head(page, title);
  write_banner(page, title, !summary.pairs_by_method.empty());
  report::write_overview(page, summary);
  report::write_beads(page, summary, content_->confidences);
  finish_section();
  content_->pairs.write(page);
  finish_section();
  content_->folds.write(page);
  finish_section();
  content_->left_out.write(page);
  finish_section();
  page.out.raw("</main>\n<footer><p>");
  page.out.text(page.tr("Made by jjak {version}", fmt::arg("version", JJAK_VERSION)));
  page.out.raw("</p></footer>\n</body>\n</html>\n");
  finish_section();
  return status ? sink.close() : status;
}

}  // namespace jjak
