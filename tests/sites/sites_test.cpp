// Learning what the pages of a site have in common, and leaving it out.
#include <jjak/extract.hpp>
#include <jjak/sites.hpp>

#include "support/catch.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

using jjak::Article;
using jjak::BlockRole;
using jjak::RawDocument;
using jjak::SiteLearner;
using jjak::SiteProfile;
using jjak::SiteProfiles;

namespace {

using Texts = std::vector<std::string>;

const std::string invitation = "Northern Post readers get our stories a day earlier by mail, and it costs nothing.";
const std::string about = "Northern Post is written by reporters who have lived where they write about.";
const std::string credit = "Edited at our desk by the night shift";

/// A different sentence for each page and place.
std::string sentence(int page, int place) {
  const Texts who{"A trader", "An official", "A teacher", "A driver", "A farmer", "A nurse", "A fisher"};
  const Texts where{"in the harbour", "at the station", "near the mill", "by the river", "on the square"};
  return fmt::format("{} {} said that item {} of the list no. {} had been late since the day before the holidays.",
                     who[static_cast<std::size_t>(page + place) % who.size()],
                     where[static_cast<std::size_t>(page * 3 + place) % where.size()], place + 1, page + 100);
}

Texts body_of(int page) {
  Texts body;
  for (int place = 0; place < 5; ++place) body.push_back(sentence(page, place));
  return body;
}

std::string p(const std::string& text) { return "<p>" + text + "</p>\n"; }

RawDocument document(const std::string& host, int page, const std::string& html) {
  RawDocument made;
  made.url = fmt::format("https://{}/news/{}", host, page);
  made.text = html;
  return made;
}

/// A page with boilerplate that no list of words knows: an invitation among the paragraphs, a credit and a text about
/// the site below, and readers' letters in an element that only this site has.
RawDocument site_page(int page) {
  const Texts body = body_of(page);
  std::string html =
      fmt::format("<html lang=en><head><title>Story no. {} :: NP</title></head><body><div class=wrap>", page);
  html += fmt::format("<div class=story><h1>Story no. {} of the year</h1>", page);
  html += p(body[0]) + p(body[1]) + p(invitation) + p(body[2]);
  if (page % 4 == 0) html += "<h3>What we know</h3>";
  html += p(body[3]) + p(body[4]) + p(credit) + p(about) + "</div>";
  html += fmt::format("<div class=letterbox><p>Reader {} wrote: it was the same with us in the year {}.</p></div>",
                      page, page + 1900);
  return document("www.northernpost.example", page, html + "</div></body></html>");
}

Texts running(const Article& article) {
  Texts texts;
  for (const jjak::Block& block : article.blocks)
    if (is_running_text(block.role) && block.role != BlockRole::subhead) texts.push_back(block.text);
  return texts;
}

SiteProfiles ready(const std::vector<SiteProfile>& profiles) {
  SiteProfiles sites;
  for (const SiteProfile& profile : profiles) sites.add(profile);
  return sites;
}

std::vector<SiteProfile> learn(const std::vector<RawDocument>& documents) {
  SiteLearner learner;
  for (const RawDocument& each : documents)
    for (const jjak::DocumentRecord& record : jjak::extract_records(each, {.with_layout = true})) {
      REQUIRE(record.kind == jjak::RecordKind::article);
      learner.add(record);
    }
  return learner.profiles();
}

std::vector<RawDocument> pages_of(const std::function<RawDocument(int)>& make, int count) {
  std::vector<RawDocument> pages;
  for (int i = 0; i < count; ++i) pages.push_back(make(i));
  return pages;
}

Texts learned_lines(const std::vector<SiteProfile>& profiles) {
  Texts lines;
  for (const SiteProfile& profile : profiles)
    for (const SiteProfile::Learned& line : profile.lines) lines.push_back(line.text);
  return lines;
}

/// An article of these paragraphs, as extract() would return it.
Article article_of(const std::string& url, const Texts& body) {
  Article article;
  article.url = url;
  article.title = url;
  article.language = jjak::Language::english;
  for (const std::string& text : body) article.blocks.push_back({BlockRole::body, text});
  return article;
}

}  // namespace

