// Merging pages that show the same article.
#include "pipeline/duplicates.hpp"

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
    jjak::AddressKeys keys(each);
    if (const auto same = duplicates.find(articles, each, keys)) {
      duplicates.merge(articles, *same, each, keys);
      return false;
    }
    articles.push_back(std::move(each));
    duplicates.remember(articles, keys);
    return true;
  }
};

}  // namespace

TEST_CASE("an article with several addresses counts once") {
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

TEST_CASE("a syndicator's copy is a separate article, and so is a different text") {
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

TEST_CASE("a repetition adds its links to the article") {
  Known known;
  CHECK(known.add(article("http://a.kr/7", rice)));
  Article amp = article("http://a.kr/7", rice);
  amp.links = {{"http://a.kr/ko/7", "Read in Korean", ""}};
  CHECK_FALSE(known.add(amp));
  REQUIRE(known.articles[0].links.size() == 1);
}

namespace {

const std::string page = "http://a.kr/news/7";

/// The article that results from a page and its copy, read in this order.
Article merged(const std::string& first, const std::string& second) {
  Known known;
  CHECK(known.add(article(first, rice)));
  CHECK_FALSE(known.add(article(second, rice)));
  // Both addresses are known, whatever pages are found there later.
  CHECK_FALSE(known.add(article(first, rice + " Share")));
  CHECK_FALSE(known.add(article(second, rice + " Share")));
  return known.articles.at(0);
}

}  // namespace

TEST_CASE("an article has its page's address, even if its print copy was read first") {
  const std::string copy = GENERATE(as<std::string>(), "http://a.kr/print/7", "http://a.kr/news/7?mode=print",
                                    "http://a.kr/news/7/amp", "http://amp.a.kr/news/7", "http://a.kr/print.php?id=7");
  const Article late = merged(page, copy), early = merged(copy, page);
  CHECK(late.url == page);
  CHECK(early.url == page);
  CHECK(late.aliases == std::vector{copy});
  CHECK(early.aliases == std::vector{copy});
  CHECK(late.blocks.back().text == "Photo of " + page);
  CHECK(early.blocks.back().text == "Photo of " + page);
}

TEST_CASE("the first of two normal addresses stays, also if a word in it only contains \"print\"") {
  CHECK(merged("http://a.kr/blueprint/7", page).url == "http://a.kr/blueprint/7");
  CHECK(merged("http://a.kr/camp-7", page).url == "http://a.kr/camp-7");
  CHECK(merged("http://a.kr/amp/7", "http://a.kr/print/7").url == "http://a.kr/amp/7");
}
