// Extracting articles from pages and text dumps.
#include <jjak/extract.hpp>

#include "support/catch.hpp"

using jjak::Article;
using jjak::BlockRole;

namespace {

using Texts = std::vector<std::string>;

const std::string lead =
    "Traders at the market said on Monday that the price of rice had not moved since the end of last month.";
const std::string second =
    "“Nobody is buying,” one of them said. “They come, they look and they go home again with empty bags.”";
const std::string third =
    "Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.";

jjak::Result<Article> extract_html(std::string html, std::string url = {}) {
  jjak::RawDocument document;
  document.url = std::move(url);
  document.text = std::move(html);
  return jjak::extract(document);
}

jjak::Result<Article> extract_text(std::string text) {
  jjak::RawDocument document;
  document.kind = jjak::DocumentKind::text;
  document.text = std::move(text);
  return jjak::extract(document);
}

Texts texts_of(const Article& article, std::optional<BlockRole> role = {}) {
  Texts texts;
  for (const jjak::Block& block : article.blocks)
    if (!role || block.role == *role) texts.push_back(block.text);
  return texts;
}

std::string p(const std::string& text) { return "<p>" + text + "</p>\n"; }

}  // namespace

TEST_CASE("Roles of blocks", "[extract]") {
  const auto article = extract_html(
      "<html lang=en><title>Rice market stays quiet - The Paper</title><body><nav><a href=/>Home</a></nav><h1>Rice "
      "market stays quiet</h1>"
      "<p>By A. Writer</p><p>Nov. 18, 2024</p>" +
      p(lead) + "<figure><img src=x><figcaption>A market.</figcaption></figure>" + "<h3>Locked doors</h3>" + p(second) +
      "<ul><li>Rice: 8,100 won a kilogram.</li></ul><blockquote>A quoted statement, in full.</blockquote>" +
      p("<b>What comes next</b>") + p(third) +
      "<h3>More stories</h3><ul><li><a href=/1>One</a></li></ul><footer><p>Copyright The Paper</p></footer>");
  REQUIRE(article);
  CHECK(article->title == "Rice market stays quiet");
  CHECK(article->byline == "A. Writer");
  REQUIRE(article->published);
  CHECK(jjak::iso_date(*article->published) == "2024-11-18");
  CHECK(article->language == jjak::Language::english);
  CHECK(texts_of(*article) == Texts{lead, "A market.", "Locked doors", second, "Rice: 8,100 won a kilogram.",
                                    "A quoted statement, in full.", "What comes next", third});
  CHECK(texts_of(*article, BlockRole::caption) == Texts{"A market."});
  CHECK(texts_of(*article, BlockRole::subhead) == Texts{"Locked doors", "What comes next"});
  CHECK(texts_of(*article, BlockRole::list_item).size() == 1);
  CHECK(texts_of(*article, BlockRole::quote).size() == 1);
}

TEST_CASE("Paragraphs of line breaks", "[extract]") {
  const auto doubled =
      extract_html("<table><tr><td>" + lead + "<br>\n<br>" + second + "<br><br>" + third + "</td></tr></table>");
  REQUIRE(doubled);
  CHECK(texts_of(*doubled) == Texts{lead, second, third});
  const auto single = extract_html("<div>" + lead + "<br>" + second + "<br>" + third + "</div>");
  REQUIRE(single);
  CHECK(texts_of(*single) == Texts{lead, second, third});
  const auto wrapped =
      extract_html("<p>Traders at the market said<br>on Monday that the price<br>of rice had not moved.</p>");
  REQUIRE(wrapped);
  CHECK(texts_of(*wrapped) == Texts{"Traders at the market said on Monday that the price of rice had not moved."});
}

TEST_CASE("Text is folded and otherwise left alone", "[extract]") {
  const auto article =
      extract_html(p("Traders  said\n the <i>price</i> of&nbsp;rice &amp; corn<span hidden> (hidden)</span> had <a "
                     "href=/x>not</a> moved."));
  REQUIRE(article);
  CHECK(texts_of(*article) == Texts{"Traders said the price of rice & corn had not moved."});
}

