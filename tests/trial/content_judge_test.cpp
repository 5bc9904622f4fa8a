// Trial alignments of articles, with the term lists that are part of jjak.
#include "trial/content_judge.hpp"

#include "load/own_terms.hpp"

#include "support/catch.hpp"

using namespace jjak;

namespace {

Article article(Language language, const char* title, std::vector<const char*> paragraphs, int day) {
  Article made;
  made.language = language;
  made.title = title;
  made.published = Timestamp{2024, 10, day, -1, -1, {}};
  for (const char* paragraph : paragraphs) made.blocks.push_back({BlockRole::body, paragraph});
  return made;
}

/// 0: the original; 1: its translation; 2: the next day's story; 3: a different story; 4: only the beginning of the
/// translation.
const std::vector<Article>& sample() {
  static const std::vector<Article> articles = [] {
    std::vector<Article> made;
    made.push_back(article(Language::korean, "청진항 앞바다서 고깃배 세 척 실종…26명 타",
                           {"함경북도 청진항에서 지난 3일 출항한 고깃배 세 척이 닷새째 돌아오지 않고 있다.",
                            "배에는 선원 26명이 타고 있었으며, 이 가운데 8명은 인근 중학교를 갓 졸업한 청년이다.",
                            "수산사업소는 휘발유 400리터를 풀어 수색선 두 척을 내보냈으나 찾지 못했다.",
                            "소식통은 “가족들이 매일 아침 부두에 나와 기다린다”고 말했다."},
                           8));
    made.push_back(
        article(Language::english, "Three fishing boats with 26 men missing off Chongjin",
                {"Three fishing boats that left the port of Chongjin, North Hamgyong province, on Oct. 3 have not "
                 "returned for five days.",
                 "There were 26 sailors on board. Eight of them are young men who have just finished middle school.",
                 "The fisheries station released 400 liters of gasoline for two search boats, but they found nothing.",
                 "“Every morning the families come to the pier and wait,” the source said."},
                10));
    made.push_back(
        article(Language::english, "Boat found adrift off Chongjin with nine men aboard",
                {"One of the fishing boats missing off Chongjin was found adrift on Oct. 9 with nine men alive.",
                 "The station says it will go on searching for the other 17 sailors with five boats.",
                 "Families were told to stay away from the port, the source said."},
                11));
    made.push_back(article(Language::english, "Library in Busan lends umbrellas",
                           {"A library in Busan has begun to lend umbrellas to readers who are caught by the rain.",
                            "They have to be brought back within three days; 120 were lent in the first week of June."},
                           9));
    made.push_back(
        article(Language::english, "26 sailors missing",
                {"Three fishing boats that left Chongjin on Oct. 3 have not returned. 26 sailors were on board."}, 10));
    return made;
  }();
  return articles;
}

ContentJudge judge(std::size_t jobs = 1) { return {jjak::WholeArticles(sample()), *own_dictionary(), {}, jobs}; }

}  // namespace

TEST_CASE("a trial separates a translation from the next day's story and from other stories") {
  ContentJudge content = judge();
  const std::vector<double> scores = content.trial_scores({{1, 0}, {2, 0}, {3, 0}});
  const double translation = scores[0], next_day = scores[1], other = scores[2];
  CHECK(translation > .4);
  CHECK(next_day < translation / 2);
  CHECK(other < .1);
  CHECK(content.trial_scores({{2, 0}, {1, 0}}) == std::vector<double>{next_day, translation});
}

TEST_CASE("a translation of the beginning scores nearly as much as one of a whole") {
  std::vector<Article> articles{sample()[0], sample()[1], sample()[2]};
  articles[1].blocks.resize(3);
  for (const char* paragraph : {"이 수산사업소에는 배 41척이 있으나 그중 17척은 기관이 고장 나 부두에 묶여 있다.",
                                "지난해 11월에도 작은 배 두 척이 파도에 뒤집혀 선원 12명 가운데 5명만 살아남았다.",
                                "당시 가족들에게는 강냉이 50킬로그램과 신발 한 켤레가 주어졌을 뿐이다.",
                                "도 당국은 무전기 없는 배의 출항을 막으라고 지시했지만 현장에서는 지켜지지 않고 있다.",
                                "연유를 아끼려고 배 한 척이 다른 두 척을 끌고 나가는 일도 흔하다고 한다.",
                                "선장들은 오징어 30톤이라는 계획을 채우지 못하면 다음 해에 배를 잃는다."})
    articles[0].blocks.push_back({BlockRole::body, paragraph});
  ContentJudge content(jjak::WholeArticles(articles), *own_dictionary(), {}, 1);
  const std::vector<double> scores = content.trial_scores({{1, 0}, {2, 0}});
  CHECK(scores[0] > .7 * judge().trial_scores({{1, 0}}).front());
  CHECK(scores[1] < scores[0] / 2);
}

