// Records of documents: what is written is read again, and what is at fault says so.
#include <jjak/diagnostics.hpp>
#include <jjak/exchange.hpp>
#include <jjak/extract.hpp>

#include "support/catch.hpp"

#include <string>

using jjak::DocumentRecord;
using jjak::RecordKind;

namespace {

/// A record with a value in every member.
DocumentRecord full_record() {
  DocumentRecord record;
  record.origin = {"pages/가.html", 5'000'000'000, 1234, true, "sha1:ABC"};
  record.url = "http://a.kr/found";
  record.part = 1;
  record.pair = "table.csv:7";
  record.is_korean_side = true;
  jjak::Article& article = record.article;
  article.origin = record.origin;
  article.url = "http://a.kr/7";
  article.aliases = {"http://a.kr/7/amp"};
  article.kind = jjak::PageKind::q_and_a;
  article.title = "쌀값 \"안정\"";
  article.byline = "김하나";
  article.section = "경제";
  article.published = jjak::Timestamp{2024, 12, 23, 5, 30, 540};
  article.modified = jjak::Timestamp{2024, 12, 24, -1, -1, std::nullopt};
  article.dateline = {"SEOUL, Dec. 16 --", "SEOUL", jjak::Timestamp{0, 12, 16, -1, -1, std::nullopt}};
  article.language = jjak::Language::korean;
  article.language_tag = "ko";
  article.declared_language = jjak::Language::other;
  article.language_confidence = 0.1 + 0.2;
  article.shared_pages = {"page"};
  article.blocks = {{jjak::BlockRole::body, "첫 문단\ttab", 3, "[앵커]", {7, 4'000'000'000}},
                    {jjak::BlockRole::caption, "사진", 0, "", {}}};
  article.foreign_blocks = {{"fr", "Bonjour."}};
  article.text_confidence = {1. / 3, 1};
  article.links = {{"http://a.kr/en", "Read in English", "en", jjak::LinkSource::sentence, jjak::LinkPlace::head}};
  article.charset = "euc-kr";
  article.rejected_charset = "utf-8";
  record.layout = {"<title>", "headline", "div#story", {"div.a"}, {"div.b", "div.c"}};
  return record;
}

jjak::Result<DocumentRecord> read(const std::string& json) {
  return jjak::read_document_record(json, {"records.jsonl", 17, json.size(), true, {}});
}

std::string complaint(const std::string& json) {
  const auto record = read(json);
  return record ? "none" : std::string(record.error().code.name()) + ": " + record.error().detail;
}

std::string article_with(const std::string& member) { return R"({"record":"article","version":1,)" + member + "}"; }

}  // namespace

TEST_CASE("a record of an article is read as it was written") {
  const DocumentRecord record = full_record();
  const std::string line = jjak::write_document_record(record);
  CHECK(line.find('\n') == line.size() - 1);
  const auto again = read(line);
  REQUIRE(again);
  CHECK(again->origin.path == record.origin.path);
  CHECK(again->origin.offset == 5'000'000'000);
  CHECK(again->article.origin.digest == "sha1:ABC");
  CHECK(again->article.published == record.article.published);
  CHECK(again->article.dateline.day == record.article.dateline.day);
  CHECK(again->article.language_confidence == record.article.language_confidence);
  CHECK(again->article.text_confidence->confidence == 1. / 3);
  CHECK(again->article.blocks.at(0).row == 3);
  CHECK(again->article.blocks.at(0).source == jjak::Range{7, 4'000'000'000});
  CHECK(again->article.declared_language == jjak::Language::other);
  CHECK(again->layout == record.layout);
  CHECK(jjak::write_document_record(*again) == line);
}

TEST_CASE("records without an article are read as they were written") {
  DocumentRecord record;
  SECTION("a failure") {
    record.kind = RecordKind::failure;
    record.origin = {"a.warc", 12, 30, true, "sha1:X"};
    record.url = "http://a.kr/1";
    record.problem = jjak::Error{jjak::errors::no_article, "a.warc", "", {}, 12};
  }
  SECTION("a redirect") {
    record.kind = RecordKind::redirect;
    record.url = "http://a.kr/1";
    record.location = "http://a.kr/2";
    record.is_document = GENERATE(false, true);
  }
  SECTION("a problem") {
    record.kind = RecordKind::problem;
    record.problem = jjak::Error{jjak::errors::too_large, "list.csv", "5 bytes", 8, {}};
  }
  const auto again = read(jjak::write_document_record(record));
  REQUIRE(again);
  CHECK(again->kind == record.kind);
  CHECK(again->url == record.url);
  CHECK(again->location == record.location);
  CHECK(again->is_document == record.is_document);
  CHECK(again->problem == record.problem);
}

TEST_CASE("a problem that this version does not know keeps its name and its words") {
  const auto record = read(
      R"({"record":"problem","version":1,"file":"x","code":"of_tomorrow","message":"too new: {detail}","detail":"7"})");
  REQUIRE(record);
  CHECK(record->problem->code.name() == "of_tomorrow");
  CHECK(jjak::describe(*record->problem) == "x: too new: 7");
}

TEST_CASE("only the last change of a page is read as that") {
  DocumentRecord record;
  record.article.modified = jjak::Timestamp{2024, 3, 5, -1, -1, std::nullopt};
  const std::string line = jjak::write_document_record(record);
  CHECK(line.find(R"("published":"2024-03-05","published_from":"last_change")") != std::string::npos);
  const auto again = read(line);
  REQUIRE(again);
  CHECK_FALSE(again->article.published);
  CHECK(again->article.modified == record.article.modified);
}

TEST_CASE("a record at fault says what is wrong with it") {
  CHECK(complaint("") == "bad_record: no JSON object");
  CHECK(complaint("[1]") == "bad_record: no JSON object");
  CHECK(complaint(R"({"record":"article","version":1,"title":"cut)") == "bad_record: no JSON object");
  CHECK(complaint(R"({"record":"article","version":2})") == "record_version: version 2");
  CHECK(complaint(R"({"record":"article"})") == "bad_record: \"version\" has no known value");
  CHECK(complaint(R"({"record":"story","version":1})") == "bad_record: \"record\" has no known value");
  CHECK(complaint(article_with(R"("title":7)")) == "bad_record: \"title\" has another type");
  CHECK(complaint(article_with(R"("aliases":["a",1])")) == "bad_record: \"aliases\" holds something that is no string");
  CHECK(complaint(article_with(R"("blocks":["a"])")) == "bad_record: \"blocks\" holds something that is no object");
  CHECK(complaint(article_with(R"("blocks":[{"role":"hymn"}])")) == "bad_record: \"role\" has an unknown value");
  CHECK(complaint(article_with(R"("blocks":[{"row":-1}])")) == "bad_record: \"row\" is no whole number, or too large");
  CHECK(complaint(article_with(R"("blocks":[{"source":[5,5]}])")) == "bad_record: \"source\" is no range of bytes");
  CHECK(complaint(article_with(R"("blocks":[{"source":[5,4294967296]}])")) ==
        "bad_record: \"source\" is no range of bytes");
  CHECK(complaint(article_with(R"("offset":1e300)")) == "bad_record: \"offset\" is no whole number, or too large");
  CHECK(complaint(article_with(R"("part":4294967296)")) == "bad_record: \"part\" is no whole number, or too large");
  CHECK(complaint(article_with(R"("language_confidence":1.5)")) ==
        "bad_record: \"language_confidence\" is not between 0 and 1");
  CHECK(complaint(article_with(R"("modified":"yesterday")")) ==
        "bad_record: \"modified\" is no date as 2024-12-16T10:14+09:00");
  CHECK(complaint(article_with(R"("dateline_day":"--13-01")")) == "bad_record: \"dateline_day\" is no --12-16");
  CHECK(complaint(R"({"record":"failure","version":1,"code":"Bad Name","message":"x"})") ==
        "bad_record: \"code\" is no name of a problem, or \"message\" no line");
  CHECK(complaint(article_with(R"("tomorrow":{"a":[1]})")) == "none");
  CHECK(read("x").error().byte == 17);
}

TEST_CASE("no cut and no changed byte of a record ends the program") {
  const std::string line = jjak::write_document_record(full_record());
  for (std::size_t end = 0; end + 2 < line.size(); ++end) CHECK_FALSE(read(line.substr(0, end)));
  for (std::size_t at = 0; at < line.size(); ++at)
    for (const char c : {'\0', '"', '9', '{', '\xFF'}) {
      std::string changed = line;
      changed[at] = c;
      const auto record = read(changed);
      if (record) CHECK(read(jjak::write_document_record(*record)));
    }
}
