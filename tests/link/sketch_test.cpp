// Resemblance of texts by MinHash.
#include "link/sketch.hpp"

#include "support/catch.hpp"

#include <string>

using namespace jjak;
using namespace jjak::linking;

namespace {

Article with_words(int first, int count) {
  Article article;
  std::string text;
  for (int i = first; i < first + count; ++i) text += "word" + std::to_string(i * 7919) + " ";
  article.blocks = {{BlockRole::body, text}};
  return article;
}

}  // namespace

TEST_CASE("resemblance is about the share of common shingles") {
  const Sketch all = sketch_of(with_words(0, 400));
  CHECK(all.size() == sketch_size);
  CHECK(resemblance(all, all) == 1);
  CHECK(resemblance(all, sketch_of(with_words(0, 200))) == Approx(.5).margin(.2));
  CHECK(resemblance(all, sketch_of(with_words(1'000, 400))) == 0);
  CHECK(resemblance({}, {}) == 0);
}

TEST_CASE("different texts are counted, versions once") {
  const std::vector<Article> articles{with_words(0, 300), with_words(0, 290), with_words(0, 120), with_words(900, 200),
                                      Article{}};
  CHECK(count_different(jjak::WholeArticles(articles), {0, 1, 2}, 9) == 1);
  CHECK(count_different(jjak::WholeArticles(articles), {0, 1, 2, 3}, 9) == 2);
  CHECK(count_different(jjak::WholeArticles(articles), {0, 3, 4}, 1) == 2);
}

TEST_CASE("the overlap of words does not depend on their order") {
  const Article all = with_words(0, 400);
  Article turned = with_words(200, 200);
  turned.blocks.push_back(with_words(0, 200).blocks.front());
  CHECK(word_overlap(all, turned) == 1);
  CHECK(word_overlap(all, with_words(0, 100)) == Approx(.25));
  CHECK(word_overlap(all, with_words(1'000, 400)) == 0);
  CHECK(word_overlap({}, {}) == 0);
}
