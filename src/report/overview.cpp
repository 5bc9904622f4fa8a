// The headline numbers and how the beads spread over types and confidences.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/page.hpp"

namespace jjak::reporting {
namespace {

constexpr std::size_t bins = 10;

struct Row {
  std::string label;
  std::size_t count = 0;
};

std::size_t total(const std::map<std::string, std::size_t>& counts) {
  std::size_t sum = 0;
  for (const auto& [key, count] : counts) sum += count;
  return sum;
}

std::size_t count_of(const std::map<std::string, std::size_t>& counts, const std::string& key) {
  const auto found = counts.find(key);
  return found == counts.end() ? 0 : found->second;
}

void add_tile(Page& page, const std::string& label, const std::string& value, const std::string& note) {
  page.html().raw("<div>").element("dt", label).raw("<dd><b>").text(value).raw("</b>");
  if (!note.empty()) page.html().element("small", note);
  page.html().raw("</dd></div>\n");
}

void add_tiles(Page& page, const Collection& collection, const Summary& summary) {
  const auto& languages = summary.articles_by_language;
  const auto number = [&page](std::size_t count) { return page.number(count); };
  page.html().raw("<dl class=\"tiles\">\n");
  add_tile(page, page.tr("Article pairs"), number(collection.pairs.size()), "");
  add_tile(page, page.tr("Sentence pairs"), number(summary.sentence_units),
           page.tr("one-sided: {count}",
                   {{"count", number(total(summary.sentence_beads_by_type) - summary.sentence_units)}}));
  add_tile(page, page.tr("Paragraph pairs"), number(summary.paragraph_units),
           page.tr("one-sided: {count}",
                   {{"count", number(total(summary.paragraph_beads_by_type) - summary.paragraph_units)}}));
  add_tile(page, page.tr("Mean confidence"),
           summary.sentence_units == 0 ? "–" : page.percent(summary.mean_sentence_confidence),
           page.tr("of the sentence pairs"));
  add_tile(page, page.tr("Articles"), number(collection.articles.size()),
           page.tr("English {english} · Korean {korean} · other {other}",
                   {{"english", number(count_of(languages, "en"))},
                    {"korean", number(count_of(languages, "ko"))},
                    {"other", number(count_of(languages, "und"))}}));
  add_tile(page, page.tr("Without a partner"), number(collection.unpaired.size()), page.tr("articles"));
  add_tile(page, page.tr("Documents read"), number(summary.documents),
           page.tr("skipped: {count}", {{"count", number(collection.skipped.size())}}));
  page.html().raw("</dl>\n");
}

/// A table with a bar in each row; the longest bar is the largest count.
void add_chart(Page& page, const std::string& caption, const std::string& head, const std::vector<Row>& rows) {
  std::size_t largest = 0, sum = 0;
  for (const Row& row : rows) {
    largest = std::max(largest, row.count);
    sum += row.count;
  }
  page.html().raw("<table class=\"chart\">").element("caption", caption).raw("<thead><tr><th scope=\"col\">").text(head);
  page.html().raw("</th><th scope=\"col\" class=\"number\" colspan=\"2\">").text(page.tr("Count"));
  page.html().raw("</th><th scope=\"col\" class=\"number\">").text(page.tr("Share")).raw("</th></tr></thead><tbody>\n");
  const auto part = [](std::size_t count, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(count) / static_cast<double>(whole);
  };
  for (const Row& row : rows) {
    page.html().raw("<tr><th scope=\"row\">").text(row.label).raw("</th><td class=\"length\" aria-hidden=\"true\"><i");
    page.html().attribute("style", fmt::format("width:{:.1f}%", part(row.count, largest) * 100)).raw("></i></td>");
    page.html().raw("<td class=\"number\">").text(page.number(row.count)).raw("</td><td class=\"number\">");
    page.html().text(page.percent(part(row.count, sum))).raw("</td></tr>\n");
  }
  page.html().raw("</tbody></table>\n");
}

std::vector<Row> by_count(const std::map<std::string, std::size_t>& counts) {
  std::vector<Row> rows;
  for (const auto& [type, count] : counts) rows.push_back({type, count});
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.count > b.count; });
  return rows;
}

/// Sentence pairs by tenths of confidence, the surest first.
std::vector<Row> histogram(const Collection& collection) {
  std::array<std::size_t, bins> counts{};
  for (const AlignedPair& pair : collection.pairs)
    for (const Bead& bead : pair.alignment.sentences)
      if (!bead.is_null()) {
        const double at = bead.confidence > 0 ? std::min(bead.confidence, 1.0) * bins : 0;
        ++counts[std::min(static_cast<std::size_t>(at), bins - 1)];
      }
  std::vector<Row> rows;
  for (std::size_t i = bins; i-- > 0;) rows.push_back({fmt::format("{}–{}%", i * 100 / bins, (i + 1) * 100 / bins), counts[i]});
  return rows;
}

}  // namespace

void add_overview(Page& page, const Collection& collection, const Summary& summary) {
  page.html().raw("<section id=\"overview\">").element("h2", page.tr("Overview")).raw("\n");
  add_tiles(page, collection, summary);
  if (!collection.pairs.empty()) {
    page.html().raw("<div class=\"charts\">\n");
    add_chart(page, page.tr("Sentence alignments by type"), page.tr("Type"), by_count(summary.sentence_beads_by_type));
    add_chart(page, page.tr("Paragraph alignments by type"), page.tr("Type"), by_count(summary.paragraph_beads_by_type));
    add_chart(page, page.tr("Sentence pairs by confidence"), page.tr("Confidence"), histogram(collection));
    page.html().raw("</div>\n");
    page.html().raw("<p class=\"note\">");
    page.html().text(page.tr("The type counts both sides: 2-1 means that two English sentences render one Korean sentence; "
                             "1-0 and 0-1 have no counterpart and are not exported. Confidence is the probability that "
                             "exactly these sentences belong together."));
    page.html().raw("</p>\n");
  }
  page.html().raw("</section>\n");
}

}  // namespace jjak::reporting
