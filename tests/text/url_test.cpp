#include "text/url.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace text = jjak::text;

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
  };
  for (const Row& row : rows) {
    INFO(row.base << " + " << row.reference);
    CHECK(text::resolve_url(row.base, row.reference) == row.expected);
  }
  CHECK(text::resolve_url("http://a.kr/", std::string(100'000, 'x')).empty());
}

TEST_CASE("spellings of one address have one key") {
  const std::string key = text::url_key("https://www.a.kr/한글-기사/");
  for (const char* same : {"http://a.kr/한글-기사", "https://A.kr:443/%ED%95%9C%EA%B8%80-%EA%B8%B0%EC%82%AC/",
                           "https://a.kr/%ed%95%9c%ea%b8%80-%ea%b8%b0%ec%82%ac#top",
                           "http://a.kr/한글-기사?utm_source=x", "http://a.kr/\u1112\u1161\u11AB글-기사"})
    CHECK(text::url_key(same) == key);
  CHECK(text::url_key("http://a.kr/read.php?num=1") != text::url_key("http://a.kr/read.php?num=2"));
  CHECK(text::url_key("http://a.kr/%") == "a.kr/%");
  CHECK(text::url_key("http://a.kr/%FF") == "a.kr/%FF");
}

TEST_CASE("front pages") {
  CHECK(text::is_front_page("https://a.kr"));
  CHECK(text::is_front_page("https://a.kr/index.html"));
  CHECK_FALSE(text::is_front_page("https://a.kr/x"));
  CHECK_FALSE(text::is_front_page("https://a.kr/?p=12"));
}

TEST_CASE("addresses are written as ASCII") {
  CHECK(text::encode_url("https://a.kr/한?q=1 2") == "https://a.kr/%ED%95%9C?q=1%202");
  CHECK(text::encode_url("https://a.kr/%ED%95%9C") == "https://a.kr/%ED%95%9C");
}
