// A learned profile leaves lines out of the text. It never takes a title, a byline or a date away.
#include <jjak/extract.hpp>
#include <jjak/sites.hpp>

#include "support/catch.hpp"

using jjak::Article;
using jjak::RawDocument;
using jjak::SiteProfile;
using jjak::SiteProfiles;

namespace {

const std::string first =
    "<p>Traders at the market said on Monday that the price of rice had not moved since the end of last month.</p>";
const std::string second =
    "<p>Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.</p>";

RawDocument page(const std::string& head, const std::string& body) {
  RawDocument document;
  document.url = "https://paper.example/news/1";
  document.text = "<html><head>" + head + "</head><body>" + body + "</body></html>";
  return document;
}

SiteProfiles profile_of(SiteProfile profile) {
  profile.host = "paper.example";
  SiteProfiles sites;
  sites.add(profile);
  return sites;
}

std::string day(const std::optional<jjak::Timestamp>& time) { return time ? jjak::iso_date(*time) : "none"; }

/// Reads a page with a profile, and checks that what is known of the article is what the page alone says.
Article check_same(const RawDocument& document, const SiteProfile& profile) {
  const auto alone = jjak::extract(document);
  const auto known = jjak::extract(document, profile_of(profile));
  REQUIRE(alone);
  REQUIRE(known);
  CHECK(known->title == alone->title);
  CHECK(known->byline == alone->byline);
  CHECK(day(known->published) == day(alone->published));
  CHECK(known->section == alone->section);
  return *known;
}

}  // namespace

TEST_CASE("Lines of a profile can name author, date and title", "[sites][metadata]") {
  const std::string head = "<div class=s><h1>Economy</h1><p>By Staff Reporter</p><p>Monday, 16 December 2024</p>";
  SiteProfile profile;
  profile.lines = {{"economy", 30}, {"by staff reporter", 30}, {"monday, 16 december 2024", 30}};
  const Article article = check_same(page("<title>Economy | Paper</title>", head + first + second + "</div>"), profile);
  CHECK(article.title == "Economy");
  CHECK(article.byline == "Staff Reporter");
  CHECK(day(article.published) == "2024-12-16");
  CHECK(article.blocks.size() == 2);
}

TEST_CASE("A signature that the profile leaves out still names the author", "[sites][metadata]") {
  const std::string ko1 =
      "<p>시장 상인들은 월요일 쌀값이 지난달 말부터 그대로라고 전했다. 까닭은 아무도 모른다고 했다.</p>";
  const std::string ko2 = "<p>관리들은 창고를 열겠다고 약속했지만 화요일까지도 문은 굳게 잠겨 있었다고 한다.</p>";
  for (const std::string line :
       {"샛별=홍길동 기자", "(샛별=홍길동 기자)", "홍길동 기자 hong@paper.example", "취재 홍길동 기자"}) {
    INFO(line);
    SiteProfile profile;
    profile.drop = {line};
    const std::string body = "<h1>쌀값 그대로</h1><div>" + ko1 + ko2 + "<p>" + line + "</p></div>";
    check_same(page("<title>쌀값 그대로</title>", body), profile);
  }
}

TEST_CASE("A wider article element does not hide the head", "[sites][metadata]") {
  const std::string deck = "<p>The warehouses stay shut, and nobody in the town knows for how long they will.</p>";
  const std::string meta = "<p>Kim Yuna, staff reporter</p><p>December 16, 2024</p>";
  const std::string html = "<div class=article><h1>Rice market stays quiet</h1>" + deck + "<div class=meta>" + meta +
                           "</div><div class=words>" + first + second + first.substr(0, 60) + " too.</p></div></div>";
  SiteProfile profile;
  profile.articles = {{"div.article", 30}};
  const Article article = check_same(page("<title>Rice market stays quiet</title>", html), profile);
  CHECK(day(article.published) == "2024-12-16");
}

TEST_CASE("A headline that the page shows keeps what a profile would cut", "[sites][metadata]") {
  SiteProfile profile;
  profile.titles = {{"… - Interview", 30}, {"[Editorial] …", 30}, {"… | Paper", 30}};
  for (const std::string title : {"Kim Yuna on rice - Interview", "[Editorial] The price of rice"}) {
    INFO(title);
    const Article shown =
        check_same(page("<title>" + title + " | Paper</title>", "<h1>" + title + "</h1>" + first + second), profile);
    CHECK(shown.title == title);
  }
  const auto cut = jjak::extract(page("<title>The long way of rice to the market | Paper</title>", first + second),
                                 profile_of(profile));
  REQUIRE(cut);
  CHECK(cut->title == "The long way of rice to the market");
}

TEST_CASE("A learned profile keeps what all pages of a day show", "[sites][metadata]") {
  const auto page_of = [](int number) {
    const std::string n = std::to_string(number);
    RawDocument document =
        page("<title>Story " + n + " of the day_Paper</title>",
             "<div class=s><h1>Opinion</h1><p class=d>December 16, 2024</p><p>By Staff Reporter</p><p>Trader " + n +
                 " said that the price of item " + n +
                 " had not moved since the end of last month, again.</p><p>By "
                 "evening there were " +
                 n + " people in front of warehouse no. " + n +
                 ", most with empty bags.</p>"
                 "<p>By Staff Reporter</p><p>Printed on December 16, 2024 in the old town</p></div>");
    document.url = "https://paper.example/news/" + n;
    return document;
  };
  jjak::SiteLearner learner;
  for (int i = 1; i <= 8; ++i) learner.add(jjak::extract_records(page_of(i), {.with_layout = true}).front());
  SiteProfiles sites;
  for (const SiteProfile& each : learner.profiles()) sites.add(each);
  REQUIRE(sites.knows("https://paper.example/"));
  for (int i = 1; i <= 8; ++i) {
    const auto alone = jjak::extract(page_of(i)), known = jjak::extract(page_of(i), sites);
    REQUIRE((alone && known));
    CHECK(known->byline == "Staff Reporter");
    CHECK(known->byline == alone->byline);
    CHECK(day(known->published) == "2024-12-16");
    CHECK_FALSE(known->title.empty());
  }
}
