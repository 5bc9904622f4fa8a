// walk.hpp: a collection item by item.
#include <jjak/model/walk.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

/// Counts, and wants no more than two articles.
class Visitor final : public CollectionVisitor {
 public:
  Status article(const Article&) override {
    if (++articles > 2) return Error{errors::too_large, {}, "two articles"};
    return Done{};
  }
  Status pair(const PairView& view) override {
    expect(view.english.url == "https://paper.example/en/7" && view.runner_up == nullptr);
    ++pairs;
    return Done{};
  }

  int articles = 0, pairs = 0;
};

}  // namespace

void walking() {
  Collection collection;
  collection.articles.resize(2);
  collection.articles[0].url = "https://paper.example/en/7";
  AlignedPair& pair = collection.pairs.emplace_back();
  pair.link.english = 0;
  pair.link.korean = 1;
  Visitor visitor;
  expect(walk(collection, visitor) && visitor.articles == 2 && visitor.pairs == 1);
  expect(pair_views(collection).size() == 1 && unpaired_views(collection).empty());
  collection.articles.resize(3);
  Visitor other;
  const Status walked = walk(collection, other);
  expect(!walked && walked.error().code == errors::too_large);
  expect(other.pairs == 0);  // an error ends the walk
}

}  // namespace jjak::examples
