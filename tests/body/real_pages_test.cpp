// Pages as others write them: text in several parts, copies of it, boxes inside, lines with more in them than words.
#include "body/copies.hpp"
#include "extract/pages.hpp"

#include <algorithm>

using namespace jjak;
using namespace jjak::test;
using jjak::extraction::find_copies;

namespace {

const std::string ferry_4 = "Some 4,100 people live on the nine islands, and most of them buy their bread in town.";
const std::string ferry_5 = "The company that runs the ferry will pay back the price of tickets bought for this week.";
const Texts all{ferry_1, ferry_2, ferry_3, ferry_4, ferry_5};
const std::string whole = p(ferry_1) + p(ferry_2) + p(ferry_3) + p(ferry_4) + p(ferry_5);
const std::string title = "<title>Ice stops the ferry</title><h1>Ice stops the ferry</h1>";

}  // namespace

TEST_CASE("A text in two marked parts is read whole", "[extract][parts]") {
  const std::string first = p(ferry_1) + p(ferry_2), second = p(ferry_3) + p(ferry_4) + p(ferry_5);
  for (const std::string tag : {"article", "div itemprop=articleBody"})
    CHECK(texts_in(title + "<div id=wrap><" + tag + ">" + first + "</" + tag.substr(0, tag.find(' ')) +
                   "><div class=offer><a href=/s>Become a member</a></div><" + tag + ">" + second + "</" +
                   tag.substr(0, tag.find(' ')) + "></div>") == all);
  CHECK(texts_in(title + "<main><article>" + first + p(ferry_3) + "</article><div class=next>" + p(ferry_4) +
                 p(ferry_5) + "</div></main>") == all);
}

TEST_CASE("A copy of the text counts once", "[extract][copies]") {
  CHECK(texts_in(title + "<div class=wide>" + whole + "</div><div class=narrow>" + whole + "</div>") == all);
  std::string spoken;
  for (const std::string& text : all) spoken += text + " ";
  CHECK(texts_in(title + "<div class=speech>" + spoken + "</div><div class=text>" + whole + "</div>") == all);
  CHECK(texts_in(title + "<div class=speech>Ice stops the ferry. " + spoken + "</div><div class=text>" + whole +
                 "</div>") == all);
  CHECK(texts_in(title + "<div class=text>" + whole + "</div><div class=speech>Ice stops the ferry. " + spoken +
                 "</div>") == all);
  std::string twice;
  for (const std::string& text : all) twice += "<p class=wide>" + text + "</p><p class=narrow>" + text + "</p>";
  CHECK(texts_in(title + "<div class=text>" + twice + "</div>") == all);
  CHECK(texts_in(title + "<div class=text><p class=lead>" + ferry_1 + "</p>" + whole + "</div>") == all);
}

TEST_CASE("Refrains are no copies", "[copies]") {
  const auto block = [](const char* text) { return Block{BlockRole::body, text}; };
  const std::vector<Block> song{block("Row the boat to the other side, row."), block("The tide is low tonight."),
                                block("Row the boat to the other side, row."), block("The tide is high tonight.")};
  CHECK(find_copies(song, {1, 1, 1, 1}) == std::vector<bool>{false, false, false, false});
  const std::vector<Block> chant{block("Row, row, row!"), block("Row, row, row!"), block("The tide is low tonight."),
                                 block("The harbour is far, and the wind is against us.")};
  CHECK(find_copies(chant, {1, 1, 1, 1}) == std::vector<bool>{false, false, false, false});
}

TEST_CASE("A box of other articles is a hole in the text", "[extract][other_articles]") {
  const std::string box = "<div class=box><h3>See also</h3><ul><li><a href=/2>Icebreakers of the north</a></ul></div>";
  const std::string after = p("Nobody was hurt.") + p("The ice is 40 cm thick.");
  CHECK(texts_in(title + "<article>" + p(ferry_1) + box + after + "</article>") ==
        Texts{ferry_1, "Nobody was hurt.", "The ice is 40 cm thick."});
  CHECK(texts_in(title + "<article>" + p(ferry_1) + p(ferry_2) + box + "</article>") == Texts{ferry_1, ferry_2});
}

TEST_CASE("A paragraph that is one link is a paragraph between others", "[extract][links]") {
  const std::string linked = "<p><a href=/7>" + ferry_4 + "</a></p>";
  CHECK(texts_in(title + "<article>" + p(ferry_1) + linked + p(ferry_2) + "</article>") ==
        Texts{ferry_1, ferry_4, ferry_2});
  CHECK(texts_in(title + "<article>" + p(boat_1) + "<p><a href=/7>" + boat_3 + "</a></p>" + p(boat_2) + "</article>") ==
        Texts{boat_1, boat_3, boat_2});
}