TEST_CASE("All pages of a site are clean after the second pass, and no paragraph is lost", "[sites]") {
  constexpr int count = 36;
  const std::vector<RawDocument> pages = pages_of(site_page, count);
  const SiteProfiles sites = ready(learn(pages));
  std::size_t furniture_alone = 0, furniture_left = 0;
  for (int i = 0; i < count; ++i) {
    const Texts body = body_of(i);
    const auto alone = jjak::extract(pages[static_cast<std::size_t>(i)]);
    const auto known = jjak::extract(pages[static_cast<std::size_t>(i)], sites);
    REQUIRE((alone && known));
    furniture_alone += running(*alone).size() - body.size();
    furniture_left += running(*known).size() - body.size();
    CHECK(running(*known) == body);
    const auto is_label = [](const jjak::Block& block) { return block.text == "What we know"; };
    CHECK(std::count_if(known->blocks.begin(), known->blocks.end(), is_label) == (i % 4 == 0 ? 1 : 0));
    CHECK(known->title == fmt::format("Story no. {}", i));
  }
  CHECK(furniture_alone >= 3 * count);
  CHECK(furniture_left == 0);
}

TEST_CASE("Articles that are extracted already lose a site's lines without their pages", "[sites]") {
  SiteLearner learner;
  std::vector<Article> articles;
  for (int i = 0; i < 36; ++i) {
    articles.push_back(*jjak::extract(site_page(i)));
    learner.add(articles.back());
  }
  const SiteProfiles sites = ready(learner.profiles());
  for (int i = 0; i < 36; ++i) {
    Article& article = articles[static_cast<std::size_t>(i)];
    sites.clean(article);
    const Texts texts = running(article);
    for (const std::string& line : {invitation, credit, about})
      CHECK(std::find(texts.begin(), texts.end(), line) == texts.end());
    for (const std::string& line : body_of(i)) CHECK(std::find(texts.begin(), texts.end(), line) != texts.end());
  }
}

TEST_CASE("What is learned does not depend on the order of the pages", "[sites]") {
  std::vector<RawDocument> pages = pages_of(site_page, 260);  // more than are remembered
  const std::vector<SiteProfile> forward = learn(pages);
  std::reverse(pages.begin(), pages.end());
  REQUIRE(forward.size() == 1);
  CHECK(forward.front().host == "northernpost.example");
  CHECK(forward.front().pages == 200);
  CHECK(learn(pages) == forward);
}

TEST_CASE("Nothing is learned from two pages", "[sites]") {
  CHECK(learned_lines(learn(pages_of(site_page, 2))).empty());
}

TEST_CASE("Nothing is learned from the paragraphs of an article with several addresses", "[sites]") {
  SiteLearner learner;
  for (int i = 0; i < 8; ++i) {
    Texts body = body_of(1);
    if (i % 2 == 1) body.push_back(fmt::format("A later version adds that {} people had waited for the lorry.", i));
    learner.add(article_of(fmt::format("https://paper.example/copy/{}", i), body));
  }
  for (int i = 2; i < 6; ++i) learner.add(article_of(fmt::format("https://paper.example/{}", i), body_of(i)));
  CHECK(learned_lines(learner.profiles()).empty());
}

TEST_CASE("Text that a site repeats with reason stays", "[sites]") {
  const std::string background =
      "The two sides have had no talks since the summer of 2019, when the last round ended early.";
  SiteLearner learner;
  for (int i = 0; i < 30; ++i) {
    const Texts own = body_of(i);
    Article article = article_of(fmt::format("https://paper.example/{}", i), {});
    article.blocks.push_back({BlockRole::body, "SEOUL, Dec. 16 (Wire) —"});
    article.blocks.push_back({BlockRole::body, own[0]});
    article.blocks.push_back({BlockRole::body, "What we know"});  // a label in a plain paragraph, on every second page
    if (i % 2 == 0) article.blocks.pop_back();
    article.blocks.push_back({BlockRole::subhead, "Background"});
    article.blocks.push_back({BlockRole::body, own[1]});
    if (i % 3 == 0) article.blocks.push_back({BlockRole::body, background});
    article.blocks.push_back({BlockRole::list_item, "Rice: 8,100 won a kilogram"});
    article.blocks.push_back({BlockRole::body, own[2]});
    if (i % 4 == 0) article.blocks.push_back({BlockRole::list_item, "Corn: 3,200 won a kilogram"});
    if (i % 8 == 0) article.blocks.push_back({BlockRole::body, background});
    learner.add(article);
  }
  const Texts lines = learned_lines(learner.profiles());
  CHECK(lines == Texts{"rice: 8,100 won a kilogram"});  // on every page, so it looks like an advertisement
}

