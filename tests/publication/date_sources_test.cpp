// Where pages hide the day of publication, and which of two days is believed.
#include "publication/publication.hpp"
#include "publication/script_dates.hpp"

#include <jjak/extract.hpp>

#include "support/catch.hpp"

namespace {

const std::string text =
    "<p>The harbour office said on Monday that the ferry would run again as soon as the storm was over.</p>"
    "<p>Two boats had been damaged, and their owners asked for help with the repairs before the winter.</p>";

std::string published(const std::string& head, const std::string& above, const std::string& below = {},
                      const std::string& url = {}, const std::string& language = "de") {
  jjak::RawDocument document;
  document.url = url;
  document.text = "<html lang='" + language + "'><head>" + head + "</head><body><h1>Ferry to run again</h1>" + above +
                  text + below + "</body></html>";
  const auto article = jjak::extract(document);
  REQUIRE(article);
  return article->published ? jjak::iso_date(*article->published) : "none";
}

std::string hidden(const std::string& published, const std::string& modified) {
  return "<meta property='article:published_time' content='" + published +
         "'><meta property='article:modified_time' content='" + modified + "'>";
}

std::string written(const std::optional<jjak::Timestamp>& date) { return date ? jjak::iso_date(*date) : "none"; }

std::string script(std::string_view said) { return written(jjak::extraction::date_in_script(said)); }

std::string day(std::string_view url) { return written(jjak::extraction::day_in_url(url)); }

}  // namespace

TEST_CASE("Dates in other languages", "[extract][metadata]") {
  CHECK(published("", "<p>18. März 2019</p>") == "2019-03-18");
  CHECK(published("", "<p>jueves 2 de abril de 2020</p>") == "2020-04-02");
  CHECK(published("", "<p>le 1er août 2020</p>") == "2020-08-01");
  CHECK(published("", "<p>15 августа 2016</p>") == "2016-08-15");
  CHECK(published("", "<p>Mai 06 2018</p>") == "2018-05-06");
  CHECK(published("", "<p>05.02.2020</p>") == "2020-02-05");
  CHECK(published("", "<p>05/02/2020</p>") == "2020-02-05");
  CHECK(published("", "<p>05/02/2020</p>", "", "", "en-US") == "2020-05-02");
  CHECK(published("", "<p>05/02/2020</p>", "", "", "en") == "none");
}

TEST_CASE("Elements that hold a date", "[extract][metadata]") {
  CHECK(published("", "",
                  "<footer><a href='/f' rel='bookmark'><time class='entry-date' "
                  "datetime='2024-03-05'>5 March</time></a></footer>") == "none");
  CHECK(
      published("", "<a href='/f' rel='bookmark'><time class='entry-date' datetime='2024-03-05'>5 March</time></a>") ==
      "2024-03-05");
  CHECK(published("", "<abbr class='published' title='2024-03-05T10:00:00+0100'>5</abbr>") == "2024-03-05T10:00+01:00");
  CHECK(published("", "<span itemprop='datePublished' content='2024-03-05 10:31:00'>March</span>") ==
        "2024-03-05T10:31");
  CHECK(published("<meta name='displaydate' content='5 Mar 2024'>", "") == "2024-03-05");
}

TEST_CASE("A hidden date that is the last change loses to what readers see", "[extract][metadata]") {
  const std::string same = hidden("2024-03-09T08:00:00Z", "2024-03-09T08:00:00Z");
  CHECK(published(same, "<p>Published: March 5, 2024 | Updated: March 9, 2024</p>") == "2024-03-05");
  CHECK(published(same, "<p>March 5, 2024 (updated March 9, 2024)</p>") == "2024-03-05");
  CHECK(published(same, "", "", "https://x.example/2024/03/05/ferry") == "2024-03-09T08:00+00:00");
  CHECK(published(same, "<p>March 5, 2024</p>") == "2024-03-09T08:00+00:00");
  CHECK(published(hidden("2024-03-09T08:00:00Z", "2024-03-12T08:00:00Z"), "<p>Published: March 5, 2024</p>") ==
        "2024-03-09T08:00+00:00");
}

TEST_CASE("UTC is brought to the day of the newsroom", "[extract][metadata]") {
  const std::string late = "<meta property='article:published_time' content='2024-03-06T03:15:00Z'>";
  CHECK(published(late, "", "", "https://x.example/2024/03/05/ferry") == "2024-03-05");
  CHECK(published(late, "<p>Published March 5, 2024 10:15 p.m.</p>") == "2024-03-05T22:15-05:00");
  CHECK(published(late, "<p>Published March 3, 2024</p>") == "2024-03-06T03:15+00:00");
}

