// anchored_text.hpp and anchor.hpp: what both languages can recognise.
#include <jjak/anchor.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void matching() {
  const Dictionary dictionary({{"harbor", "항구", 1}});
  expect(!dictionary.empty());
  const AnchoredText english = find_anchors(
      text_of_lines({"Twelve ships left the harbor on Monday."}, Language::english), dictionary, day(2024, 12, 24));
  const AnchoredText korean =
      find_anchors(text_of_lines({"배 12척이 월요일 항구를 떠났다."}, Language::korean), dictionary);
  const MatchedAnchors matched = match_anchors(english, korean, dictionary);
  bool has_harbor = false;
  for (const AnchorLink& link : matched.links)
    has_harbor |= link.reason == MatchReason::dictionary && matched.target.anchors[link.target].value == "항구";
  expect(has_harbor);
}

/// A compiled dictionary is a file that can be mapped; here a string owns its bytes.
void compiling() {
  const auto bytes = std::make_shared<const std::string>(compile_dictionary({{"harbor", "항구", 1}}));
  const auto opened = Dictionary::from_compiled(bytes, *bytes, {}, "harbor.compiled");
  expect(opened && !opened->empty());
  expect(Dictionary::from_compiled(nullptr, "harbor", {}, "text").error().code == errors::bad_dictionary);
  expect(!Dictionary::joined({*opened, Dictionary({{"rice", "쌀", 1}})}).empty());
}

void searching() {
  TranslationIndex index{Dictionary()};
  index.add(find_anchors(text_of_lines({"혜산 학교에서 37명이 다쳤다."}, Language::korean)), 10);
  index.add(find_anchors(text_of_lines({"청진에 배 12척이 들어왔다."}, Language::korean)), 11);
  index.finish();
  const AnchoredText english = find_anchors(text_of_lines({"Twelve ships came to Chongjin."}, Language::english));
  const auto found = index.find(english, DayWindow{9, 12}, 1);
  expect(found.size() == 1 && found.front().text == 1 && found.front().likeness > 0);
}

void values_and_names() {
  expect(normalised_values("12월 7일 1억1천만 원", Language::korean) == "m12 d7 110000000");
  expect(name_similarity("Kim Jong Un", "김정은") > .6);
  expect(name_similarity("Hyesan", "평양") < .6);
}

}  // namespace

void anchoring() {
  matching();
  compiling();
  searching();
  values_and_names();
}

}  // namespace jjak::examples
