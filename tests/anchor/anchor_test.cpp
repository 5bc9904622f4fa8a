// Finding anchors in texts of both languages, and matching them.
#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>

#include "support/catch.hpp"

using jjak::AnchorKind;
using jjak::Language;

namespace {

std::vector<std::string> values(std::string_view sentence, Language language, AnchorKind kind,
                                const jjak::Rules& rules = {}) {
  const jjak::Text text = jjak::text_of_lines({std::string(sentence)}, language);
  const jjak::AnchoredText anchored = jjak::find_anchors(text, {}, std::nullopt, rules);
  std::vector<std::string> out;
  for (const jjak::AnchorMention& mention : anchored.mentions.at(0))
    if (anchored.anchors[mention.anchor].kind == kind) out.push_back(anchored.anchors[mention.anchor].value);
  return out;
}

}  // namespace

TEST_CASE("numbers and dates are normalised alike in both languages") {
  const std::vector<std::string> numbers{"1204", "2.5", "110000000"}, dates{"m12", "d7"};
  const std::string_view english = "1,204 people, 2.50 tons and $110 million on Dec. 7";
  const std::string_view korean = "12월 7일 1204명과 2.5톤, 1억1천만 달러";
  CHECK(values(english, Language::english, AnchorKind::number) == numbers);
  CHECK(values(korean, Language::korean, AnchorKind::number) == numbers);
  CHECK(values(english, Language::english, AnchorKind::date) == dates);
  CHECK(values(korean, Language::korean, AnchorKind::date) == dates);
}

TEST_CASE("a day of the month may be a number on the other side, a day counted from today may not") {
  const auto links = [](std::string_view english, std::string_view korean) {
    return jjak::match_anchors(jjak::find_anchors(jjak::text_of_lines({std::string(english)}, Language::english)),
                               jjak::find_anchors(jjak::text_of_lines({std::string(korean)}, Language::korean)))
        .links.size();
  };
  CHECK(links("It opens on the 7th.", "값은 7이다.") == 1);
  CHECK(links("It opens today.", "값은 0이다.") == 0);
}

TEST_CASE("words of dates, numerals and surnames may be the user's own") {
  jjak::Rules rules;
  REQUIRE(rules.add("relative-months\t저번 달\t-1\nrelative-months\t-지난달\nnative-tens\t온\t10\nsurnames\t빙\tbing\n",
                    "my.tsv"));
  const std::vector<std::string> month{"m-1"}, ten{"10"}, surname{"빙씨"}, none;
  CHECK(values("저번 달 말", Language::korean, AnchorKind::date, rules) == month);
  CHECK(values("저번 달 말", Language::korean, AnchorKind::date) == none);
  CHECK(values("지난달 말", Language::korean, AnchorKind::date, rules) == none);
  CHECK(values("온 명", Language::korean, AnchorKind::number, rules) == ten);
  const auto words = values("빙 대통령", Language::korean, AnchorKind::word, rules);
  CHECK(std::find(words.begin(), words.end(), surname.front()) != words.end());
}

TEST_CASE("a dictionary makes one anchor of a phrase and divides compounds") {
  const jjak::Dictionary dictionary(
      {{"State Affairs Commission", "국무위원회", 1}, {"border", "국경", 1}, {"guard", "경비대", 1}});
  const jjak::Text english =
      jjak::text_of_lines({"The State Affairs Commission sent border guards."}, Language::english);
  const jjak::Text korean = jjak::text_of_lines({"국무위원회가 국경경비대를 보냈다."}, Language::korean);
  const jjak::AnchoredText source = jjak::find_anchors(english, dictionary);
  const jjak::AnchoredText target = jjak::find_anchors(korean, dictionary);
  const auto has = [](const jjak::AnchoredText& text, const std::string& value) {
    return std::any_of(text.anchors.begin(), text.anchors.end(), [&](const auto& a) { return a.value == value; });
  };
  CHECK(has(source, "stat affair commission"));
  CHECK(has(target, "국무위원회"));
  CHECK(has(target, "국경"));
  CHECK(has(target, "경비대"));
  const auto links = jjak::match_anchors(source, target, dictionary).links;
  CHECK(links.size() == 3);
  for (const jjak::AnchorLink& link : links) CHECK(link.reason == jjak::MatchReason::dictionary);
}

TEST_CASE("North and South Korean spellings match") {
  const jjak::Dictionary dictionary({{"labor", "노동", 1}, {"history", "역사", 1}});
  const jjak::Text english = jjak::text_of_lines({"The history of labor."}, Language::english);
  const jjak::Text korean = jjak::text_of_lines({"로동의 력사."}, Language::korean);
  const jjak::AnchoredText source = jjak::find_anchors(english, dictionary);
  const jjak::AnchoredText target = jjak::find_anchors(korean, dictionary);
  CHECK(jjak::match_anchors(source, target, dictionary).links.size() == 2);
}

