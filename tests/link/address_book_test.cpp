#include "link/address_book.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using jjak::Article;
using jjak::Redirect;
using jjak::linking::AddressBook;
using jjak::linking::Target;
using jjak::url::UrlKey;

namespace {

Article article(std::string url, std::vector<std::string> aliases = {}) {
  Article made;
  made.url = std::move(url);
  made.aliases = std::move(aliases);
  made.origin.path = "pages/" + std::to_string(made.url.size()) + ".html";
  return made;
}

Target follow(const AddressBook& book, const std::string& address) { return book.follow(address, UrlKey(address)); }

}  // namespace

TEST_CASE("an address leads to its article in any spelling, over aliases and redirects") {
  const std::vector<Article> articles{article("http://a.kr/en/11"), article("http://a.kr/ko/12", {"http://a.kr/s/9"})};
  const std::vector<Redirect> redirects{{"http://a.kr/x1", "http://a.kr/x2"}, {"http://a.kr/x2", "http://a.kr/en/11"}};
  const AddressBook book(articles, redirects, {"http://a.kr/gone/1"});
  CHECK(book.key_of(1) == UrlKey("https://www.a.kr/ko/12/?utm_source=x"));
  CHECK(follow(book, "https://www.a.kr/en/11/").article == 0);
  CHECK(follow(book, "http://a.kr/s/9").article == 1);
  const Target target = follow(book, "http://a.kr/x1?fbclid=1");
  CHECK(target.kind == Target::Kind::article);
  CHECK(target.article == 0);
  CHECK(target.address == "http://a.kr/en/11");
  CHECK(target.key == book.key_of(0));
  CHECK(follow(book, "http://a.kr/gone/1").kind == Target::Kind::dead);
  CHECK(follow(book, "http://a.kr/no/1").kind == Target::Kind::unknown);
  CHECK(book.find("https://a.kr/ko/12") == 1);
  CHECK(book.problems().empty());
}

TEST_CASE("redirects that go in a circle are a loop, and one that only changes the spelling is none") {
  const std::vector<Article> articles{article("http://a.kr/en/11")};
  const std::vector<Redirect> redirects{{"http://a.kr/p/1", "http://a.kr/p/2"},
                                        {"http://a.kr/p/2", "http://a.kr/p/1"},
                                        {"http://a.kr/p/3", "https://www.a.kr/p/3/"}};
  const AddressBook book(articles, redirects, {});
  CHECK(follow(book, "http://a.kr/p/1").kind == Target::Kind::loop);
  CHECK(follow(book, "http://a.kr/p/3").kind == Target::Kind::unknown);
  CHECK(book.problems().size() == 2);
}

TEST_CASE("what has no key leads nowhere, even when an article has no usable address") {
  const std::vector<Article> articles{article("http://"), article("")};
  const std::vector<Redirect> redirects{{"http://a b/", "http://a.kr/en/11"}};
  const AddressBook book(articles, redirects, {});
  CHECK(book.key_of(0).empty());
  CHECK(book.key_of(1).empty());
  CHECK(follow(book, "http://c d/").kind == Target::Kind::unknown);
  CHECK_FALSE(book.find("http://c d/"));
}
