// The forms of pages that hold articles, and the roles of their blocks.
#include "extract/pages.hpp"

#include <algorithm>

using namespace jjak;
using namespace jjak::test;

namespace {

const std::string story = p(ferry_1) + p(ferry_2) + p(ferry_3);
const Texts paragraphs{ferry_1, ferry_2, ferry_3};

Texts around(Texts inner, std::size_t before = 1) {
  Texts all(paragraphs.begin(), paragraphs.begin() + static_cast<std::ptrdiff_t>(before));
  all.insert(all.end(), inner.begin(), inner.end());
  all.insert(all.end(), paragraphs.begin() + static_cast<std::ptrdiff_t>(before), paragraphs.end());
  return all;
}

}  // namespace

TEST_CASE("A page of div elements only", "[extract][main_text]") {
  CHECK(texts_in("<div><div><div>Home</div><div>Islands</div></div><div><div>" + ferry_1 + "</div><div>" + ferry_2 +
                 "</div><div><div>" + ferry_3 + "</div></div></div><div><div><a href=/1>Older</a></div></div></div>") ==
        paragraphs);
}

TEST_CASE("Layout tables are transparent", "[extract][main_text][table]") {
  CHECK(texts_in("<table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td><table><tr><td>" + story +
                 "</td></tr></table></td></tr><tr><td>Hotline</td><td>12</td></tr></table>") == paragraphs);
  CHECK(texts_in("<table role=presentation><tr><td>" + p(ferry_1) + "</td></tr><tr><td>" + p(ferry_2) + p(ferry_3) +
                 "</td></tr></table>") == paragraphs);
}

TEST_CASE("A box of readers' letters does not divide a text", "[extract][main_text]") {
  std::string most;
  for (int i = 0; i < 8; ++i) most += ferry_1 + "<br><br>" + ferry_2 + "<br><br>";
  const auto texts =
      texts_in("<table><tr><td><font size=3>" + most + "</font><p><font>" + ferry_3 + "</font></td></tr></table>");
  CHECK(texts.size() == 17);
  CHECK(texts.back() == ferry_3);
}

TEST_CASE("Tables of data keep their rows", "[extract][main_text][table]") {
  const std::string table =
      "<table><caption>Stocks</caption><tr><th>Island</th><th>Flour</th><th></th></tr><tr><td>North\n isle</td>"
      "<td></td><td><a href=/s>9</a> days</td></tr></table>";
  CHECK(texts_in(p(ferry_1) + table + p(ferry_2) + p(ferry_3)) ==
        around({"Stocks", "Island\tFlour", "North isle\t\t9 days"}));
  CHECK(texts_in(p(ferry_1) + table + p(ferry_2) + p(ferry_3), BlockRole::table).size() == 2);
  // A table above the text belongs to the page, unless the heading of the page is above the table.
  CHECK(texts_in("<figure>" + table + "</figure>" + story, BlockRole::table).empty());
  CHECK(texts_in("<h1>No ferry</h1>" + table + story, BlockRole::table).size() == 2);
  const std::string links =
      "<table><tr><td><a href=/1>Tide</a></td><td><a href=/2>Wind</a></td></tr><tr><td><a "
      "href=/3>Ice</a></td><td><a href=/4>Fog</a></td></tr></table>";
  CHECK(texts_in(p(ferry_1) + links + p(ferry_2) + p(ferry_3)) == paragraphs);
}

TEST_CASE("Posts of other services are quotations", "[extract][main_text]") {
  const std::string post =
      "<div class='social-embed'><blockquote class='twitter-tweet'><p>No boat today either <a "
      "href=https://x.example/1>x.example/1</a></p>— Isle Shop (@isleshop) <a href=/2>November 18, "
      "2024</a></blockquote></div>";
  CHECK(texts_in(p(ferry_1) + post + p(ferry_2) + p(ferry_3)) ==
        around({"No boat today either x.example/1", "— Isle Shop (@isleshop) November 18, 2024"}));
  CHECK(texts_in(p(ferry_1) + post + p(ferry_2) + p(ferry_3), BlockRole::quote).size() == 2);
  CHECK(texts_in(story + "<aside>" + post + "</aside>") == paragraphs);
  CHECK(texts_in(p(ferry_1) + "<figure class=wp-block-embed>" + post + "</figure>" + p(ferry_2), BlockRole::quote)
            .size() == 2);
}

TEST_CASE("A list is judged as a whole", "[extract][main_text][list]") {
  const std::string told =
      "<ul><li><a href=/1>Flour</a>: the mill has stopped, and nine days are left of what was ground.</li>"
      "<li><a href=/2>The price of oil has doubled on all of the islands</a>, it said.</li></ul>";
  CHECK(texts_in(p(ferry_1) + told + p(ferry_2) + p(ferry_3), BlockRole::list_item).size() == 2);
  const std::string links =
      "<ul><li><a href=/1>Harbour closed again as winter deepens in the north</a></li><li><a "
      "href=/2>Nine things to cook from flour and from fish</a> (video)</li></ul>";
  CHECK(texts_in(p(ferry_1) + links + p(ferry_2) + p(ferry_3)) == paragraphs);
}

