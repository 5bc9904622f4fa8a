// Linking by content, with made-up scores.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"

#include <fmt/core.h>

#include <map>
#include <utility>

using namespace jjak;
using jjak::articles::scores_of;

namespace {

Article article(Language language, std::string url) {
  Article made;
  made.language = language;
  made.url = std::move(url);
  return made;
}

/// Korean articles 0, 1 ... and the English ones after them.
std::vector<Article> sample(std::size_t korean, std::size_t english) {
  std::vector<Article> made;
  for (std::size_t i = 0; i < korean; ++i)
    made.push_back(article(Language::korean, fmt::format("http://a.kr/ko/{}", i)));
  for (std::size_t i = 0; i < english; ++i)
    made.push_back(article(Language::english, fmt::format("http://site{}.com/en/{}", i, i)));
  for (std::size_t i = 0; i < made.size(); ++i)
    made[i].blocks = {
        {BlockRole::body, fmt::format("Story{0} about{0} {1} of{0} {2} things{0}", i, i * 7, i * 31 + 1)}};
  return made;
}

using Scores = std::map<std::pair<std::size_t, std::size_t>, double>;

/// Options with these scores of pairs (English, Korean); all other pairs score 0.
LinkOptions options_of(Scores scores) {
  LinkOptions options;
  options.trial = scores_of([scores](std::size_t english, std::size_t korean) {
    const auto found = scores.find({english, korean});
    return found == scores.end() ? 0.0 : found->second;
  });
  options.content = [scores](const std::vector<std::size_t>& english, const DayLag&) {
    std::vector<std::vector<ContentMatch>> all;
    for (const std::size_t wanted : english) {
      auto& matches = all.emplace_back();
      for (const auto& [pair, score] : scores)
        if (pair.first == wanted) matches.push_back({pair.second, score, "Hyesan 혜산", false, {}});
      std::stable_sort(matches.begin(), matches.end(),
                       [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
    }
    return all;
  };
  return options;
}

const Unpaired& unpaired(const Links& links, std::size_t article) {
  for (const Unpaired& each : links.unpaired)
    if (each.article == article) return each;
  FAIL("article " << article << " has a partner");
  return links.unpaired.front();
}

}  // namespace

TEST_CASE("an article without links finds the original with the same story") {
  const Links links = link_articles(sample(2, 1), options_of({{{2, 1}, .9}, {{2, 0}, .05}}));
  REQUIRE(links.pairs.size() == 1);
  const ArticlePair& pair = links.pairs.front();
  CHECK(pair.korean == 1);
  CHECK(pair.method == LinkMethod::content);
  CHECK(pair.score > .9);
  CHECK(pair.evidence.front().words == "Hyesan 혜산");
  REQUIRE(pair.runner_up);
  CHECK(pair.runner_up->korean == 0);
}

TEST_CASE("articles with little in common do not pair") {
  const Links links = link_articles(sample(1, 1), options_of({{{1, 0}, .15}}));
  CHECK(links.pairs.empty());
  CHECK(unpaired(links, 1).reason == UnpairedReason::weak_evidence);
  CHECK(unpaired(links, 1).best == std::size_t{0});
  CHECK(unpaired(links, 1).best_score < .5);
}

TEST_CASE("a contested match does not pair") {
  const Links links = link_articles(sample(2, 1), options_of({{{2, 0}, .9}, {{2, 1}, .85}}));
  CHECK(links.pairs.empty());
  CHECK(unpaired(links, 2).reason == UnpairedReason::contested);
}

TEST_CASE("two different stories contest one original, two versions of one story do not") {
  const Scores scores{{{1, 0}, .9}, {{2, 0}, .85}};
  std::vector<Article> made = sample(1, 2);
  CHECK(link_articles(made, options_of(scores)).pairs.empty());
  made[1].blocks = made[2].blocks = {
      {BlockRole::body, "The ferry ran again on Monday with forty passengers and nine cars on board, officials said."}};
  CHECK(link_articles(made, options_of(scores)).pairs.size() == 2);
}

TEST_CASE("copies of one Korean page do not contest each other") {
  std::vector<Article> made = sample(2, 1);
  made[0].blocks = made[1].blocks;
  CHECK(link_articles(made, options_of({{{2, 0}, .9}, {{2, 1}, .8}})).pairs.size() == 1);
}

TEST_CASE("a rewriting that matches less well does not make its original uncertain") {
  std::vector<Article> made = sample(2, 1);
  const std::string story =
      "어선 세 척이 지난 3일 청진항을 떠난 뒤 닷새째 돌아오지 않고 있다고 소식통이 8일 전했다 배에는 선원 26명이 타고 "
      "있었다 ";
  made[0].blocks = {{BlockRole::body, story + "수산사업소는 휘발유 400리터를 풀어 수색선 두 척을 내보냈다"}};
  made[1].blocks = {{BlockRole::body, story + "가족들은 매일 아침 부두에서 소식을 기다리고 있는 것으로 알려졌다"}};
  const Links links = link_articles(made, options_of({{{2, 0}, .9}, {{2, 1}, .88}}));
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs.front().korean == 0);
  // A rewriting that matches a little better loses against the version on the site of the English article.
  made[2].url = "http://a.kr/en/2";
  made[1].url = "http://agency.kr/1";
  const Links own = link_articles(made, options_of({{{2, 0}, .86}, {{2, 1}, .9}}));
  REQUIRE(own.pairs.size() == 1);
  CHECK(own.pairs.front().korean == 0);
  // Two that match alike stay contested, and so do other stories.
  made[1].url = "http://a.kr/ko/1";
  CHECK(link_articles(made, options_of({{{2, 0}, .9}, {{2, 1}, .9}})).pairs.empty());
  made[1].blocks = {{BlockRole::body, "평양 시장의 쌀값이 한 주 사이에 크게 올랐다고 복수의 소식통이 전해 왔다"}};
  CHECK(link_articles(made, options_of({{{2, 0}, .9}, {{2, 1}, .88}})).pairs.empty());
}

TEST_CASE("lists of articles do not pair") {
  for (const std::size_t listing : {0, 1}) {
    std::vector<Article> made = sample(1, 1);
    made[listing].url += "/../../tag/rice";
    CHECK(link_articles(made, options_of({{{1, 0}, .9}})).pairs.empty());
  }
}

TEST_CASE("a match with different numbers does not pair") {
  LinkOptions options = options_of({{{1, 0}, .9}});
  options.content = [](const std::vector<std::size_t>& english, const DayLag&) {
    return std::vector<std::vector<ContentMatch>>(english.size(), {{0, .9, "won 원", true, {}}});
  };
  CHECK(link_articles(sample(1, 1), options).pairs.empty());
}

TEST_CASE("an original with a known translation accepts only matches that are as close") {
  std::vector<Article> made = sample(1, 2);
  made[1].links = {{"http://a.kr/ko/0", "Read in Korean", ""}};
  CHECK(link_articles(made, options_of({{{1, 0}, 1.0}, {{2, 0}, .4}})).pairs.size() == 1);
  made[2].blocks = made[1].blocks;
  CHECK(link_articles(made, options_of({{{1, 0}, 1.0}, {{2, 0}, .8}})).pairs.size() == 2);
}

TEST_CASE("a link loses against an article that matches much better") {
  std::vector<Article> made = sample(2, 1);
  made[2].links = {{"http://a.kr/ko/0", "Read in Korean", ""}};
  const auto chosen = [&](double linked, double other) {
    const Links links = link_articles(made, options_of({{{2, 0}, linked}, {{2, 1}, other}}));
    return links.pairs.empty() ? std::size_t{99} : links.pairs.front().korean;
  };
  CHECK(chosen(.4, .9) == 1);
  CHECK(chosen(.6, .7) == 0);   // a little better
  CHECK(chosen(.7, 1.4) == 0);  // the linked article matches well enough
  LinkOptions options = options_of({{{2, 0}, .4}, {{2, 1}, .9}});
  options.pairs = {{"http://site0.com/en/0", "http://a.kr/ko/0", "mine.tsv", 1}};
  const Links given = link_articles(made, options);
  REQUIRE(given.pairs.size() == 1);
  CHECK(given.pairs.front().korean == 0);
}

TEST_CASE("the lag is learned from many sure pairs") {
  std::vector<Article> made = sample(31, 31);
  for (std::size_t i = 0; i < 30; ++i) {
    made[31 + i].links = {{fmt::format("http://a.kr/ko/{}", i), "Read in Korean", ""}};
    made[i].published = Timestamp{2024, 3, 1, -1, -1, {}};
    made[31 + i].published = Timestamp{2024, 3, static_cast<int>(4 + i % 3), -1, -1, {}};
  }
  DayLag asked{-99, -99};
  std::vector<std::size_t> wanted;
  LinkOptions options;
  options.content = [&](const std::vector<std::size_t>& english, const DayLag& lag) {
    asked = lag;
    wanted = english;
    return std::vector<std::vector<ContentMatch>>(english.size());
  };
  (void)link_articles(made, options);
  CHECK(asked.least == 1);
  CHECK(asked.most == 7);
  CHECK(wanted == std::vector<std::size_t>{61});
  options.use_page_links = false;
  (void)link_articles(made, options);
  CHECK(asked.least == DayLag{}.least);
  CHECK(asked.most == DayLag{}.most);
  CHECK(wanted.size() == 31);
}

TEST_CASE("pages that name each other stay a pair when one of them was rewritten") {
  std::vector<Article> made = sample(2, 1);
  made[2].links = {{"http://a.kr/ko/0", "Read in Korean", ""}};
  const Scores scores{{{2, 0}, .01}, {{2, 1}, .5}};
  Links links = link_articles(made, options_of({{{2, 0}, .01}}));
  CHECK(links.pairs.empty());
  CHECK(unpaired(links, 2).reason == UnpairedReason::target_disagrees);
  made[0].links = {{"http://site0.com/en/0", "Read in English", ""}};
  links = link_articles(made, options_of(scores));
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs.front().korean == 0);
  CHECK(links.pairs.front().mutual);
  // Unless another article is nearly the same.
  links = link_articles(made, options_of({{{2, 0}, .01}, {{2, 1}, 1.2}}));
  REQUIRE(links.pairs.size() == 1);
  CHECK(links.pairs.front().korean == 1);
}

