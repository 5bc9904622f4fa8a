// A file of a new set of results while it is written: beside its place, in pieces, with its digest.
#pragma once

#include "bytes/digest.hpp"

#include <jjak/base/sink.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace jjak::results {

class StagedFile final : public ByteSink {
 public:
  /// Makes a new file; nothing is overwritten and no link is followed. `named`: the place that errors name. `digest`:
  /// gets the digest when the file is closed; must outlive the file. Fails: permission_denied, no_space, write_failed.
  static Result<std::unique_ptr<ByteSink>> create(const std::string& path, std::string named, std::string& digest);

  StagedFile(const StagedFile&) = delete;
  StagedFile& operator=(const StagedFile&) = delete;
  ~StagedFile() override;

  Status write(std::string_view bytes) override;
  Status close() override;

 private:
  StagedFile(int descriptor, std::string named, std::string& digest);

  /// Writes what has been gathered.
  Status flush();

  int descriptor_;
  std::string named_;
  std::string& digest_;
  std::string gathered_;  ///< small pieces, until there is enough for the disk
  reading::Sha256 sum_;
};

}  // namespace jjak::results