TEST_CASE("Headings with text below them, and without", "[extract][main_text][subhead]") {
  CHECK(texts_in(p(ferry_1) + "<h2>On the islands</h2><h3>The shops</h3>" + p(ferry_2) + "<h3><a href=/i>Ice</a></h3>" +
                 p(ferry_3) + "<h2>Newsletters</h2>") ==
        Texts{ferry_1, "On the islands", "The shops", ferry_2, "Ice", ferry_3});
  const std::string others = "<h3><a href=/1>Fish prices up</a></h3><h3><a href=/2>Mill stops</a></h3>";
  CHECK(texts_in(p(ferry_1) + others + p(ferry_2) + "<p><b><a href=/3>MILL STOPS</a></b></p>" + p(ferry_3)) ==
        paragraphs);
  // The text below this heading was left out, and so the heading is too.
  CHECK(texts_in(p(ferry_1) + "<h2>Contents</h2><ul><li><a href=#a>Ice</a></li></ul><h2>Ice</h2>" + p(ferry_2)) ==
        Texts{ferry_1, "Ice", ferry_2});
  CHECK(texts_in(p(ferry_1) + "<h2>Ice <a href=#ice title='Permanent link'>¶</a></h2>" + p(ferry_2))[1] == "Ice");
}

TEST_CASE("Listings keep their lines, broken text does not", "[extract][main_text]") {
  CHECK(texts_in(p(ferry_1) + "<pre>&lt;Port \"north\"&gt;\n  Open no\n\n&lt;/Port&gt;</pre>" + p(ferry_2) +
                 p(ferry_3)) == around({"<Port \"north\">", "Open no", "</Port>"}));
  CHECK(
      texts_in("<pre>The ferry to the outer islands stopped running on Friday after\nice closed the harbour for the "
               "first time in a decade, and no\nother boat has come.\n\nThe harbour master said that an icebreaker "
               "would come from\nthe mainland.\n</pre>") ==
      Texts{"The ferry to the outer islands stopped running on Friday after ice closed the harbour for the first time "
            "in a decade, and no other boat has come.",
            "The harbour master said that an icebreaker would come from the mainland."});
  CHECK(texts_in(p(ferry_1) + "<dl><dt>Ice class</dt><dd>How thick the ice may be that a ship breaks.</dd></dl>" +
                 p(ferry_2) + p(ferry_3)) == around({"Ice class", "How thick the ice may be that a ship breaks."}));
}

TEST_CASE("AMP pages", "[extract][main_text]") {
  CHECK(texts_in("<html amp><body><amp-sidebar>" + p("Islands, mainland and the ice between them.") +
                 "</amp-sidebar><article>" + p(ferry_1) + "<amp-ad>Cheap flour for all.</amp-ad>" + p(ferry_2) +
                 p(ferry_3) + "</article><amp-user-notification>" +
                 p("This page stores data to remember your choice of island.") +
                 "</amp-user-notification><amp-social-share></amp-social-share></body></html>") == paragraphs);
}

TEST_CASE("Print pages", "[extract][main_text]") {
  CHECK(texts_in("<body class=print><div id=print-area><h2>배편 끊긴 섬</h2>입력 2024.11.18 10:14<br><br>" + boat_1 +
                 "<br><br>" + boat_2 + "<br><br>" + boat_3 +
                 "<br><br>ⓒ 섬신문. 무단전재 및 재배포 금지</div><a href=#>인쇄하기</a></body>") ==
        Texts{boat_1, boat_2, boat_3});
}

TEST_CASE("A discussion longer than the article is not the article", "[extract][main_text]") {
  std::string discussion = "<div id=comments>";
  for (int i = 0; i < 20; ++i)
    discussion += p("I have lived on the islands for " + std::to_string(i) + " years, and no.");
  CHECK(texts_in("<div class=story>" + story + "</div>" + discussion + "</div>") == paragraphs);
  // The class says only that comments are allowed.
  CHECK(
      texts_in(
          "<div class='post comments-open'>" + story + "</div><div>" + p(boat_1) + p(boat_2) + p(boat_3) +
          p("The mainland has its own weather, which nobody on the islands believes in, whatever is said of it on the "
            "radio in the evening before the news.") +
          "</div>")
          .front() == ferry_1);
}

TEST_CASE("Blocks are parts of the page in its order", "[extract][main_text][property]") {
  const std::string pages[] = {
      story, "<table><tr><th>Island</th><th>Flour</th></tr><tr><td>North</td><td>9</td></tr></table>" + story,
      "<ul><li>One of them.<li>Another of them.</ul><div>" + ferry_1 + "<br>" + ferry_2 + "<br><br>" + ferry_3 +
          "</div>",
      p(ferry_1) + "<span hidden>No.</span><pre>a b\n\nc d</pre><figure><figcaption>Ice.</figcaption></figure>" + story,
      "<nav>" + story + "</nav><h2>Ice</h2>" + story + "<h3>More stories</h3>" + story};
  const auto squeezed = [](std::string text) {
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n'; }),
               text.end());
    return text;
  };
  for (const std::string& page : pages) {
    INFO(page);
    Explanation explanation;
    const auto article = extract_page(page, &explanation);
    REQUIRE(article);
    std::string whole;
    for (const ExplainedPiece& piece : explanation.pieces) whole += squeezed(piece.text);
    std::size_t at = 0;
    for (const Block& block : article->blocks) {
      const std::string text = squeezed(block.text);
      at = whole.find(text, at);
      REQUIRE(at != std::string::npos);
      at += text.size();
      std::string plain = page;
      for (std::size_t tag; (tag = plain.find('<')) != std::string::npos;)
        plain.erase(tag, plain.find('>', tag) + 1 - tag);
      CHECK(squeezed(plain).find(text) != std::string::npos);
    }
  }
}
