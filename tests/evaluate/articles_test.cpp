// Comparing extracted articles with gold.
#include "evaluate/iso_date.hpp"
#include "evaluate/names.hpp"

#include <jjak/evaluate.hpp>

#include "support/catch.hpp"

using namespace jjak;

namespace {

std::vector<ArticleRecord> records(const std::string& jsonl) {
  const auto read = read_article_records(jsonl, "x.jsonl");
  REQUIRE(read);
  return *read;
}

ArticleEvaluation score(const std::string& gold, const std::string& predicted) {
  return score_articles(records(gold), records(predicted));
}

}  // namespace

TEST_CASE("Fields are right, wrong or missing, and judged only where the gold has them", "[evaluate][articles]") {
  const auto result = score(
      R"({"url":"https://x.example/1","title":"A","byline":"홍길동 기자","published":"2024-12-16",)"
      R"("section":"","modified":null})",
      R"({"url":"http://www.x.example/1/","title":"B","byline":"홍길동","published":"","section":"S","language":"en"})");
  const auto& fields = result.all.fields;
  CHECK(fields.at("title").wrong == 1);
  CHECK(fields.at("byline").right == 1);
  CHECK(fields.at("published").missing == 1);
  CHECK(fields.at("section").wrong == 1);
  CHECK(fields.at("modified").right == 1);
  CHECK_FALSE(fields.contains("language"));
  CHECK(result.by_site.at("x.example").fields.at("title").wrong == 1);
  REQUIRE(result.mistakes.size() == 3);
  CHECK(result.mistakes[0].predicted == "B");
}

TEST_CASE("Paragraphs are running text, equal letter by letter", "[evaluate][articles]") {
  const auto result =
      score(R"({"file":"a","blocks":[{"role":"caption","text":"c"},{"role":"body","text":"one"},)"
            R"({"role":"body","text":"two"},{"role":"body","text":"two"}]})",
            R"({"file":"x/a","blocks":[{"role":"body","text":"one"},{"role":"subhead","text":"two"},)"
            R"({"role":"body","text":"three"},{"role":"caption","text":"d"},{"role":"table","text":"1\t2"}]})");
  const Score& paragraphs = result.all.paragraphs;
  CHECK(paragraphs.gold == 3);
  CHECK(paragraphs.predicted == 3);
  CHECK(paragraphs.right_gold == 2);
  CHECK(paragraphs.right_predicted == 2);
}

TEST_CASE("Records are matched by address or file", "[evaluate][articles]") {
  const std::string gold =
      "{\"file\":\"b.warc\",\"url\":\"http://x.example/1\",\"title\":\"in b\"}\n"
      "{\"file\":\"a.html\",\"url\":\"http://x.example/1\",\"title\":\"in a\"}\n"
      "{\"file\":\"c.txt\",\"title\":\"C\"}\n"
      "{\"file\":\"d.html\",\"url\":\"http://x.example/4\",\"title\":\"D\"}\n"
      "{\"file\":\"e.html\",\"title\":\"E\"}\n";
  const std::string predicted =
      "{\"file\":\"in/a.html\",\"url\":\"http://x.example/1\",\"title\":\"in a\"}\n"
      "{\"file\":\"in/b.warc\",\"url\":\"http://x.example/1\",\"title\":\"in b\"}\n"
      "{\"file\":\"in/d.html\",\"url\":\"\",\"title\":\"D\"}\n"
      "{\"file\":\"in/c.txt\",\"url\":\"\",\"title\":\"C\"}\n"
      "{\"file\":\"in/not-e.html\",\"title\":\"F\"}\n";
  const auto result = score(gold, predicted);
  CHECK(result.all.articles == 5);
  CHECK(result.all.missing == 1);
  CHECK(result.all.fields.at("title").right == 4);
  CHECK(result.all.fields.at("title").missing == 1);
  CHECK(result.not_judged == 1);
  CHECK(result.by_site.at("").articles == 2);
}

TEST_CASE("Invalid records are reported with their line", "[evaluate][articles]") {
  for (const std::string bad :
       {"{", "[]", "7", "{}", R"({"url":7})", R"({"url":"x","blocks":7})", R"({"url":"x","blocks":[{"role":"body"}]})",
        R"({"url":"x","title":[]})", R"({"url":"x","published":"16 December 2024"})",
        R"({"url":"x","modified":"2024-02-30"})", R"({"url":"x","published":"2024-12-16T25:14"})",
        R"({"url":"x","blocks":[{"role":"ad","text":"t"}]})"}) {
    INFO(bad);
    const auto read = read_article_records("{\"url\":\"x\"}\n\n" + bad + "\n", "x.jsonl");
    REQUIRE_FALSE(read);
    CHECK(read.error().code == errors::article_record);
    CHECK(read.error().file == "x.jsonl");
    CHECK(read.error().line == 3);
  }
  CHECK(read_article_records(std::string(100'000, '['), "x").error().line == 1);
  CHECK(read_article_records(R"({"url":"x","dateline":{"text":"SEOUL --"}})", "x")->front().fields.at("dateline") ==
        "SEOUL --");
}

TEST_CASE("Dates of gold are read strictly, by a reader of their own", "[evaluate][articles]") {
  using evaluation::read_iso_time;
  const auto day = [](std::string_view text) {
    const auto time = read_iso_time(text);
    return time ? time->day : -1'000'000;
  };
  CHECK(day("1970-01-01") == 0);
  CHECK(day("1969-12-31T23:59Z") == -1);
  CHECK(day("2024-02-29") == 19'782);
  CHECK(day("1850-01-01") == -43'829);
  const auto time = read_iso_time("2024-12-16T10:14:30-0330");
  REQUIRE(time);
  CHECK(time->minute == 10 * 60 + 14);
  CHECK(time->offset == -(3 * 60 + 30));
  CHECK(read_iso_time("2024-12-16T10:14")->offset == std::nullopt);
  CHECK(read_iso_time("2024-12-16")->minute == std::nullopt);
  CHECK(read_iso_time("2024-12-16T00:00+14:00"));
  for (const char* none : {"",
                           "2024",
                           "2024-12",
                           "2024-13-01",
                           "2024-00-01",
                           "2023-02-29",
                           "2024-04-31",
                           "2024/12/16",
                           "20241216",
                           "2024-12-1",
                           "2024-12-16 ",
                           " 2024-12-16",
                           "2024-12-16 10:14",
                           "2024-12-16T",
                           "2024-12-16T10",
                           "2024-12-16T24:00",
                           "2024-12-16T10:60",
                           "2024-12-16T10:14:61",
                           "2024-12-16T10:14+9",
                           "2024-12-16T10:14+15:00",
                           "2024-12-16T10:14+09:00 KST",
                           "2024-12-16Z",
                           "Dec. 16, 2024",
                           "2024년 12월 16일",
                           "+024-12-16",
                           "2024-12-16T10:14.5"}) {
    INFO(none);
    CHECK_FALSE(read_iso_time(none));
  }
}

TEST_CASE("Names of bylines are compared without roles, by a reader of their own", "[evaluate][articles]") {
  const auto same = [](std::string_view a, std::string_view b) {
    return evaluation::are_same_names(a, b, rules::built_in());
  };
  CHECK(same("홍길동 기자", "홍길동"));
  CHECK(same("홍길동·김보라 기자", "홍길동, 김보라"));
  CHECK(same("홍길동 기자 김보라 특파원", "홍길동, 김보라"));
  CHECK(same("By Kim Yuna and Lee Mina", "Kim Yuna, Lee Mina"));
  CHECK(same("kim  yuna", "Kim Yuna"));
  CHECK(same("편집국", "편집국"));
  CHECK_FALSE(same("홍길동 기자", "홍길순"));
  CHECK_FALSE(same("홍길동, 김보라", "홍길동"));
  CHECK_FALSE(same("기자", "특파원"));
  CHECK_FALSE(same("Kim Yuna", "Yuna"));
}

TEST_CASE("Times are compared as precisely as both allow", "[evaluate][articles]") {
  using evaluation::is_same_time;
  CHECK(is_same_time("2024-12-16", "2024-12-16T10:14+09:00"));
  CHECK(is_same_time("2024-12-16T10:14", "2024-12-16T10:14+09:00"));
  CHECK(is_same_time("2024-12-16T01:14Z", "2024-12-16T10:14+09:00"));
  CHECK(is_same_time("2024-12-15T23:14-05:00", "2024-12-16T13:14+09:00"));
  CHECK(is_same_time("", ""));
  CHECK_FALSE(is_same_time("2024-12-16", "2024-12-17"));
  CHECK_FALSE(is_same_time("2024-12-16T10:14", "2024-12-16T10:15"));
  CHECK_FALSE(is_same_time("2024-12-16T10:14+09:00", "2024-12-16T10:14Z"));
  CHECK_FALSE(is_same_time("2024-12-16", ""));
  CHECK_FALSE(is_same_time("2024-12-16", "2024-13-16"));
}
