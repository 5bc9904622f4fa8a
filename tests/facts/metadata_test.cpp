// Dates, titles, bylines, sections and languages of pages.
#include "publication/publication.hpp"

#include <jjak/extract.hpp>

#include "support/catch.hpp"

using jjak::Article;

namespace {

const std::string lead =
    "<p>Traders at the market said on Monday that the price of rice had not moved since the end of last month.</p>"
    "<p>Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.</p>";

Article read(const std::string& head, const std::string& above = "<h1>Rice market stays quiet</h1>",
             const std::string& below = {}, const std::string& url = {}) {
  jjak::RawDocument document;
  document.url = url;
  document.text = "<html><head>" + head + "</head><body>" + above + lead + below + "</body></html>";
  const auto article = jjak::extract(document);
  REQUIRE(article);
  return *article;
}

std::string iso(const std::optional<jjak::Timestamp>& time) { return time ? jjak::iso_date(*time) : "none"; }
std::string published(const std::string& head, const std::string& above = {}, const std::string& below = {},
                      const std::string& url = {}) {
  return iso(read(head, "<h1>Rice market stays quiet</h1>" + above, below, url).published);
}
std::string json_ld(const std::string& json) { return "<script type='application/ld+json'>" + json + "</script>"; }
std::string meta(const std::string& name, const std::string& content) {
  return "<meta property='" + name + "' content='" + content + "'>";
}

}  // namespace

TEST_CASE("Sources of a date, the most trusted first", "[extract][metadata]") {
  const std::string article = json_ld(R"({"@type":"NewsArticle","datePublished":"2024-12-16T10:14:00+09:00"})");
  CHECK(published(article + meta("article:published_time", "2024-12-18")) == "2024-12-16T10:14+09:00");
  CHECK(published(meta("article:published_time", "2024-12-16T10:14:00Z")) == "2024-12-16T10:14+00:00");
  CHECK(published("<meta itemprop=datePublished content=2024-12-16>") == "2024-12-16");
  CHECK(published("", "<time itemprop=datePublished datetime='2024-12-16T10:14'>16 December</time>") ==
        "2024-12-16T10:14");
  CHECK(published("", "<time datetime='2024-12-16'>x</time>") == "2024-12-16");
  CHECK(published("", "<p>입력 2024.12.16 10:14 | 수정 2024.12.17 09:00</p>") == "2024-12-16T10:14");
  CHECK(published("", "<p>By Kim Yuna, Dec. 16, 2024</p>") == "2024-12-16");
  CHECK(published("", "", "<p>기사입력 2024-12-16 10:14</p>") == "2024-12-16T10:14");
  CHECK(published("", "", "", "https://x.example/2024/12/16/rice") == "2024-12-16");
  CHECK(published("") == "none");
}

TEST_CASE("Two kinds of sources outvote one", "[extract][metadata]") {
  const std::string overwritten = json_ld(R"({"@type":"NewsArticle","datePublished":"2024-12-20T08:00:00+09:00"})");
  CHECK(published(overwritten, "<p>입력 2024.12.16 10:14</p>", "", "https://x.example/2024/12/16/rice") ==
        "2024-12-16T10:14");
  CHECK(published(overwritten, "<p>입력 2024.12.16 10:14</p>") == "2024-12-20T08:00+09:00");
}

TEST_CASE("The time of day comes from the source that has it", "[extract][metadata]") {
  CHECK(published(meta("article:published_time", "2024-12-16"), "<p>입력 2024.12.16 10:14</p>") == "2024-12-16T10:14");
  CHECK(published(meta("article:published_time", "2024-12-16T00:00:00+09:00"), "<p>입력 2024.12.16 10:14</p>") ==
        "2024-12-16T10:14");
}

