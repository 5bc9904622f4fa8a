// Keeps the blocks of articles in a scratch file while a run needs them.
#pragma once

#include <jjak/model/articles.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jjak {

class BlockFile {
 public:
  /// Where the blocks of one article stand.
  struct Place {
    std::uint64_t offset = 0;
    std::uint32_t size = 0;
  };

  /// A file without a name in a folder: the system deletes it when the run ends, however it ends. Fails:
  /// permission_denied, no_space, write_failed ...
  static Result<std::shared_ptr<BlockFile>> make(const std::string& folder);

  BlockFile(const BlockFile&) = delete;
  BlockFile& operator=(const BlockFile&) = delete;
  ~BlockFile();

  /// Writes blocks behind all others. After a failure, which failure() tells, it keeps nothing. One thread at a time.
  Place keep(const std::vector<Block>& blocks);
  /// Nothing after a failure. Any number of threads, also while another one keeps.
  std::vector<Block> read(Place place) const;

  std::optional<Error> failure() const;

 private:
  BlockFile(int file, std::string folder) : file_(file), folder_(std::move(folder)) {}
  void fail(int code, ErrorCode otherwise) const;

  int file_;
  std::string folder_;  // for messages
  std::uint64_t size_ = 0;
  mutable std::mutex failing_;
  mutable std::optional<Error> failure_;
};

/// The articles of a collection in a block file.
class FiledBlocks final : public ArticleBlocks {
 public:
  /// `places`: of each article.
  FiledBlocks(std::shared_ptr<const BlockFile> file, std::vector<BlockFile::Place> places)
      : file_(std::move(file)), places_(std::move(places)) {}

  std::vector<Block> read(std::size_t article) const override { return file_->read(places_[article]); }
  std::optional<Error> failure() const override { return file_->failure(); }

 private:
  std::shared_ptr<const BlockFile> file_;
  std::vector<BlockFile::Place> places_;
};

}  // namespace jjak
