// Other addresses of one page: archives, counters, mobile hosts, page numbers.
#include "url/variants.hpp"

#include "support/catch.hpp"

#include <string>

using jjak::url::loose_key;
using jjak::url::page_number;
using jjak::url::unwrapped;
using jjak::url::UrlKey;

TEST_CASE("an address inside another is found") {
  CHECK(unwrapped("https://web.archive.org/web/20250312000000/https://www.a.kr/x?id=7") == "https://www.a.kr/x?id=7");
  CHECK(unwrapped("https://web.archive.org/web/2025im_/http:/a.kr/x") == "http://a.kr/x");
  CHECK(unwrapped("https://web.archive.org/web/20250312/a.kr/x") == "http://a.kr/x");
  CHECK(unwrapped("https://archive.example/2025/https://a.kr/x") == "https://a.kr/x");
  CHECK(unwrapped("https://out.example/go.php?id=3&url=https%3A%2F%2Fa.kr%2Fx%3Fid%3D7") == "https://a.kr/x?id=7");
  CHECK(unwrapped("https://out.example/go?u=https://a.kr/x?id=7&page=2") == "https://a.kr/x?id=7&page=2");
  CHECK(unwrapped("https://out.example/?https://a.kr/x") == "https://a.kr/x");
  CHECK(unwrapped("https://l.example/l?u=https%3A%2F%2Fout.example%2Fgo%3Furl%3Dhttp%253A%252F%252Fa.kr%252Fx") ==
        "http://a.kr/x");
  for (const char* plain : {"https://a.kr/x", "https://a.kr/x?url=rice", "https://a.kr/http/x", "", "x"})
    CHECK(unwrapped(plain) == plain);
}

TEST_CASE("mobile and AMP forms share a loose key") {
  for (const char* form :
       {"https://www.a.kr/x/7", "https://m.a.kr/x/7", "http://mobile.a.kr/x/7", "https://amp.a.kr/x/7",
        "https://a.kr/x/7/amp", "https://a.kr/amp/x/7", "https://a.kr/x/7?amp=1", "https://a.kr/x/7?outputType=amp",
        "https://web.archive.org/web/2025/https://m.a.kr/x/7"})
    CHECK(loose_key(form) == UrlKey("https://a.kr/x/7"));
  CHECK(loose_key("https://en.m.a.kr/x") == UrlKey("https://en.a.kr/x"));
  CHECK(loose_key("https://a.kr/x.amp.html?id=2&m=1") == UrlKey("https://a.kr/x.html?id=2"));
  CHECK(loose_key("https://m.kr/x") == UrlKey("https://m.kr/x"));
  CHECK(loose_key("mailto:x@a.kr").empty());
}

TEST_CASE("an address can hold the number of a page") {
  const auto is = [](const char* address, const char* base, int number) {
    const auto found = page_number(UrlKey(address));
    return found.base == UrlKey(base) && found.number == number;
  };
  CHECK(is("http://a.kr/x?page=2", "http://a.kr/x", 2));
  CHECK(is("http://a.kr/x?id=7&page=12&z=1", "http://a.kr/x?id=7&z=1", 12));
  CHECK(is("http://a.kr/x/3", "http://a.kr/x", 3));
  CHECK(is("http://a.kr/x/page/3", "http://a.kr/x", 3));
  CHECK(is("http://a.kr/x_2.html", "http://a.kr/x.html", 2));
  CHECK(is("http://a.kr/x-page2.html", "http://a.kr/x.html", 2));
  CHECK(is("http://a.kr/x", "http://a.kr/x", 1));
  CHECK(is("http://a.kr/x/2024", "http://a.kr/x/2024", 1));
  CHECK(is("http://a.kr/x?id=2", "http://a.kr/x?id=2", 1));
}
