// Links, aliases, translations and redirects of a page.
#include <jjak/extract.hpp>
#include <jjak/link.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using jjak::Article;
using jjak::DocumentKind;
using jjak::LinkPlace;
using jjak::LinkSource;
using jjak::Outlink;
using jjak::RawDocument;

namespace {

const std::string paragraph =
    "<p>Farmers in the northern county said on Monday that the rice harvest came two weeks late.</p>";

RawDocument document(std::string html, std::string url = "https://www.a.kr/en/7") {
  RawDocument made;
  made.url = std::move(url);
  made.text = std::move(html);
  return made;
}

Article article(const std::string& head, const std::string& body, const std::string& after = {}) {
  const auto made = jjak::extract(document("<html lang=en><head><title>Rice comes late</title>" + head +
                                           "</head><body><article><h1>Rice comes late</h1>" + body + paragraph +
                                           paragraph + after + "</article></body></html>"));
  REQUIRE(made);
  return *made;
}

const Outlink& link_to(const Article& article, const std::string& url) {
  for (const Outlink& link : article.links)
    if (link.url == url) return link;
  FAIL("no link to " << url);
  return article.links.front();
}

}  // namespace

TEST_CASE("a link's words come from its text, its picture or its attributes") {
  const Article made =
      article("",
              "<a href=/1>Read in Korean</a><a href=/2><img src=x.gif alt='한국어로 읽기'></a>"
              "<a href=/3 title='Korean version'><i></i></a><a href=/4 aria-label='Read in Korean'><svg></svg></a>"
              "<a href=/5><img src='/img/btn_korean_2.gif?v=1'></a><a href=/6 title='Read in Korean'>K</a>");
  const std::vector<std::pair<std::string, LinkSource>> expected{
      {"Read in Korean", LinkSource::anchor_text}, {"한국어로 읽기", LinkSource::image_alt},
      {"Korean version", LinkSource::title},       {"Read in Korean", LinkSource::aria_label},
      {"korean", LinkSource::image_name},          {"Read in Korean", LinkSource::title}};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const Outlink& link = link_to(made, "https://www.a.kr/" + std::to_string(i + 1));
    CHECK(link.text == expected[i].first);
    CHECK(link.source == expected[i].second);
  }
}

TEST_CASE("a link records its place on the page") {
  const Article made = article("", "<a href=/1>Read in Korean</a><nav><a href=/2>Korean</a></nav>",
                               "<p><a href=/3>Read in Korean</a></p>");
  CHECK(link_to(made, "https://www.a.kr/1").place == LinkPlace::head);
  CHECK(link_to(made, "https://www.a.kr/2").place == LinkPlace::furniture);
  CHECK(link_to(made, "https://www.a.kr/3").place == LinkPlace::body);
}

TEST_CASE("other addresses of an article are its aliases") {
  const Article made = article(
      "<link rel=canonical href='https://a.kr/en/rice'><link rel=amphtml href='/amp/7'>"
      "<link rel=shortlink href='https://s.kr/7'><meta property=og:url content='https://www.a.kr/en/rice'>"
      "<link rel=alternate media=print href='/print/7'>",
      "<a href='/news/print?num=7'>Print</a><a href='/'>Print</a><a href='javascript:print()'>Print</a>");
  CHECK(made.url == "https://a.kr/en/rice");
  CHECK(made.aliases == std::vector<std::string>{"https://www.a.kr/en/7", "https://www.a.kr/amp/7", "https://s.kr/7",
                                                 "https://www.a.kr/print/7", "https://www.a.kr/news/print?num=7"});
}

