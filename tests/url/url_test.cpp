// Resolving addresses, and recognising front pages and lists of articles.
#include "url/url.hpp"
#include "url/url_key.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace url = jjak::url;

TEST_CASE("references are resolved against the page") {
  struct Row {
    const char *base, *reference, *expected;
  };
  const std::vector<Row> rows{
      {"https://a.kr/en/x/", "https://b.kr/y", "https://b.kr/y"},
      {"https://a.kr/en/x/", "//b.kr/y", "https://b.kr/y"},
      {"https://a.kr/en/x/", "/ko/y", "https://a.kr/ko/y"},
      {"https://a.kr/en/x/", "y", "https://a.kr/en/x/y"},
      {"https://a.kr/en/x", "y", "https://a.kr/en/y"},
      {"http://a.kr/english/read.php?num=1", "../read.php?num=2", "http://a.kr/read.php?num=2"},
      {"http://a.kr/read.php?num=1", "?num=2", "http://a.kr/read.php?num=2"},
      {"http://a.kr/a/b/c", "../../../../d", "http://a.kr/d"},
      {"http://a.kr/a/./b/", "./c/.", "http://a.kr/a/b/c/"},
      {"http://A.KR", "x#part", "http://a.kr/x"},
      {"http://a.kr/x", "  /y\n", "http://a.kr/y"},
      {"http://a.kr/x", "/한글", "http://a.kr/한글"},
      {"http://a.kr/x", "javascript:alert(1)", ""},
      {"http://a.kr/x", "mailto:a@a.kr", ""},
      {"http://a.kr/x", "data:text/html,x", ""},
      {"http://a.kr/x", "#top", ""},
      {"http://a.kr/x", "", ""},
      {"http://a.kr/x", "http:", ""},
      {"", "/y", ""},
      {"http://a.kr/x", "\\\\b.kr\\y", "http://b.kr/y"},
      {"http://a.kr/x/z", "\\y", "http://a.kr/y"},
      {"http://a.kr/x", "ht\ntp://b.kr/\ty", "http://b.kr/y"},
      {"http://a.kr/x", "https://me:secret@b.kr/y", "https://b.kr/y"},
      {"http://a.kr/x", "http:y", "http://a.kr/y"},
      {"https://a.kr/x", "http:/b.kr/y", "http://b.kr/y"},
      {"http://a.kr/x", "http:////b.kr/y", "http://b.kr/y"},
      {"http://a.kr/x", "http://b.kr:443/y", "http://b.kr/y"},
      {"http://a.kr/x", "http://b.kr:8080/y", "http://b.kr:8080/y"},
      {"http://a.kr/x", "http://b.kr:99999/y", ""},
      {"http://a.kr/x", "http://b^.kr/y", ""},
      {"http://a.kr/x", "http://한국.kr/y", "http://xn--3e0b707e.kr/y"},
      {"http://a.kr/x", "http://news한국.kr/y", "http://xn--news-jy4pz03q.kr/y"},
      {"http://a.kr/x", "/y z ?q=a b #top", "http://a.kr/y%20z%20?q=a%20b%20"},
      {"http://a.kr/x", "/y#!/7", "http://a.kr/y#!/7"},
      {"http://a.kr/x", "#/read/7", "http://a.kr/x#/read/7"},
      {"http://a.kr/x", "/%2e%2E/y/%zz", "http://a.kr/y/%zz"},
  };
  for (const Row& row : rows) {
    INFO(row.base << " + " << row.reference);
    CHECK(url::resolve(row.base, row.reference) == row.expected);
  }
  CHECK(url::resolve("http://a.kr/", std::string(100'000, 'x')).empty());
}

TEST_CASE("spellings of one address have one key") {
  const url::UrlKey key("https://www.a.kr/한글-기사/");
  for (const char* same : {"http://a.kr/한글-기사", "https://A.kr:443/%ED%95%9C%EA%B8%80-%EA%B8%B0%EC%82%AC/",
                           "https://a.kr/%ed%95%9c%ea%b8%80-%ea%b8%b0%ec%82%ac#top",
                           "http://a.kr/한글-기사?utm_source=x", "http://a.kr/\u1112\u1161\u11AB글-기사"})
    CHECK(url::UrlKey(same) == key);
  CHECK(url::UrlKey("http://a.kr/read.php?num=1") != url::UrlKey("http://a.kr/read.php?num=2"));
  CHECK(url::UrlKey("http://a.kr/%FF").text() == "a.kr/%FF");
}

TEST_CASE("front pages") {
  for (const char* front : {"http://a.kr/ko/", "http://a.kr/KOR", "http://a.kr/korean/main.php", "http://a.kr/?lang=ko",
                            "http://ko.a.kr/home?utm_source=x", "http://a.kr/한국어/", "http://a.kr/en/default.aspx"}) {
    INFO(front);
    CHECK(url::is_front_page(front));
  }
  for (const char* page : {"http://a.kr/ko/7", "http://a.kr/?lang=ko&p=7", "http://a.kr/#!/7", "http://a.kr/mainland",
                           "javascript:void(0)", "/"}) {
    INFO(page);
    CHECK_FALSE(url::is_front_page(page));
  }
  CHECK(url::is_front_page("https://a.kr"));
  CHECK(url::is_front_page("https://a.kr/index.html"));
  CHECK_FALSE(url::is_front_page("https://a.kr/x"));
  CHECK_FALSE(url::is_front_page("https://a.kr/?p=12"));
}

TEST_CASE("pages that list articles") {
  for (const char* list :
       {"http://a.kr/", "http://a.kr/ko/?page=2", "http://a.kr/en/page/3/", "http://a.kr/tag/rice",
        "http://a.kr/english/category/society/", "http://a.kr/category/경제/page/2", "http://a.kr/tags",
        "http://a.kr/author/kim?utm_source=x", "http://a.kr/list/society", "http://a.kr/?page=2&page=3"}) {
    INFO(list);
    CHECK(url::is_listing(list));
  }
  for (const char* page : {"http://a.kr/ko/7", "http://a.kr/?p=7", "http://a.kr/category/economy/rice-falls",
                           "http://a.kr/author/?id=7", "http://a.kr/archives/1204", "http://a.kr/topic/1204.html",
                           "http://a.kr/tag/rice-price-falls-in-hyesan", "http://a.kr/2024/tagged", "tag/rice", ""}) {
    INFO(page);
    CHECK_FALSE(url::is_listing(page));
  }
}

TEST_CASE("addresses are written as ASCII") {
  CHECK(url::encode("https://a.kr/한?q=1 2") == "https://a.kr/%ED%95%9C?q=1%202");
  CHECK(url::encode("http://한국.kr/한#!/ㄱ") == "http://xn--3e0b707e.kr/%ED%95%9C#!/%E3%84%B1");
  CHECK(url::encode("https://a.kr/%ED%95%9C") == "https://a.kr/%ED%95%9C");
}

TEST_CASE("a site is what its subdomains have in common") {
  CHECK(url::site_of("http://en.news.a.kr/x") == "a.kr");
  CHECK(url::site_of("http://english.news.co.kr/x") == "news.co.kr");
  CHECK(url::site_of("http://co.kr/x") == "co.kr");
  CHECK(url::site_of("http://www.b.com:8080/") == "b.com:8080");
  CHECK(url::site_of("http://127.0.0.1:8000/x") == "127.0.0.1:8000");
  CHECK(url::site_of("http://localhost/x") == "localhost");
  CHECK(url::site_of("pages/x.html").empty());
}

TEST_CASE("the host of an address is written as keys write it") {
  CHECK(url::host_of("HTTPS://WWW.News.A.kr:443/x?y#z") == "news.a.kr");
  CHECK(url::host_of("http://한국.kr") == "xn--3e0b707e.kr");
  CHECK(url::host_of("http://a.kr?x=1") == "a.kr");
  CHECK(url::host_of("http://www.kr/") == "kr");
  CHECK(url::host_of("/x/y").empty());
  CHECK(url::host_of("mailto:a@b.kr").empty());
}
