// Parsing HTML, including pages built to exhaust a parser.
#include "markup/html.hpp"

#include "support/catch.hpp"
#include "text/utf8.hpp"

#include <algorithm>

using jjak::markup::HtmlDocument;
using jjak::markup::parse_html;

namespace {

std::uint32_t find(const HtmlDocument& document, std::string_view tag) {
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
    if (document.nodes[i].tag == tag) return i;
  return 0;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("A page becomes a flat tree in document order", "[markup][html]") {
  const auto page = parse_html("<p CLASS='lead  big'>One &amp; <b>two</b></p><my-tag id=x>three</my-tag>");
  const auto p = find(page, "p"), b = find(page, "b"), custom = find(page, "my-tag");
  REQUIRE(p > 0);
  CHECK(page.nodes[p].attribute("class") == "lead  big");
  CHECK(page.nodes[b].parent == p);
  CHECK(page.nodes[p].end == custom);
  CHECK(page.nodes[custom].attribute("id") == "x");
  CHECK(page.nodes[custom].attribute("href").empty());
  CHECK(page.nodes[0].end == page.nodes.size());
  CHECK_FALSE(page.cut);
}

TEST_CASE("text_of leaves scripts out and keeps line breaks", "[markup][html]") {
  const auto page = parse_html("<div>a<br>b<script>var x;</script><style>p{}</style>c</div>");
  CHECK(page.text_of(find(page, "div")) == "a\nbc");
  CHECK(page.text_of(find(page, "script")) == "var x;");
  CHECK(page.text_of(1'000'000).empty());
}

TEST_CASE("An empty page is a page", "[markup][html]") {
  for (const std::string_view html : {"", "<", "</", "<!--", "<p", "<a href=", "&#x110000;", "text"}) {
    const auto page = parse_html(html);
    CHECK(page.nodes.at(0).tag == "html");
  }
  CHECK(parse_html({}).nodes.size() >= 1);
}

TEST_CASE("A deep page keeps its text, and its tree stays within the limit", "[markup][html]") {
  for (const std::string_view tag : {"div", "b", "span", "blockquote", "table", "ul", "font", "svg"}) {
    for (const std::size_t depth : {20'000u, 200'000u}) {
      INFO(tag << " " << depth);
      const std::string open = "<" + std::string(tag) + ">", close = "</" + std::string(tag) + ">";
      const auto page = parse_html(repeated(open, depth) + "<p>deep</p>" + repeated(close, depth) + "<p>behind</p>");
      CHECK_FALSE(page.cut);
      CHECK(page.text_of(0).find("deep") != std::string::npos);
      CHECK(page.text_of(0).find("behind") != std::string::npos);
      CHECK(std::all_of(page.nodes.begin(), page.nodes.end(), [](const auto& node) { return node.depth <= 512; }));
    }
  }
}

TEST_CASE("Elements that nest differently from their tags are counted too", "[markup][html]") {
  for (const std::string_view piece :
       {"<span><div></span>", "<b><div></b>", "<a href=x><div>", "<div><table><td></div>",
        "<svg><style><div></style></svg>", "<svg><script><div></script></svg>", "<noscript><table></noscript>",
        "<form><div></form>", "<p-x>", "<h1><b><i>", "<script><!--</script><div>", "<button><object>",
        "<template><div>"}) {
    INFO(piece);
    const auto page = parse_html(repeated(piece, 100'000) + "<p>deep</p>");
    CHECK_FALSE(page.cut);
    CHECK(page.nodes.size() < 1'500'000);
  }
}

TEST_CASE("Closed elements no longer count", "[markup][html]") {
  // Cells close what is open inside them. A sloppy page is not a deep page.
  const auto page = parse_html("<table>" + repeated("<tr><td><span><font>x</td></tr>", 5'000) +
                               "</table><div class=last><p>end</p></div>");
  const auto div = find(page, "div");
  REQUIRE(div > 0);
  CHECK(page.text_of(div) == "end");
}

TEST_CASE("Surplus attributes of a hostile page are left out, normal ones stay", "[markup][html]") {
  std::string many;
  for (int i = 0; i < 300; ++i) many += " a" + std::to_string(i) + "=\"x > y\"";
  const auto honest = parse_html("<div" + many + ">text</div>");
  CHECK(honest.nodes[find(honest, "div")].attributes.size() == 300);
  for (int i = 300; i < 50'000; ++i) many += " a" + std::to_string(i);
  const auto page = parse_html("<div" + many + "><p>text</p></div>");
  CHECK(page.nodes[find(page, "div")].attributes.size() == 256);
  CHECK(page.text_of(0) == "text");
}

TEST_CASE("A page with too many elements is cut and marked as cut", "[markup][html]") {
  CHECK(parse_html(repeated("<p>x", 1'000), {512, 100}).cut);
  CHECK(parse_html(repeated("</p>", 3'000'000)).cut);
  // Each tag here is inside the name of the one before it.
  CHECK(parse_html(repeated("<a", 1'000'000)).cut);
}

TEST_CASE("Numbers of C1 controls mean windows-1252, as in the HTML standard", "[markup][html]") {
  CHECK(parse_html("it&#146;s &#x93;x&#x94; &amp;amp; &#0;").text_of(0) == "it’s “x” &amp; \uFFFD");
}

TEST_CASE("A normal long page is not cut", "[markup][html]") {
  CHECK_FALSE(parse_html(repeated("<p>A paragraph with <b>bold</b> and <a href=x>linked</a> text.<br>\n", 50'000)).cut);
}

TEST_CASE("Numbers that no character has become U+FFFD, however large they are", "[markup][html][hostile]") {
  for (const std::string_view number : {"1114112", "x110000", "2147483776", "4294967376", "x100000050", "xFFFFFFFF",
                                        "8222222222222222222222", "55296", "xDFFF", "00000000000004294967376"}) {
    INFO(number);
    const std::string html = "<p title='&#" + std::string(number) + ";'>a &#" + std::string(number) + "; b";
    const auto page = parse_html(html);
    const auto p = find(page, "p");
    CHECK(page.text_of(p) == "a \xEF\xBF\xBD b");
    CHECK(page.nodes[p].attribute("title") == "\xEF\xBF\xBD");
    CHECK(page.nodes[p + 1].source_end == html.size());
  }
  CHECK(parse_html("<p>&#x10FFFF;&#000000000000000000008222;&#;&#x;&#xG;").text_of(3) ==
        "\xF4\x8F\xBF\xBF\xE2\x80\x9E&#;&#x;&#xG;");
}

TEST_CASE("Characters that part words part them", "[markup][html]") {
  const auto page = parse_html(
      "<p>one\vtwo\xC2\x85three\ffour\xE2\x80\xA8"
      "five&#11;six&#x2028;seven");
  CHECK(jjak::text::fold_space(page.text_of(find(page, "p"))) == "one two three four five six seven");
}
