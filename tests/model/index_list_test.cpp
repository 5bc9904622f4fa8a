#include "model/index_list.hpp"

#include <catch2/catch.hpp>

#include <string>

using jjak::Range;

TEST_CASE("indexes are listed with any separator", "[indexes]") {
  CHECK(jjak::list_indexes({}, ",").empty());
  CHECK(jjak::list_indexes({3, 4}, ",") == "3");
  CHECK(jjak::list_indexes({9, 12}, ".") == "9.10.11");
  CHECK(jjak::bracket_indexes({}) == "[]");
  CHECK(jjak::bracket_indexes({0, 2}) == "[0, 1]");
}

TEST_CASE("bracketed lists are read back", "[indexes]") {
  for (const Range range : {Range{}, Range{0, 1}, Range{7, 12}, Range{4294967294, 4294967295}}) {
    const std::string written = jjak::bracket_indexes(range) + "rest";
    std::string_view text = written;
    CHECK(jjak::take_indexes(text) == range);
    CHECK(text == "rest");
  }
  std::string_view spaced = " [ 1 ,\t2 ] : [3]";
  CHECK(jjak::take_indexes(spaced) == Range{1, 3});
  CHECK(jjak::take_mark(spaced, ':'));
  CHECK(jjak::take_indexes(spaced) == Range{3, 4});
  jjak::skip_blanks(spaced);
  CHECK(spaced.empty());
}

TEST_CASE("what is no list of neighbours is refused", "[indexes]") {
  for (const std::string_view bad :
       {"", "[", "1", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[2, 1]", "[1, 1]", "[1, 3]", "[-1]", "[+1]", "[x]",
        "[4294967295]", "[4294967294, 4294967295]", "[99999999999999999999]"}) {
    INFO(bad);
    std::string_view text = bad;
    CHECK_FALSE(jjak::take_indexes(text));
  }
}

TEST_CASE("the indexes of an id are read as they are written") {
  for (const Range range : {Range{0, 1}, Range{3, 7}, Range{9, 12}})
    CHECK(jjak::read_indexes(jjak::list_indexes(range, ".")) == range);
  for (const char* wrong : {"", "1.3", "2.1", "1.", ".1", "1,2", "one", "4294967295", "1.2x"}) {
    INFO(wrong);
    CHECK_FALSE(jjak::read_indexes(wrong));
  }
}