TEST_CASE("hreflang both ways counts as naming each other, and the date of a change contradicts nothing") {
  std::vector<Article> made = sample(1, 1);
  made[0].published = Timestamp{2025, 6, 20, -1, -1, {}};
  made[1].published = Timestamp{2025, 3, 1, -1, -1, {}};
  made[1].links = {{"http://a.kr/ko/0", "", "ko", LinkSource::alternate}};
  CHECK(unpaired(link_articles(made, options_of({{{1, 0}, .1}})), 1).reason == UnpairedReason::target_disagrees);
  CHECK(link_articles(made, options_of({{{1, 0}, .5}})).pairs.size() == 1);
  made[0].links = {{"http://site0.com/en/0", "", "en", LinkSource::alternate}};
  CHECK(link_articles(made, options_of({{{1, 0}, .01}})).pairs.size() == 1);
}

namespace {

struct Match {
  std::size_t english, korean;
  double score;
  RenderedSentences rendered;
};

LinkOptions options_of(const std::vector<Match>& matches) {
  LinkOptions options;
  options.content = [matches](const std::vector<std::size_t>& english, const DayLag&) {
    std::vector<std::vector<ContentMatch>> all;
    for (const std::size_t wanted : english) {
      auto& found = all.emplace_back();
      for (const Match& each : matches)
        if (each.english == wanted) found.push_back({each.korean, each.score, "Hyesan 혜산", false, each.rendered});
    }
    return all;
  };
  return options;
}

}  // namespace

