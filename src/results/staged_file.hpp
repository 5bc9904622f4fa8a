// A file of a new set of results while it is written: beside its place, in pieces, with its digest.
#pragma once

#include "bytes/digest.hpp"

#include <jjak/base/sink.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace jjak::results {

/// What is known of a file of the new set.
struct NewFile {
  std::string digest;        ///< none until it is closed
  bool is_in_place = false;  ///< whether its bytes are those of the file that it replaces: then nothing was written
};

/// Nothing is written while all bytes are few: most files of a set are small, and most of these do not change.
class StagedFile final : public ByteSink {
 public:
  /// `path`: of the new file; nothing is overwritten and no link is followed. `place`: where it goes in the end, which
  /// errors name. `file` must outlive it. `make_folders` makes the folders of `path`, once something is to be written.
  /// Writing and closing fail: permission_denied, no_space, write_failed, and as `make_folders`.
  StagedFile(std::string path, std::string place, NewFile& file, std::function<Status()> make_folders);

  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile() override;

  Status write(std::string_view bytes) override;
  Status close() override;

 private:
  Status open();
  /// Writes what has been gathered.
  Status flush();
  /// Whether the file that is to be replaced has just the bytes that were gathered.
  bool is_same() const;

  std::string path_, place_;
  NewFile& file_;
  std::function<Status()> make_folders_;
  int descriptor_ = -1;
  std::string gathered_;  ///< small pieces, until there is enough for the disk
  reading::Sha256 sum_;
};

}  // namespace jjak::results
