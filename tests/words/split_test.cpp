// Phrases and compounds that are divided when the other text does not match the whole.
#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Language;

namespace {

/// The links as "security=안보", by surface.
std::vector<std::string> linked(const std::string& english, const std::string& korean,
                                const jjak::Dictionary& dictionary) {
  const jjak::Text source_text = jjak::text_of_lines({english}, Language::english);
  const jjak::Text target_text = jjak::text_of_lines({korean}, Language::korean);
  const jjak::MatchedAnchors matched = jjak::match_anchors(jjak::find_anchors(source_text, dictionary),
                                                           jjak::find_anchors(target_text, dictionary), dictionary);
  std::vector<std::string> out;
  for (const jjak::AnchorLink& link : matched.links)
    out.push_back(matched.source.anchors[link.source].surface + "=" + matched.target.anchors[link.target].surface);
  std::sort(out.begin(), out.end());
  return out;
}

const jjak::Dictionary dictionary({{"national security", "국가안보", 1},
                                   {"security", "안보", 1},
                                   {"committee", "위원회", 1},
                                   {"international olympic committee", "국제올림픽위원회", 1},
                                   {"dig", "캐다", 1},
                                   {"help", "돕다", 1},
                                   {"announce", "발표하다", 1},
                                   {"sea", "바다", 1}});

}  // namespace

TEST_CASE("a phrase whose translation is there stays whole") {
  CHECK(linked("It is about national security.", "국가안보를 논의했다.", dictionary) ==
        std::vector<std::string>{"national security=국가안보"});
}

TEST_CASE("a phrase without a translation in the text becomes single words") {
  CHECK(linked("It is about national security.", "안보를 논의했다.", dictionary) ==
        std::vector<std::string>{"security=안보"});
}

TEST_CASE("a compound without a match becomes the shorter words that have one") {
  CHECK(linked("The committee met.", "국제올림픽위원회가 열렸다.", dictionary) ==
        std::vector<std::string>{"committee=위원회"});
}

TEST_CASE("verbs match in any form") {
  CHECK(linked("They dug coal.", "석탄을 캤다.", dictionary) == std::vector<std::string>{"dug=캤"});
  CHECK(linked("She helped him.", "그를 도왔다고 한다.", dictionary) == std::vector<std::string>{"helped=도왔"});
  CHECK(linked("It was announced.", "이를 발표했다.", dictionary) == std::vector<std::string>{"announced=발표"});
  CHECK(linked("The sea is calm.", "바다에서 잡았다.", dictionary) == std::vector<std::string>{"sea=바다"});
}
