// Puts articles and their blocks together.
#include <jjak/model.hpp>

namespace jjak {

const Article& WholeArticles::whole(std::size_t index, Article& room) const {
  if (blocks_ == nullptr) return articles_[index];
  room = articles_[index];
  room.blocks = blocks_->read(index);
  return room;
}

std::optional<Error> WholeArticles::failure() const { return blocks_ == nullptr ? std::nullopt : blocks_->failure(); }

WholeArticles whole_articles(const Collection& collection) {
  return WholeArticles(collection.articles, collection.blocks.get());
}

}  // namespace jjak
