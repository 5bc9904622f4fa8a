#include "base/nearest.hpp"

#include "support/catch.hpp"

#include <string>

using namespace jjak;

TEST_CASE("edit distance counts letters put in, left out, replaced and swapped", "[cli]") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("build", "build") == 0);
  CHECK(edit_distance("buld", "build") == 1);
  CHECK(edit_distance("buiild", "build") == 1);
  CHECK(edit_distance("bwild", "build") == 1);
  CHECK(edit_distance("biuld", "build") == 1);
  CHECK(edit_distance("ab", "ba") == 1);
  CHECK(edit_distance("lexicon", "lxeicno") == 2);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("edit distance is symmetric and no larger than the longer word", "[cli]") {
  const std::vector<std::string> words{"", "a", "ba", "align", "anchors", "extract", "--ui-lang", "경"};
  for (const std::string& a : words)
    for (const std::string& b : words) {
      CHECK(edit_distance(a, b) == edit_distance(b, a));
      CHECK(edit_distance(a, b) <= std::max(a.size(), b.size()));
      CHECK((edit_distance(a, b) == 0) == (a == b));
    }
}

TEST_CASE("only a near name is suggested, and only for one with as many dashes", "[cli]") {
  const std::vector<std::string_view> names{"build", "link", "lexicon", "--output", "--overwrite"};
  CHECK(nearest("biuld", names) == "build");
  CHECK(nearest("lnk", names) == "link");
  CHECK(nearest("lexcoin", names) == "lexicon");
  CHECK(nearest("--ouptut", names) == "--output");
  CHECK(nearest("--overwirt", names) == "--overwrite");
  CHECK(nearest("output", names).empty());
  CHECK(nearest("-output", names).empty());
  CHECK(nearest("bald", names).empty());  // two mistakes in a short word
  CHECK(nearest("lk", names).empty());    // too short to tell
  CHECK(nearest("nonsense", names).empty());
  CHECK(nearest("", names).empty());
  CHECK(nearest(std::string(1000000, 'x'), names).empty());
  CHECK(nearest("build", {}).empty());
}
