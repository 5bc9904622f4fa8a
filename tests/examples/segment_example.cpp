// segment.hpp: paragraphs and sentences.
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void sentences() {
  const std::string paragraph = "Mr. Kim left. He came back.";
  const std::vector<Range> ranges = split_sentences(paragraph, Language::english);
  expect(ranges.size() == 2 && paragraph.substr(ranges[0].begin, ranges[0].size()) == "Mr. Kim left.");
}

void own_rules() {
  Rules rules;
  expect(!rules.add("no rule file", "mine.rules"));
  expect(split_sentences("One. Two.", Language::english, rules).size() == 2);
}

void articles() {
  Article article;
  article.language = Language::korean;
  article.blocks = {{BlockRole::body, "비가 왔다. 그들은 떠났다."}, {BlockRole::caption, "사진"}};
  const Text text = segment(article);
  expect(text.paragraphs.size() == 1 && text.sentences.size() == 2);
}

void lines() {
  const Text text = text_of_lines({"One came. Two went.", "", "Three stayed."}, Language::english);
  expect(text.sentences.size() == 3 && text.breaks.size() == 1);
}

}  // namespace

void segmentation() {
  sentences();
  own_rules();
  articles();
  lines();
}

}  // namespace jjak::examples
