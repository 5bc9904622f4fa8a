// Choosing originals: redirects, shared targets, dates, and what the user says.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"
#include "text/errors.hpp"

#include <fmt/core.h>

#include <string>
#include <vector>

using namespace jjak;
using namespace jjak::articles;

namespace {

Outlink read_in_korean(std::string url) { return {std::move(url), "Read in Korean", ""}; }

const Unpaired& unpaired(const Links& links, std::size_t article) {
  for (const Unpaired& each : links.unpaired)
    if (each.article == article) return each;
  FAIL("article " << article << " is not among the unpaired");
  return links.unpaired.front();
}

}  // namespace

TEST_CASE("a link is followed over redirects, aliases and their chains") {
  std::vector<Article> made{korean("http://a.kr/ko/1"), english("http://a.kr/en/1", {read_in_korean("http://s.kr/1")}),
                            korean("http://a.kr/ko/2"),
                            english("http://a.kr/en/2", {read_in_korean("http://a.kr/amp/2")})};
  made[2].aliases = {"http://a.kr/amp/2"};
  LinkOptions options;
  options.redirects = {{"http://s.kr/1", "http://a.kr/old/1"},
                       {"https://a.kr/old/1/", "http://a.kr/ko/1"},
                       {"http://www.a.kr/ko/1", "https://a.kr/ko/1"}};
  CHECK(link_articles(made, options).pairs.size() == 2);
}

TEST_CASE("redirects in a circle end, are reported and are no addresses to fetch") {
  const std::vector<Article> made{english("http://a.kr/en/1", {read_in_korean("http://a.kr/x")}),
                                  korean("http://a.kr/ko/1")};
  LinkOptions options;
  options.redirects = {{"http://a.kr/x", "http://a.kr/y"}, {"http://a.kr/y", "http://a.kr/x"}};
  for (int i = 0; i < 30; ++i)
    options.redirects.push_back({"http://b.kr/" + std::to_string(i), "http://b.kr/" + std::to_string(i + 1)});
  const Links links = link_articles(made, options);
  CHECK(unpaired(links, 0).reason == UnpairedReason::target_dead);
  CHECK(links.missing.empty());
  REQUIRE(links.problems.size() > 2);
  CHECK(links.problems[0].code == errors::redirect_loop);
  CHECK(links.problems[0].detail == "http://a.kr/x");
}

TEST_CASE("a redirect to the front page leads to no original") {
  const std::vector<Article> made{english("http://a.kr/en/1", {read_in_korean("http://a.kr/gone")}),
                                  korean("http://a.kr/ko/")};
  LinkOptions options;
  options.redirects = {{"http://a.kr/gone", "http://a.kr/ko/"}};
  const Links links = link_articles(made, options);
  CHECK(unpaired(links, 0).reason == UnpairedReason::target_is_front);
}

TEST_CASE("a list of articles is an original only if the user says so") {
  const std::string list = "http://a.kr/list/society";
  const std::vector<Article> made{english("http://a.kr/en/1", {read_in_korean(list)}), korean(list)};
  CHECK(unpaired(link_articles(made, {}), 0).reason == UnpairedReason::target_is_section);
  LinkOptions options;
  options.pairs = {{"http://a.kr/en/1", list, "pairs.tsv", 1}};
  CHECK(link_articles(made, options).pairs.size() == 1);
}

TEST_CASE("a page that was read and holds no article is not fetched again") {
  const std::vector<Article> made{english("http://a.kr/en/1", {read_in_korean("http://a.kr/ko/1")})};
  LinkOptions options;
  options.dead = {"https://www.a.kr/ko/1/"};
  const Links links = link_articles(made, options);
  CHECK(unpaired(links, 0).reason == UnpairedReason::target_dead);
  CHECK(links.missing.empty());
}

TEST_CASE("missing originals are listed once, encoded and in order") {
  const std::vector<Article> made{
      english("http://a.kr/en/1", {read_in_korean("http://a.kr/한글")}),
      english("http://b.com/en/1", {read_in_korean("https://www.a.kr/%ED%95%9C%EA%B8%80/")}),
      english("http://a.kr/en/2", {read_in_korean("http://a.kr/7"), read_in_korean("relative/8")})};
  CHECK(link_articles(made).missing == std::vector<std::string>{"http://a.kr/%ED%95%9C%EA%B8%80", "http://a.kr/7"});
}

namespace {

/// A Korean article, and eight English ones with different titles that all link to `target`.
std::vector<Article> link_farm(const std::string& target) {
  std::vector<Article> made{korean("http://a.kr/ko/1")};
  for (int i = 0; i < 8; ++i) {
    made.push_back(english(fmt::format("http://a.kr/en/{}", i), {read_in_korean(target)}));
    made.back().title = fmt::format("Story {} of the {} kind", i * 37, i);
  }
  return made;
}

}  // namespace

TEST_CASE("a page that many different articles link to is no original") {
  const Links farm = link_articles(link_farm("http://a.kr/ko/1"));
  CHECK(farm.pairs.empty());
  CHECK(unpaired(farm, 1).reason == UnpairedReason::target_is_shared);
  CHECK(unpaired(farm, 1).best == std::size_t{0});
}

TEST_CASE("in a link farm, the article with the same story keeps its original") {
  LinkOptions options;
  options.trial = scores_of([](std::size_t en, std::size_t) { return en == 3 ? .3 : .1; });
  const Links rescued = link_articles(link_farm("http://a.kr/ko/1"), options);
  REQUIRE(rescued.pairs.size() == 1);
  CHECK(rescued.pairs[0].english == 3);
}

