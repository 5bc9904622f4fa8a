#include <jjak/diagnostics.hpp>
#include <jjak/rules.hpp>

#include "rules/built_in.hpp"
#include "rules/declared.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"

namespace errors = jjak::errors;
namespace rules = jjak::rules;
using jjak::Rules;
using rules::ListId;

TEST_CASE("each list is declared once, with a purpose", "[rules]") {
  CHECK(rules::check_declarations(rules::built_in_declarations()).empty());
  CHECK(rules::check_declarations("agencies\tany\t-\t-\tnews agencies\n") == "boilerplate-lines");
  CHECK_FALSE(rules::check_declarations("agencies\tany\t-\tnone\tnews agencies\n").empty());
}

TEST_CASE("the tables of corpus/rules can be read, and no list is empty", "[rules]") {
  for (const auto& file : std::filesystem::directory_iterator(JJAK_SOURCE_DIR "/corpus/rules")) {
    if (!file.path().filename().string().starts_with("words-")) continue;
    std::ifstream in(file.path());
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const jjak::Status status = Rules().add(bytes, file.path().string());
    if (!status) FAIL(jjak::describe(status.error()));
  }
  for (std::size_t i = 0; i < rules::list_count; ++i) {
    INFO(rules::name_of(static_cast<ListId>(i)));
    CHECK_FALSE(rules::built_in()[static_cast<ListId>(i)].entries().empty());
  }
}

TEST_CASE("words of the user are added to a list and taken out of it", "[rules]") {
  Rules mine;
  REQUIRE(
      mine.add("# ours\njournalist-roles\t취재원\ndate-words\t올린 날\tpublished\n\nagencies\t-reuters\n", "my.tsv"));
  const rules::Lists& lists = rules::lists_of(mine);
  CHECK(lists[ListId::journalist_roles].contains("취재원"));
  CHECK(lists[ListId::date_words].find("올린 날")->text == "published");
  CHECK_FALSE(lists[ListId::agencies].contains("reuters"));
  CHECK(rules::built_in()[ListId::agencies].contains("reuters"));
}

TEST_CASE("a file may take a word out and add it anew, in either order", "[rules]") {
  Rules mine;
  REQUIRE(mine.add("date-words\t-입력\ndate-words\t입력\tmodified\n", "my.tsv"));
  CHECK(rules::lists_of(mine)[ListId::date_words].find("입력")->text == "modified");
  REQUIRE(mine.add("agencies\tours\nagencies\t-ours\n", "my.tsv"));
  CHECK_FALSE(rules::lists_of(mine)[ListId::agencies].contains("ours"));
  REQUIRE(mine.add("article-classes\t-body\nboilerplate-classes\tbody\n", "my.tsv"));
  CHECK(rules::lists_of(mine)[ListId::boilerplate_classes].contains("body"));
}

TEST_CASE("a long file changes each list at most twice, however its rows alternate", "[rules]") {
  std::string bytes;
  for (int i = 0; i < 500; ++i) {
    const std::string word = "wire " + std::to_string(i);
    bytes += "agencies\t" + word + "\nagencies\t-" + word + "\n";
    if (i % 2 == 0) bytes += "agencies\t" + word + "\n";
    bytes += "date-words\t" + word + "\tmodified\ndate-words\t-" + word + "\ndate-words\t" + word + "\tother\n";
  }
  Rules mine;
  REQUIRE(mine.add(bytes, "my.tsv"));
  const rules::Lists& lists = rules::lists_of(mine);
  for (const ListId id : {ListId::agencies, ListId::date_words, ListId::paper_words}) {
    INFO(rules::name_of(id));
    CHECK(lists[id].rebuilds() <= rules::built_in()[id].rebuilds() + 2);
  }
  CHECK(lists[ListId::agencies].contains("wire 2"));
  CHECK_FALSE(lists[ListId::agencies].contains("wire 3"));
  CHECK(lists[ListId::agencies].entries().size() == rules::built_in()[ListId::agencies].entries().size() + 250);
  CHECK(lists[ListId::date_words].find("wire 3")->text == "other");
}

