// Reading, checking and writing dictionaries.
#include <jjak/diagnostics.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/pipeline/dictionaries.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <algorithm>
#include <cstdlib>

using jjak::check_terms;
using jjak::DictionaryEntry;
using jjak::Error;
namespace errors = jjak::errors;
using jjak::read_terms;

namespace {

using Entries = std::vector<DictionaryEntry>;

Entries good(std::string_view bytes) {
  const auto entries = read_terms(bytes, "terms.tsv");
  if (!entries) FAIL(jjak::describe(entries.error()));
  return *entries;
}

Error bad(std::string_view bytes) {
  const auto entries = read_terms(bytes, "terms.tsv");
  REQUIRE_FALSE(entries);
  REQUIRE(entries.error().file == "terms.tsv");
  return entries.error();
}

}  // namespace

TEST_CASE("a dictionary's lines are read") {
  CHECK(good("").empty());
  CHECK(good("war\t전쟁\n") == Entries{{"war", "전쟁", 1}});
  CHECK(good("nuclear weapon\t핵 무기\t0.5") == Entries{{"nuclear weapon", "핵 무기", .5}});
  CHECK(good("\xEF\xBB\xBF# comment\r\n\r\n  \t \r\nUN|United  Nations\t유엔 | UN\t1\r\n") ==
        Entries{{"UN", "유엔", 1}, {"UN", "UN", 1}, {"United Nations", "유엔", 1}, {"United Nations", "UN", 1}});
  CHECK(good("Han\t\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB\n") == Entries{{"Han", "한", 1}});
  CHECK(good("one two three four five\t하나\nsix\t여섯\n") == Entries{{"six", "여섯", 1}});
}

TEST_CASE("mistakes in a dictionary are named with their line") {
  CHECK(bad("# one\nwar\n").line == 2u);
  CHECK(bad("war\n").code == errors::terms_columns);
  CHECK(bad("war\t전쟁\t1\tmore\n").code == errors::terms_columns);
  CHECK(bad("war\t\n").code == errors::terms_empty);
  CHECK(bad("\t전쟁\n").code == errors::terms_empty);
  CHECK(bad("war||strife\t전쟁\n").code == errors::terms_empty);
  CHECK(bad("전쟁\twar\n").code == errors::terms_english);
  CHECK(bad("war\t戦争\n").code == errors::terms_korean);
  for (const char* weight : {"0", "1.1", "-1", "nan", "inf", "0.5x", "", "0,5"})
    CHECK(bad(std::string("war\t전쟁\t") + weight + "\n").code == errors::terms_weight);
  CHECK(bad("war\t\xFF\n").code == errors::bad_utf8);
  CHECK(bad("a\t가\nwar\t\xFF\n").byte == 10u);
  CHECK(bad(std::string(1'000'001, 'a') + "\t전쟁\n").code == errors::too_large);
}

TEST_CASE("a short line does not grow to gigabytes") {
  std::string english = "a", korean = "가";
  for (int i = 0; i < 40; ++i) {
    english += "|a";
    korean += "|가";
  }
  CHECK(bad(english + "\t" + korean + "\n").code == errors::terms_alternatives);
}

TEST_CASE("checking reports all mistakes at once") {
  const auto problems = check_terms(
      "war\t전쟁\nwar\nWar\t전쟁|싸움\none two three four five\t하나\n전쟁\t戦争\t7\nx\t\xFF\npeace\t평화\n", "t.tsv");
  std::vector<std::pair<std::uint64_t, jjak::ErrorCode>> found;
  for (const Error& problem : problems) found.emplace_back(problem.line.value_or(0), problem.code);
  CHECK(found == std::vector<std::pair<std::uint64_t, jjak::ErrorCode>>{{2, errors::terms_columns},
                                                                        {3, errors::terms_duplicate},
                                                                        {4, errors::terms_words},
                                                                        {5, errors::terms_english},
                                                                        {5, errors::terms_korean},
                                                                        {5, errors::terms_weight},
                                                                        {6, errors::bad_utf8}});
  CHECK(check_terms("war\t전쟁\npeace\t평화\t0.3\n", "t.tsv").empty());
}

TEST_CASE("a written alternative with a number sign does not become a comment") {
  const Entries entries = good("number one|#1\t1위\n");
  CHECK(entries == Entries{{"number one", "1위", 1}, {"1", "1위", 1}});
  CHECK(good(jjak::write_terms(entries)) == entries);
  CHECK(bad("one|#\t1위\n").code == errors::terms_empty);
}

TEST_CASE("written terms can be read back") {
  const Entries entries =
      jjak::merge_entries({{"war", "전쟁", .25}, {"aid", "원조", 1}, {"War", "전쟁", 1. / 3}, {"war", "싸움", 1}});
  REQUIRE(entries.size() == 3);
  const std::string text = jjak::write_terms(entries);
  CHECK(text == "War\t전쟁\t0.3333\naid\t원조\nwar\t싸움\n");
  CHECK(jjak::write_terms(good(text)) == text);
}

TEST_CASE("dictionaries are loaded from files and from the user's data folder") {
  const jjak::test::Folder folder;
  const auto entries = jjak::load_dictionary(folder.write("terms.tsv", "war\t전쟁\n"));
  REQUIRE(entries);
  CHECK(entries->size() == 1);
  CHECK(jjak::load_dictionary(folder.path("none.tsv")).error().code == errors::not_found);

  ::setenv("JJAK_DATA", "/a", 1);
  CHECK(jjak::data_folder() == "/a");
  ::unsetenv("JJAK_DATA");
  ::setenv("XDG_DATA_HOME", "/b", 1);
  CHECK(jjak::data_folder() == "/b/jjak");
  ::setenv("XDG_DATA_HOME", "relative", 1);
  CHECK_FALSE(jjak::data_folder().starts_with("relative"));
  ::unsetenv("XDG_DATA_HOME");
}
