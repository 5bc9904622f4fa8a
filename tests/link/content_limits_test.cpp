// The thresholds of linking by content. Scores come from a table instead of texts.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace jjak;
using namespace jjak::articles;

namespace {

constexpr std::string_view rice =
    "Rice in the markets of Hyesan cost 5,800 won a kilogram on Monday, two merchants in the city said, after the "
    "customs "
    "house across the river had stayed shut for a third week.";
constexpr std::string_view squid =
    "Squid boats came home empty to Sinpo for the third week in a row, and the fishing cooperative has told its crews "
    "to "
    "mend nets on shore until the current turns.";

Article with_text(Article article, std::string_view text) {
  article.blocks = {{BlockRole::body, std::string(text)}};
  return article;
}

Article on_day(Article article, int day) {
  article.published = Timestamp{2025, 3, day, -1, -1, {}};
  return article;
}

std::vector<Outlink> read_in_korean(std::string url) { return {{std::move(url), "Read in Korean", ""}}; }

/// Links articles with the content scores of a table, and records which scores were asked for.
struct Desk {
  std::vector<Article> articles;
  std::map<std::pair<std::size_t, std::size_t>, double> scores;  ///< by English and Korean article; 0 for all others
  LinkOptions options;
  std::vector<std::size_t> asked;
  std::optional<DayLag> lag;

  Links link() {
    options.trial = scores_of([this](std::size_t english, std::size_t korean) {
      const auto known = scores.find({english, korean});
      return known == scores.end() ? 0.0 : known->second;
    });
    options.content = [this](const std::vector<std::size_t>& english, const DayLag& days) {
      asked = english;
      lag = days;
      std::vector<std::vector<ContentMatch>> all;
      all.reserve(english.size());
      for (const std::size_t each : english) all.push_back(matches_of(each));
      return all;
    };
    return link_articles(articles, options);
  }

 private:
  std::vector<ContentMatch> matches_of(std::size_t english) const {
    std::vector<ContentMatch> matches;
    for (const auto& [pair, score] : scores)
      if (pair.first == english) matches.push_back({pair.second, score, "Hyesan 혜산", false, {}});
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
    return matches;
  }
};

const ArticlePair* pair_of(const Links& links, std::size_t english) {
  for (const ArticlePair& pair : links.pairs)
    if (pair.english == english) return &pair;
  return nullptr;
}

const Unpaired* unpaired(const Links& links, std::size_t article) {
  for (const Unpaired& each : links.unpaired)
    if (each.article == article) return &each;
  return nullptr;
}

/// Checks that an article has too weak evidence for a pair, and its best candidate.
void check_weak(const Links& links, std::size_t english, std::size_t best,
                UnpairedReason reason = UnpairedReason::weak_evidence) {
  INFO("article " << english);
  const Unpaired* const weak = unpaired(links, english);
  REQUIRE(weak);
  CHECK(weak->reason == reason);
  CHECK(weak->best == best);
  CHECK(weak->best_score < .5);
}

/// Two originals, and an English article of another site that links to the first one, with these content scores.
Desk linked_desk(double linked, double other) {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), korean("http://a.kr/ko/2"),
                   english("http://b.com/1", read_in_korean("http://a.kr/ko/1"))};
  desk.scores = {{{2, 0}, linked}, {{2, 1}, other}};
  return desk;
}

/// Sure pairs with these gaps between their dates, in days, and last an English article without a link.
Desk dated_desk(const std::vector<int>& gaps) {
  Desk desk;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const std::string original = fmt::format("http://a.kr/ko/{}", i);
    desk.articles.push_back(on_day(korean(original), 1));
    desk.articles.push_back(
        on_day(english(fmt::format("http://a.kr/en/{}", i), read_in_korean(original)), 1 + gaps[i]));
    desk.scores[{2 * i + 1, 2 * i}] = .9;
  }
  desk.articles.push_back(english("http://b.com/last", {}));
  return desk;
}

}  // namespace