TEST_CASE("an English story made from two Korean ones pairs with both") {
  const RenderedSentences first{0b0000011111, 0b011111, 10, 6}, second{0b1111100001, 0b111101, 10, 6};
  const Links links = link_articles(sample(2, 1), options_of({{2, 0, .35, first}, {2, 1, .3, second}}));
  REQUIRE(links.pairs.size() == 2);
  for (const std::size_t n : {0, 1}) {
    CHECK(links.pairs[n].korean == n);
    CHECK(links.pairs[n].label == PairLabel::part);
    CHECK(links.pairs[n].score > .9);
    CHECK_FALSE(links.pairs[n].runner_up);
  }
  CHECK(links.unpaired.empty());
}

TEST_CASE("two English stories made from one Korean one pair with it, also on one site") {
  std::vector<Article> made = sample(1, 2);
  made[2].url = "http://site0.com/en/9";
  const RenderedSentences first{0b011111, 0b0000011111, 6, 10}, second{0b111101, 0b1111100001, 6, 10};
  const Links links = link_articles(made, options_of({{1, 0, .35, first}, {2, 0, .3, second}}));
  REQUIRE(links.pairs.size() == 2);
  CHECK(links.pairs[0].label == PairLabel::part);
  CHECK(links.pairs[1].label == PairLabel::part);
}

TEST_CASE("articles that render the same sentences, or hardly any, are no parts of a story") {
  const RenderedSentences first{0b0000011111, 0b011111, 10, 6}, same{0b0000111111, 0b111101, 10, 6},
      little{0b1100000000, 0b000011, 10, 6}, loose{0b1111100001, 0b000001, 10, 6}, whole{0b0111111111, 0b111111, 10, 6};
  for (const RenderedSentences& other : {same, little, loose})
    CHECK(link_articles(sample(2, 1), options_of({{2, 0, .5, first}, {2, 1, .45, other}})).pairs.empty());
  CHECK(link_articles(sample(2, 1), options_of({{2, 0, .9, whole}, {2, 1, .4, first}})).pairs.size() == 1);
}