TEST_CASE("A big initial belongs to its word", "[extract][initials]") {
  const std::string rest = ferry_1.substr(1), more = p(ferry_2) + p(ferry_3);
  CHECK(texts_in(title + "<div><div><div class=dropcap>T</div>" + rest + "</div>" + more + "</div>").front() ==
        ferry_1);
  CHECK(texts_in(title + "<div><p class=initial>T</p><p>" + rest + "</p>" + more + "</div>").front() == ferry_1);
  CHECK(texts_in(title + "<div><p><img class=drop alt=T src=t.gif>" + rest + "</p>" + more + "</div>").front() ==
        ferry_1);
  for (const std::string opening : {"<big>T</big>\n", "<span style='font-size: 3em'>T</span>\n"})
    CHECK(texts_in(title + "<div><p>" + opening + rest + "</p>" + more + "</div>").front() == ferry_1);
  const std::string harbour = "구 사람들은 금요일부터 배를 타지 못한다고 말했다.";
  CHECK(texts_in(title + "<table><tr><td>항</td></tr></table><p>" + harbour + "</p>" + p(boat_2) + p(boat_3)).front() ==
        "항" + harbour);
  // 가, 나, 다 count the paragraphs of a list.
  CHECK(texts_in(title + "<div>나</div><p>" + boat_2 + "</p>" + p(boat_1) + p(boat_3)).front() == boat_2);
}

TEST_CASE("What a page strikes out is not said any more", "[extract]") {
  const std::string price = "The ticket costs <del>9</del> <ins>11</ins> dollars from Monday on, the company said.";
  CHECK(texts_in(title + p(price) + p(ferry_1) + p(ferry_2)).front() ==
        "The ticket costs 11 dollars from Monday on, the company said.");
  const std::string styled =
      "It takes <span style='text-decoration: line-through'>two</span> three hours to the island.";
  CHECK(texts_in(title + p(ferry_1) + p(styled) + p(ferry_2))[1] == "It takes three hours to the island.");
}

TEST_CASE("What a style sheet of the page strikes out is not said any more", "[extract]") {
  const std::string body = p(ferry_1) + p("It takes <span class='big was'>two</span> three hours to the island.");
  const auto second = [&](const std::string& css) {
    return texts_in(title + "<style>" + css + "</style>" + body + p(ferry_2))[1];
  };
  const std::string after = "It takes three hours to the island.", before = "It takes two three hours to the island.";
  for (const std::string css :
       {".was{text-decoration:line-through}",
        "@charset 'x'; p span.was , b.x { color: red; text-decoration: line-through }",
        "/* .is */ @media screen { .is {color:red} .page .was\n{ text-decoration-line: line-through; } }"})
    CHECK(second(css) == after);
  for (const std::string css :
       {".was{text-decoration:underline} .is{text-decoration:line-through}", ".was.sold {text-decoration:line-through}",
        ".was:hover{text-decoration:line-through}", "#was, .was span {text-decoration:line-through}",
        "{}}.was{{text-decoration:none}line-through", "line-through"})
    CHECK(second(css) == before);
}

TEST_CASE("A bold heading does not stick to its paragraph", "[extract]") {
  const Texts texts = texts_in(title + "<div>" + ferry_1 + "<br><br><b>The long way</b><span></span>" + ferry_2 +
                               "<br><br>" + ferry_3 + "</div>");
  CHECK(texts == Texts{ferry_1, "The long way", ferry_2, ferry_3});
  CHECK(texts_in(title + p("<b>Mc</b>Leod rows every day, whatever the weather.") + p(ferry_1)).front() ==
        "McLeod rows every day, whatever the weather.");
}

TEST_CASE("Captions are the article where they are all its text", "[extract][captions]") {
  std::string figures;
  for (const std::string& text : all)
    figures += "<figure><img src=1.jpg><figcaption>" + text + "</figcaption></figure>";
  CHECK(texts_in(title + "<div class=gallery>" + figures + "</div>", BlockRole::body) == all);
  CHECK(texts_in(title + whole + figures, BlockRole::body) == all);
}

TEST_CASE("Text for browsers without scripts is read where there is no other", "[extract]") {
  CHECK(texts_in(title + "<div id=app></div><noscript>" + whole + "</noscript>") == all);
  CHECK(texts_in(title + whole + "<noscript>" + p("Turn on scripts, please, so that we can show you our comments.") +
                 "</noscript>") == all);
}

TEST_CASE("Paragraphs behind a wall are read, help texts are not", "[extract]") {
  CHECK(texts_in(title + "<article>" + p(ferry_1) + p(ferry_2) + "<p aria-hidden=true>" + ferry_4 + "</p></article>") ==
        Texts{ferry_1, ferry_2, ferry_4});
  CHECK(texts_in(title + "<article>" + p(ferry_1) + p(ferry_2) +
                 "<div aria-hidden=true><p>Swipe to go on.</p></div>") == Texts{ferry_1, ferry_2});
}

TEST_CASE("Headings of several parts begin with the first", "[extract]") {
  const std::string parts = "<h2>Ice</h2>" + p(ferry_1) + "<h2>Bread</h2>" + p(ferry_4) + "<h2>Money</h2>" + p(ferry_5);
  CHECK(texts_in(title + "<article><h1>Ice stops the ferry</h1>" + parts + "</article>") ==
        Texts{"Ice", ferry_1, "Bread", ferry_4, "Money", ferry_5});
}