TEST_CASE("names match by their sound, as one anchor if they have several words") {
  const jjak::Text english = jjak::text_of_lines({"He met Ri Yong Ho and Kasparov."}, Language::english);
  const jjak::Text korean = jjak::text_of_lines({"그는 리영호와 카스파로프를 만났다."}, Language::korean);
  const jjak::AnchoredText source = jjak::find_anchors(english);
  const jjak::MatchedAnchors matched = jjak::match_anchors(source, jjak::find_anchors(korean));
  std::vector<std::string> found;
  for (const jjak::AnchorLink& link : matched.links) {
    CHECK(link.reason == jjak::MatchReason::transliteration);
    found.push_back(matched.source.anchors[link.source].surface + "=" + matched.target.anchors[link.target].surface);
  }
  // What was found in a text stays what it is; the joined name is an anchor of the match alone.
  CHECK(matched.source.anchors.size() > source.anchors.size());
  const auto is_joined = [](const jjak::Anchor& anchor) { return anchor.surface == "Ri Yong Ho"; };
  CHECK(std::none_of(source.anchors.begin(), source.anchors.end(), is_joined));
  CHECK(std::find(found.begin(), found.end(), "Ri Yong Ho=리영호") != found.end());
  CHECK(std::find(found.begin(), found.end(), "Kasparov=카스파로프") != found.end());
}

TEST_CASE("syllables of names are no small words, and a known word does not cut a name") {
  const jjak::Dictionary dictionary({{"blank paper", "백지", 1}});
  const jjak::Text english =
      jjak::text_of_lines({"Park Do-hyun met Kim In Su.", "Baek Ji-hoon saw Ahn So-yeon."}, Language::english);
  const jjak::Text korean =
      jjak::text_of_lines({"박도현이 김인수를 만났다.", "백지훈은 안소연을 보았다."}, Language::korean);
  const jjak::MatchedAnchors matched =
      jjak::match_anchors(jjak::find_anchors(english, dictionary), jjak::find_anchors(korean, dictionary), dictionary);
  std::vector<std::string> found;
  for (const jjak::AnchorLink& link : matched.links)
    found.push_back(matched.source.anchors[link.source].surface + "=" + matched.target.anchors[link.target].surface);
  for (const char* pair : {"Park Do-hyun=박도현", "Kim In Su=김인수", "Baek Ji-hoon=백지훈", "Ahn So-yeon=안소연"}) {
    CAPTURE(pair);
    CHECK(std::find(found.begin(), found.end(), pair) != found.end());
  }
  CHECK(values("So he did, in An area.", Language::english, AnchorKind::name).empty());
  const jjak::Text paper = jjak::text_of_lines({"백지화를 백지에 썼다."}, Language::korean);
  const jjak::AnchoredText words = jjak::find_anchors(paper, dictionary);
  CHECK(std::count_if(words.anchors.begin(), words.anchors.end(), [](const auto& a) { return a.value == "백지"; }) ==
        1);
}

TEST_CASE("Latin words in Korean match acronyms in English") {
  CHECK(values("GPS로 QR코드를", Language::korean, AnchorKind::latin) == std::vector<std::string>{"gps", "qr"});
  CHECK(values("The GPS and the QR code", Language::english, AnchorKind::latin) ==
        std::vector<std::string>{"gps", "qr"});
}

TEST_CASE("punctuation has one normalised form") {
  CHECK(values("So “why?”", Language::english, AnchorKind::punctuation) ==
        std::vector<std::string>{"\"", "\"long\"", "?"});
  CHECK(values("「왜？」", Language::korean, AnchorKind::punctuation) ==
        std::vector<std::string>{"\"", "\"long\"", "?"});
  CHECK(values("5 percent", Language::english, AnchorKind::punctuation) == std::vector<std::string>{"%"});
}

TEST_CASE("an anchor records its place") {
  const jjak::Text text = jjak::text_of_lines({"a", "쌀 30톤"}, Language::korean);
  const auto anchored = jjak::find_anchors(text);
  REQUIRE(anchored.mentions.size() == 2);
  const auto& mentions = anchored.mentions[1];
  const auto number = std::find_if(mentions.begin(), mentions.end(), [&](const auto& mention) {
    return anchored.anchors[mention.anchor].kind == AnchorKind::number;
  });
  REQUIRE(number != mentions.end());
  CHECK(text.content.substr(number->bytes.begin, number->bytes.size()) == "30");
}
