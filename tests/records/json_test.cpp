// Reading JSON: lines, lists, objects over many lines.
#include <jjak/read.hpp>

#include "support/reading.hpp"

using jjak::DocumentKind;
using jjak::test::Outcome;
namespace errors = jjak::errors;

namespace {

Outcome read(const std::string& bytes, const jjak::ReadOptions& options = {}, const std::string& name = "a.jsonl") {
  return jjak::test::read_bytes(name, bytes, options);
}

}  // namespace

TEST_CASE("Lines with pages, fragments and texts", "[read][json]") {
  const std::string first =
      R"({"url": "http://x.example/1", "html": "<html><body><p>\uC300", "other": [{"text": "no"}]})";
  const std::string second =
      R"({"title": "T", "text": "One.\r\nTwo.", "date": "2024-12-16", "lang": "en", "author": "A", "section": null})";
  const std::string third = R"({"url": "nonsense", "html": "<p>part</p>"})";
  const Outcome outcome = read("\xEF\xBB\xBF" + first + "\n\n" + second + "\r\n" + third);
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.documents.size() == 3);
  CHECK(outcome.documents[0].kind == DocumentKind::html);
  CHECK(outcome.documents[0].url == "http://x.example/1");
  CHECK(outcome.documents[0].text == "<html><body><p>쌀");
  CHECK(outcome.documents[0].origin.offset == 3);
  CHECK(outcome.documents[0].origin.length == first.size());
  CHECK(outcome.documents[1].kind == DocumentKind::text);
  CHECK(outcome.documents[1].text == "One.\nTwo.");
  CHECK(outcome.documents[1].given.title == "T");
  CHECK(outcome.documents[1].given.date == "2024-12-16");
  CHECK(outcome.documents[1].given.language == "en");
  CHECK(outcome.documents[1].given.byline == "A");
  CHECK(outcome.documents[1].given.section.empty());
  CHECK(outcome.documents[1].origin.offset == 3 + first.size() + 2);
  CHECK(outcome.documents[2].kind == DocumentKind::fragment);
  CHECK(outcome.documents[2].url.empty());
}

TEST_CASE("A charset that the page names means nothing inside JSON", "[read][json]") {
  const Outcome outcome = read("{\"html\": \"<html><meta charset=euc-kr><p>쌀값\"}\n");
  REQUIRE(outcome.documents.size() == 1);
  CHECK(outcome.documents[0].charset == "utf-8");
  CHECK(outcome.documents[0].text.ends_with("쌀값"));
}

TEST_CASE("Lines that cannot be used are named and skipped", "[read][json]") {
  const std::string good = R"({"text": "good"})"
                           "\n";
  const auto bad = [&](const std::string& line, jjak::ErrorCode code, const std::string& detail) {
    INFO(line.substr(0, 40));
    jjak::ReadOptions options;
    options.max_document_bytes = 1000;
    const Outcome outcome = read(good + line + "\n" + good, options);
    CHECK(outcome.documents.size() == 2);
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == code);
    CHECK(outcome.problems[0].line == 2);
    CHECK(outcome.problems[0].detail == detail);
  };
  bad(R"({"text": "cut)", errors::bad_json, "syntax error in column 14");
  bad(R"({"text": "a"} {"text": "b"})", errors::bad_json, "syntax error in column 15");
  bad("[\"text\"]", errors::bad_json, "no object");
  bad(R"({"url": "http://x.example/"})", errors::json_keys, "its keys are url");
  bad(R"({"text": 7})", errors::json_keys, "its keys are text");
  bad("{\"text\": \"\xFF\"}", errors::bad_json, "syntax error in column 11");
  bad(R"({"text": ")" + std::string(2000, 'a') + "\"}", errors::too_large, "1000 bytes");
  bad(R"({"a": )" + std::string(900, '['), errors::bad_json, "syntax error in column 907");
}

TEST_CASE("Very deep JSON costs nothing", "[read][json]") {
  const std::string deep = R"({"text": "t", "a": )" + std::string(2'000'000, '[') + std::string(2'000'000, ']') + "}\n";
  CHECK(read(deep).documents.size() == 1);
}

