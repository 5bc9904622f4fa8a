// The report shows everything, and its numbers agree with the collection.
#include <jjak/report.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"

#include <limits>
#include <set>

using namespace jjak;
using jjak::test::page_of;

namespace {

std::size_t count(std::string_view page, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = page.find(part); at != std::string_view::npos; at = page.find(part, at + part.size())) ++found;
  return found;
}

/// The values of an attribute, in page order.
std::vector<std::string> values_of(std::string_view page, const std::string& name) {
  const std::string start = " " + name + "=\"";
  std::vector<std::string> values;
  for (std::size_t at = page.find(start); at != std::string_view::npos; at = page.find(start, at + start.size())) {
    const std::size_t begin = at + start.size();
    values.emplace_back(page.substr(begin, page.find('"', begin) - begin));
  }
  return values;
}

/// `pairs` copies of a pair in which only one sentence has a counterpart.
Collection lonely(std::size_t pairs) {
  Collection collection = sample::collection();
  AlignedPair& pair = collection.pairs.front();
  pair.alignment.sentences = {sample::bead({0, 1}, {0, 0}, .5), sample::bead({1, 1}, {0, 1}, .5),
                              sample::bead({1, 2}, {1, 2}, .9), sample::bead({2, 3}, {2, 2}, .5),
                              sample::bead({3, 4}, {2, 2}, .5), sample::bead({4, 4}, {2, 4}, .5)};
  collection.pairs.resize(pairs, pair);
  return collection;
}

}  // namespace

TEST_CASE("every null alignment has its own row, with a note on the empty side") {
  const std::string page = page_of(lonely(3), {});
  CHECK(count(page, ">no counterpart</td>") == 3 * 5);
  for (const char* text : {">It opened on the 12th.</td>", ">12일 열렸다.</td>", ">Nobody spoke.</td>",
                           ">덧붙인 말이다. “12킬로” 이상.</td>"})
    CHECK(count(page, text) == 3);
}

TEST_CASE("all sentences of both sides are on the page once") {
  const Collection collection = sample::collection();
  const std::string page = page_of(collection, {});
  for (const char* sentence : {"It opened on the 12th.", "Guards knew.", "Nobody spoke.", "kilos", "12일 열렸다.",
                               "입을 닫았다.", "덧붙인 말이다.", "“12킬로” 이상."}) {
    INFO(sentence);
    CHECK(count(page, sentence) == 1);
  }
}

TEST_CASE("the counts on the page are those of the summary") {
  ReportLanguage language;
  language.number = [](std::uint64_t value) {
    return "<" + std::to_string(value) + ">";
  };  // seen only where number() writes
  Collection collection = lonely(37);
  collection.documents = 4321;
  collection.skipped.resize(29, collection.skipped.front());
  const Summary summary = summarize(collection);
  const std::string page = page_of(collection, language);
  const auto shown = [](std::size_t value) { return "<b>&lt;" + std::to_string(value) + "&gt;</b>"; };
  REQUIRE(summary.sentence_units == 37);
  CHECK(count(page, shown(37)) == 2);  // article pairs, sentence units
  CHECK(count(page, shown(summary.paragraph_units)) == 1);
  CHECK(count(page, shown(4321)) == 1);
  CHECK(count(page, "plus null alignments: &lt;" + std::to_string(37 * 5) + "&gt;") == 1);
  CHECK(count(page, "skipped inputs: &lt;29&gt;") == 1);
}

TEST_CASE("ids on the page are unique, and every internal link has a target") {
  const std::string page = page_of(lonely(205), {});
  const auto ids = values_of(page, "id");
  const std::set<std::string> places(ids.begin(), ids.end());
  CHECK(places.size() == ids.size());
  std::size_t inner = 0;
  for (const std::string& address : values_of(page, "href")) {
    if (!address.starts_with('#')) continue;
    INFO(address);
    CHECK(places.contains(address.substr(1)));
    ++inner;
  }
  CHECK(inner >= 400);
}

TEST_CASE("only addresses of the web become links, however they are spelt") {
  struct Row {
    const char* address;
    bool linked;
  };
  for (const Row& row : {Row{"https://a.example/x", true},
                         {"HTTP://a.example/x", true},
                         {"javascript:alert(1)", false},
                         {"JaVaScRiPt:alert(1)", false},
                         {" javascript:alert(1)", false},
                         {"\tjavascript:alert(1)", false},
                         {"data:text/html,x", false},
                         {"vbscript:x", false},
                         {"file:///etc/passwd", false},
                         {"//a.example/x", false},
                         {"httpx://a.example/", false},
                         {"", false}}) {
    INFO(row.address);
    Collection collection = sample::collection();
    collection.articles[0].url = row.address;
    const std::string page = page_of(collection, {});
    const std::string title = ">Herb route opens</a>";
    CHECK(count(page, title) == (row.linked ? 1 : 0));
    for (const std::string& address : values_of(page, "href"))
      CHECK((address.starts_with('#') || address.starts_with("http://") || address.starts_with("https://") ||
             address.starts_with("HTTP://")));
  }
}

TEST_CASE("links send no referrer, and nothing is loaded") {
  const std::string page = page_of(sample::collection(), {});
  CHECK(count(page, "href=\"https://") == count(page, "rel=\"noreferrer\""));
  for (const char* part : {"<script", "<img", "<link", "<iframe", " src=", "url(", "@import", " onclick"}) {
    INFO(part);
    CHECK(count(page, part) == 0);
  }
}

TEST_CASE("invalid confidences do not break the page") {
  Collection collection = sample::collection();
  const double odd[] = {-1, 7, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
  auto& beads = collection.pairs[0].alignment.sentences;
  for (std::size_t i = 0; i < beads.size(); ++i) beads[i].confidence = odd[i];
  const std::string page = page_of(collection, {});
  CHECK(count(page, "nan") == 0);
  CHECK(count(page, "inf%") == 0);
  CHECK(count(page, "width:-") == 0);
  CHECK(count(page, "width:700") == 0);
}
