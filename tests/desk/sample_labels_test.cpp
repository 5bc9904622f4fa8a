// Which labels of a table say something of the beads of a pair.
#include "desk/sample_labels.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <jjak/text.hpp>

using namespace jjak;

TEST_CASE("labels of a sample are those of beads whose texts are still there", "[desk]") {
  const test::Folder folder;
  const auto labels = desk::read_labels(folder.write("sample.tsv",
                                                     "id\tlabel\ten\tko\n"
                                                     "rain-1a:s0-0\tright\tIt rained.\t비가 왔다.\n"
                                                     "rain-1a:s1-1.2\tpartly\t\t\n"
                                                     "rain-1a:s0.1-0\twrong\tIt rained. It snowed.\t비가 왔다.\n"
                                                     "rain-1a:s1-1\twrong\tAnother text.\t눈이 왔다.\n"
                                                     "rain-1a:s1-2\tbad_text\t\t\n"
                                                     "rain-1a:s9-9\tright\t\t\n"
                                                     "rain-1a:s1-\tright\t\t\n"
                                                     "rain-1a:p0-0\tright\t\t\n"
                                                     "rain-1a:s2-2\t\t\t\n"
                                                     "u17\tright\t\t\n"
                                                     "snow-2b:s0-0\tright\t\t\n"));
  REQUIRE(labels);
  AlignedPair pair;
  pair.name = "rain-1a";
  const auto texts = [] {
    TextPair made;
    made.source = text_of_lines({"It rained.", "It snowed."}, Language::english);
    made.target = text_of_lines({"비가 왔다.", "눈이 왔다.", "바람이 불었다."}, Language::korean);
    return made;
  };
  std::vector<std::pair<Range, bool>> found;
  for (const LabelledBead& each : (*labels)(pair, {}, {}, texts)) found.emplace_back(each.target, each.is_right);
  CHECK(found == std::vector<std::pair<Range, bool>>{{{0, 1}, true}, {{1, 3}, false}, {{0, 1}, false}});
  pair.name = "wind-3c";
  CHECK((*labels)(pair, {}, {}, [] { return TextPair{}; }).empty());
  CHECK_FALSE(desk::read_labels(folder.path("none.tsv")));
}
