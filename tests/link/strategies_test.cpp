// Each kind of evidence for a link.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"

#include <fmt/core.h>

#include <string>
#include <vector>

using namespace jjak;
using namespace jjak::articles;

namespace {

Outlink alternate(std::string url, std::string language) {
  return {std::move(url), {}, std::move(language), LinkSource::alternate, LinkPlace::head};
}

Outlink furniture(std::string url, std::string words) {
  return {std::move(url), std::move(words), {}, LinkSource::anchor_text, LinkPlace::furniture};
}

}  // namespace

TEST_CASE("hreflang pairs articles, from either side; x-default counts for nothing") {
  const std::vector<Article> made{korean("http://a.kr/ko/1"),
                                  english("http://a.kr/en/1", {alternate("http://a.kr/ko/1", "ko-KR")}),
                                  korean("http://a.kr/ko/2", {alternate("http://a.kr/en/2", "en")}),
                                  english("http://a.kr/en/2", {}),
                                  korean("http://a.kr/ko/3"),
                                  english("http://a.kr/en/3", {alternate("http://a.kr/ko/3", "x-default")})};
  const Links links = link_articles(made);
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].method == LinkMethod::hreflang);
  CHECK_FALSE(links.pairs[0].mutual);
  CHECK(links.pairs[1].english == 3);
  CHECK(links.pairs[1].evidence[0].from_korean);
}

TEST_CASE("structured data pairs articles, unless it names another language") {
  const std::vector<Article> made{
      korean("http://a.kr/ko/1"),
      english("http://a.kr/en/1",
              {{"http://a.kr/ko/1", "translationOfWork", "", LinkSource::translation_of, LinkPlace::head}}),
      korean("http://a.kr/ko/2"),
      english("http://a.kr/en/2",
              {{"http://a.kr/ko/2", "workTranslation", "ja", LinkSource::translated_as, LinkPlace::head}})};
  const Links links = link_articles(made);
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].method == LinkMethod::structured_data);
}

TEST_CASE("a link on the Korean page alone is enough, on both pages it is mutual") {
  const std::vector<Article> made{korean("http://a.kr/ko/1", {{"http://a.kr/en/1", "영어로 보기", ""}}),
                                  english("http://a.kr/en/1", {}),
                                  korean("http://a.kr/ko/2", {{"http://a.kr/en/2", "Read in English", ""}}),
                                  english("http://a.kr/en/2", {{"http://a.kr/ko/2", "[한글]", ""}})};
  const Links links = link_articles(made);
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].method == LinkMethod::reciprocal);
  CHECK_FALSE(links.pairs[0].mutual);
  CHECK(links.pairs[1].mutual);
  CHECK(links.pairs[1].evidence.size() == 2);
}

TEST_CASE("a list of other articles with a Korean link each names no original") {
  std::vector<Article> made{english("http://a.kr/en/1", {})};
  for (int i = 1; i <= 4; ++i) {
    made.push_back(korean("http://a.kr/ko/" + std::to_string(i)));
    made[0].links.push_back(furniture(made.back().url, "Read in Korean"));
  }
  const Links none = link_articles(made);
  CHECK(none.pairs.empty());
  CHECK(none.unpaired[0].reason == UnpairedReason::weak_evidence);
  made[0].links.push_back({"http://a.kr/ko/3", "Read in Korean", "", LinkSource::anchor_text, LinkPlace::head});
  const Links one = link_articles(made);
  REQUIRE(one.pairs.size() == 1);
  CHECK(one.pairs[0].korean == 3);
  REQUIRE(one.pairs[0].runner_up);
  CHECK(one.pairs[0].margin > .4);
}

TEST_CASE("the user's own wordings are followed") {
  LinkOptions options;
  options.wordings = {{Language::korean, WordingUse::whole, "바다 건너 말"}};
  Article page =
      english("http://a.kr/en/1", {{"http://a.kr/ko/1", "» 바다 건너 말", ""},
                                   {"http://a.kr/x", "Home", "", LinkSource::anchor_text, LinkPlace::furniture}});
  const std::vector<Article> made{korean("http://a.kr/ko/1"), page};
  CHECK(link_articles(made).pairs.empty());
  CHECK(link_articles(made, options).pairs.size() == 1);
  LinkFilter(options.wordings).apply(page);
  CHECK(page.links.size() == 1);
}

namespace {

/// Korean and English articles in turn, with one id in both addresses; the first `linked` English ones link to theirs.
std::vector<Article> with_equal_ids(int linked) {
  std::vector<Article> made;
  for (int i = 0; i < 4; ++i) {
    const int id = 4100 + 7 * i;
    made.push_back(korean(fmt::format("http://a.kr/ko/news/{}/기사-{}", id, i)));
    made.push_back(english(fmt::format("http://en.a.kr/view/{}/story-{}", id, i), {}));
    if (i < linked) made.back().links = {{made[made.size() - 2].url, "Read in Korean", ""}};
  }
  return made;
}

/// The same with numbers that run apart, and with a date and numbers that differ.
std::vector<Article> with_other_numbers() {
  std::vector<Article> made;
  for (int i = 0; i < 8; ++i) {
    made.push_back(korean(fmt::format("http://a.kr/read.php?num={}", 300 + 3 * i)));
    made.push_back(english(fmt::format("http://a.kr/english/read.php?num={}", 306 + 5 * i), {}));
    made.push_back(korean(fmt::format("http://b.kr/2024/11/{}/가-{}", 10 + i, 300 + 3 * i)));
    made.push_back(english(fmt::format("http://b.kr/en/2024/11/{}/a-{}-b", 10 + i, 300 + 3 * i), {}));
  }
  for (std::size_t en = 1; en < 20; en += 2) made[en].links = {{made[en - 1].url, "Read in Korean", ""}};
  return made;
}

}  // namespace

