// evaluate.hpp: beads, articles and links against gold.
#include <jjak/evaluate.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void beads() {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}), bead({1, 3}, {1, 2})};
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}), bead({1, 2}, {1, 2})};
  BeadScores scores = score_beads(gold, predicted);
  expect(scores.strict.precision() == .5 && scores.strict.recall() == .5 && scores.strict.f1() == .5);
  expect(scores.lax.precision() == 1);
  scores += scores;
  expect(scores.documents == 2 && scores.calibration.beads() == 4);
  expect(scores.calibration.error() >= 0 && scores.calibration.sure_precision() == .5);
}

void articles() {
  const auto gold = read_article_records(R"({"url": "https://paper.example/a", "title": "Rain"})", "gold.jsonl");
  const auto predicted = read_article_records(R"({"url": "http://paper.example/a", "title": "Rain!"})", "mine.jsonl");
  expect(gold && predicted);
  const ArticleEvaluation evaluation = score_articles(*gold, *predicted);
  expect(evaluation.all.articles == 1 && evaluation.mistakes.size() == 1);
}

void links() {
  const auto gold = read_link_rows("https://paper.example/en/7\thttps://paper.example/ko/7\n", "gold.tsv");
  const auto predicted = read_link_rows("https://paper.example/en/7\thttps://paper.example/ko/8\n", "mine.tsv");
  expect(gold && predicted && score_links(*gold, *predicted).all.precision() == 0);
  expect(read_unpaired_rows("url\tlanguage\nhttps://paper.example/en/9\ten\n").size() == 1);
  const Interval interval = wilson_interval(9, 10);
  expect(interval.low < .9 && .9 < interval.high);
}

}  // namespace

void evaluation() {
  beads();
  articles();
  links();
}

}  // namespace jjak::examples