TEST_CASE("JSON lines are known by name or by their first object", "[read][json]") {
  const std::string line = R"({"url": "http://x.example/", "text": "t"})"
                           "\n";
  CHECK(read(line, {}, "export").documents.size() == 1);
  CHECK(read(line, {}, "export.json").documents.size() == 1);
  CHECK(read("{\"a\": 1}\n", {}, "settings.json").problems.at(0).code == errors::json_keys);
}

TEST_CASE("Exports name the same fields differently", "[read][json]") {
  const Outcome outcome =
      read(R"({"headline": "Ferry", "articleBody": ["One.", "Two."], "authors": [{"name": "A B"}, {"name": "C"}], )"
           R"("link": "http://x.example/1", "publishedAt": 1741655640})"
           "\n"
           R"({"source": "http://x.example/2", "id": "7", "maintext": "", )"
           R"("content": {"rendered": "<p>Three.</p>"}, "date_publish": {"$date": "2025-03-11"}})"
           "\n"
           R"({"제목": "나루", "본문": "셋.", "기자": ["가", "나"], "source": "Agency"})"
           "\n");
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.documents.size() == 3);
  CHECK(outcome.documents[0].url == "http://x.example/1");
  CHECK(outcome.documents[0].text == "One.\n\nTwo.");
  CHECK(outcome.documents[0].given.title == "Ferry");
  CHECK(outcome.documents[0].given.byline == "A B, C");
  CHECK(outcome.documents[0].given.date == "1741655640");
  CHECK(outcome.documents[1].kind == DocumentKind::fragment);
  CHECK(outcome.documents[1].url == "http://x.example/2");
  CHECK(outcome.documents[1].given.date == "2025-03-11");
  CHECK(outcome.documents[2].given.byline == "가, 나");
  CHECK(outcome.documents[2].url.empty());
}

TEST_CASE("A list, a wrapper and objects over many lines are records", "[read][json]") {
  const std::string one = "{\n \"url\": \"http://x.example/1\",\n \"text\": \"a ] } [\"\n}";
  CHECK(read("[\n" + one + ",\n" + one + "]\n", {}, "a.json").documents.size() == 2);
  CHECK(read(one + "\n" + one + "\n").documents.size() == 2);
  CHECK(read("{\"total\": 2, \"articles\": [" + one + ", " + one + "]}").documents.size() == 2);
  CHECK(read("{\"data\": {\"items\": [" + one + "]}}").documents.size() == 1);
  const Outcome damaged = read("[" + one + ",\n{\"text\": 1},\n{\"text\": \"cut", {}, "a.json");
  CHECK(damaged.documents.size() == 1);
  REQUIRE(damaged.problems.size() == 2);
  CHECK(damaged.problems[0].code == errors::json_keys);
  CHECK(damaged.problems[0].line == 5);
  CHECK(damaged.problems[1].code == errors::truncated);
}

TEST_CASE("The user names keys", "[read][json]") {
  jjak::ReadOptions options;
  options.keys = *jjak::read_record_keys("text=story, url=where,title=meta.name");
  const Outcome outcome =
      read(R"({"Story": "Long.", "text": "short", "where": "http://x.example/", "meta": {"name": "T"}})", options);
  REQUIRE(outcome.documents.size() == 1);
  CHECK(outcome.documents[0].text == "Long.");
  CHECK(outcome.documents[0].url == "http://x.example/");
  CHECK(outcome.documents[0].given.title == "T");
  for (const char* wrong : {"", "text", "text=", "words=a", "records=a"}) CHECK_FALSE(jjak::read_record_keys(wrong));
}

TEST_CASE("A value that cannot be read costs no record", "[read][json][hostile]") {
  const Outcome outcome = read("{\"text\": \"One.\", \"note\": \"\\ud800\", \"id\": " + std::string(100'000, '9') +
                               "}\n{\"text\": \"Two \\udc00.\"}\n");
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[1].text == "Two \xEF\xBF\xBD.");
  REQUIRE(outcome.problems.size() == 2);
  CHECK(outcome.problems[0].code == errors::mended_json);
  CHECK(outcome.problems[0].line == 1);
  CHECK(outcome.problems[0].detail == "half a surrogate pair, now U+FFFD: 1; number too large, left out: 1");
  CHECK(outcome.problems[1].line == 2);
  CHECK(jjak::was_used(outcome.problems[0]));
}