TEST_CASE("The last resorts for a date", "[extract][metadata]") {
  CHECK(published("", "<p>Von H. Vogt, 8.5.12</p>") == "2012-05-08");
  CHECK(published("", "<p>작성일 24.05.08</p>", "", "", "ko") == "2024-05-08");
  CHECK(published("", "", "<p>Zuletzt aktualisiert: 05.03.2024</p>") == "none");
  CHECK(published("<script>var state = {\"publishDate\": \"2024-03-05\"};</script>", "") == "2024-03-05");
  CHECK(published("<meta property='og:image' content='https://x.example/img/2024/03/05/boat.jpg'>", "") ==
        "2024-03-05");
  CHECK(published("", "", "<p>© 05.03.2024 Harbour News</p>") == "none");
}

TEST_CASE("A label before a date names it", "[extract][metadata]") {
  CHECK(published("", "<dl><dt>수정일</dt><dd>2024.03.09</dd><dt>등록일</dt><dd>2024.03.05</dd></dl>", "", "", "ko") ==
        "2024-03-05");
  CHECK(
      published("", "<dl><dt>Date of the event</dt><dd>April 9, 2024</dd><dt>Posted</dt><dd>March 5, 2024</dd></dl>") ==
      "2024-03-05");
  CHECK(published("", "<div>Event date:</div><div>March 5, 2024</div>") == "none");
  CHECK(published("", "", "<dl><dt>등록일</dt><dd>2024-03-05</dd></dl>", "", "ko") == "2024-03-05");
}

TEST_CASE("A line of credits shows its date beside links", "[extract][metadata]") {
  CHECK(published("", "<p>5 March 2024 | <a href='/h'>H. Vogt</a> | <a href='#c'>12 comments</a></p>") == "2024-03-05");
  CHECK(published("", "<p><a href='/h'>H. Vogt</a> · March 5, 2024 · <a href='#c'>12 comments</a></p>") ==
        "2024-03-05");
  CHECK(published("", "<ul><li><a href='/x'>4 March 2024: council votes on bridge</a></li></ul>") == "none");
}

TEST_CASE("Notes on a post below its text", "[extract][metadata]") {
  CHECK(published(
            "", "",
            "<p class='postmetadata'>This entry was posted on Tuesday, March 5th, 2024 at 10:15 pm and is filed "
            "under <a href='/h'>Harbour</a>. You can follow all answers to it through the feed of this site.</p>") ==
        "2024-03-05T22:15");
  CHECK(published("", "",
                  "<p class='postmetadata'>Dieser Beitrag wurde am Dienstag, 5. März 2024 veröffentlicht und unter "
                  "<a href='/h'>Hafen</a> abgelegt. Kommentare sind nicht mehr möglich.</p>") == "2024-03-05");
  const auto card = [](const std::string& day) {
    return "<div class='card'><a href='/x'>A road is open again</a><p class='entry-meta'>" + day + "</p></div>";
  };
  CHECK(published("", "", card("March 5, 2024") + card("March 7, 2024")) == "none");
  CHECK(published("", "", "<p>The rules were published on March 5, 2024, and apply to all ships in the bay.</p>") ==
        "none");
}

TEST_CASE("A shown date beats a general date in meta", "[extract][metadata]") {
  const std::string later = "<meta name='date' content='2024-03-09T08:00:00'>";
  CHECK(published(later, "<p>5 March 2024</p>") == "2024-03-05");
  CHECK(published(later, "<p><time>5 March 2024</time></p>") == "2024-03-05");
  CHECK(published(later, "<p>Stand: 05.03.2024 18:00 Uhr</p>") == "2024-03-05T18:00");
  CHECK(published(later, "") == "2024-03-09T08:00");
}

TEST_CASE("Years of two digits beside a time or a word for publication", "[extract][metadata]") {
  CHECK(published("", "<p>24.03.05 10:31</p>", "", "", "ko") == "2024-03-05T10:31");
  CHECK(published("", "<p>작성일 24.03.05</p><p>2024.03.09</p>", "", "", "ko") == "2024-03-05");
  CHECK(published("", "<p>von H. Vogt am 05/03/24, 03:48 pm</p>", "<p>2. April 2024</p>") == "2024-03-05T15:48");
  CHECK(published("", "<p>by H. Vogt, 03/25/24 3:48 pm</p>", "", "", "en-US") == "2024-03-25T15:48");
}

TEST_CASE("Dates in attributes, works and scripts", "[extract][metadata]") {
  CHECK(published("", "<span class='timestamp' data-timestamp='1709632800'>2 hours ago</span>") ==
        "2024-03-05T10:00+00:00");
  CHECK(published("", "<span class='date' data-date='2024-03-05'>today</span>") == "2024-03-05");
  const auto json = [](const std::string& said) { return "<script type='application/ld+json'>" + said + "</script>"; };
  CHECK(published(json(R"({"@type":"HowTo","datePublished":"2024-03-05"})"), "") == "2024-03-05");
  const std::string cards =
      R"([{"@type":"Recipe","datePublished":"2019-01-02"},{"@type":"Recipe","datePublished":"2021-05-06"}])";
  CHECK(published(json(cards), "") == "none");
  CHECK(published(json(R"({"@type":"SocialMediaPosting","datePublished":"2024-03-05"})"), "") == "2024-03-05");
}

