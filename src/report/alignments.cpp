// The report's section of aligned sentences: each pair folds out into its beads, side by side.
#include "model/index_list.hpp"
#include "report/sections.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace jjak::report {
namespace {

double finite(double value) { return std::isfinite(value) ? value : 0; }

/// Whether a match is worth showing. Punctuation tells a reader little.
bool is_shown(const AnchorMatch& match) { return match.source.kind != AnchorKind::punctuation; }

// Marks a message for the catalogues. It is translated where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

std::string_view message_of(MatchReason reason) {
  switch (reason) {
    case MatchReason::equal: return tr("equal values");
    case MatchReason::near: return tr("nearly equal values");
    case MatchReason::dictionary: return tr("from a dictionary");
    case MatchReason::transliteration: return tr("sound alike");
    case MatchReason::induced: return tr("learned from this collection");
  }
  return tr("unknown");
}

std::string_view message_of(BeadMark mark) { return mark == BeadMark::pinned ? tr("pinned") : tr("moved"); }

/// "equal values · 60.0% · 4.8 nats"
std::string reason_of(const Page& page, const AnchorMatch& match) {
  return fmt::format("{} · {} · {}", page.tr(message_of(match.reason)), page.percent(probability(match.probability)),
                     page.tr("{weight} nats", fmt::arg("weight", fmt::format("{:.1f}", finite(match.weight)))));
}

void write_numbers(Page& page, const Bead& bead) {
  page.out.raw("<small class=\"numbers\">");
  page.out.element("span", page.tr("margin {margin}", fmt::arg("margin", page.percent(probability(bead.margin)))));
  if (!bead.is_null())
    page.out.text(" · ").element("span",
                                 page.tr("length {z}", fmt::arg("z", fmt::format("{:+.1f}", finite(bead.length_z)))));
  page.out.raw("</small>");
}

void write_chips(Page& page, const Bead& bead) {
  std::size_t count = 0;
  for (const AnchorMatch& match : bead.matches) {
    if (!is_shown(match)) continue;
    if (count++ == 0) page.out.raw("<ul class=\"chips\"").attribute("aria-label", page.tr("Anchors")).raw(">");
    if (count > max_chips) continue;
    page.out.raw("<li")
        .attribute("title", reason_of(page, match))
        .raw("><span lang=\"en\">")
        .text(match.source.surface)
        .raw("</span> ↔ <span lang=\"ko\">");
    page.out.text(match.target.surface).raw("</span></li>");
  }
  if (count > max_chips) page.out.element("li", fmt::format("+{}", count - max_chips));
  if (count > 0) page.out.raw("</ul>");
}

void write_side(Page& page, const Text& text, Range sentences, std::string_view language, std::string_view nothing) {
  if (sentences.empty()) {
    page.out.raw("<td class=\"nothing\">").text(nothing).raw("</td>");
    return;
  }
  page.out.raw("<td").attribute("lang", language).raw(">").text(text.join(sentences)).raw("</td>");
}

/// Whether the bead begins a paragraph on either side.
bool begins_paragraph(const Text& text, Range sentences) {
  if (sentences.empty() || sentences.begin == 0 || sentences.begin >= text.sentences.size()) return false;
  return text.sentences[sentences.begin].paragraph != text.sentences[sentences.begin - 1].paragraph;
}

void write_bead(Page& page, const AlignedPair& pair, const Bead& bead, std::string_view nothing) {
  const bool begins = begins_paragraph(pair.source, bead.source) || begins_paragraph(pair.target, bead.target);
  page.out.raw("<tr");
  if (begins || bead.is_null())
    page.out.attribute("class", fmt::format("{}{}{}", begins ? "begins" : "", begins && bead.is_null() ? " " : "",
                                            bead.is_null() ? "null" : ""));
  page.out.raw(">");
  write_side(page, pair.source, bead.source, "en", nothing);
  write_side(page, pair.target, bead.target, "ko", nothing);
  page.out.raw("<td class=\"type\"><b>").text(type_of(bead)).raw("</b><small>");
  page.out.text(list_indexes(bead.source, ".") + '-' + list_indexes(bead.target, ".")).raw("</small>");
  if (bead.mark != BeadMark::none)
    page.out.raw("<small class=\"mark\">").text(page.tr(message_of(bead.mark))).raw("</small>");
  page.out.raw("</td><td class=\"trust\">");
  page.confidence(bead.confidence);
  write_numbers(page, bead);
  write_chips(page, bead);
  page.out.raw("</td></tr>\n");
}

void write_summary_line(Page& page, const PairView& view, std::size_t number) {
  const auto& [pair, english, korean, runner_up] = view;
  page.out.raw("<summary><span class=\"place\">").text(page.number(number)).raw("</span> <span class=\"names\"><span");
  page.out.attribute("lang", code_of(english.language)).raw(">").text(title_of(english)).raw("</span> <span");
  page.out.attribute("lang", code_of(korean.language)).raw(">").text(title_of(korean)).raw("</span></span>");
  if (const auto mean = mean_confidence(pair.alignment.sentences)) page.confidence(*mean);
  page.out.raw("</summary>\n");
}

void write_pair(Page& page, const PairView& view, std::size_t number) {
  const AlignedPair& pair = view.pair;
  page.out.raw("<details>");
  write_summary_line(page, view, number);
  // Browsers open a fold for an address inside it, but not for the address of the fold itself.
  page.out.raw("<p class=\"hint\"").attribute("id", fmt::format("pair-{}", number)).raw(">");
  page.out.text(page.tr(message_of(pair.link.method)));
  for (const LinkEvidence& evidence : pair.link.evidence)
    if (!evidence.words.empty()) page.out.raw(" <q>").text(evidence.words).raw("</q>");
  page.out.text(" · ").text(page.tr("link {score}", fmt::arg("score", page.percent(probability(pair.link.score)))));
  if (pair.link.runner_up)
    page.out.text(", ").text(page.tr("{margin} ahead of the next best original",
                                     fmt::arg("margin", page.percent(probability(pair.link.margin)))));
  page.out.raw(" · <code>ladders/").text(pair.name).raw(".sent.txt</code> · <a href=\"#pairs\">");
  page.out.text(page.tr("Back to the pairs")).raw("</a></p>\n<table class=\"beads\"><caption class=\"unseen\">");
  page.out.text(page.tr("Aligned sentences of pair {number}", fmt::arg("number", page.number(number))));
  page.out.raw("</caption><thead><tr><th scope=\"col\">").text(page.tr("English")).raw("</th><th scope=\"col\">");
  page.out.text(page.tr("Korean")).raw("</th><th scope=\"col\">").text(page.tr("Type")).raw("</th><th scope=\"col\">");
  page.out.text(page.tr("Confidence and anchors")).raw("</th></tr></thead><tbody>\n");
  const std::string nothing = page.tr("no counterpart");
  for (const Bead& bead : pair.alignment.sentences) write_bead(page, pair, bead, nothing);
  page.out.raw("</tbody></table></details>\n");
}

}  // namespace

