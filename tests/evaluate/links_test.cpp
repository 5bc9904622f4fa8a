// Comparing links with gold.
#include <jjak/evaluate.hpp>

#include "support/catch.hpp"

using namespace jjak;

TEST_CASE("links are compared by their addresses, in any spelling") {
  const auto gold = read_link_rows(
      "url_en\turl_ko\tcase\nhttps://www.a.kr/en/1\thttp://a.kr/%ED%95%9C\tplain\n"
      "http://a.kr/en/2\thttp://a.kr/ko/2\tdead\ndumps/x.txt\thttp://a.kr/ko/3\tplain\n"
      "http://a.kr/en/1/\thttps://a.kr/한\tplain\n",
      "gold");
  const auto predicted = read_link_rows(
      "url_en\turl_ko\thow\tscore\nhttp://a.kr/en/1?utm_source=x\thttp://a.kr/한\threflang\t1\n"
      "/home/me/dumps/x.txt\thttp://a.kr/ko/3\tcontent\t1\n"
      "http://a.kr/en/9\thttp://a.kr/ko/9\tcontent\t1\n",
      "links.tsv");
  REQUIRE(gold);
  REQUIRE(predicted);
  const LinkScores scores = score_links(*gold, *predicted);
  CHECK(scores.all.gold == 3);
  CHECK(scores.all.predicted == 3);
  CHECK(scores.all.precision() == Approx(2.0 / 3));
  CHECK(scores.all.recall() == Approx(2.0 / 3));
  CHECK(scores.by_method.at("content").right_predicted == 1);
  CHECK(scores.by_method.at("content").predicted == 2);
  CHECK(scores.by_case.at("plain").right_gold == 2);
  CHECK(scores.by_case.at("dead").right_gold == 0);
  CHECK(scores.unknown.empty());
}

TEST_CASE("gold addresses that no article has are named and still scored") {
  const auto gold =
      read_link_rows("http://a.kr/en/1\thttp://a.kr/ko/1\nhttp://a.kr/en/2\thttp://a.kr/ko/none\n", "gold");
  const std::vector<LinkRow> predicted{{"http://a.kr/en/1", "http://a.kr/ko/1", "hreflang"}};
  REQUIRE(gold);
  const LinkScores scores =
      score_links(*gold, predicted, read_unpaired_rows("url\tlanguage\nhttps://a.kr/en/2/\ten\n"));
  CHECK(scores.unknown == std::vector<std::string>{"http://a.kr/ko/none"});
  CHECK(scores.all.recall() == .5);
  CHECK(scores.by_case.empty());
}

TEST_CASE("a broken line in a table of pairs is reported") {
  for (const char* line : {"http://a.kr/1", "\tx", "x\t"}) {
    const auto rows = read_link_rows("a\tb\n\n" + std::string(line) + "\n", "gold");
    REQUIRE_FALSE(rows);
    CHECK(rows.error().line == 3);
  }
  const auto binary = read_link_rows("a\tb\n\xFF\tb\n", "gold");
  REQUIRE_FALSE(binary);
  CHECK(binary.error().code == errors::bad_utf8);
}

TEST_CASE("Wilson intervals") {
  CHECK(wilson_interval(0, 0).high == 1);
  const Interval all = wilson_interval(26, 26);
  CHECK(all.low == Approx(.8713).margin(.0001));
  CHECK(all.high == Approx(1));
  CHECK(wilson_interval(5, 10).low == Approx(.2366).margin(.0001));
}

TEST_CASE("two runs are scored by English article, whatever spelling each uses") {
  const std::vector<LinkRow> gold{{"https://x.kr/en/1", "https://x.kr/1", ""}, {"en/2.html", "ko/2.html", ""}};
  const std::vector<LinkRow> base{{"http://www.x.kr/en/1/", "https://x.kr/1", ""},
                                  {"https://x.kr/en/3", "https://x.kr/3", ""}};
  const std::vector<LinkRow> run{{"./pages/en/2.html", "pages/ko/2.html", ""}};
  const std::vector<jjak::PairedScore> scores = jjak::score_links_of_runs(gold, base, run);
  REQUIRE(scores.size() == 3);
  jjak::Score first, second;
  for (const jjak::PairedScore& each : scores) first += each.base, second += each.run;
  CHECK(first.right_gold == 1);
  CHECK(first.predicted == 2);
  CHECK(first.gold == 2);
  CHECK(second.right_predicted == 1);
  CHECK(second.predicted == 1);
}