TEST_CASE("Other days are no dates of publication", "[extract][metadata]") {
  const std::string day = "2024-12-16";
  for (const std::string above :
       {"<time class=updated datetime=2024-12-16>x</time>", "<p>Updated <time datetime=2024-12-16>16 Dec</time></p>",
        "<p>최종수정 2024.12.16 10:14</p>", "<aside><time datetime=2024-12-16>x</time></aside>",
        "<a href=/1><time datetime=2024-12-16>Other story</time></a>", "<figcaption>Taken Dec. 16, 2024</figcaption>",
        "<p>© 2024.12.16 Northern Post</p>", "<p>행사 일시 2024년 12월 16일</p>", "<p>03/04/2024</p>",
        "<p>The festival opens on Dec. 16, 2024</p>", "<p>14.1 C</p>"}) {
    INFO(above);
    CHECK(published("", above) == "none");
  }
  for (const std::string below :
       {"<div class=comments><p>Kim, Dec. 16, 2024</p><time datetime=2024-12-16>x</time></div>",
        "<div class=comment><p>입력 2024.12.16 10:14</p></div>", "<footer>발행일 2010.01.02</footer>",
        "<footer>등록번호 서울 아01234 | 등록일 2010.01.02</footer>", "<p>Copyright 2024-12-16</p>",
        "<div itemscope itemtype='https://schema.org/Comment'><meta itemprop=datePublished content=2024-12-16></div>",
        "<div class=related><time itemprop=datePublished datetime=2024-12-16>x</time></div>"}) {
    INFO(below);
    CHECK(published("", "", below) == "none");
  }
  CHECK(iso(read("", "<div>Monday, December 16, 2024</div><div><h1>Rice market stays quiet</h1></div>").published) ==
        "none");
  CHECK(published("", "", "", "https://x.example/2024/12/rice") == "none");
  CHECK(published(meta("article:published_time", "2099-01-01") + meta("pubdate", "1970-01-01")) == "none");
}

TEST_CASE("An ambiguous date is settled by other evidence or left out", "[extract][metadata]") {
  CHECK(published("", "<p>03/04/2024</p>") == "none");
  CHECK(published("", "<p>03/04/2024 10:14</p>", "", "https://x.example/2024/04/rice") == "2024-04-03T10:14");
  CHECK(published("", "<p>03/04/2024</p>", "", "https://x.example/2024/03/rice") == "2024-03-04");
  CHECK(published("",
                  "<p>03/04/2024</p><p>SEOUL, April 3 (Dawn) -- The ministry said on Wednesday that it had "
                  "bought rice from the south for the first time.</p>") == "2024-04-03");
}

TEST_CASE("Dates of change", "[extract][metadata]") {
  const auto modified = [](const std::string& head, const std::string& above = {}) {
    return iso(read(head, "<h1>Rice market stays quiet</h1>" + above).modified);
  };
  CHECK(modified(json_ld(
            R"({"@type":"Article","datePublished":"2024-12-16","dateModified":"2024-12-17T09:00:00+09:00"})")) ==
        "2024-12-17T09:00+09:00");
  CHECK(modified(meta("article:modified_time", "2024-12-17")) == "2024-12-17");
  CHECK(modified("", "<p>입력 2024.12.16 10:14 | 수정 2024.12.17 09:00</p>") == "2024-12-17T09:00");
  CHECK(modified("", "<p>Updated <time datetime=2024-12-17>17 Dec</time></p>") == "2024-12-17");
  CHECK(modified(meta("article:published_time", "2024-12-16") + meta("article:modified_time", "2024-12-15")) == "none");
}

TEST_CASE("Days in addresses", "[extract][metadata]") {
  const auto day = [](std::string_view url) { return iso(jjak::extraction::day_in_url(url)); };
  CHECK(day("https://x.example/2024/12/16/rice") == "2024-12-16");
  CHECK(day("https://x.example/news/2024/1/6/rice.html") == "2024-01-06");
  CHECK(day("https://x.example/2024-12-16-rice") == "2024-12-16");
  CHECK(day("https://x.example/20241216/rice") == "2024-12-16");
  CHECK(day("https://x.example/view/AKR20241216012300504") == "2024-12-16");
  for (const char* url :
       {"https://x.example/2024/12/", "https://x.example/2024/12/rice", "https://x.example/2024/13/16/x",
        "https://x.example/2024/02/30/x", "https://x.example/article?id=20241216", "https://x.example/12345678",
        "https://x.example/99991231/x", "https://x.example/2024/12/16", "https://x.example/2024/12/16/2024/12/17/",
        "https://x.example/", "", "20241216"}) {
    INFO(url);
    CHECK(day(url) == "none");
  }
}