TEST_CASE("translations are read from JSON-LD, microdata and Open Graph") {
  const Article made = article(
      R"(<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","translationOfWork":)"
      R"({"@type":"NewsArticle","inLanguage":"ko","url":"/ko/1"},"workTranslation":[{"@id":"https://a.kr/ja/1",)"
      R"("inLanguage":"ja"},"https://a.kr/ko/2"]}]}</script>)"
      R"(<script type="application/ld+json">{"workTranslation": broken</script>)"
      R"(<meta property="og:locale" content="en_US"><meta property="og:locale:alternate" content="ko_KR">)"
      R"(<meta property="og:url" content="https://a.kr/ko/3"><link itemprop="translationOfWork" href="/ko/4">)",
      "");
  CHECK(link_to(made, "https://www.a.kr/ko/1").source == LinkSource::translation_of);
  CHECK(link_to(made, "https://www.a.kr/ko/1").hreflang == "ko");
  CHECK(link_to(made, "https://a.kr/ja/1").hreflang == "ja");
  CHECK(link_to(made, "https://a.kr/ko/2").source == LinkSource::translated_as);
  CHECK(link_to(made, "https://a.kr/ko/3").source == LinkSource::locale_alternate);
  CHECK(link_to(made, "https://www.a.kr/ko/4").source == LinkSource::translation_of);
}

