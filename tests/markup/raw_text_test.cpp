// Taking scripts and style sheets out of pages: the parser must not notice.
#include "markup/raw_text.hpp"

#include "markup/html.hpp"

#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "support/gumbo_tree.hpp"

using jjak::markup::parse_html;
using jjak::markup::take_raw_text;
using jjak::test::gumbo_tree;

namespace {

/// The contents that are taken out, joined by "|".
std::string taken(std::string_view page) {
  std::string contents;
  for (const auto& each : take_raw_text(page).taken)
    contents += (contents.empty() ? "" : "|") + std::string(page.substr(each.begin, each.end - each.begin));
  return contents;
}

/// The text of the first script of a page, with its place.
std::string first_script(std::string_view page) {
  const auto document = parse_html(page);
  for (std::size_t i = 0; i + 1 < document.nodes.size(); ++i)
    if (document.nodes[i].tag == "script" && document.nodes[i].end > i + 1) {
      const auto& text = document.nodes[i + 1];
      return std::to_string(text.source_begin) + '-' + std::to_string(text.source_end) + ' ' + text.text;
    }
  return {};
}

// What random pages are made of.
const std::vector<std::string_view> pieces{
    // clang-format off
    "<script>var a = '<b>';</script>", "<style>a {}</style>", "<script>", "</script>", "<style>", "</style>", "<!--",
    "-->", "--!>", "<!-->", "<svg>", "</svg>", "<svg/>", "<svg><title>t</title><g><path/></g></svg>", "<g>", "</g>",
    "<path d=x/>", "<desc>", "</desc>", "<foreignObject>", "<select>", "</select>", "<option>", "<title>",
    "</title>", "<textarea>", "</textarea>", "<template>", "</template>", "<table>", "</table>", "<tr>", "<td>",
    "<colgroup>", "<col>", "<caption>", "<math>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<xmp>",
    "</xmp>", "<noframes>", "</noframes>", "<frameset>", "<plaintext>", "<![CDATA[", "]]>", "<?x", "</ ", "\r\n",
    "\r", "\"", "'", "<", ">", "<a <b>", "<script/>", "<head>", "</head>", "<body>", "</body>", "</html>", "<p>",
    "</p>", "<b>", "<div>", "</div>", "<font color=red>", "text", " ", "<a href=\"", "<input>"
    // clang-format on
};

}  // namespace

TEST_CASE("scripts and style sheets are taken out of a page", "[markup][raw]") {
  CHECK(taken("<script>a<b</script><p>x<style media='a>b'>p {}</style >") == "a<b|p {}");
  CHECK(taken("<SCRIPT type=\"a\">x</sCript\n><script/>y</script>") == "x|y");
  CHECK(taken("<!--<script>x</script>--><title><script></title><textarea><style>x</style></textarea>").empty());
  CHECK(taken("<script><!-- x --></script>") == "<!-- x -->");
  CHECK(taken("<script>'</scripts>'</script>") == "'</scripts>'");
  CHECK(taken("<svg><title>a</title><g><path d='x'/></g></svg><script>x</script>") == "x");
}

TEST_CASE("nothing is taken out from where it is not certain what is a script", "[markup][raw]") {
  for (const std::string_view before :
       {"<script><!-- <script> </script>", "<!-- --!>", "<!--", "<p a='", "<svg><g></svg>", "<svg><p>",
        "<svg><style><!--", "<svg><title><b>", "<math>", "<frameset>", "<plaintext>", "<select><template>",
        "<select><svg>", "<select><iframe>", "<template><col>", "<iframe>", "<svg><![CDATA["}) {
    INFO(before);
    CHECK(taken(std::string(before) + "<script>x</script>").empty());
  }
  CHECK(taken("<script>x</script").empty());
  CHECK(taken("<script>x").empty());
  CHECK(taken("<select><option>a<script>x</script><style>y</style></select>") == "x");
}

TEST_CASE("characters that the parser replaces stay in the page", "[markup][raw]") {
  for (const std::string_view content :
       {std::string_view("a\0b", 3), std::string_view("\x01"), std::string_view("\x7F"), std::string_view("\xC2\x80"),
        std::string_view("\xEF\xB7\x90"), std::string_view("\xEF\xBF\xBE"), std::string_view("\xFF")}) {
    const std::string page = "<script>" + std::string(content) + "</script>";
    CHECK(taken(page).empty());
  }
  CHECK(taken("<script>'가'</script>") == "'가'");
}

TEST_CASE("a script keeps its text and its place", "[markup][raw]") {
  CHECK(first_script("<p>a</p><script>var a = \"<b>\";</script>") == "16-30 var a = \"<b>\";");
  CHECK(first_script("<style>p {}</style><script>x\r\ny\rz</script>") == "27-33 x\ny\nz");
  const auto page = parse_html("<style>p {}</style><p>one</p><script>x</script>two");
  std::string places;
  for (const auto& node : page.nodes)
    if (node.is_text()) places += node.text + '@' + std::to_string(node.source_begin) + ' ';
  CHECK(places == "p {}@7 one@22 x@37 two@47 ");
}

TEST_CASE("the parser makes the same tree of any page without its scripts", "[markup][raw]") {
  std::mt19937 random(20261130);
  const auto below = [&random](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
  std::size_t changed = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string page;
    for (std::size_t n = 3 + below(22); n > 0; --n) page += pieces[below(pieces.size())];
    const auto without = take_raw_text(page);
    if (without.taken.empty()) continue;
    ++changed;
    INFO(page);
    CHECK(gumbo_tree(without.page) == gumbo_tree(page));
  }
  CHECK(changed > 500);
}
