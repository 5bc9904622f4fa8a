// emit.hpp: parallel text in its formats.
#include <jjak/emit.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

#include <algorithm>

namespace jjak::examples {
namespace {

Collection collection() {
  Collection collection;
  collection.articles.resize(3);
  collection.articles[0].url = "https://paper.example/en/7";
  collection.articles[1].url = "https://paper.example/ko/7";
  collection.articles[2].url = "https://paper.example/en/8";
  AlignedPair pair;
  pair.link.english = 0;
  pair.link.korean = 1;
  pair.name = "rain-1a2b";
  pair.source = text_of_lines({"It rained."}, Language::english);
  pair.target = text_of_lines({"비가 왔다."}, Language::korean);
  pair.alignment.sentences = {bead({0, 1}, {0, 1}, .9)};
  collection.pairs.push_back(pair);
  collection.unpaired.push_back({2, UnpairedReason::no_link, {}, {}, 0});
  collection.missing.push_back("https://paper.example/ko/9");
  return collection;
}

void ladders() {
  const std::vector<Bead> beads = collection().pairs.front().alignment.sentences;
  const std::string ladder = text_of(formats::ladder, beads);
  expect(ladder == "[0]:[0]:0.9\n" || ladder.starts_with("[0]:[0]:0.9"));
  const auto read = read_ladder(ladder, "a.ladder");
  expect(read && read->size() == 1);
  expect(read_ladder_entries("# a comment\n[0]:[0]\n", "a.ladder")->front().line == 2);
}

void beads() {
  const Collection all = collection();
  const AlignedPair& pair = all.pairs.front();
  const std::vector<BeadView> views = {{pair.source, pair.target, pair.alignment.sentences.front()}};
  const std::string tsv = text_of(formats::bead_tsv, views);
  expect(std::count(tsv.begin(), tsv.end(), '\n') == 2);
  expect(text_of(formats::bead_jsonl, views).front() == '{');
}

void units() {
  const Collection all = collection();
  const PairView pair = pair_views(all).front();
  for_each_unit(pair.pair, [&pair](const Unit& unit) {
    const UnitView view{pair, unit, bead_of(pair.pair, unit)};
    expect(formats::tsv.bytes_of(view).find("It rained.\t비가 왔다.") != std::string::npos);
    expect(formats::jsonl.bytes_of(view).starts_with("{\"translation\""));
    expect(formats::tmx.bytes_of(view).find("<seg>비가 왔다.</seg>") != std::string::npos);
    expect(formats::moses_english.bytes_of(view) == "It rained.\n");
    expect(formats::moses_korean.bytes_of(view) == "비가 왔다.\n");
    expect(formats::moses_ids.bytes_of(view).starts_with("rain-1a2b:s0-0\t"));
  });
}

/// A format of our own, written piece by piece.
void own_format() {
  constexpr Format<UnitView> sizes{"sizes\n", [](const UnitView& view) { return type_of(view.bead) + "\n"; }, "end\n"};
  const Collection all = collection();
  const PairView pair = pair_views(all).front();
  std::string written;
  Writer<UnitView> writer(sizes, std::make_unique<StringSink>(written));
  Status status = writer.begin();
  for_each_unit(pair.pair, [&](const Unit& unit) {
    if (status) status = writer.add({pair, unit, bead_of(pair.pair, unit)});
  });
  expect(status && writer.end() && written == "sizes\n1-1\nend\n");
}

void links() {
  const Collection all = collection();
  expect(text_of(formats::links, pair_views(all)).find("https://paper.example/ko/7") != std::string::npos);
  expect(text_of(formats::unpaired, unpaired_views(all)).find("no_link") != std::string::npos);
  expect(text_of(formats::missing, all.missing) == "https://paper.example/ko/9\n");
}

}  // namespace

void emission() {
  ladders();
  beads();
  units();
  own_format();
  links();
}

}  // namespace jjak::examples