TEST_CASE("deep and endless structured data ends") {
  std::string deep = R"(<script type="application/ld+json">{"translationOfWork":)";
  for (int i = 0; i < 5'000; ++i) deep += R"({"translationOfWork":)";
  CHECK_NOTHROW(article(deep + "</script>", ""));
  std::string many = R"(<script type="application/ld+json">{"workTranslation":[)";
  for (int i = 0; i < 5'000; ++i) many += R"("https://a.kr/ko/)" + std::to_string(i) + "\",";
  CHECK(article(many + R"("https://a.kr/ko/x"]}</script>)", "").links.size() <= 64);
}

TEST_CASE("of ten thousand links those about the other language and a few others are kept") {
  std::string links;
  for (int i = 0; i < 10'000; ++i)
    links += "<li><a href='/en/" + std::to_string(i) + "'>Item " + std::to_string(i) + "</a>";
  Article made = article("<link rel=alternate hreflang=ko href=/ko/7><link rel=alternate hreflang=en href=/en/7>",
                         "<a href=/ko/7>Read in Korean</a>", "<ul>" + links + "</ul>");
  CHECK(made.links.size() > 10'000);
  jjak::LinkFilter().apply(made);
  CHECK(made.links.size() == 2 + 16);
  for (int i = 0; i < 10'000; ++i) made.links.push_back({"https://a.kr/ko/" + std::to_string(i), "Korean", ""});
  jjak::LinkFilter().apply(made);
  CHECK(made.links.size() == jjak::max_kept_links + 16);
}

TEST_CASE("addresses that lead nowhere are no links") {
  const Article made =
      article("", "<a href='javascript:read()'>Read in Korean</a><a href='data:text/html,x'>x</a><a href='/" +
                      std::string(100'000, 'x') + "'>x</a><a href='http://a^b/x'>y</a>");
  REQUIRE(made.links.size() == 1);
  CHECK(made.links[0].url.empty());
}

TEST_CASE("pages that lead elsewhere") {
  struct Row {
    const char *html, *target;
  };
  const std::vector<Row> rows{
      {"<meta http-equiv=refresh content='0; url=/ko/7'>", "https://www.a.kr/ko/7"},
      {"<META HTTP-EQUIV='Refresh' CONTENT=\"5;URL='https://b.kr/7'\"><p>Please wait.", "https://b.kr/7"},
      {"<script>location.href = \"/ko/7\";</script>", "https://www.a.kr/ko/7"},
      {"<script>window.location='https:\\/\\/b.kr\\/7'</script>", "https://b.kr/7"},
      {"<script>document.location.replace( '../ko/7' )</script>", "https://www.a.kr/ko/7"},
      {"<script>top.location.assign(\"/ko/7\")</script>", "https://www.a.kr/ko/7"},
      {"<base href='https://b.kr/x/'><meta http-equiv=refresh content='0;url=7'>", "https://b.kr/x/7"},
  };
  for (const Row& row : rows) {
    INFO(row.html);
    CHECK(jjak::redirect_target(document(row.html)) == row.target);
  }
  RawDocument moved = document("");
  moved.kind = DocumentKind::redirect;
  moved.location = "https://a.kr/9";
  CHECK(jjak::redirect_target(moved) == "https://a.kr/9");
}

TEST_CASE("pages that lead nowhere else") {
  std::string long_page = "<script>location.href='/ko/7'</script>";
  for (int i = 0; i < 5; ++i) long_page += paragraph;
  for (const std::string& html :
       {std::string("<meta http-equiv=refresh content='600'>"),
        std::string("<meta http-equiv=refresh content='0;url=/en/7'>"),
        std::string("<script>location.href = next;</script>"),
        std::string("<script>if (location.protocol == 'x') a()</script>"),
        std::string("<script>location.href = 'javascript:x'</script>"),
        std::string("<script>location.href = '</script>"), std::string("<script>location.replace"),
        std::string("location"), std::string("<meta http-equiv=refresh content='0; url'>"), long_page,
        "<script>" + std::string(5'000, ' ') + "location.href='/ko/7'</script>"}) {
    INFO(html.substr(0, 80));
    CHECK_FALSE(jjak::redirect_target(document(html)));
  }
}

TEST_CASE("menus, buttons, forms and scripts are links") {
  const Article made = article(
      "", "",
      "<select onchange='location.href=this.value'><option value='/en/7'>English</option>"
      "<option value='/o'>한국어</option></select><button onclick=\"location.href='/b'\">Read in Korean</button>"
      "<a href='javascript:window.open(\"/w\")'>Read in Korean</a><a href=\"javascript:go('ko','/g.html')\">한글</a>"
      "<a href='#' data-href='/d'>Korean</a><span onclick=\"location.replace('/s')\">한국어</span>"
      "<form action='/view.php'><input type=hidden name=id value=7><input type=submit value='한국어로 보기'></form>"
      "<form action='/search'><input type=text name=q></form><button onclick=\"like(7)\">Like</button>"
      "<a href='www.b.kr/ko/7 '>Korean version</a>");
  for (const char* path : {"o", "b", "w", "g.html", "d", "s", "view.php?id=7"})
    CHECK_FALSE(link_to(made, "https://www.a.kr/" + std::string(path)).text.empty());
  CHECK(link_to(made, "https://www.a.kr/view.php?id=7").text == "한국어로 보기");
  CHECK(link_to(made, "http://www.b.kr/ko/7").text == "Korean version");
  for (const Outlink& link : made.links) CHECK(link.url.find("search") == std::string::npos);
}

TEST_CASE("a link has the label before it and the sentence around it") {
  const Article made =
      article("", "",
              "<p>We thank the team. This is a translation of <a href=/1>늦어진 벼 베기에 애타는 북부 여러 고을 "
              "농민들의 길고 긴 가을</a> by Kim. Other text.</p><h3>Original</h3><ul><li><a href=/2>늦어진 "
              "벼 베기</a></li></ul><p>To read on, <a href=/3>click here</a> for the Korean.</p>");
  std::vector<std::string> seen;
  for (const Outlink& link : made.links)
    if (link.source == LinkSource::label || link.source == LinkSource::sentence)
      seen.push_back(std::string(jjak::name_of(link.source)) + ": " + link.text);
  CHECK(seen == std::vector<std::string>{"label: This is a translation of",
                                         "sentence: This is a translation of \u2026 by Kim.", "label: Original",
                                         "label: To read on,", "sentence: To read on, click here for the Korean."});
}

TEST_CASE("links to further pages of an article are marked") {
  const Article made =
      article("<link rel=next href='/en/7?page=2'>", "", "<div><b>1</b> <a href='?page=3'>3</a></div>");
  CHECK(link_to(made, "https://www.a.kr/en/7?page=2").source == LinkSource::next_page);
  CHECK(link_to(made, "https://www.a.kr/en/7?page=3").source == LinkSource::next_page);
}
