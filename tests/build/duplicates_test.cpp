#include "build/duplicates.hpp"

#include "support/catch.hpp"

#include <string>
#include <vector>

using jjak::Article;
using jjak::BlockRole;
using jjak::Duplicates;

namespace {

Article article(std::string url, const std::string& text, std::vector<std::string> aliases = {}) {
  Article made;
  made.url = std::move(url);
  made.aliases = std::move(aliases);
  made.blocks = {{BlockRole::body, text}, {BlockRole::caption, "Photo of " + made.url}};
  return made;
}

const std::string rice =
    "The rice harvest came two weeks late this year, farmers in the county said on Monday morning.";
const std::string squid =
    "Squid boats came home empty for the third week in a row, the fishing cooperative said today.";

struct Known {
  std::vector<Article> articles;
  Duplicates duplicates;

  /// Whether it was new.
  bool add(Article each) {
    if (const auto same = duplicates.find(articles, each)) {
      duplicates.merge(articles, *same, std::move(each));
      return false;
    }
    articles.push_back(std::move(each));
    duplicates.remember(articles);
    return true;
  }
};

}  // namespace

TEST_CASE("an article counts once under all its addresses") {
  Known known;
  CHECK(known.add(article("http://a.kr/7", rice, {"http://a.kr/amp/7"})));
  CHECK_FALSE(known.add(article("https://www.a.kr/7/", rice)));
  CHECK_FALSE(known.add(article("http://a.kr/amp/7", rice + " Share")));
  CHECK_FALSE(known.add(article("http://m.a.kr/view?id=7", rice)));
  CHECK(known.articles.size() == 1);
  CHECK(known.articles[0].aliases.size() == 2);
}

TEST_CASE("a page under many addresses of a site counts once") {
  Known known;
  std::size_t added = 0;
  for (int i = 0; i < 50; ++i) added += known.add(article("http://a.kr/print/" + std::to_string(i), rice));
  CHECK(added == 1);
  CHECK(known.articles[0].aliases.size() == 49);
}

TEST_CASE("a syndicator's copy is an article of its own, another text too") {
  Known known;
  CHECK(known.add(article("http://a.kr/7", rice)));
  CHECK(known.add(article("http://b.com/7", rice)));
  CHECK(known.add(article("http://a.kr/8", squid)));
  CHECK(known.add(article("", rice)));
  CHECK_FALSE(known.add(article("", rice)));
}

TEST_CASE("a template's canonical address does not swallow articles") {
  Known known;
  CHECK(known.add(article("http://a.kr/news", rice, {"http://a.kr/7"})));
  CHECK(known.add(article("http://a.kr/news", squid, {"http://a.kr/8"})));
  CHECK(known.articles[1].url == "http://a.kr/8");
  CHECK(known.articles[1].aliases.empty());
}

TEST_CASE("a repetition gives its links to the article") {
  Known known;
  CHECK(known.add(article("http://a.kr/7", rice)));
  Article amp = article("http://a.kr/7", rice);
  amp.links = {{"http://a.kr/ko/7", "Read in Korean", ""}};
  CHECK_FALSE(known.add(amp));
  REQUIRE(known.articles[0].links.size() == 1);
}

TEST_CASE("a page goes by its own address, whether it or its copy for printing was read first") {
  const std::string page = "http://a.kr/news/7";
  for (const char* copy : {"http://a.kr/print/7", "http://a.kr/news/7?mode=print", "http://a.kr/news/7/amp",
                           "http://amp.a.kr/news/7", "http://a.kr/news_print.php?id=7"}) {
    INFO(copy);
    for (const bool copy_first : {true, false}) {
      Known known;
      CHECK(known.add(article(copy_first ? copy : page, rice)));
      CHECK_FALSE(known.add(article(copy_first ? page : copy, rice)));
      REQUIRE(known.articles.size() == 1);
      CHECK(known.articles[0].url == page);
      CHECK(known.articles[0].aliases == std::vector<std::string>{copy});
      CHECK_FALSE(known.add(article(copy, rice + " Share")));
      CHECK_FALSE(known.add(article(page, rice + " Share")));
    }
  }
}

TEST_CASE(
    "of two addresses that are no copies' the first one stays, also where a word only contains the name of a copy") {
  for (const char* first : {"http://a.kr/blueprint/7", "http://a.kr/camp-7", "http://a.kr/sprinter"}) {
    INFO(first);
    Known known;
    CHECK(known.add(article(first, rice)));
    CHECK_FALSE(known.add(article("http://a.kr/news/7", rice)));
    CHECK(known.articles[0].url == first);
  }
  Known copies;
  CHECK(copies.add(article("http://a.kr/amp/7", rice)));
  CHECK_FALSE(copies.add(article("http://a.kr/print/7", rice)));
  CHECK(copies.articles[0].url == "http://a.kr/amp/7");
}
