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
  const std::string ladder = write_ladder(beads);
  expect(ladder == "[0]:[0]:0.9\n" || ladder.starts_with("[0]:[0]:0.9"));
  const auto read = read_ladder(ladder, "a.ladder");
  expect(read && read->size() == 1);
  expect(read_ladder_entries("# a comment\n[0]:[0]\n", "a.ladder")->front().line == 2);
}

void beads() {
  const Collection all = collection();
  const AlignedPair& pair = all.pairs.front();
  const std::string tsv = write_bead_tsv(pair.source, pair.target, pair.alignment.sentences);
  expect(std::count(tsv.begin(), tsv.end(), '\n') == 2);
  expect(write_bead_jsonl(pair.source, pair.target, pair.alignment.sentences).front() == '{');
}

void units() {
  const Collection all = collection();
  expect(write_tsv(all).find("It rained.\t비가 왔다.") != std::string::npos);
  expect(write_jsonl(all).starts_with("{\"translation\""));
  expect(write_tmx(all).find("<seg>비가 왔다.</seg>") != std::string::npos);
  const Moses moses = write_moses(all);
  expect(moses.english == "It rained.\n" && moses.korean == "비가 왔다.\n");
}

void links() {
  const Collection all = collection();
  expect(write_links(all).find("https://paper.example/ko/7") != std::string::npos);
  expect(write_unpaired(all).find("no_link") != std::string::npos);
  expect(write_missing(all) == "https://paper.example/ko/9\n");
}

}  // namespace

void emission() {
  ladders();
  beads();
  units();
  links();
}

}  // namespace jjak::examples
