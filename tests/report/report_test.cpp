// The counts of a run, and the HTML report.
#include <jjak/report.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"

using namespace jjak;
using jjak::test::page_of;

namespace {

bool has(const std::string& page, std::string_view part) { return page.find(part) != std::string::npos; }

std::size_t count(const std::string& page, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + part.size())) ++found;
  return found;
}

}  // namespace

TEST_CASE("a summary counts everything once") {
  const Summary summary = summarize(sample::collection());
  CHECK(summary.documents == 4);
  CHECK(summary.articles_by_language == std::map<std::string, std::size_t>{{"en", 2}, {"ko", 1}});
  CHECK(summary.pairs_by_method.at("read_in_korean") == 1);
  CHECK(summary.sentence_beads_by_type == std::map<std::string, std::size_t>{{"0-1", 1}, {"1-1", 2}, {"2-1", 1}});
  CHECK(summary.paragraph_beads_by_type.at("1-1") == 2);
  CHECK(summary.sentence_units == 3);
  CHECK(summary.paragraph_units == 2);
  CHECK(summary.mean_sentence_confidence == Approx((.97312 + .6 + 1) / 3));
  CHECK(summary.unpaired_by_reason.at("target_missing") == 1);
  CHECK(summary.skipped_by_reason.at("no_article") == 1);
  CHECK(summarize({}).mean_sentence_confidence == 0);
}

TEST_CASE("the report shows pairs, sentences, anchors and what was left out") {
  const std::string page = page_of(sample::collection(), {});
  CHECK(has(page, "<html lang=\"en\">"));
  CHECK(has(page, "default-src 'none'"));
  CHECK(has(page, "<a href=\"https://news.example/english/herbs\" rel=\"noreferrer\">Herb route opens</a>"));
  CHECK(has(page, "<span lang=\"ko\"><a href=\"https://news.example/%EC%95%BD%EC%B4%88?a=1&amp;b=2\""));
  CHECK(has(page, "<td lang=\"ko\">경비대는 알았으나 입을 닫았다.</td>"));
  CHECK(has(page, "<td class=\"nothing\">no counterpart</td><td lang=\"ko\">덧붙인 말이다.</td>"));
  CHECK(has(page, "<span lang=\"en\">12th</span> ↔ <span lang=\"ko\">12일</span>"));
  CHECK(has(page, "97.3%"));
  CHECK(has(page, "English, its Korean original is not among the inputs"));
  CHECK(has(page, "pages/front.html"));
  CHECK(has(page, "href=\"#pair-1\""));
  CHECK(has(page, "id=\"pair-1\""));
  CHECK_FALSE(has(page, "<script"));
}

TEST_CASE("the report shows the evidence for a bead, and what was moved") {
  Collection collection = sample::collection();
  Bead& bead = collection.pairs[0].alignment.sentences[0];
  bead.margin = .914;
  bead.length_z = -1.26;
  bead.mark = BeadMark::crossing;
  const std::string page = page_of(collection, {});
  CHECK(has(page, "<span>margin 91.4%</span> · <span>length -1.3</span>"));
  CHECK(has(page, "<li title=\"equal values · 80.0% · 3.5 nats\">"));
  CHECK(has(page, "<small class=\"mark\">moved</small>"));
  CHECK(count(page, "class=\"mark\"") == 1);
}

TEST_CASE("nothing from outside becomes markup or a script address") {
  Collection collection = sample::collection();
  const std::string evil = "<script>alert(1)</script>\" onload='x' \x01";
  collection.articles[0].title = evil;
  collection.articles[0].url = "javascript:alert(1)";
  collection.articles[2].title = evil;
  collection.articles[2].url = "https://news.example/\"><script>";
  collection.pairs[0].name = evil;
  collection.pairs[0].link.evidence[0].words = evil;
  collection.unpaired[0].detail = "data:text/html,<script>1</script>";
  collection.skipped[0].file = evil;
  for (Bead& bead : collection.pairs[0].alignment.sentences)
    bead.matches = {{{AnchorKind::word, evil, evil}, {AnchorKind::word, evil, evil}, 1, 1, MatchReason::equal}};
  const std::string page = page_of(collection, {});
  CHECK_FALSE(has(page, "<script"));
  CHECK_FALSE(has(page, "onload='"));
  CHECK_FALSE(has(page, "href=\"javascript"));
  CHECK_FALSE(has(page, "href=\"data"));
  CHECK_FALSE(has(page, "\x01"));
  CHECK(has(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(has(page, "href=\"https://news.example/%22%3E%3Cscript%3E\""));
}

TEST_CASE("the page is in the reader's language, and a broken translation falls back to English") {
  ReportLanguage language;
  language.code = "ko";
  language.number = [](std::uint64_t value) { return "#" + std::to_string(value); };
  language.percent = [](double) { return "P"; };
  language.date = [](const Timestamp& time) { return std::to_string(time.year) + "년"; };
  language.translate = [](std::string_view english) -> std::string {
    if (english == "Overview") return "개요 <b>";
    if (english == "skipped inputs: {count}") return "건너뜀 {nonsense}";
    if (english == "Made by jjak {version}") return "{version";
    return std::string(english);
  };
  const std::string page = page_of(sample::collection(), language);
  CHECK(has(page, "<html lang=\"ko\">"));
  CHECK(has(page, "<h2>개요 &lt;b&gt;</h2>"));
  CHECK(has(page, "skipped inputs: #1"));
  CHECK(has(page, "Made by jjak "));
  CHECK(has(page, ">2024년</time>"));
  CHECK_FALSE(has(page, "97.3%</span>"));
}

TEST_CASE("a very large collection is cut, and the page says so") {
  Collection collection = sample::collection();
  collection.pairs.resize(2500, collection.pairs.front());
  collection.unpaired.resize(700, collection.unpaired.front());
  const std::string page = page_of(collection, {});
  CHECK(count(page, "<details>") == 200);
  CHECK(count(page, "<tr><th scope=\"row\" data-label=") == 2000);
  CHECK(has(page, "Pairs shown: 2000 of 2500."));
  CHECK(has(page, "The first 200 of 2500 pairs"));
  CHECK(has(page, "Shown: 500 of 700."));
}

TEST_CASE("an empty collection has a page that says so") {
  const std::string page = page_of({}, {});
  CHECK(has(page, "No English article could be linked"));
  CHECK(has(page, "Nothing: every input is in a pair."));
  CHECK_FALSE(has(page, "<details>"));
  CHECK_FALSE(has(page, "href=\"#alignments\""));
}

TEST_CASE("every reason has its own message") {
  std::map<std::string_view, int> seen;
  for (std::size_t i = 0; i < unpaired_reasons; ++i) ++seen[message_of(static_cast<UnpairedReason>(i))];
  CHECK(seen.size() == unpaired_reasons);
  CHECK_FALSE(seen.contains("unknown"));
  for (std::size_t i = 0; i < link_methods; ++i) CHECK(message_of(static_cast<LinkMethod>(i)) != "unknown");
  CHECK(message_of(LinkMethod::read_in_korean) == "“Read in Korean” link");
}