TEST_CASE("Addresses and links", "[extract]") {
  const std::string html =
      "<link rel=canonical href='/a/1'><link rel=alternate hreflang=ko href=/ko/1><a href='../ko/2'>Read in Korean</a>"
      "<a href=javascript:x()>no</a><a href=mailto:x@y.z>no</a><a href='#top'>no</a><a href=/pic hreflang=ko><img "
      "alt='한국어'></a>" +
      p(lead) + p(second);
  const auto article = extract_html(html, "http://x.example/a/old.html");
  REQUIRE(article);
  CHECK(article->url == "http://x.example/a/1");
  REQUIRE(article->links.size() == 3);
  CHECK(article->links[0].url == "http://x.example/ko/1");
  CHECK(article->links[0].hreflang == "ko");
  CHECK(article->links[1].url == "http://x.example/ko/2");
  CHECK(article->links[1].text == "Read in Korean");
  CHECK(article->links[2].text == "한국어");
  CHECK(extract_html(p(lead) + "<base href=http://y.example/d/><a href=e>x</a>")->links.at(0).url ==
        "http://y.example/d/e");
}

TEST_CASE("Words without an address are a link without one", "[extract]") {
  for (const std::string bare : {"<p>Read in Korean</p>", "<p><a>Read in Korean</a></p>", "<nav>한국어로 읽기</nav>",
                                 "<a href='#'>Read in Korean</a>"}) {
    INFO(bare);
    const auto article = extract_html(p(lead) + p(second) + bare, "http://x.example/1");
    REQUIRE(article);
    REQUIRE(article->links.size() == 1);
    CHECK(article->links[0].url.empty());
    CHECK(texts_of(*article) == Texts{lead, second});
  }
}

TEST_CASE("Titles lose the site's name", "[extract]") {
  const auto title = [](const std::string& head, const std::string& body = {}) {
    return extract_html("<head>" + head + "</head><body>" + body + p(lead))->title;
  };
  CHECK(title("<title>Rice market stays quiet - The Paper</title>") == "Rice market stays quiet");
  CHECK(title("<title>The Paper :: Rice market stays quiet</title>") == "Rice market stays quiet");
  CHECK(title("<title>Rice market stays quiet &lt; Economy &lt; News - The Paper</title>") ==
        "Rice market stays quiet");
  CHECK(title("<title>x</title><meta property=og:title content='Rice - and corn'>") == "Rice - and corn");
  CHECK(title("<title>y</title><meta property=og:title content='Rice falls | The Paper'><meta property=og:site_name "
              "content='The Paper'>") == "Rice falls");
  CHECK(title("", "<h1>Rice stays quiet</h1>") == "Rice stays quiet");
  CHECK(title("") == "");
}

