// Pages that hold an article in both languages give two articles; other pages with two languages give one.
#include "pages.hpp"

#include <jjak/extract.hpp>

#include "support/catch.hpp"

#include <algorithm>

namespace jjak::test {
namespace {

const Texts english{"The school of Dorim planted 240 trees along its fence on Thursday.",
                    "Pupils of the 6th grade had collected money for 18 months.",
                    "“They will give shade when my daughter goes here,” said the gardener, who is 27.",
                    "The town pays for 35 more trees next spring."};
const Texts korean{"도림학교가 목요일 울타리를 따라 나무 240그루를 심었다.", "6학년 학생들이 18개월 동안 돈을 모았다.",
                   "정원사(27)는 “딸이 다닐 때면 그늘이 생길 것”이라고 말했다.", "읍은 내년 봄 35그루 값을 더 댄다."};

std::string page(const std::string& body, const std::string& lang = "en") {
  const std::string title = lang == "en" ? "Dorim school plants trees" : "도림학교, 나무 심어";
  return "<html lang=" + lang + "><title>" + title + "</title><h1>" + title + "</h1>" + body;
}

std::string paragraphs(const Texts& texts) {
  std::string out;
  for (const std::string& text : texts) out += p(text);
  return out;
}

std::string alternating(const Texts& first, const Texts& second, const std::string& before, const std::string& between,
                        const std::string& after) {
  std::string out;
  for (std::size_t i = 0; i < first.size(); ++i)
    out.append(before).append(first[i]).append(between).append(second[i]).append(after);
  return out;
}

std::vector<Article> articles_in(const std::string& text, DocumentKind kind = DocumentKind::html) {
  RawDocument document;
  document.kind = kind;
  document.text = text;
  auto articles = extract_all(document);
  return articles ? *articles : std::vector<Article>{};
}

Texts texts_of(const Article& article) {
  Texts texts;
  for (const Block& block : article.blocks) texts.push_back(block.text);
  return texts;
}

/// The page holds both versions, the one of its title first.
void check_halves(const std::string& html, Language first = Language::english) {
  INFO(html);
  const std::vector<Article> articles = articles_in(html);
  REQUIRE(articles.size() == 2);
  CHECK(articles[0].language == first);
  CHECK(texts_of(articles[first == Language::english ? 0 : 1]) == english);
  CHECK(texts_of(articles[first == Language::english ? 1 : 0]) == korean);
  CHECK(articles[0].shared_pages == articles[1].shared_pages);
  CHECK(articles[0].shared_pages.size() == 1);
}

TEST_CASE("One version after the other") {
  check_halves(page(paragraphs(english) + paragraphs(korean)));
  check_halves(page(paragraphs(korean) + "<hr>" + paragraphs(english), "ko"), Language::korean);
  check_halves(page("<article>" + paragraphs(english) + "</article><div class=original><h3>한글 원문</h3>" +
                    paragraphs(korean) + "</div>"));
  const auto articles = articles_in(page(paragraphs(english) + "<h2>도림학교, 나무 심어</h2>" + paragraphs(korean)));
  REQUIRE(articles.size() == 2);
  CHECK(articles[0].title == "Dorim school plants trees");
  CHECK(articles[1].title == "도림학교, 나무 심어");
}

TEST_CASE("Alternating paragraphs, lines, rows and boxes") {
  check_halves(page(alternating(english, korean, "<p>", "</p><p>", "</p>")));
  check_halves(page(alternating(korean, english, "<p>", "</p><p>", "</p>"), "ko"), Language::korean);
  check_halves(page(alternating(english, korean, "<p>", "<br>", "</p>")));
  check_halves(page("<div><p>" + alternating(english, korean, "", "<br>", "<br>") + "</div>"));
  check_halves(page("<table>" + alternating(english, korean, "<tr><td>", "<td>", "") + "</table>"));
}

TEST_CASE("A hidden half is read where it tells the same story") {
  check_halves(
      page("<div>" + paragraphs(english) + "</div><div lang=ko style='display:none'>" + paragraphs(korean) + "</div>"));
  const std::string consent = "<div style='display:none'>" +
                              p("개인정보는 3년 동안 보관되며 제12조에 따라 파기됩니다.") +
                              p("고객은 언제든지 1577-0000번으로 동의를 철회할 수 있습니다.") + "</div>";
  CHECK(articles_in(page(paragraphs(english) + consent)).size() == 1);
}

TEST_CASE("A text without markup is split too") {
  std::string text = "Dorim school plants trees\n\n";
  for (const std::string& line : english) text += line + "\n\n";
  text += "도림학교, 나무 심어\n\n";
  for (const std::string& line : korean) text += line + "\n\n";
  const auto articles = articles_in(text, DocumentKind::text);
  REQUIRE(articles.size() == 2);
  CHECK(texts_of(articles[0]) == english);
  CHECK(texts_of(articles[1]) == korean);
}

TEST_CASE("Paragraphs that wait for their translation leave the article, with a reason") {
  Texts half = korean;
  half[1] = "The mayor of the neighbouring town has opened 3 libraries and 52 reading rooms since the year 2014.";
  half[2] = "Most of them are open until 21:45, but 1,160 families live too far away.";
  Explanation explanation;
  const auto article = extract_page(page(paragraphs(half), "ko"), &explanation);
  REQUIRE(article);
  CHECK(article->language == Language::korean);
  CHECK(texts_of(*article) == Texts{korean[0], korean[3]});
  REQUIRE(article->foreign_blocks.size() == 2);
  CHECK(article->foreign_blocks[0].language == "en");
  CHECK(article->foreign_blocks[0].text == half[1]);
  CHECK(std::count_if(explanation.pieces.begin(), explanation.pieces.end(), [](const ExplainedPiece& piece) {
          return piece.verdict == Verdict::other_language && piece.detail == "en";
        }) == 2);
}

TEST_CASE("A title in both languages does not make a Korean manual English") {
  const Texts commands{"ferryctl -q -l QUAYDIR -o fmt=tsv -z utcoff -x nowait",
                       "ferryctl -b SAILNO -n seatcnt -o fmt=tsv -z utcoff", "ferryctl -c BOOKNO -r -q -y"};
  const Texts prose{"이 도구는 섬으로 가는 배편을 찾고 표를 예매하며, 이미 예매한 표를 취소한다.",
                    "출항 시각은 항구의 시간표에서 읽으며, 날씨에 따라 바뀔 수 있다.",
                    "표를 취소하면 출항 하루 전까지는 값을 모두 돌려받는다."};
  const auto article = extract_page(
      "<html lang=ko><title>ferryctl - FERRY ConTroL 도구</title><h1>ferryctl - FERRY ConTroL "
      "도구</h1>" +
      alternating(prose, commands, "<p>", "<p>", ""));
  REQUIRE(article);
  CHECK(article->language == Language::korean);
}

TEST_CASE("Quotations and names in another language stay") {
  const std::string quoted =
      "“Los árboles darán sombra cuando mi hija venga a esta escuela y yo sea viejo y no pueda ya plantar ninguno.”";
  Texts with = english;
  with.push_back(quoted);
  CHECK(texts_in(page(paragraphs(with))) == with);
  Texts names = korean;
  names.emplace_back("Dorim School Trees 2026");
  CHECK(texts_in(page(paragraphs(names), "ko")) == names);
}

TEST_CASE("Spanish with Korean is no English article") {
  const Texts spanish{"La escuela de Dorim plantó el jueves 240 árboles a lo largo de la cerca del patio.",
                      "Los alumnos reunieron el dinero durante 18 meses con rifas y meriendas en la plaza.",
                      "El pueblo pagará en primavera otros 35 árboles para el camino de la escuela."};
  for (const Article& article : articles_in(page(paragraphs(spanish) + paragraphs(korean))))
    CHECK(article.language != Language::english);
}

}  // namespace
}  // namespace jjak::test
