// A user's words change what extraction takes for boilerplate, bylines and dates.
#include "extract/pages.hpp"

#include <jjak/rules.hpp>

using namespace jjak;
using namespace jjak::test;

namespace {

Article read(const std::string& text, const Rules& rules, DocumentKind kind = DocumentKind::html) {
  RawDocument document;
  document.kind = kind;
  document.text = text;
  const auto article = extract(document, nullptr, rules);
  REQUIRE(article);
  return *article;
}

Texts texts_of(const Article& article) {
  Texts texts;
  for (const Block& block : article.blocks) texts.push_back(block.text);
  return texts;
}

Rules with(const std::string& rows) {
  Rules rules;
  REQUIRE(rules.add(rows, "mine.tsv"));
  return rules;
}

}  // namespace

TEST_CASE("A user's lines are boilerplate", "[extract][rules]") {
  const std::string appeal = "우리 신문을 지켜 주세요. 독자의 힘이 신문의 힘입니다.";
  const std::string page = p(boat_1) + p(appeal) + p(boat_2) + p(boat_3);
  CHECK(texts_of(read(page, {})) == Texts{boat_1, appeal, boat_2, boat_3});
  CHECK(texts_of(read(page, with("boilerplate-openings\t우리 신문을 지켜\n"))) == Texts{boat_1, boat_2, boat_3});

  const std::string entry = p(ferry_1) + p("Advertisement") + p(ferry_2);
  CHECK(texts_of(read(entry, {})) == Texts{ferry_1, ferry_2});
  CHECK(texts_of(read(entry, with("boilerplate-lines\t-advertisement\n"))) == Texts{ferry_1, "Advertisement", ferry_2});
}

TEST_CASE("A user's classes are boilerplate", "[extract][rules]") {
  const std::string appeal = "The paper lives on what its readers give. Help us to sail on for another ten years.";
  const std::string page =
      "<div>" + p(ferry_1) + p(ferry_2) + p(ferry_3) + "<div class=harbour-appeal><p>" + appeal + "</p></div></div>";
  CHECK(texts_of(read(page, {})).size() == 4);
  CHECK(texts_of(read(page, with("boilerplate-classes\tappeal\n"))) == Texts{ferry_1, ferry_2, ferry_3});
}

TEST_CASE("A user's words open a list of other articles", "[extract][rules]") {
  const std::string page = p(ferry_1) + p(ferry_2) + p("Other tales of the sea") + p("No boats in winter");
  CHECK(texts_of(read(page, {})).size() == 4);
  CHECK(texts_of(read(page, with("list-openings\tother tales\n"))) == Texts{ferry_1, ferry_2});
}

TEST_CASE("A user's roles make bylines", "[extract][rules]") {
  const std::string page = "<h1>배가 끊겼다</h1>" + p("홍길동 사진가") + p(boat_1) + p(boat_2);
  CHECK(read(page, {}).byline.empty());
  const Article article = read(page, with("journalist-roles\t사진가\n"));
  CHECK(article.byline == "홍길동");
  CHECK(texts_of(article) == Texts{boat_1, boat_2});
}

TEST_CASE("A user's words say which date is that of publication", "[extract][rules]") {
  const std::string page =
      "<h1>No ferry</h1>" + p("Seen Nov. 12, 2024, set in type Nov. 18, 2024") + p(ferry_1) + p(ferry_2);
  CHECK(iso_date(read(page, {}).published.value()) == "2024-11-12");
  CHECK(iso_date(read(page, with("date-words\tset in type\tpublished\n")).published.value()) == "2024-11-18");

  const std::string dump = "No ferry\nset in type Nov. 18, 2024\n\n" + ferry_1 + "\n";
  CHECK_FALSE(read(dump, {}, DocumentKind::text).published);
  const Article article = read(dump, with("date-words\tset in type\tpublished\n"), DocumentKind::text);
  REQUIRE(article.published);
  CHECK(iso_date(*article.published) == "2024-11-18");
}

TEST_CASE("A user's members hold the text of a script", "[extract][rules]") {
  const std::string page = "<html><head><title>No ferry</title><script type=application/json>{\"leaves\": [\"" +
                           ferry_1 + "\", \"" + ferry_3 + "\"]}</script></head><body><div id=root></div>";
  RawDocument document;
  document.text = page;
  CHECK_FALSE(static_cast<bool>(extract(document)));
  CHECK(texts_of(read(page, with("text-members\tleaves\n"))) == Texts{ferry_1, ferry_3});
}

TEST_CASE("One list of roles serves bylines and text", "[extract][rules]") {
  for (const std::string role : {"기자", "앵커", "전문위원"}) {
    INFO(role);
    const std::string page = "<h1>배가 끊겼다</h1>" + p(boat_1) + p(boat_2) + p("홍길동 " + role);
    const Article article = read(page, {});
    CHECK(article.byline == "홍길동");
    CHECK(texts_of(article) == Texts{boat_1, boat_2});
  }
}
