// The explanations that --explain prints.
#include "extract/pages.hpp"

using namespace jjak;
using namespace jjak::test;

namespace {

/// "verdict role detail" of the piece with this text.
std::string said_of(const Explanation& explanation, const std::string& text) {
  for (const ExplainedPiece& piece : explanation.pieces)
    if (piece.text == text)
      return std::string(name_of(piece.verdict)) + " " + std::string(name_of(piece.role)) + " " + piece.detail;
  return "absent";
}

}  // namespace

TEST_CASE("Every piece is explained with its verdict", "[extract][explanation]") {
  Explanation explanation;
  const auto article = extract_page(
      "<body><div id=top><p>Islands today, in short: no boats.</p></div><div class='story wide'><p>The "
      "Islander</p><h1>No "
      "ferry</h1><p>By A. Sailor</p><p>Nov. 18, 2024</p>" +
          p(ferry_1) + "<p hidden>Not for you.</p><div class=share-bar>Tell a friend</div>" + p(ferry_2) +
          "<p>Read in Korean</p><p><a href=/x>All about ice</a></p><h3>The fleet</h3><p>Sign up for our letters</p>" +
          "<h3>More stories</h3><ul><li>Mill stops</li></ul></div></body>",
      &explanation);
  REQUIRE(article);
  CHECK(explanation.source == TextSource::page);
  CHECK(explanation.container.path == "html>body>div.story");
  CHECK(explanation.container.score > 100);
  CHECK(explanation.runner_up.path == "html>body>div#top");
  CHECK(explanation.runner_up.score > 0);
  const std::pair<const char*, const char*> said[] = {
      {"Islands today, in short: no boats.", "outside furniture "},
      {"The Islander", "before-title furniture "},
      {"No ferry", "title furniture "},
      {"By A. Sailor", "too-short furniture "},
      {"Nov. 18, 2024", "date furniture "},
      {"Not for you.", "hidden furniture p"},
      {"Tell a friend", "furniture-element furniture div.share-bar"},
      {"Read in Korean", "other-version furniture "},
      {"All about ice", "links furniture "},
      {"The fleet", "no-text-below furniture "},
      {"Sign up for our letters", "furniture-line furniture sign up for"},
      {"More stories", "opens-other-articles furniture more stories"},
      {"Mill stops", "other-articles furniture "}};
  for (const auto& [text, expected] : said) {
    INFO(text);
    CHECK(said_of(explanation, text) == expected);
  }
  CHECK(said_of(explanation, ferry_1) == "kept body ");
  Texts kept;
  for (const ExplainedPiece& piece : explanation.pieces)
    if (piece.verdict == Verdict::kept) kept.push_back(piece.text);
  CHECK(kept == Texts{ferry_1, ferry_2});
}

TEST_CASE("A page without an article is explained too", "[extract][explanation]") {
  Explanation explanation;
  CHECK_FALSE(extract_page("<p>Ice.</p>", &explanation));
  CHECK(said_of(explanation, "Ice.") != "absent");
}

TEST_CASE("Lines of a text are explained", "[extract][explanation][dump]") {
  RawDocument document;
  document.kind = DocumentKind::text;
  document.text = "-14 C\nNo ferry to the islands\n\n" + ferry_1 + "\n\nMost Popular Articles\n\n" + ferry_2 + "\n";
  Explanation explanation;
  REQUIRE(extract(document, &explanation));
  CHECK(explanation.source == TextSource::lines);
  CHECK(said_of(explanation, "-14 C") == "furniture-line furniture (weather)");
  CHECK(said_of(explanation, "No ferry to the islands") == "title furniture ");
  CHECK(said_of(explanation, ferry_1) == "kept body ");
  CHECK(said_of(explanation, ferry_2) == "other-articles furniture ");
}
