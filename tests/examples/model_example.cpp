// article.hpp, pair.hpp, text.hpp and model.hpp: the values.
#include <jjak/model.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void dates() {
  const Timestamp time{2024, 12, 23, 5, 30, 540};
  expect(iso_date(time) == "2024-12-23T05:30+09:00");
  expect(day_number(day(1970, 1, 2)) == 1);
  expect(!day_number(day(2024, 2, 30)));
}

void articles() {
  Article article;
  article.origin.path = "pages/a.html";
  expect(label_of(article) == "pages/a.html");
  article.url = "https://paper.example/a";
  expect(label_of(article) == article.url);
  article.published = day(1970, 1, 11);
  expect(day_published(article) == 10);
  expect(is_running_text(BlockRole::quote) && !is_running_text(BlockRole::caption));
}

void names() {
  expect(code_of(Language::korean) == "ko");
  expect(name_of(BlockRole::list_item) == "list_item");
  expect(name_of(LinkSource::alternate) == "alternate");
  expect(name_of(LinkPlace::head) == "head");
  expect(name_of(LinkMethod::read_in_korean) == "read_in_korean");
  expect(name_of(EnglishVersion::site) == "site");
  expect(name_of(PairLabel::abridged) == "abridged");
  expect(name_of(UnpairedReason::no_link) == "no_link");
  expect(name_of(AnchorKind::date) == "date");
  expect(name_of(MatchReason::near) == "near");
  expect(name_of(BeadMark::crossing) == "crossing");
  expect(name_of(Level::sentence) == "sentence");
}

Text two_sentences(Language language, const std::string& first, const std::string& second) {
  Text text;
  text.language = language;
  text.content = first + " " + second;
  const auto middle = static_cast<std::uint32_t>(first.size());
  text.sentences = {{{0, middle}, 0}, {{middle + 1, static_cast<std::uint32_t>(text.content.size())}, 0}};
  text.paragraphs = {{0, 2}};
  return text;
}

void texts() {
  const Text text = two_sentences(Language::english, "It rained.", "They left.");
  expect(text.sentence(1) == "They left.");
  expect(text.paragraph(0) == "It rained. They left.");
  expect(text.join({0, 2}) == text.join_paragraphs({0, 1}));
}

void units() {
  AlignedPair pair;
  pair.name = "rain-1a2b";
  pair.source = two_sentences(Language::english, "It rained.", "They left.");
  pair.target = two_sentences(Language::korean, "비가 왔다.", "그들은 떠났다.");
  pair.alignment.sentences = {bead({0, 1}, {0, 1}), bead({1, 2}, {1, 2})};
  expect(type_of(pair.alignment.sentences[0]) == "1-1");
  std::string korean;
  for_each_refused_unit(pair, [](const Unit&, RefusalReason) { expect(false); });
  for_each_unit(pair, [&korean](const Unit& unit) { korean += unit.id + " " + unit.target + "\n"; });
  expect(korean == "rain-1a2b:s0-0 비가 왔다.\nrain-1a2b:s1-1 그들은 떠났다.\n");
}

}  // namespace

void model() {
  dates();
  articles();
  names();
  texts();
  units();
}

}  // namespace jjak::examples
