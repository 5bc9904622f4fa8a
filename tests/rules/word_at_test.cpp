#include "rules/word_at.hpp"

#include "support/catch.hpp"

using namespace jjak::rules;

TEST_CASE("the longest word at a place is found") {
  WordList list;
  for (const char* word : {"달", "달러", "개월"}) list.add({word, "", 0});
  CHECK(length_at(list, "5달러", 1) == 6);
  CHECK(length_at(list, "5달", 1) == 3);
  CHECK(word_at(list, "5개월", 1)->word == "개월");
  CHECK(word_at(list, "5개", 1) == nullptr);
  CHECK(word_at(list, "달", 3) == nullptr);
  CHECK(length_at(list, "", 9) == 0);
}
