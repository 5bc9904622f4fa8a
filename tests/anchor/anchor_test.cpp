#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using jjak::AnchorKind;
using jjak::Language;

namespace {

std::vector<std::string> values(std::string_view sentence, Language language, AnchorKind kind) {
  const jjak::Text text = jjak::text_of_lines({std::string(sentence)}, language);
  const jjak::AnchoredText anchored = jjak::find_anchors(text);
  std::vector<std::string> out;
  for (const jjak::Anchor& anchor : anchored.anchors.at(0))
    if (anchor.kind == kind) out.push_back(anchor.value);
  return out;
}

}  // namespace

TEST_CASE("numbers are normalised alike in both languages") {
  const std::vector<std::string> expected{"1204", "2.5", "7"};
  CHECK(values("1,204 people, 2.50 tons, Dec. 7", Language::english, AnchorKind::number) == expected);
  CHECK(values("1204명, 2.5톤, 지난 07일", Language::korean, AnchorKind::number) == expected);
  CHECK(values("0.50", Language::english, AnchorKind::number) == std::vector<std::string>{"0.5"});
  CHECK(values("0.0 and 000", Language::english, AnchorKind::number) == std::vector<std::string>{"0", "0"});
}

TEST_CASE("Latin words in Korean meet acronyms in English") {
  CHECK(values("GPS로 QR코드를", Language::korean, AnchorKind::latin) == std::vector<std::string>{"gps", "qr"});
  CHECK(values("The GPS and the QR code", Language::english, AnchorKind::latin) ==
        std::vector<std::string>{"gps", "qr"});
}

TEST_CASE("marks have one spelling") {
  CHECK(values("“Why?”", Language::english, AnchorKind::punctuation) == std::vector<std::string>{"\"", "?"});
  CHECK(values("「왜？」", Language::korean, AnchorKind::punctuation) == std::vector<std::string>{"\"", "?"});
  CHECK(values("5 percent", Language::english, AnchorKind::punctuation) == std::vector<std::string>{"%"});
}

TEST_CASE("an anchor knows where it stands") {
  const jjak::Text text = jjak::text_of_lines({"a", "쌀 30톤"}, Language::korean);
  const auto anchored = jjak::find_anchors(text);
  REQUIRE(anchored.anchors.size() == 2);
  const auto& anchors = anchored.anchors[1];
  const auto number =
      std::find_if(anchors.begin(), anchors.end(), [](const auto& a) { return a.kind == AnchorKind::number; });
  REQUIRE(number != anchors.end());
  CHECK(text.content.substr(number->bytes.begin, number->bytes.size()) == "30");
}