void Folds::add(const PairView& pair) {
  if (++count_ <= max_detailed_pairs) write_pair(folds_, pair, count_);
}

void Folds::write(Page& page) const {
  if (count_ == 0) return;
  const std::size_t shown = std::min(count_, max_detailed_pairs);
  page.out.raw("<section id=\"alignments\">").element("h2", page.tr("Aligned sentences"));
  page.out.raw("<p class=\"hint\">");
  if (shown < count_)
    page.out
        .text(page.tr("The first {shown} of {all} pairs; the rest is in corpus.tsv and in ladders/.",
                      fmt::arg("shown", page.number(shown)), fmt::arg("all", page.number(count_))))
        .raw(" ");
  page.out.text(page.tr(
      "The sentence numbers are below each type, counted from 0 as in the ids of corpus.tsv. A heavier line marks "
      "the beginning of a paragraph. “Moved” text is at a different place in the Korean article."));
  page.out.text(" ").text(page.tr(
      "Margin: how much more probable the bead is than the best alternative for its sentences. Length: how far the "
      "lengths deviate from the usual ratio, in standard deviations; + means more Korean. "
      "Point at an anchor to see why its two sides match."));
  page.out.raw("</p>\n").raw(folds_.out.bytes()).raw("</section>\n");
}

}  // namespace jjak::report