TEST_CASE("contents are searched within the lag, with the same result from several threads") {
  const auto search = [](std::size_t jobs, DayLag lag) {
    ContentJudge content = judge(jobs);
    return content.search({1, 2, 3}, lag);
  };
  const auto one = search(1, {-1, 14}), four = search(4, {-1, 14});
  REQUIRE(one.size() == 3);
  REQUIRE(one[0].size() == 1);
  CHECK(one[0][0].korean == 0);
  CHECK(one[0][0].words.find("26") != std::string::npos);
  for (std::size_t i = 0; i < one.size(); ++i) {
    REQUIRE(one[i].size() == four[i].size());
    for (std::size_t n = 0; n < one[i].size(); ++n) CHECK(one[i][n].score == four[i][n].score);
  }
  CHECK(search(1, {60, 100})[0].empty());
}

TEST_CASE("reports with a fixed form have different numbers on another day") {
  const auto english = [](const char* rate, const char* before, const char* low, const char* high, const char* volume) {
    const std::string text = std::string("The won closed at ") + rate + " per dollar in Seoul, from " + before +
                             " the day before. It moved between " + low + " and " + high + ". Trade came to " + volume +
                             " million dollars, the exchange said.";
    return article(Language::english, "Won closes against the dollar", {text.c_str()}, 10);
  };
  std::vector<Article> articles;
  articles.push_back(
      article(Language::korean, "원·달러 환율 마감",
              {"서울 외환시장에서 원화는 달러당 1,387.4원에 마감했다. 전날에는 1,391.2원이었다. "
               "장중 1,384.5원에서 1,393.1원 사이를 오갔다. 거래량은 8,421백만 달러였다고 거래소는 밝혔다."},
              9));
  articles.push_back(english("1,387.4", "1,391.2", "1,384.5", "1,393.1", "8,421"));
  articles.push_back(english("1,402.6", "1,387.4", "1,389.9", "1,404.3", "9,137"));
  const auto found = ContentJudge(jjak::WholeArticles(articles), *own_dictionary(), {}, 1).search({1, 2}, {-1, 14});
  REQUIRE(found[0].size() == 1);
  CHECK(!found[0][0].values_differ);
  REQUIRE(found[1].size() == 1);
  CHECK(found[1][0].values_differ);
}

TEST_CASE("weekdays do not count as different in a text without a date") {
  std::vector<Article> articles;
  articles.push_back(article(Language::korean, "청진항 고깃배 선원 26명 실종",
                             {"고깃배 세 척이 21일 청진항을 떠났다. 22일 바람이 거세졌고 23일 무전이 끊겼다.",
                              "선원 26명이 타고 있었다. 수산사업소는 휘발유 400리터를 풀었다."},
                             24));
  articles.push_back(
      article(Language::english, "Sailors missing off Chongjin: 26 men",
              {"Fishing boats left the port of Chongjin on Monday. The wind rose on Tuesday, and the radio "
               "fell silent on Wednesday; on Thursday and Friday families waited, on Saturday too.",
               "There were 26 sailors on board. The fisheries station released 400 liters of gasoline."},
              26));
  for (Article& each : articles) each.published.reset();
  const auto found = ContentJudge(jjak::WholeArticles(articles), *own_dictionary(), {}, 1).search({1}, {-1, 14});
  REQUIRE(found[0].size() == 1);
  CHECK(!found[0][0].values_differ);
}

TEST_CASE("pairs are labelled by how much of each side is rendered") {
  std::vector<ArticlePair> pairs(3);
  pairs[0].english = 1;
  pairs[1].english = 3;
  pairs[2].english = 4;
  ContentJudge content = judge();
  content.label(pairs);
  CHECK(pairs[0].label == PairLabel::full);
  CHECK(pairs[0].coverage_english > .6);
  CHECK(pairs[0].coverage_korean > .6);
  CHECK(pairs[1].label == PairLabel::doubtful);
  CHECK(pairs[2].label == PairLabel::abridged);
  CHECK(pairs[2].coverage_korean < .6);
}

TEST_CASE("a trial reads the title and no more than the beginning of a long article") {
  Article long_one = sample()[1];
  for (int i = 0; i < 200; ++i)
    long_one.blocks.push_back({BlockRole::body, "Nobody knew why the boats had gone so far."});
  long_one.blocks.insert(long_one.blocks.begin(), {BlockRole::caption, "The port."});
  const Text text = trial_text(long_one);
  CHECK(text.sentence(0) == long_one.title);
  CHECK(text.sentences.size() == 60);
  CHECK(text.content.find("The port.") == std::string::npos);
}

TEST_CASE("a trial reads only the beginning of an endless sentence") {
  Article endless = sample()[0];
  std::string text = "가";
  for (int i = 0; i < 200'000; ++i) text += "나라" + std::to_string(i) + " ";
  endless.blocks = {{BlockRole::body, text}, {BlockRole::body, "끝."}};
  const Text read = trial_text(endless);
  CHECK(read.content.size() <= (32u << 10) + read.sentences.size());
  CHECK(read.sentences.size() >= 2);
  CHECK(read.sentence(read.sentences.size() - 1).size() > 10'000);
}
