// The words under which units are found.
#include "store/words.hpp"

#include "support/catch.hpp"

using jjak::store::index_words;
using jjak::store::words_query;

TEST_CASE("Korean words are indexed by their pairs of neighbours, Latin ones as they are") {
  CHECK(index_words("국경경비대가") == "국경 경경 경비 비대 대가");
  CHECK(index_words("물 2병") == "물 2 병");
  CHECK(index_words("Hyesan’s RICE prices") == "hyesan s rice prices");
  CHECK(index_words("1,100명, 3.5%") == "1100 명 35");
  CHECK(index_words("").empty());
  CHECK(index_words("… —").empty());
}

TEST_CASE("a query asks for each word as a phrase") {
  CHECK(words_query("국경경비") == "\"국경 경경 경비\"");
  CHECK(words_query("쌀값 Hyesan") == "\"쌀값\" AND \"hyesan\"");
  CHECK(words_query("쌀") == "\"쌀\" *");
  CHECK(words_query("\" OR x:*").find("\"or\" AND \"x\"") == 0);
  CHECK(words_query(" ,.").empty());
}