TEST_CASE("Lists of articles and policies are no articles", "[extract][page_kind]") {
  const auto code = [](const std::string& html) {
    const auto article = extract_page(html);
    return article ? std::string() : std::string(article.error().code.name());
  };
  std::string items;
  for (const std::string& text : all)
    items += "<div><h2><a href=/1>" + text.substr(0, 30) + "</a></h2>" + p(text) + "</div>";
  CHECK(code("<title>Islands</title><main><h1>Islands</h1>" + items + "</main>") == "page_lists_articles");
  CHECK(code("<title>Search results for ice</title><h1>Search results for ice</h1><ol><li><a href=/1>Ice stops it</a>" +
             p(ferry_1) + "</ol>") == "page_lists_articles");
  CHECK(code("<title>Privacy policy</title><h1>Privacy policy</h1>" + whole) == "policy_page");
  CHECK(code("<title>이용약관</title><h1>이용약관</h1>" + p(boat_1) + p(boat_2) + p(boat_3)) == "policy_page");
  CHECK(code("<title>Page not found</title><h1>Page not found</h1>" + p(ferry_1) + p(ferry_2)) == "policy_page");
  CHECK(code("<title>Contact - The Dol Gazette</title><h1>Where we are</h1>" + p(ferry_1)) == "policy_page");
  CHECK(code("<title>로그인 | 돌섬신문</title><h1>로그인</h1>" + p(boat_1) + p(boat_2)) == "policy_page");
  CHECK(code("<title>얼음 - 돌섬신문</title><h1>#얼음</h1><div><h3><a href=/1>얼음에 배편 끊긴 먼 섬</a></h3>" +
             p(boat_1) + "</div>") == "page_lists_articles");
  CHECK(code("<title>Contact</title><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": "
             "\"Contact\"}</script><h1>Contact</h1>" +
             whole) == "");
  CHECK(code("<title>Privacy policy of the ferry splits the island</title>" + whole) == "");
  CHECK(code(title + "<article>" + p(ferry_1) + p(ferry_2) + "<p><a href=/2>Read about the icebreaker</a></p>" +
             p(ferry_3) + p(ferry_4) + "<p><a href=/3>Read about the bread</a></p>" + p(ferry_5) + "</article>") == "");
}

TEST_CASE("A standfirst has a role of its own, and can be made text", "[extract][standfirst]") {
  const std::string deck =
      "After eleven winters without a ship, the harbour of Dol is open again, and the islanders have begun to send "
      "their salt to the mainland.";
  const Texts more{
      "The first crossing took nine hours, because the captain went around the shoals in the east, and half of the "
      "forty passengers were sick before they saw the lighthouse.",
      "On the way back the ferry will carry the school’s new stove, two doctors and the post of four weeks, which "
      "has been lying in a shed on the mainland since the ice came."};
  Texts story = all;
  story.insert(story.end(), more.begin(), more.end());
  const auto page = [&](const std::string& tag) {
    return "<title>Ice stops the ferry</title><nav><a href=/>Home</a></nav><div class=article><h1>Ice stops the "
           "ferry</h1><" +
           tag + ">" + deck + "</" + tag.substr(0, tag.find(' ')) + "><div class=story-body>" + whole + p(more[0]) +
           p(more[1]) + "</div></div>";
  };
  for (const std::string tag : {"h2", "p class=sub-title", "div class=standfirst"}) {
    CAPTURE(tag);
    CHECK(texts_in(page(tag), BlockRole::standfirst) == Texts{deck});
    CHECK(texts_in(page(tag), BlockRole::body) == story);
  }
  CHECK(texts_in(page("p"), BlockRole::standfirst).empty());
  Article article;
  article.blocks = {{BlockRole::standfirst, deck}, {BlockRole::caption, "The pier."}, {BlockRole::body, ferry_1}};
  take_in_standfirsts(article);
  CHECK(article.blocks[0].role == BlockRole::body);
  CHECK(article.blocks[1].role == BlockRole::caption);
}

TEST_CASE("An article says how sure its text is", "[extract][confidence]") {
  const auto confidence_of = [](const std::string& html) {
    const Result<Article> article = extract_page(html);
    REQUIRE(article);
    REQUIRE(article->text_confidence);
    CHECK(has_doubtful_text(*article) == (article->text_confidence->confidence < TextConfidence::doubtful));
    return *article->text_confidence;
  };
  const TextConfidence good = confidence_of(title + "<article>" + whole + "</article>");
  CHECK(good.confidence > .8);
  CHECK(good.completeness > .95);
  std::string links;
  for (const std::string& text : all)
    links += "<div><a href=/x>More</a> " + text.substr(0, 40) + " <a href=/y>Go</a></div>";
  const TextConfidence poor = confidence_of("<div class=row>" + links + "</div><div>" + ferry_1 + "</div>" + links);
  CHECK(poor.confidence < good.confidence);
  RawDocument dump;
  dump.kind = DocumentKind::text;
  dump.text = "Ice stops the ferry\n\n" + ferry_1 + "\n\n" + ferry_2 + "\n";
  const Result<Article> article = extract(dump);
  REQUIRE(article);
  CHECK_FALSE(article->text_confidence.has_value());
  CHECK_FALSE(has_doubtful_text(*article));
}
