// Walks a collection item by item, as exports and reports want it.
#include <jjak/model/walk.hpp>

#include <algorithm>
#include <numeric>

namespace jjak {
namespace {

constexpr std::size_t batch = 64;  // pairs whose texts are in memory at a time

PairView view_of(const Collection& collection, const AlignedPair& pair) {
  const std::vector<Article>& articles = collection.articles;
  const ArticlePair& link = pair.link;
  return {pair, articles[link.english], articles[link.korean],
          link.runner_up ? &articles[link.runner_up->korean] : nullptr};
}

}  // namespace

std::vector<PairView> pair_views(const Collection& collection) {
  std::vector<PairView> views;
  views.reserve(collection.pairs.size());
  for (const AlignedPair& pair : collection.pairs) views.push_back(view_of(collection, pair));
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

Status for_each_pair(const Collection& collection, const std::vector<std::size_t>& indexes, const PairSink& sink) {
  for (std::size_t first = 0; first < indexes.size(); first += batch) {
    const auto begin = indexes.begin() + static_cast<std::ptrdiff_t>(first);
    const std::vector<std::size_t> part(begin,
                                        begin + static_cast<std::ptrdiff_t>(std::min(batch, indexes.size() - first)));
    if (collection.texts == nullptr) {
      for (const std::size_t index : part)
        if (Status seen = sink(index, collection.pairs[index]); !seen) return seen;
      continue;
    }
    const Result<std::vector<AlignedPair>> pairs = collection.texts->read(collection, part);
    if (!pairs) return pairs.error();
    for (std::size_t i = 0; i < part.size(); ++i)
      if (Status seen = sink(part[i], (*pairs)[i]); !seen) return seen;
  }
  return Done{};
}

Status for_each_pair(const Collection& collection, const PairSink& sink) {
  std::vector<std::size_t> all(collection.pairs.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return for_each_pair(collection, all, sink);
}

Status CollectionVisitor::documents(std::size_t) { return Done{}; }
Status CollectionVisitor::article(const Article&) { return Done{}; }
Status CollectionVisitor::pair(const PairView&) { return Done{}; }
Status CollectionVisitor::unpaired(const UnpairedView&) { return Done{}; }
Status CollectionVisitor::missing(const std::string&) { return Done{}; }
Status CollectionVisitor::skipped(const Error&) { return Done{}; }

Status walk_but_pairs(const Collection& collection, CollectionVisitor& visitor) {
  Status status = visitor.documents(collection.documents);
  const auto show = [&](const auto& items, const auto& to) {
    for (const auto& item : items)
      if (status) status = to(item);
  };
  show(collection.articles, [&](const Article& article) { return visitor.article(article); });
  show(unpaired_views(collection), [&](const UnpairedView& unpaired) { return visitor.unpaired(unpaired); });
  show(collection.missing, [&](const std::string& address) { return visitor.missing(address); });
  show(collection.skipped, [&](const Error& problem) { return visitor.skipped(problem); });
  return status;
}

Status walk(const Collection& collection, CollectionVisitor& visitor) {
  if (Status shown = walk_but_pairs(collection, visitor); !shown) return shown;
  return for_each_pair(collection,
                       [&](std::size_t, const AlignedPair& pair) { return visitor.pair(view_of(collection, pair)); });
}

}  // namespace jjak