TEST_CASE("built-in words are taken out in one step", "[rules]") {
  std::string bytes;
  for (const rules::Entry& entry : rules::built_in()[ListId::agencies].entries())
    bytes += "agencies\t-" + entry.word + "\n";
  Rules mine;
  REQUIRE(mine.add(bytes, "my.tsv"));
  CHECK(rules::lists_of(mine)[ListId::agencies].entries().empty());
  CHECK(rules::lists_of(mine)[ListId::agencies].rebuilds() == rules::built_in()[ListId::agencies].rebuilds() + 1);
}

TEST_CASE("a space at the end of a word is written as an underscore", "[rules]") {
  Rules mine;
  REQUIRE(mine.add("byline-openings\twords and pictures by_\n", "my.tsv"));
  CHECK(rules::lists_of(mine)[ListId::byline_openings].contains("words and pictures by "));
  REQUIRE(mine.add("byline-openings\t-words and pictures by_\n", "my.tsv"));
  CHECK_FALSE(rules::lists_of(mine)[ListId::byline_openings].contains("words and pictures by "));
}

TEST_CASE("mistakes in tables of rules name file, line and what is wrong", "[rules]") {
  const auto check = [](std::string_view bytes, jjak::ErrorCode code, std::uint64_t line, const std::string& detail) {
    Rules mine;
    const jjak::Status status = mine.add(bytes, "my.tsv");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == code);
    CHECK(status.error().file == "my.tsv");
    CHECK(status.error().line == line);
    CHECK(status.error().detail == detail);
  };
  check("\nroles\t기자\n", errors::rules_list, 2, "roles");
  check("agencies\tours\nagencies\n", errors::rules_columns, 2, "agencies");
  check("agencies\tours\tyes\n", errors::rules_columns, 1, "agencies\tours\tyes");
  check("agencies\t\n", errors::rules_columns, 1, "agencies\t");
  check("date-words\t올린 날\n", errors::rules_columns, 1, "date-words\t올린 날");
  check("date-words\t올린 날\tsome day\n", errors::rules_value, 1, "some day");
  check("date-words\t입력\tmodified\n", errors::rules_contradiction, 1, "입력: published");
  check("article-classes\tbody\nboilerplate-classes\tbody\n", errors::rules_contradiction, 2, "body: article-classes");
  check("agencies\tours\n# same\nagencies\tours\n", errors::rules_duplicate, 3, "1");
  check("trade-words\tStringer\n", errors::rules_english, 1, "Stringer");
  check("dateline-credits\tphoto\n", errors::rules_korean, 1, "photo");
  check("agencies\t-nobody\n", errors::rules_absent, 1, "nobody");
  check("agencies\t-reuters\nagencies\t-reuters\n", errors::rules_absent, 2, "reuters");
  check("agencies\tours\nagencies\t-ours\nagencies\t-ours\n", errors::rules_absent, 3, "ours");
  check("agencies\tours\nagencies\t-ours\nagencies\tours\n\nagencies\tours\n", errors::rules_duplicate, 5, "3");
  check("agencies\t\xFF\n", errors::bad_utf8, 1, "utf-8");
}

TEST_CASE("words are found at the beginning, at the end and inside", "[rules]") {
  rules::WordList list;
  for (const char* word : {"기자", "선임기자", "read", "read more"}) list.add({{word, "", 0}});
  CHECK(list.find("read") != nullptr);
  CHECK(list.find("rea") == nullptr);
  CHECK(list.opening_of("read more here")->word == "read more");
  CHECK(list.opening_of("ready")->word == "read");
  CHECK(list.opening_of("") == nullptr);
  CHECK(list.ending_of("홍길동 선임기자")->word == "선임기자");
  CHECK(list.inside("please read on")->word == "read");
  list.remove({"read", "no such word"});
  CHECK(list.find("read") == nullptr);
  CHECK(list.entries().size() == 3);
  CHECK(list.opening_of("ready") == nullptr);
  CHECK(list.opening_of("read more")->word == "read more");
}
