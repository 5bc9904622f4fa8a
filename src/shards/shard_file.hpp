// The files in which pairs travel to other processes, and alignments back: a header, entries, and an end that tells
// whether all of it is there.
#pragma once

#include "bytes/digest.hpp"

#include <jjak/base/sink.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

namespace errors {
extern const ErrorKind bad_shard;
extern const ErrorKind damaged_shard;
}  // namespace errors

namespace shards {

/// What a file holds.
enum class Content : std::uint8_t { pairs, alignments };

/// What alignments depend on besides their pairs.
struct Header {
  std::string version = {};    ///< of jjak
  std::string options = {};    ///< of the build, as JSON
  std::string settings = {};   ///< digest of all options, and of the files that they name
  std::string knowledge = {};  ///< version of the knowledge
  friend bool operator==(const Header&, const Header&) = default;
};

/// Writes a file, entry by entry. Thread safety: one object belongs to one thread.
class FileWriter {
 public:
  explicit FileWriter(std::unique_ptr<ByteSink> sink) : sink_(std::move(sink)) {}

  /// The first call. Fails as the sink does.
  Status begin(Content content, const Header& header);
  /// Fails as the sink does. O(bytes).
  Status add(std::string_view entry);
  /// The last call. Fails as the sink does.
  Status finish();

 private:
  Status write(std::string_view bytes);

  std::unique_ptr<ByteSink> sink_;
  std::uint64_t entries_ = 0;
  reading::Sha256 sum_;  // of all that was written
};

/// A file that was read; views into its bytes.
struct File {
  Header header;
  std::vector<std::string_view> entries;  ///< packed
};

/// An entry of a file; nothing where it is none. O(bytes).
std::optional<std::string> unpacked(std::string_view entry);

/// Fails: as read_file does, bad_shard (another kind of file, or another version of the format), damaged_shard (some of
/// it is missing or not as it was written). `path` is only for errors. `bytes` must outlive the file. O(bytes).
Result<File> read_file_of(Content content, std::string_view bytes, const std::string& path);

}  // namespace shards
}  // namespace jjak
