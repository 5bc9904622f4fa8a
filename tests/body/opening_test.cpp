// How an article opens, and lines that head nothing but links.
#include "extract/pages.hpp"

using namespace jjak;
using namespace jjak::test;

namespace {

const std::string lead =
    "After eleven winters without a ship, the harbour of Dol is open again, and the islanders have begun to send their "
    "salt to the mainland.";
const Texts more{
    "Some 4,100 people live on the nine islands, and most of them buy their bread in town.",
    "The company that runs the ferry will pay back the price of tickets bought for this week.",
    "The first crossing took nine hours, because the captain went around the shoals in the east, and half of the forty "
    "passengers were sick before they saw the lighthouse.",
    "On the way back the ferry will carry the school’s new stove, two doctors and the post of four weeks, which has "
    "been lying in a shed on the mainland since the ice came."};
const std::string title = "<title>Ice stops the ferry</title><h1>Ice stops the ferry</h1>";

Texts story_behind(const std::string& first) {
  Texts story{ferry_1, ferry_2, ferry_3};
  story.insert(story.end(), more.begin(), more.end());
  if (!first.empty()) story.insert(story.begin(), first);
  return story;
}

std::string paragraphs() {
  std::string all;
  for (const std::string& text : story_behind({})) all += p(text);
  return all;
}

std::string page_with(const std::string& above) {
  return "<title>Ice stops the ferry</title><nav><a href=/>Home</a></nav><div class=article><h1>Ice stops the "
         "ferry</h1>" +
         above + "<div class=story-body>" + paragraphs() + "</div></div>";
}

}  // namespace

TEST_CASE("A lead above the text is its first paragraph", "[extract][standfirst]") {
  for (const std::string& above :
       {"<p class=intro>" + lead + "</p>", "<div class=article__lead><p>" + lead + "</p></div>",
        "<header><div><div class=teaser>" + lead + "</div></div></header>"}) {
    CAPTURE(above);
    CHECK(texts_in(page_with(above), BlockRole::body) == story_behind(lead));
    CHECK(texts_in(page_with(above), BlockRole::standfirst).empty());
  }
}

TEST_CASE("A subtitle is no lead, and a line without a sentence neither", "[extract][standfirst]") {
  const std::string deck = "Salt, stoves and two doctors cross the strait again after the long ice of the winter";
  for (const std::string& above :
       {"<div class=intro><p class=subtitle>" + lead + "</p></div>", "<h2>" + lead + "</h2>"}) {
    CAPTURE(above);
    CHECK(texts_in(page_with(above), BlockRole::standfirst) == Texts{lead});
  }
  CHECK(texts_in(page_with("<p class=intro>" + deck + "</p>"), BlockRole::body) == story_behind({}));
}

TEST_CASE("The head of a box of links leaves the text with the links", "[extract][other_articles]") {
  const std::string links = "<ul><li><a href=/2>Icebreakers of the north</a><li><a href=/3>Bread by air</a></ul>";
  const Texts story{ferry_1, ferry_2, ferry_3};
  const auto page = [&](const std::string& box) {
    return title + "<article>" + p(ferry_1) + box + p(ferry_2) + p(ferry_3) + "</article>";
  };
  CHECK(texts_in(page("<div><p>Our series about the winter:</p>" + links + "</div>")) == story);
  CHECK(texts_in(page("<div><h3>Our series about the winter</h3>" + links + "</div>")) == story);
  // A line before a list that stays is no such head.
  CHECK(texts_in(page("<div><p>The ferry carries:</p><ul><li>bread and salt<li>stoves for schools</ul></div>")) ==
        Texts{ferry_1, "The ferry carries:", "bread and salt", "stoves for schools", ferry_2, ferry_3});
}

TEST_CASE("A subhead needs text below it", "[extract][other_articles]") {
  const std::string links = "<p><a href=/2>Icebreakers of the north</a></p><p><a href=/3>Bread by air</a></p>";
  const std::string story = p(ferry_1) + p(ferry_2) + p(ferry_3);
  CHECK(texts_in(title + "<article>" + story + "<h3>On the winter</h3>" + links + "<h3>Where to write</h3>" + links +
                 "</article>") == Texts{ferry_1, ferry_2, ferry_3});
  CHECK(texts_in(title + "<article>" + p(ferry_1) + "<h2>The harbour</h2><h3>The ice</h3>" + p(ferry_2) + p(ferry_3) +
                 "</article>") == Texts{ferry_1, "The harbour", "The ice", ferry_2, ferry_3});
}

TEST_CASE("Consent texts never become text", "[extract][boilerplate]") {
  const std::string consent =
      "We use cookies to make the pages of this paper faster and to count how many people read each article, and you "
      "can choose at any time which of them you allow us to keep on your computer.";
  for (const char* name : {"class=cookie-banner", "id=cookieBox", "class=\"privacy-notice collapsed\""}) {
    CAPTURE(name);
    CHECK(texts_in(title + "<article>" + paragraphs() + "</article><div " + name + "><div class=text>" + p(consent) +
                   p(consent.substr(0, 90) + ".") + "</div></div>") == story_behind({}));
  }
}

TEST_CASE("Words of classes are known written apart, and ids of headings are only anchors", "[extract][boilerplate]") {
  const std::string offer = p("Members of our club read all of it without any advertisements for a whole year.");
  CHECK(texts_in(title + "<article>" + p(ferry_1) + "<div class=related-content>" + offer + "</div>" + p(ferry_2) +
                 p(ferry_3) + "</article>") == Texts{ferry_1, ferry_2, ferry_3});
  CHECK(texts_in(title + "<article>" + p(ferry_1) + "<h2 id=weather-and-social-life>Weather and social life</h2>" +
                 p(ferry_2) + p(ferry_3) + "</article>") ==
        Texts{ferry_1, "Weather and social life", ferry_2, ferry_3});
}