TEST_CASE("Titles", "[extract][metadata]") {
  const std::string h1 = "<h1>Rice market stays quiet</h1>";
  const std::string site = meta("og:site_name", "Northern Post");
  const auto title = [](const std::string& head, const std::string& above) { return read(head, above).title; };
  CHECK(title("<title>Rice market stays quiet | Northern Post</title>", h1) == "Rice market stays quiet");
  CHECK(title("<title>Rice market stays quiet all week | Northern Post</title>", "") ==
        "Rice market stays quiet all week");
  CHECK(title(site + "<title>x</title>", "<h1>Northern Post</h1>").empty() == false);
  CHECK(title(site + "<title>Rice market stays quiet - Northern Post</title>", "<h1>Northern Post</h1>") ==
        "Rice market stays quiet");
  CHECK(title("<title>《북방신보》 쌀값 그대로</title>" + meta("og:site_name", "북방신보"), "") == "쌀값 그대로");
  CHECK(title("<title>쌀값 그대로 [북방신보]</title>" + meta("og:site_name", "북방신보"), "") == "쌀값 그대로");
  CHECK(title(meta("og:title", "[외환] 원/달러 8.3원 내려"), "<h1>[외환] 원/달러 8.3원 내려</h1>") ==
        "[외환] 원/달러 8.3원 내려");
  CHECK(title(meta("og:title", "Rice market stays…"), h1) == "Rice market stays quiet");
  CHECK(title(meta("og:title", "Rice market stays ..."), h1) == "Rice market stays quiet");
  CHECK(title("<meta name=twitter:title content='Rice market stays quiet - Northern Post'>" + site, "") ==
        "Rice market stays quiet");
  CHECK(title(json_ld(R"({"@type":"NewsArticle","headline":"Rice falls","publisher":{"name":"Northern Post"}})"), "") ==
        "Rice falls");
  CHECK(title(meta("og:title", "Rice &amp;quot;stays&amp;quot; quiet"), "") == "Rice \"stays\" quiet");
  CHECK(title("<title>Rice \xE2\x80\xAEstays\x01 quiet\xE2\x80\x8E</title>", "") == "Rice stays quiet");
  CHECK(title("<title><script>alert(1)</script></title>", "") == "<script>alert(1)</script>");
  // A title that only says where in the site the page is.
  const std::string head = "<h1><a href=/>새벽일보</a></h1><a href=/1>정치</a><br><br><a href=/2>사회</a>";
  CHECK(title("<title>새벽일보 : 경제</title>",
              head + "<div><a href=/>홈</a> &gt; 경제</div><div class=article_title>쌀값 석 달 만에 내려</div>"
                     "<div class=sub_title>장마당 상인들은 말을 아꼈다</div>") == "쌀값 석 달 만에 내려");
  const std::string headline = "쌀값 석 달 만에 내려, 장마당은 조용", three = "<title>새벽일보 > 경제 > 시장</title>";
  CHECK(title(three, head + "<div>홈 &gt; 경제 &gt; 시장</div><h3>" + headline + "</h3>") == headline);
  CHECK(title(three, head + "<div>홈 &gt; 시장</div><h3>" + headline + "</h3>") != headline);
  CHECK(title("<title>쌀값 내려</title>", head + "<h1>쌀값 내려</h1><h2>장마당 상인들은 말을 아꼈다</h2>") ==
        "쌀값 내려");
  CHECK(title("<title>" + std::string(1'000'000, 'x') + "</title>", "") == "");
}

TEST_CASE("The host's name is a site's name", "[extract][metadata]") {
  const std::string head = "<title>Rice market stays quiet all week - Northern Post</title>";
  CHECK(read(head, "", "", "https://www.northernpost.example/1").title == "Rice market stays quiet all week");
}