TEST_CASE("Dates in scripts", "[extract][metadata]") {
  CHECK(script(R"(var s = {"createdAt": "2024-03-01", "articlePublishDate": "2024-03-05"})") == "2024-03-05");
  CHECK(script("s={pubDate:'2024-03-05'}") == "2024-03-05");
  CHECK(script(R"({\"published_at\":1709632800000})") == "2024-03-05T10:00+00:00");
  CHECK(script(R"({"created_at":"2024-03-01"})") == "2024-03-01");
  CHECK(script(R"([{"pubDate":"2024-03-01"},{"pubDate":"2024-03-05"}])") == "none");
  CHECK(script(R"({"update":"2024-03-05","republished":true,"date":"2024-03-05"})") == "none");
}

TEST_CASE("Dates above a title and in it", "[extract][metadata]") {
  const auto page = [](const std::string& above, const std::string& title) {
    jjak::RawDocument document;
    document.text = "<html lang='en'><title>" + title + "</title><body>" + above + "<div><h3>" + title + "</h3>" +
                    text + "</div></body></html>";
    const auto article = jjak::extract(document);
    REQUIRE(article);
    return article->published ? jjak::iso_date(*article->published) : "none";
  };
  CHECK(page("<h2>Tuesday, March 5, 2024</h2>", "Ferry to run again") == "2024-03-05");
  CHECK(page("<div class='today'>Tuesday, March 5, 2024</div>", "Ferry to run again") == "none");
  CHECK(page("", "2024-03-05 | Ferry to run again") == "2024-03-05");
  CHECK(
      page("<ul><li><time datetime='2024-03-05 16:11'>5 March 2024</time></li><li>Share</li><li>Send</li><li>Print</li>"
           "</ul>",
           "Ferry to run again") == "2024-03-05T16:11");
}

TEST_CASE("The folder of a picture in the text", "[extract][metadata]") {
  CHECK(published("", "<img src='/data/photos/20240305/boat_17.jpg'>") == "2024-03-05");
  CHECK(published("", "<img src='/data/photos/Boat_-_20240305_a.jpg'>") == "none");
}

TEST_CASE("A list of dates behind the text is of others", "[extract][metadata]") {
  const auto item = [](const std::string& day) {
    return "<li><a href='/x'>A road is open again</a> <span class='date'>" + day + "</span></li>";
  };
  CHECK(published("", "", "<h4>More</h4><ul>" + item("March 5, 2024") + item("March 7, 2024") + "</ul>") == "none");
  CHECK(published(
            "", "",
            "<h4>댓글</h4><ul><li><b>김</b> 2024.03.05 12:00 좋다</li><li><b>이</b> 2024.03.07 13:00 그래</li></ul>",
            "", "ko") == "none");
}

TEST_CASE("The order of day and month by all that a page declares", "[extract][metadata]") {
  const std::string british = "<meta http-equiv='content-language' content='en-GB'>";
  CHECK(published(british, "<p>05/02/2020</p>", "", "", "en") == "2020-02-05");
  CHECK(published("<meta property='og:locale' content='en_US'>", "<p>05/02/2020</p>", "", "", "en") == "2020-05-02");
  CHECK(published(british, "<p>05/02/2020</p>", "", "", "ko") == "none");
}

TEST_CASE("The day in an address", "[extract][metadata]") {
  CHECK(day("https://x.example/2024/mar/05/ferry") == "2024-03-05");
  CHECK(day("https://x.example/2024/0305/c90000-1.html") == "2024-03-05");
  CHECK(day("https://x.example/html/2024-03/05/ferry.htm") == "2024-03-05");
  CHECK(day("https://x.example/ferry-20240305.html") == "2024-03-05");
  CHECK(day("https://x.example/ferry-2024-03-05") == "2024-03-05");
  CHECK(day("https://x.example/ferry-2024-03-05-and-more") == "none");
  CHECK(day("https://x.example/2024/9305/1") == "none");
  CHECK(day("https://x.example/2024/far/05/1") == "none");
}

TEST_CASE("A web archive's address has the day of its copy", "[extract][metadata]") {
  using jjak::extraction::day_in_url;
  CHECK(!day_in_url("https://web.archive.org/web/20240309112233/https://x.example/ferry"));
  const auto day = day_in_url("https://web.archive.org/web/20240309112233/https://x.example/2024/03/05/ferry");
  REQUIRE(day);
  CHECK(jjak::iso_date(*day) == "2024-03-05");
  CHECK(day_in_url("https://x.example/news/29-10-2021"));
  CHECK(!day_in_url("https://x.example/news/03-10-2021"));
}
