// Linking articles by their links, and reasons for articles without a partner.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"

using jjak::Article;
using jjak::Links;
using jjak::UnpairedReason;
using jjak::articles::english;
using jjak::articles::korean;

namespace {

UnpairedReason reason_of(const Links& links, std::size_t article) {
  for (const jjak::Unpaired& unpaired : links.unpaired)
    if (unpaired.article == article) return unpaired.reason;
  FAIL("article " << article << " is not among the unpaired");
  return {};
}

}  // namespace

TEST_CASE("a link in any spelling finds its article") {
  const std::vector<Article> articles{
      korean("https://www.a.kr/한글/"),
      english("https://a.kr/en/1", {{"https://a.kr/%ED%95%9C%EA%B8%80", "Read in Korean", ""}})};
  const Links links = jjak::link_articles(articles);
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].english == 1);
  CHECK(links.pairs[0].korean == 0);
  REQUIRE(links.pairs[0].evidence.size() == 1);
  CHECK(links.pairs[0].evidence[0].words == "Read in Korean");
  CHECK(links.unpaired.empty());
}

TEST_CASE("a menu's Korean link to the front page does not hide the real one") {
  const std::vector<Article> articles{
      korean("http://a.kr/7"),
      english("http://a.kr/en/7", {{"http://a.kr/", "한국어", ""}, {"http://a.kr/7", "Read in Korean", ""}})};
  CHECK(jjak::link_articles(articles).pairs.size() == 1);
}

TEST_CASE("every article without a partner has its reason") {
  const std::vector<Article> articles{english("http://a.kr/0", {}),
                                      english("http://a.kr/1", {{"", "Read in Korean", ""}}),
                                      english("http://a.kr/2", {{"http://a.kr/none", "Read in Korean", ""}}),
                                      english("http://a.kr/3", {{"http://a.kr/", "Read in Korean", ""}}),
                                      english("http://a.kr/4", {{"http://a.kr/0", "Read in Korean", ""}}),
                                      korean("http://a.kr/5"),
                                      Article{}};
  const Links links = jjak::link_articles(articles);
  CHECK(links.pairs.empty());
  REQUIRE(links.unpaired.size() == articles.size());
  CHECK(reason_of(links, 0) == UnpairedReason::no_link);
  CHECK(reason_of(links, 1) == UnpairedReason::link_without_url);
  CHECK(reason_of(links, 2) == UnpairedReason::target_missing);
  CHECK(reason_of(links, 3) == UnpairedReason::target_is_front);
  CHECK(reason_of(links, 4) == UnpairedReason::target_not_korean);
  CHECK(reason_of(links, 5) == UnpairedReason::not_referenced);
  CHECK(reason_of(links, 6) == UnpairedReason::other_language);
}

TEST_CASE("two English versions of one original are both kept") {
  const std::vector<Article> articles{korean("http://a.kr/7"),
                                      english("http://a.kr/en/7", {{"http://a.kr/7", "Read in Korean", ""}}),
                                      english("http://b.com/7", {{"http://a.kr/7", "Korean version", ""}})};
  CHECK(jjak::link_articles(articles).pairs.size() == 2);
}