TEST_CASE("Bylines of a page", "[extract][metadata]") {
  const auto byline = [](const std::string& head, const std::string& above = {}, const std::string& below = {}) {
    return read(head, "<h1>Rice market stays quiet</h1>" + above, below).byline;
  };
  CHECK(byline(json_ld(R"({"@type":"NewsArticle","author":[{"name":"Kim Yuna"},{"name":"Park Min"}]})")) ==
        "Kim Yuna, Park Min");
  CHECK(byline(json_ld(R"({"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},)"
                       R"({"@type":"Person","@id":"#a","name":"Kim Yuna"}]})")) == "Kim Yuna");
  CHECK(byline("<meta name=author content='홍길동 기자'>") == "홍길동");
  CHECK(byline("<meta property=article:author content='https://x.example/kim'>", "<p>By Kim Yuna</p>") == "Kim Yuna");
  CHECK(byline(meta("og:site_name", "Northern Post") + "<meta name=author content='Northern Post'>",
               "<p>By Kim Yuna</p>") == "Kim Yuna");
  CHECK(byline(meta("og:site_name", "Northern Post") + "<meta name=author content='Northern Post'>") ==
        "Northern Post");
  CHECK(byline("", "<p>홍길동·김철수 기자 | 입력 2024.12.16 10:14</p>") == "홍길동, 김철수");
  CHECK(byline("", "<p>By <a rel=author href=/a>Kim Yuna</a> and <a rel=author href=/b>Park Min</a></p>") ==
        "Kim Yuna, Park Min");
  CHECK(byline("", "", "<p>홍길동 기자 hong@paper.example</p>") == "홍길동");
  CHECK(byline("",
               "<p>(서울=새벽통신) 홍길동 기자 = 시장의 상인들은 쌀값이 지난달 말부터 움직이지 않았다고 월요일에 "
               "말했다.</p>") == "홍길동");
  CHECK(byline("", "<ul><li>기자명 홍길동 기자</li><li>승인 2024.12.16 10:14</li></ul>") == "홍길동");
  CHECK(byline("", "<p>글쓴이: 홍길동 | 등록일: 2024-12-16 (월) | 조회: 318</p>") == "홍길동");
  CHECK(byline("", "", "<p>By Kim Yuna, staff reporter</p>") == "Kim Yuna");
  CHECK(byline("").empty());
}

TEST_CASE("Sections", "[extract][metadata]") {
  const auto section = [](const std::string& head, const std::string& before = {}) {
    return read(head, before + "<h1>Rice market stays quiet</h1>").section;
  };
  CHECK(section(json_ld(R"({"@type":"NewsArticle","articleSection":["Economy","Rice"]})")) == "Economy");
  CHECK(section(meta("article:section", "Economy")) == "Economy");
  CHECK(section(json_ld(R"({"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"item":{"name":"Economy"}},
    {"name":"Rice market stays quiet"}]})")) == "Economy");
  CHECK(section("", "<ul class=breadcrumb><li><a href=/>Home</a></li><li><a href=/e>Economy</a></li></ul>") ==
        "Economy");
  CHECK(section("", "<p>홈 &gt; 경제</p>") == "경제");
  CHECK(section("", "<div class=menu><a href=/e>Economy</a></div><div><div>Economy</div>") == "Economy");
  CHECK(section("", "<div>Economy</div>").empty());
}

TEST_CASE("The page's own language", "[extract][metadata]") {
  jjak::RawDocument document;
  document.text = "<html lang=ko-KR><body><h1>Rice</h1>" + lead;
  CHECK(jjak::extract(document)->declared_language == jjak::Language::korean);
  CHECK(jjak::extract(document)->language == jjak::Language::english);
  CHECK(read(meta("og:locale", "en_US")).declared_language == jjak::Language::english);
  CHECK(read("<meta http-equiv=content-language content=ja>").declared_language == jjak::Language::other);
  CHECK(read("").declared_language == jjak::Language::unknown);
}

TEST_CASE("Broken JSON-LD is mended or passed over", "[extract][metadata]") {
  const auto date = [](const std::string& json) { return published(json_ld(json)); };
  const std::string good = R"("@type":"NewsArticle","datePublished":"2024-12-16")";
  CHECK(date("{" + good + ",}") == "2024-12-16");
  CHECK(date("{" + good + ",\"headline\":\"two\nlines\"}") == "2024-12-16");
  CHECK(date("{" + good + ",\"headline\":\"it\\'s\"}") == "2024-12-16");
  CHECK(date("<!-- {" + good + "} -->") == "2024-12-16");
  CHECK(date("//<![CDATA[\n{" + good + "}\n//]]>") == "2024-12-16");
  CHECK(date("{" + good + "};") == "2024-12-16");
  CHECK(date("{" + good) == "2024-12-16");
  CHECK(date("{" + good + ",\"author\":{\"name\":") == "2024-12-16");
  CHECK(date("[{\"a\":[1,]},{" + good + "}]") == "2024-12-16");
  CHECK(date(std::string(10'000, '[') + good) == "none");
  CHECK(date("{" + good + ",\"body\":\"" + std::string(10'000'000, 'x') + "\"}") == "none");
}

TEST_CASE("Of several articles in JSON-LD the page's own counts", "[extract][metadata]") {
  CHECK(published(json_ld(R"([{"@type":"NewsArticle","headline":"Other","datePublished":"2024-01-01"},
    {"@type":"NewsArticle","headline":"Rice market stays quiet","datePublished":"2024-12-16"}])")) == "2024-12-16");
}

TEST_CASE("A hundred thousand times, metas and bylines", "[extract][metadata]") {
  std::string times, metas;
  for (int i = 0; i < 100'000; ++i) times += "<time datetime=2024-12-16 class=byline>x</time>";
  for (int i = 0; i < 100'000; ++i) metas += "<meta name=date content=2024-12-16><meta itemprop=x content=y>";
  CHECK(iso(read(metas, "<h1>Rice</h1>" + times).published) == "2024-12-16");
}
