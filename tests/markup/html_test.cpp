#include "markup/html.hpp"

#include "support/catch.hpp"

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
  CHECK(page.nodes[p].has_class("lead"));
  CHECK(page.nodes[p].has_class("big"));
  CHECK_FALSE(page.nodes[p].has_class("bi"));
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

TEST_CASE("Nothing at all is a page", "[markup][html]") {
  for (const std::string_view html : {"", "<", "</", "<!--", "<p", "<a href=", "&#x110000;", "text"}) {
    const auto page = parse_html(html);
    CHECK(page.nodes.at(0).tag == "html");
  }
  CHECK(parse_html({}).nodes.size() >= 1);
}

TEST_CASE("Deep pages are cut at the depth limit, their text is kept", "[markup][html]") {
  const auto page = parse_html(repeated("<div>", 20'000) + "deep" + repeated("</div>", 20'000));
  CHECK(page.cut);
  CHECK(page.text_of(0) == "deep");
  for (const auto& node : page.nodes) CHECK(node.depth <= 512);
}

TEST_CASE("Pages made to exhaust the parser are cut", "[markup][html]") {
  CHECK(parse_html(repeated("<div>", 1'000'000)).cut);
  std::string clones;
  for (int i = 0; i < 5'000; ++i) clones += "<b a" + std::to_string(i) + ">";
  clones += repeated("<p>x", 100'000);
  CHECK(parse_html(clones).cut);
  CHECK(parse_html(repeated("<p>x", 1'000), {512, 100}).cut);
}

TEST_CASE("An honest long page is not cut", "[markup][html]") {
  CHECK_FALSE(parse_html(repeated("<p>A paragraph with <b>bold</b> and <a href=x>linked</a> text.<br>\n", 50'000)).cut);
}
