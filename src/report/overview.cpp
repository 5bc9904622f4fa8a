// The report's first sections: the main numbers, and charts of beads and confidences.
#include "report/sections.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>

namespace jjak::report {
namespace {

/// A row of a bar chart.
struct Bar {
  std::string label;
  std::size_t count = 0;
  bool muted = false;  ///< null alignments
};

void write_tile(Page& page, std::string_view label, std::string_view value, std::string_view note) {
  page.out.raw("<div class=\"tile\">").element("dt", label).raw("<dd><b>").text(value).raw("</b>");
  if (!note.empty()) page.out.element("span", note);
  page.out.raw("</dd></div>\n");
}

void write_chart(Page& page, std::string_view caption, std::string_view first_header, const std::vector<Bar>& bars) {
  std::size_t largest = 1, total = 0;
  for (const Bar& bar : bars) {
    largest = std::max(largest, bar.count);
    total += bar.count;
  }
  page.out.raw("<table class=\"chart\">").element("caption", caption).raw("<thead><tr><th scope=\"col\">");
  page.out.text(first_header).raw("</th><th scope=\"col\" class=\"number\">").text(page.tr("Count"));
  page.out.raw("</th><th scope=\"col\">").text(page.tr("Share")).raw("</th></tr></thead><tbody>\n");
  for (const Bar& bar : bars) {
    const auto share = total == 0 ? 0.0 : static_cast<double>(bar.count) / static_cast<double>(total);
    const auto width = 100 * static_cast<double>(bar.count) / static_cast<double>(largest);
    page.out.raw(bar.muted ? "<tr class=\"muted\">" : "<tr>").raw("<th scope=\"row\">").text(bar.label);
    page.out.raw("</th><td class=\"number\">").text(page.number(bar.count)).raw("</td><td><span class=\"bar\"");
    page.out.attribute("style", fmt::format("--w:{:.1f}%", width)).raw(">");
    page.out.element("span", page.percent(share)).raw("</span></td></tr>\n");
  }
  page.out.raw("</tbody></table>\n");
}

/// Most frequent first; null alignments last.
std::vector<Bar> bars_of(const std::map<std::string, std::size_t>& counts) {
  std::vector<Bar> bars;
  bars.reserve(counts.size());
  for (const auto& [type, count] : counts)
    bars.push_back({type, count, type.starts_with("0-") || type.ends_with("-0")});
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& a, const Bar& b) { return a.muted != b.muted ? b.muted : a.count > b.count; });
  return bars;
}

std::vector<Bar> bars_of(const Page& page, const Histogram& confidences) {
  constexpr std::size_t width = 100 / Histogram::bins;
  std::vector<Bar> bars;
  for (std::size_t bin = Histogram::bins; bin-- > 0;)
    bars.push_back({page.tr("{from}–{to}%", fmt::arg("from", width * bin), fmt::arg("to", width * (bin + 1))),
                    confidences.count(bin), false});
  return bars;
}

std::size_t count_nulls(const std::map<std::string, std::size_t>& beads, std::size_t units) {
  return total_of(beads) - units;
}

/// Where all pages are articles, the tiles say it.
void write_kinds(Page& page, const Summary& summary) {
  if (summary.pages_by_kind.size() < 2) return;
  std::string kinds;
  for (auto kind = PageKind::article; kind <= PageKind::policy;
       kind = static_cast<PageKind>(static_cast<std::uint8_t>(kind) + 1)) {
    const auto found = summary.pages_by_kind.find(std::string(name_of(kind)));
    if (found == summary.pages_by_kind.end()) continue;
    if (!kinds.empty()) kinds += " · ";
    kinds += page.tr(message_of(kind)) + " " + page.number(found->second);
  }
  page.out.raw("<p class=\"hint\">").text(page.tr("Kinds of pages: {kinds}", fmt::arg("kinds", kinds))).raw("</p>\n");
}

}  // namespace

void Histogram::add(const AlignedPair& pair) {
  for (const Bead& bead : pair.alignment.sentences) {
    if (bead.is_null()) continue;
    const double scaled = probability(bead.confidence) * bins;
    ++counts_[std::min(bins - 1, static_cast<std::size_t>(scaled))];
  }
}

std::size_t total_of(const std::map<std::string, std::size_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0},
                         [](std::size_t sum, const auto& count) { return sum + count.second; });
}

void write_overview(Page& page, const Summary& summary) {
  const auto articles = [&](const char* code) {
    const auto found = summary.articles_by_language.find(code);
    return page.number(found == summary.articles_by_language.end() ? 0 : found->second);
  };
  const std::size_t nulls = count_nulls(summary.sentence_beads_by_type, summary.sentence_units);
  page.out.raw("<section id=\"overview\">").element("h2", page.tr("Overview")).raw("<dl class=\"tiles\">\n");
  write_tile(page, page.tr("Article pairs"), page.number(total_of(summary.pairs_by_method)),
             page.tr("articles: {english} English, {korean} Korean", fmt::arg("english", articles("en")),
                     fmt::arg("korean", articles("ko"))));
  write_tile(page, page.tr("Sentence units"), page.number(summary.sentence_units),
             page.tr("plus null alignments: {count}", fmt::arg("count", page.number(nulls))));
  write_tile(page, page.tr("Mean confidence"),
             summary.sentence_units == 0 ? "–" : page.percent(summary.mean_sentence_confidence),
             page.tr("of sentence units"));
  write_tile(page, page.tr("Paragraph units"), page.number(summary.paragraph_units), {});
  write_tile(page, page.tr("Documents read"), page.number(summary.documents),
             page.tr("skipped inputs: {count}", fmt::arg("count", page.number(total_of(summary.skipped_by_reason)))));
  write_tile(page, page.tr("Without partner"), page.number(total_of(summary.unpaired_by_reason)), page.tr("articles"));
  page.out.raw("</dl>\n");
  write_kinds(page, summary);
  page.out.raw("</section>\n");
}

void write_beads(Page& page, const Summary& summary, const Histogram& confidences) {
  page.out.raw("<section id=\"beads\">").element("h2", page.tr("Beads"));
  page.out.raw("<p class=\"hint\">");
  page.out.text(
      page.tr("A bead says which English sentences (or paragraphs) translate which Korean ones: 2‑1 means two English "
              "ones for one Korean one. A null alignment, 1‑0 or 0‑1, has no counterpart and is not exported. "
              "Confidence is the probability that the bead is right, as the model sees it."));
  page.out.raw("</p><div class=\"charts\">\n");
  const std::string type = page.tr("Type");
  write_chart(page, page.tr("Sentence beads"), type, bars_of(summary.sentence_beads_by_type));
  write_chart(page, page.tr("Paragraph beads"), type, bars_of(summary.paragraph_beads_by_type));
  write_chart(page, page.tr("Confidence of sentence units"), page.tr("Confidence"), bars_of(page, confidences));
  page.out.raw("</div></section>\n");
}

}  // namespace jjak::report