TEST_CASE("a section page that many articles link to is not fetched") {
  const Links section = link_articles(link_farm("http://a.kr/economy"));
  CHECK(unpaired(section, 1).reason == UnpairedReason::target_is_shared);
  CHECK(section.missing.empty());
}

TEST_CASE("versions of one text at many syndicators are no farm") {
  std::vector<Article> made{korean("http://a.kr/ko/1")};
  for (int i = 0; i < 8; ++i) {
    made.push_back(english("http://site" + std::to_string(i) + ".com/x", {read_in_korean("http://a.kr/ko/1")}));
    made.back().blocks = {
        {BlockRole::body,
         "The reservoir above the town fell to its lowest level in ten years, officials said on Monday."}};
  }
  const Links links = link_articles(made);
  CHECK(links.pairs.size() == 8);
  CHECK(links.pairs[0].version == EnglishVersion::syndicator);
}

TEST_CASE("an original does not appear a month after its translation") {
  std::vector<Article> made{korean("http://a.kr/ko/1"),
                            english("http://a.kr/en/1", {read_in_korean("http://a.kr/ko/1")})};
  made[0].published = Timestamp{2024, 12, 20, -1, -1, {}};
  made[1].published = Timestamp{2024, 11, 1, -1, -1, {}};
  CHECK(unpaired(link_articles(made), 1).reason == UnpairedReason::target_disagrees);
  made[1].published = Timestamp{2024, 12, 23, -1, -1, {}};
  const Links links = link_articles(made);
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].date_gap_days == 3);
  made[1].published = Timestamp{2024, 13, 99, -1, -1, {}};
  CHECK_FALSE(link_articles(made).pairs.at(0).date_gap_days);
}

TEST_CASE("a link to a different story loses against a weaker link to the same story") {
  const std::vector<Article> made{
      korean("http://a.kr/ko/1"), korean("http://a.kr/ko/2"),
      english("http://a.kr/en/1", {read_in_korean("http://a.kr/ko/1"), {"http://a.kr/ko/2", "한글", ""}})};
  LinkOptions options;
  options.trial = scores_of([](std::size_t, std::size_t ko) { return ko == 0 ? .02 : .9; });
  const Links links = link_articles(made, options);
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].korean == 1);
  REQUIRE(links.pairs[0].runner_up);
  CHECK(links.pairs[0].runner_up->korean == 0);
}

TEST_CASE("what the user says wins") {
  std::vector<Article> made{korean("http://a.kr/ko/1"), korean("http://a.kr/ko/2"),
                            english("http://a.kr/en/1", {read_in_korean("http://a.kr/ko/1")}), english("", {})};
  made[3].origin.path = "dumps/one.txt";
  LinkOptions options;
  const auto pairs = read_pair_list(
      "url_en\turl_ko\n# sure\nhttps://www.a.kr/en/1/\thttp://a.kr/ko/2\tx\n"
      "./dumps/one.txt\thttp://a.kr/ko/2\nhttp://a.kr/no\thttp://a.kr/ko/2\nhttp://a.kr/ko/1\thttp://a.kr/en/1\n",
      "mine.tsv");
  REQUIRE(pairs);
  options.pairs = *pairs;
  const Links links = link_articles(made, options);
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].method == LinkMethod::given);
  CHECK(links.pairs[0].korean == 1);
  CHECK(links.pairs[1].english == 3);
  REQUIRE(links.problems.size() == 2);
  CHECK(links.problems[0] == Error{errors::unknown_address, "mine.tsv", "http://a.kr/no", 5, {}});
  CHECK(links.problems[1].code == errors::swapped_pair);

  options.pairs.clear();
  options.rejected = *read_pair_list("http://a.kr/en/1\thttp://a.kr/ko/1\n", "no.tsv");
  const Links rejected = link_articles(made, options);
  CHECK(rejected.pairs.empty());
  CHECK(unpaired(rejected, 2).reason == UnpairedReason::rejected);
}

TEST_CASE("a broken line of a list is named") {
  for (const char* line : {"http://a.kr/1", "\thttp://a.kr/1", "http://a.kr/1\t", "http://a.kr/1\t\tx"}) {
    const auto pairs = read_pair_list("# x\n" + std::string(line) + "\n", "p");
    INFO(line);
    REQUIRE_FALSE(pairs);
    CHECK(pairs.error().code == errors::pairs_line);
    CHECK(pairs.error().line == 2);
  }
}

TEST_CASE("without links, only given pairs are linked") {
  const std::vector<Article> made{korean("http://a.kr/ko/1"),
                                  english("http://a.kr/en/1", {read_in_korean("http://a.kr/ko/1")})};
  LinkOptions options;
  options.use_page_links = false;
  const Links links = link_articles(made, options);
  CHECK(links.pairs.empty());
  CHECK(unpaired(links, 1).reason == UnpairedReason::no_link);
}

TEST_CASE("files that link to each other by their names are found without addresses") {
  std::vector<Article> made{korean(""), english("", {read_in_korean("../ko/%ED%95%9C.html#top")})};
  made[0].origin.path = "site/ko/한.html";
  made[1].origin.path = "site/en/1.html";
  CHECK(link_articles(made).pairs.size() == 1);
}
