// Files of results that consist of pieces, one after the other: pieces of the old set that did not change are copied.
#pragma once

#include "results/manifest.hpp"
#include "results/result_folder.hpp"

#include <jjak/base/sink.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak::results {

/// Some bytes of a file of the set.
struct Stretch {
  std::string path;
  std::uint64_t offset = 0, length = 0;
};

/// Opens the files of a new set, and notes which bytes of each belong to which piece. A piece is all that is written
/// between begin() and end(): its stretches in files that are open all the while, and files of its own. Its key says
/// what its bytes follow from. One thread at a time.
class Pieces {
 public:
  /// `folder`: must outlive it. `known`: what written() said of the old set, whose files must be those of its manifest;
  /// where it speaks of another set, or is empty, or the manifest cannot be read, no piece is known. O(bytes of it).
  Pieces(ResultFolder& folder, std::string_view known);
  Pieces(const Pieces&) = delete;
  Pieces& operator=(const Pieces&) = delete;
  ~Pieces();

  /// As ResultFolder::add. The sinks must go before the pieces do.
  Result<std::unique_ptr<ByteSink>> open(const std::string& path);

  /// Begins a piece; one with an empty key is not noted.
  void begin(std::string key);
  /// Notes bytes that somebody else has written for the piece, in a file of the same set. At most once a piece.
  void note(Stretch stretch) { now_.noted = std::move(stretch); }
  void end();

  /// Whether the old set has a piece, and its files are there.
  bool has(const std::string& key) const;
  /// Makes the current piece that of the old set with this key. Precondition: has(key). Returns the bytes that were
  /// noted for it. Fails as a sink does, and read_failed.
  Result<std::string> copy(const std::string& key);

  /// All pieces, for the next set; nothing where the manifest cannot be read. To be called when the folder's commit()
  /// is done.
  std::string written() const;

 private:
  class OldFile;
  class File;
  class Sink;
  struct Piece {
    std::string key;
    std::vector<Stretch> stretches;
    std::optional<Stretch> noted;
    std::vector<std::string> files;
  };

  void recall(std::string_view known);
  bool is_there(const std::string& path) const;

  ResultFolder& folder_;
  std::map<std::string, std::string> digests_;  ///< of the old set's files
  std::unordered_map<std::string, Piece> old_;
  std::unique_ptr<OldFile> noted_;            ///< the last one of which noted bytes were read
  std::vector<std::unique_ptr<File>> files_;  ///< that are open between pieces
  std::vector<Piece> pieces_;
  Piece now_;
  bool is_in_piece_ = false;
  std::vector<std::uint64_t> sizes_;  ///< of the files, when the piece began
};

}  // namespace jjak::results