TEST_CASE("a better match has a higher score, and a poor match is not enough") {
  double last = 0;
  for (const double score : {.12, .16, .25, .5, 1.0, 2.0}) {
    Desk desk;
    desk.articles = {korean("http://a.kr/ko/1"), english("http://a.kr/en/1", {})};
    desk.scores = {{{1, 0}, score}};
    const Links links = desk.link();
    INFO(score);
    if (score < .17) {
      check_weak(links, 1, 0);
      continue;
    }
    REQUIRE(links.pairs.size() == 1);
    CHECK(links.pairs[0].score > last);
    last = links.pairs[0].score;
  }
  CHECK(last < 1);
}

TEST_CASE("if two originals match almost equally well, neither is chosen") {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), korean("http://a.kr/ko/2"), english("http://a.kr/en/1", {})};
  desk.scores = {{{2, 0}, .77}, {{2, 1}, .8}};
  const Links links = desk.link();
  CHECK(links.pairs.empty());
  check_weak(links, 2, 0, UnpairedReason::contested);
  desk.scores = {{{2, 0}, .24}, {{2, 1}, .3}};  // of weak matches, none is sure with a rival like this
  check_weak(desk.link(), 2, 0, UnpairedReason::contested);
  desk.scores = {{{2, 0}, .7}, {{2, 1}, .8}};
  CHECK(desk.link().pairs.size() == 1);
  desk.scores = {{{2, 0}, .3}, {{2, 1}, .8}};
  REQUIRE(desk.link().pairs.size() == 1);
  CHECK(desk.link().pairs[0].korean == 1);
}

TEST_CASE("two English stories that match the same original both get none") {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), with_text(english("http://a.kr/en/1", {}), rice),
                   with_text(english("http://b.com/1", {}), squid)};
  desk.scores = {{{1, 0}, .8}, {{2, 0}, .77}};
  const Links links = desk.link();
  CHECK(links.pairs.empty());
  check_weak(links, 1, 0, UnpairedReason::contested);
  check_weak(links, 2, 0, UnpairedReason::contested);
  desk.scores = {{{1, 0}, .8}, {{2, 0}, .3}};
  const Links clear = desk.link();
  REQUIRE(clear.pairs.size() == 1);
  CHECK(clear.pairs[0].english == 1);
  check_weak(clear, 2, 0, UnpairedReason::contested);
}

TEST_CASE("near-identical stories of one day each go with their own original") {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), korean("http://a.kr/ko/2"),
                   with_text(english("http://a.kr/en/1", {}), rice), with_text(english("http://a.kr/en/2", {}), squid)};
  desk.scores = {{{2, 0}, .6}, {{2, 1}, .55}, {{3, 0}, .5}, {{3, 1}, .6}};
  const Links links = desk.link();
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].korean == 0);
  CHECK(links.pairs[1].korean == 1);
}

TEST_CASE("a date far from the original's needs a better match") {
  Desk desk = dated_desk({});
  desk.articles = {on_day(korean("http://a.kr/ko/1"), 1), on_day(english("http://b.com/1", {}), 20)};
  desk.scores = {{{1, 0}, .25}};
  check_weak(desk.link(), 1, 0);
  desk.scores = {{{1, 0}, .5}};
  CHECK(desk.link().pairs.size() == 1);
}

TEST_CASE("two versions of one English text share their original") {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), with_text(english("http://a.kr/en/1", {}), rice),
                   with_text(english("http://b.com/1", {}), std::string(rice) + " It reopened on Tuesday.")};
  desk.scores = {{{1, 0}, .8}, {{2, 0}, .7}};
  const Links links = desk.link();
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].version == EnglishVersion::site);
  CHECK(links.pairs[1].version == EnglishVersion::syndicator);
}

TEST_CASE("an original with a known translation accepts only close matches") {
  for (const auto& [score, is_pair] : {std::pair{.49, false}, {.5, true}}) {
    Desk desk;
    desk.articles = {korean("http://a.kr/ko/1"), english("http://a.kr/en/1", read_in_korean("http://a.kr/ko/1")),
                     english("http://b.com/1", {})};
    desk.scores = {{{1, 0}, .9}, {{2, 0}, score}};
    const Links links = desk.link();
    INFO(score);
    CHECK(pair_of(links, 1));
    CHECK((pair_of(links, 2) != nullptr) == is_pair);
    if (!is_pair) check_weak(links, 2, 0);
    CHECK(desk.asked == std::vector<std::size_t>{2});
  }
}

