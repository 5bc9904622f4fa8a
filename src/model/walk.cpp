// Walks a collection that is in memory, item by item, as exports and reports want it.
#include <jjak/model/walk.hpp>

namespace jjak {

std::vector<PairView> pair_views(const Collection& collection) {
  std::vector<PairView> views;
  views.reserve(collection.pairs.size());
  const std::vector<Article>& articles = collection.articles;
  for (const AlignedPair& pair : collection.pairs) {
    const ArticlePair& link = pair.link;
    views.push_back({pair, articles[link.english], articles[link.korean],
                     link.runner_up ? &articles[link.runner_up->korean] : nullptr});
  }
  return views;
}

std::vector<UnpairedView> unpaired_views(const Collection& collection) {
  std::vector<UnpairedView> views;
  views.reserve(collection.unpaired.size());
  const std::vector<Article>& articles = collection.articles;
  for (const Unpaired& unpaired : collection.unpaired)
    views.push_back({unpaired, articles[unpaired.article], unpaired.best ? &articles[*unpaired.best] : nullptr});
  return views;
}

Status CollectionVisitor::documents(std::size_t) { return Done{}; }
Status CollectionVisitor::article(const Article&) { return Done{}; }
Status CollectionVisitor::pair(const PairView&) { return Done{}; }
Status CollectionVisitor::unpaired(const UnpairedView&) { return Done{}; }
Status CollectionVisitor::missing(const std::string&) { return Done{}; }
Status CollectionVisitor::skipped(const Error&) { return Done{}; }

Status walk(const Collection& collection, CollectionVisitor& visitor) {
  Status status = visitor.documents(collection.documents);
  const auto show = [&](const auto& items, const auto& to) {
    for (const auto& item : items)
      if (status) status = to(item);
  };
  show(collection.articles, [&](const Article& article) { return visitor.article(article); });
  show(pair_views(collection), [&](const PairView& pair) { return visitor.pair(pair); });
  show(unpaired_views(collection), [&](const UnpairedView& unpaired) { return visitor.unpaired(unpaired); });
  show(collection.missing, [&](const std::string& address) { return visitor.missing(address); });
  show(collection.skipped, [&](const Error& problem) { return visitor.skipped(problem); });
  return status;
}

}  // namespace jjak
