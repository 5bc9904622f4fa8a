// How wide text is on a terminal, and how it is divided into lines.
#include "cli/columns.hpp"

#include "support/catch.hpp"

using namespace jjak::cli;
using Lines = std::vector<std::string>;

TEST_CASE("Hangul, Chinese characters, wide marks and pictures take two columns", "[cli]") {
  CHECK(columns_of("rice") == 4);
  CHECK(columns_of("쌀값") == 4);
  CHECK(columns_of("北") == 2);
  CHECK(columns_of("「쌀」") == 6);
  CHECK(columns_of("《쌀》！") == 8);
  CHECK(columns_of("カ🙂") == 4);
  CHECK(columns_of("“x” … ·") == 7);
}

TEST_CASE("marks above letters and what is not seen take no column", "[cli]") {
  CHECK(columns_of("e\u0301") == 1);
  CHECK(columns_of("a\u200bb") == 2);
  CHECK(columns_of("\u1112\u1161\u11ab") == 2);  // 한, taken apart
}

TEST_CASE("text is wrapped between words", "[cli]") {
  CHECK(wrapped("rice prices rose", 11) == Lines{"rice prices", "rose"});
  CHECK(wrapped("rice prices rose", 10) == Lines{"rice", "prices", "rose"});
  CHECK(wrapped("쌀값이 크게 올랐다", 11) == Lines{"쌀값이 크게", "올랐다"});
  CHECK(wrapped("쌀값이 크게 올랐다", 10) == Lines{"쌀값이", "크게", "올랐다"});
  CHECK(wrapped(" a \t\n b ", 10) == Lines{"a b"});
  CHECK(wrapped("", 10) == Lines{""});
  CHECK(wrapped("   ", 10) == Lines{""});
}

TEST_CASE("a word without room is divided between characters, and nothing is lost", "[cli]") {
  CHECK(wrapped("a 국경경비대가 b", 7) == Lines{"a", "국경경", "비대가", "b"});
  CHECK(wrapped("abcdefgh ij", 4) == Lines{"abcd", "efgh", "ij"});
  CHECK(wrapped("abcdee\u0301x", 6) == Lines{"abcdee\u0301", "x"});  // the mark stays with its letter
  for (const std::string& line : wrapped("https://www.paper.example/국경경비대/쌀값", 9)) CHECK(columns_of(line) <= 9);
}

TEST_CASE("lines behind a head stand under its end", "[cli]") {
  std::string out;
  append_wrapped(out, "ko  ", "쌀값이 크게 올랐다", 15);
  CHECK(out == "ko  쌀값이 크게\n    올랐다\n");
}