TEST_CASE("JSON-LD", "[extract]") {
  const auto with = [](const std::string& json) {
    return extract_html("<script type='application/ld+json'>" + json + "</script>" + p(lead));
  };
  const auto graph =
      with(R"({"@graph": [{"@type": "WebSite", "name": "X"}, {"@type": ["NewsArticle"], "headline": "Rice &amp; corn",
      "datePublished": "2024-11-14T09:12:00+09:00", "dateModified": "2025-01-01", "author": [{"name": "A"},
      {"name": "B"}]}]})");
  CHECK(graph->title == "Rice & corn");
  CHECK(graph->byline == "A, B");
  CHECK(jjak::iso_date(*graph->published) == "2024-11-14T09:12+09:00");
  for (const std::string broken : {"", "{", "[1,", "null", "{\"@type\": 3, \"headline\": []}",
                                   "{\"@type\": \"NewsArticle\", \"author\": {\"name\": 7}}"})
    CHECK(with(broken)->byline.empty());
  CHECK(with(std::string(100'000, '['))->title.empty());
}

TEST_CASE("A modification date is no date of publication", "[extract]") {
  const auto article = extract_html(
      "<h1>Rice market stays quiet</h1><p>Updated: Nov. 20, 2024</p><time class=modified datetime=2024-11-21>x</time>"
      "<meta property=article:modified_time content=2024-11-22>" +
      p(lead));
  CHECK_FALSE(article->published);
}

TEST_CASE("Bad pages are errors or cut, never worse", "[extract]") {
  CHECK(extract_html("").error().code == jjak::errors::empty);
  CHECK(extract_html(" \n ").error().code == jjak::errors::empty);
  CHECK(extract_html("<html><body></body></html>").error().code == jjak::errors::no_article);
  CHECK(extract_html("<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>").error().code == jjak::errors::no_article);
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<div>";
  CHECK(extract_html(deep + lead)->blocks.size() == 1);
  const std::string page =
      "<!DOCTYPE html><html><head><title>T</title></head><body><h1>T</h1>" + p(lead) + "<script>var a='</scr'";
  for (std::size_t length = 0; length < page.size(); ++length) CHECK_NOTHROW(extract_html(page.substr(0, length)));
}

TEST_CASE("A title of a thousand separators is none", "[extract]") {
  std::string title;
  for (int i = 0; i < 1000; ++i) title += "abc - ";
  const auto article = extract_html("<title>" + title + "</title>" + p(lead));
  REQUIRE(article);
  CHECK(article->title.empty());
}

TEST_CASE("A syndicated dump", "[extract][dump]") {
  const auto article = extract_text(
      "27.5 C\nNairobi\nThursday, September 26, 2024\n\nRice market stays quiet\n\n" + lead + "\n\n" + second +
      "\n\nRead in Korean\n\n" +
      "September 26, 2024 at 05:30AM\n\nby The Paper(North Korean Media)\n\nMost Popular Articles\n\n" + third);
  REQUIRE(article);
  CHECK(article->title == "Rice market stays quiet");
  CHECK(article->byline == "The Paper(North Korean Media)");
  CHECK(jjak::iso_date(*article->published) == "2024-09-26T05:30");
  CHECK(texts_of(*article) == Texts{lead, second});
  REQUIRE(article->links.size() == 1);
  CHECK(article->links[0].url.empty());
  CHECK(article->links[0].text == "Read in Korean");
}

TEST_CASE("A dump with an address", "[extract][dump]") {
  const auto article = extract_text("Rice market stays quiet\n\n" + lead + "\n\nRead in Korean: https://x.example/1\n");
  REQUIRE(article->links.size() == 1);
  CHECK(article->links[0].url == "https://x.example/1");
  CHECK(article->links[0].text == "Read in Korean");
}

TEST_CASE("Plain text", "[extract][dump]") {
  const auto lines = extract_text("Rice market stays quiet\n" + lead + "\n" + second + "\n" + third + "\n");
  CHECK(lines->title == "Rice market stays quiet");
  CHECK(texts_of(*lines) == Texts{lead, second, third});
  const auto wrapped = extract_text(
      "Rice market stays quiet\n\nTraders at the market said on Monday that the price\nof rice had not moved since the "
      "end of the month.\n\n" +
      second);
  CHECK(texts_of(*wrapped) ==
        Texts{"Traders at the market said on Monday that the price of rice had not moved since the end of the month.",
              second});
  const auto korean = extract_text(
      "쌀값 한 달째 제자리\n2024-11-14 09:12\n한서윤 기자\n\n장사꾼들은 쌀값이 지난달 말부터 움직이지 않고 있다고 "
      "월요일 전했다.\n\n소식통은 “사는 사람이 없다”고 말했다.\n");
  CHECK(korean->title == "쌀값 한 달째 제자리");
  CHECK(korean->byline == "한서윤");
  CHECK(korean->language == jjak::Language::korean);
  CHECK(texts_of(*korean).size() == 2);
  CHECK(extract_text(lead)->title.empty());
}