TEST_CASE("the addresses of sure pairs give a pattern for other pairs") {
  const Links links = link_articles(with_equal_ids(3));
  REQUIRE(links.pairs.size() == 4);
  CHECK(links.pairs[3].method == LinkMethod::url_pattern);
  CHECK(links.pairs[3].score == Approx(.8));
  CHECK(links.pairs[3].korean == 6);
  CHECK(link_articles(with_equal_ids(2)).pairs.size() == 2);
}

TEST_CASE("a pattern of addresses that a sure pair contradicts is not used") {
  std::vector<Article> made = with_equal_ids(3);
  made.push_back(korean("http://a.kr/ko/news/9001/x-y"));
  made.push_back(korean("http://a.kr/ko/news/9002/x-z"));
  made.push_back(english("http://en.a.kr/view/9001/s-t", {{made.back().url, "Read in Korean", ""}}));
  const Links links = link_articles(made);
  CHECK(links.pairs.size() == 4);
  CHECK(links.pairs.back().korean == 9);
}

TEST_CASE("an id that looks like a month does not hide a pattern of addresses") {
  std::vector<Article> made = with_equal_ids(3);
  made.push_back(korean("http://a.kr/ko/news/202411/x-y"));
  made.push_back(english("http://en.a.kr/view/202411/s-t", {{made.back().url, "Read in Korean", ""}}));
  CHECK(link_articles(made).pairs.size() == 5);
}

TEST_CASE("numbers that are unrelated, and dates alone, are no pattern") {
  const Links links = link_articles(with_other_numbers());
  CHECK(links.pairs.size() == 10);
  for (const ArticlePair& pair : links.pairs) CHECK(pair.method == LinkMethod::read_in_korean);
}

TEST_CASE("a rule of the user") {
  const auto rule = read_url_rule("https://a.kr/en/{date}/{id}.html => https://m.a.kr/ko/{id}?d={date}");
  REQUIRE(rule);
  LinkOptions options;
  options.url_rules = {*rule};
  const std::vector<Article> made{
      korean("http://m.a.kr/ko/77?d=2024-11-08"), english("http://a.kr/en/2024-11-08/77.html", {}),
      english("http://a.kr/en/2024-11-08/78.html", {}), english("http://a.kr/en/x/y/77.html", {})};
  const Links links = link_articles(made, options);
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].english == 1);
  for (const char* wrong :
       {"", "=>", "a=>b", "http://a.kr/{id}", "http://a.kr/x=>http://a.kr/y", "http://a.kr/{id}=>http://a.kr/{no}",
        "http://a.kr/{id=>http://a.kr/{id}", "http://a.kr/{}=>http://a.kr/{}", "http://a.kr/}{=>http://a.kr/x"}) {
    INFO(wrong);
    const auto refused = read_url_rule(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == errors::option_value);
  }
}

TEST_CASE("labels and sentences around a link lead to the original") {
  for (const auto& [source, words] : {std::pair(LinkSource::label, "Original:"),
                                      {LinkSource::label, "[원문]"},
                                      {LinkSource::label, "Read in Korean"},
                                      {LinkSource::sentence, "This text is a translation of \u2026 by our desk."},
                                      {LinkSource::sentence, "For the Korean, click here."}}) {
    const std::vector<Article> made{korean("http://a.kr/ko/1"),
                                    english("http://a.kr/en/1", {{"http://a.kr/ko/1", words, "", source}})};
    INFO(words);
    CHECK(link_articles(made).pairs.size() == 1);
  }
  const std::vector<Article> other{korean("http://a.kr/ko/1"),
                                   english("http://a.kr/en/1", {{"http://a.kr/ko/1", "The ministry has a report on it.",
                                                                 "", LinkSource::sentence}})};
  CHECK(link_articles(other).pairs.empty());
}

TEST_CASE("a link without words pairs only what reports the same story") {
  LinkOptions options;
  double score = .5;
  options.trial = [&score](const auto& pairs) { return std::vector<double>(pairs.size(), score); };
  const std::vector<Article> made{korean("http://a.kr/ko/1"),
                                  english("http://a.kr/en/1", {{"http://m.a.kr/ko/1", "벼 베기", ""}})};
  REQUIRE(link_articles(made, options).pairs.size() == 1);
  CHECK(link_articles(made, options).pairs[0].method == LinkMethod::plain_link);
  score = .1;
  CHECK(link_articles(made, options).pairs.empty());
  CHECK(link_articles(made).pairs.empty());
}

TEST_CASE("of two articles at one address a link leads to the one in the other language") {
  const std::vector<Article> made{english("http://a.kr/1", {{"http://a.kr/1", "Read in Korean", ""}}),
                                  korean("http://a.kr/1")};
  CHECK(link_articles(made).pairs.size() == 1);
}