TEST_CASE("a link stays if another article matches only slightly better") {
  for (const auto& [linked, other] : {std::pair{.4, .55}, {.6, .85}, {.06, .25}}) {
    Desk desk = linked_desk(linked, other);
    const Links links = desk.link();
    INFO(linked << " " << other);
    CHECK(desk.asked == std::vector<std::size_t>{2});
    REQUIRE(links.pairs.size() == 1);
    CHECK(links.pairs[0].korean == 0);
    CHECK(links.pairs[0].method == LinkMethod::read_in_korean);
  }
}

TEST_CASE("a link that loses remains as the runner-up") {
  Desk desk = linked_desk(.4, .9);
  const Links links = desk.link();
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].method == LinkMethod::content);
  REQUIRE(links.pairs[0].runner_up);
  CHECK(links.pairs[0].runner_up->korean == 0);
  CHECK(links.pairs[0].runner_up->score < .5);
}

TEST_CASE("a link to the same story, and a given pair, are not checked again") {
  Desk good = linked_desk(.65, 2);
  CHECK(good.link().pairs.at(0).korean == 0);
  CHECK(good.asked.empty());
  Desk given = linked_desk(.4, .9);
  given.options.pairs = {{"http://b.com/1", "http://a.kr/ko/1", "mine.tsv", 1}};
  const Links links = given.link();
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].korean == 0);
  CHECK(links.pairs[0].method == LinkMethod::given);
  CHECK(given.asked.empty());
}

TEST_CASE("a pair that the user rejected does not come back by its content") {
  Desk desk;
  desk.articles = {korean("http://a.kr/ko/1"), english("http://a.kr/en/1", {})};
  desk.scores = {{{1, 0}, .9}};
  desk.options.rejected = {{"http://a.kr/en/1", "http://a.kr/ko/1", "no.tsv", 1}};
  CHECK(desk.link().pairs.empty());
}

TEST_CASE("the lag is learned from twenty sure pairs, not from fewer") {
  std::vector<int> gaps(19, 3);
  Desk few = dated_desk(gaps);
  few.link();
  REQUIRE(few.lag);
  CHECK(few.asked == std::vector<std::size_t>{38});
  CHECK(few.lag->least == DayLag{}.least);
  CHECK(few.lag->most == DayLag{}.most);
  gaps.push_back(6);
  Desk enough = dated_desk(gaps);
  enough.link();
  REQUIRE(enough.lag);
  CHECK(enough.lag->least == 1);  // 3 less two days of tolerance
  CHECK(enough.lag->most == 8);
}

TEST_CASE("one gap in a hundred at either end does not stretch the lag, and pairs without dates do not count") {
  std::vector<int> gaps(120, 4);
  gaps.front() = 0;
  gaps.back() = 29;
  Desk desk = dated_desk(gaps);
  desk.link();
  REQUIRE(desk.lag);
  CHECK(desk.lag->least == 2);
  CHECK(desk.lag->most == 6);
  for (Article& article : desk.articles) article.published.reset();
  desk.link();
  CHECK(desk.lag->least == DayLag{}.least);
  CHECK(desk.lag->most == DayLag{}.most);
}

TEST_CASE("without links, the contents of all English articles are compared") {
  Desk desk = linked_desk(.9, .1);
  desk.articles.push_back(english("http://b.com/2", {}));
  desk.link();
  CHECK(desk.asked == std::vector<std::size_t>{3});
  desk.options.use_page_links = false;
  const Links links = desk.link();
  CHECK(desk.asked == std::vector<std::size_t>{2, 3});
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs[0].korean == 0);
  CHECK(links.pairs[0].method == LinkMethod::content);
  CHECK(links.pairs[0].evidence.size() == 1);
}
