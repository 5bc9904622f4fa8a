// Where pages hide the day of publication, and which of two days is believed.
#include "publication/publication.hpp"

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

TEST_CASE("A web archive's address has the day of its copy", "[extract][metadata]") {
  using jjak::extraction::day_in_url;
  CHECK(!day_in_url("https://web.archive.org/web/20240309112233/https://x.example/ferry"));
  const auto day = day_in_url("https://web.archive.org/web/20240309112233/https://x.example/2024/03/05/ferry");
  REQUIRE(day);
  CHECK(jjak::iso_date(*day) == "2024-03-05");
  CHECK(day_in_url("https://x.example/news/29-10-2021"));
  CHECK(!day_in_url("https://x.example/news/03-10-2021"));
}