TEST_CASE("A subhead is removed with the boilerplate below it", "[sites]") {
  SiteLearner learner;
  Article last;
  for (int i = 0; i < 10; ++i) {
    last = article_of(fmt::format("https://paper.example/{}", i), body_of(i));
    last.blocks.push_back({BlockRole::subhead, "Who we are"});
    last.blocks.push_back({BlockRole::body, about});
    last.blocks.push_back({BlockRole::subhead, fmt::format("Letter {}", i)});
    last.blocks.push_back({BlockRole::body, credit});
    learner.add(last);
  }
  ready(learner.profiles()).clean(last);
  CHECK(running(last) == body_of(9));
  CHECK(last.blocks.size() == body_of(9).size());
}

TEST_CASE("Rows written by hand are respected", "[sites]") {
  SiteProfile profile;
  profile.host = "northernpost.example";
  profile.lines = {{"edited at our desk by the night shift", 36}};
  profile.keep = {"EDITED at our desk by the night shift"};
  profile.drop = {"  " + invitation};
  const auto article = jjak::extract(site_page(3), ready({profile}));
  REQUIRE(article);
  const Texts texts = running(*article);
  CHECK(std::count(texts.begin(), texts.end(), credit) == 1);
  CHECK(std::count(texts.begin(), texts.end(), invitation) == 0);
}

TEST_CASE("A profile that drops everything is named as the reason", "[sites]") {
  SiteProfile profile;
  profile.host = "northernpost.example";
  profile.drop = body_of(3);
  for (const std::string& line : {invitation, credit, about}) profile.drop.push_back(line);
  profile.drop.emplace_back("Reader 3 wrote: it was the same with us in the year 1903.");
  const auto article = jjak::extract(site_page(3), ready({profile}));
  REQUIRE_FALSE(article);
  CHECK(article.error().code == jjak::errors::site_drops_all);
  CHECK(article.error().detail == "northernpost.example");
  Article whole = *jjak::extract(site_page(3));
  const std::size_t blocks = whole.blocks.size();
  ready({profile}).clean(whole);
  CHECK(whole.blocks.size() == blocks);
}

TEST_CASE("An aside is ignored where it holds the page", "[sites]") {
  SiteProfile profile;
  profile.host = "northernpost.example";
  profile.asides = {{"div.story", 9}, {"div.wrap", 9}};
  const auto article = jjak::extract(site_page(3), ready({profile}));
  REQUIRE(article);
  const Texts texts = running(*article);
  for (const std::string& line : body_of(3)) CHECK(std::count(texts.begin(), texts.end(), line) == 1);
}

TEST_CASE("The site's article element is used where other text is longer", "[sites]") {
  const auto page_with = [](int page, int comments) {
    std::string html = "<html><body><div id=main>";
    for (const std::string& text : body_of(page)) html += p(text);
    html += "</div><div>";
    for (int i = 0; i < comments; ++i) html += p(sentence(page + 1000, i));
    return document("paper.example", page, html + "</div></body></html>");
  };
  const SiteProfiles sites = ready(learn(pages_of([&](int page) { return page_with(page, 0); }, 5)));
  const RawDocument crowded = page_with(77, 50);
  const Texts wanted = body_of(77);
  CHECK(running(*jjak::extract(crowded)) != wanted);
  CHECK(running(*jjak::extract(crowded, sites)) == wanted);
}

TEST_CASE("Long lines, and many lines, are limited", "[sites]") {
  SiteLearner learner;
  const std::string huge(1 << 20, 'x');
  for (int i = 0; i < 12; ++i) {
    Article article = article_of(fmt::format("https://paper.example/{}", i), {huge});
    for (int n = 0; n < 30'000; ++n)
      article.blocks.push_back({BlockRole::body, fmt::format("Line {} of page {}.", n, i)});
    article.blocks.push_back({BlockRole::body, credit});
    learner.add(article);
  }
  CHECK(learned_lines(learner.profiles()) == Texts{"edited at our desk by the night shift"});
}

TEST_CASE("Profiles are read as they were written", "[sites]") {
  const std::vector<SiteProfile> learned = learn(pages_of(site_page, 12));
  REQUIRE(learned.size() == 1);
  SiteProfile profile = learned.front();
  profile.keep = {"What we know", "#1"};
  profile.drop = {"한국어로\t읽기"};
  const auto read =
      jjak::read_site_profiles(jjak::write_site_profile(profile) + "\n" + jjak::write_site_profile({}), "x.tsv");
  REQUIRE_FALSE(read);  // a profile of no site
  CHECK(read.error().code == jjak::errors::sites_text);
  const auto again = jjak::read_site_profiles(jjak::write_site_profile(profile), "x.tsv");
  REQUIRE(again);
  CHECK(*again == std::vector<SiteProfile>{profile});
}
