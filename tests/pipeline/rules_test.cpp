// The user's words reach the anchors of a whole collection.
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <algorithm>

#include "support/catch.hpp"

namespace {

bool matches_date(const jjak::CollectionOptions& options) {
  jjak::TextPair pair;
  pair.source = jjak::text_of_lines({"The fair opened last month in Hyesan."}, jjak::Language::english);
  pair.target = jjak::text_of_lines({"장은 저번 달 혜산에서 열렸다."}, jjak::Language::korean);
  const auto alignments = jjak::align_collection({pair}, options);
  const std::vector<jjak::AnchorMatch>& matches = alignments.at(0).sentences.at(0).matches;
  return std::any_of(matches.begin(), matches.end(), [](const jjak::AnchorMatch& match) {
    return match.source.kind == jjak::AnchorKind::date && match.target.kind == jjak::AnchorKind::date;
  });
}

}  // namespace

TEST_CASE("words of dates that the user adds become anchors of a collection", "[rules]") {
  jjak::CollectionOptions options;
  CHECK_FALSE(matches_date(options));
  REQUIRE(options.rules.add("relative-months\t저번 달\t-1\n", "my.tsv"));
  CHECK(matches_date(options));
}
