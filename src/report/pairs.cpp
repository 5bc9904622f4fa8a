// The report's table of pairs, with their links, beads and confidences.
#include "report/sections.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::report {
namespace {

/// Marks a message for the catalogues. It is translated where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

std::size_t count_nulls(const std::vector<Bead>& beads) {
  return static_cast<std::size_t>(
      std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return bead.is_null(); }));
}

void write_article(Page& page, const Article& article, std::string_view label) {
  page.out.raw("<td class=\"title\"").attribute("data-label", label).raw("><span");
  page.out.attribute("lang", code_of(article.language)).raw(">");
  page.link(article.url, title_of(article));
  page.out.raw("</span>");
  if (article.published) {
    page.out.raw("<time").attribute("datetime", iso_date(*article.published)).raw(">");
    page.out.text(page.date(*article.published)).raw("</time>");
  }
  page.out.raw("</td>");
}

void write_number(Page& page, std::string_view label, std::size_t value) {
  page.out.raw("<td class=\"number\"").attribute("data-label", label).raw(">").text(page.number(value)).raw("</td>");
}

/// The label of a pair that is not a full translation; empty for all others.
std::string_view message_of(PairLabel label) {
  switch (label) {
    case PairLabel::abridged: return tr("abridged");
    case PairLabel::adapted: return tr("adapted");
    case PairLabel::part: return tr("part of it");
    case PairLabel::doubtful: return tr("doubtful");
    case PairLabel::unknown:
    case PairLabel::full: break;
  }
  return {};
}

}  // namespace

PairTable::PairTable(const ReportLanguage& language) : rows_(language), headers_(headers_of(rows_)) {}

PairTable::Headers PairTable::headers_of(const Page& page) {
  return {page.tr("No."),
          page.tr("English"),
          page.tr("Korean original"),
          page.tr("Linked by"),
          page.tr("Paragraph beads"),
          page.tr("Sentence beads"),
          page.tr("Null alignments"),
          page.tr("Mean confidence")};
}

void PairTable::write_head(Page& page, const Headers& headers) {
  page.out.raw("<thead><tr>");
  for (const std::string* header : {&headers.number, &headers.english, &headers.korean, &headers.method})
    page.out.raw("<th scope=\"col\">").text(*header).raw("</th>");
  for (const std::string* header : {&headers.paragraphs, &headers.sentences, &headers.nulls})
    page.out.raw("<th scope=\"col\" class=\"number\">").text(*header).raw("</th>");
  page.out.raw("<th scope=\"col\">").text(headers.confidence).raw("</th></tr></thead>\n");
}

void PairTable::write_row(const PairView& view) {
  Page& page = rows_;
  const Headers& headers = headers_;
  const AlignedPair& pair = view.pair;
  const std::string number = page.number(count_);
  page.out.raw("<tr><th scope=\"row\"").attribute("data-label", headers.number).raw(">");
  if (count_ <= max_detailed_pairs) {
    const std::string label = page.tr("{number}: show the alignment", fmt::arg("number", number));
    page.out.raw("<a").attribute("href", fmt::format("#pair-{}", count_)).attribute("aria-label", label).raw(">");
    page.out.text(number).raw("</a>");
  } else {
    page.out.text(number);
  }
  page.out.raw("</th>");
  write_article(page, view.english, headers.english);
  write_article(page, view.korean, headers.korean);
  page.out.raw("<td class=\"method\"").attribute("data-label", headers.method).raw(">");
  page.out.text(page.tr(jjak::message_of(pair.link.method)));
  if (const std::string_view label = message_of(pair.link.label); !label.empty())
    page.out.raw("<br><small>").text(page.tr(label)).raw("</small>");
  page.out.raw("</td>");
  write_number(page, headers.paragraphs, pair.alignment.paragraphs.size());
  write_number(page, headers.sentences, pair.alignment.sentences.size());
  write_number(page, headers.nulls, count_nulls(pair.alignment.sentences));
  page.out.raw("<td").attribute("data-label", headers.confidence).raw(">");
  if (const auto mean = mean_confidence(pair.alignment.sentences))
    page.confidence(*mean);
  else
    page.out.raw("–");
  page.out.raw("</td></tr>\n");
}

void PairTable::add(const PairView& pair) {
  if (++count_ <= max_listed_pairs) write_row(pair);
}

void PairTable::write(Page& page) const {
  page.out.raw("<section id=\"pairs\">").element("h2", page.tr("Article pairs"));
  if (count_ == 0) {
    page.out.element(
        "p", page.tr("No English article could be linked to its Korean original; see below what was left out."));
    page.out.raw("</section>\n");
    return;
  }
  const std::size_t shown = std::min(count_, max_listed_pairs);
  page.out.raw("<table class=\"pairs\"><caption>");
  page.out.text(page.tr("Pairs shown: {shown} of {all}. Null alignments are counted in sentences.",
                        fmt::arg("shown", page.number(shown)), fmt::arg("all", page.number(count_))));
  page.out.raw("</caption>");
  write_head(page, headers_);
  page.out.raw("<tbody>\n").raw(rows_.out.bytes()).raw("</tbody></table></section>\n");
}

}  // namespace jjak::report
