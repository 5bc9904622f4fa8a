// Articles with their blocks, wherever these are: the blocks of a big collection need not be in memory.
// Examples: tests/examples/walk_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/result.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace jjak {

/// Has the blocks of articles that do not hold them.
class ArticleBlocks {
 public:
  ArticleBlocks() = default;
  ArticleBlocks(const ArticleBlocks&) = delete;
  ArticleBlocks& operator=(const ArticleBlocks&) = delete;
  virtual ~ArticleBlocks() = default;

  /// The blocks of the article with this index; none where they cannot be had any more. Thread safety: any number of
  /// readers.
  virtual std::vector<Block> read(std::size_t article) const = 0;
  /// Why blocks could not be had; nothing while all is well. Whoever used blocks asks in the end. Thread safety: as
  /// read().
  virtual std::optional<Error> failure() const = 0;
};

/// Refers to articles and to what has their blocks. Thread safety: any number of readers.
class WholeArticles {
 public:
  /// `blocks`: null where the articles hold them.
  explicit WholeArticles(const std::vector<Article>& articles, const ArticleBlocks* blocks = nullptr)
      : articles_(articles), blocks_(blocks) {}

  std::size_t size() const { return articles_.size(); }
  /// An article, perhaps without its blocks.
  const Article& operator[](std::size_t index) const { return articles_[index]; }
  /// An article with its blocks: itself, or a copy that is made in `room`.
  const Article& whole(std::size_t index, Article& room) const;
  /// As ArticleBlocks::failure.
  std::optional<Error> failure() const;

 private:
  const std::vector<Article>& articles_;
  const ArticleBlocks* blocks_;
};

}  // namespace jjak
