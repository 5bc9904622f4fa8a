// The folder of a run's results: one run writes into it at a time, and replaces the results of the last one as a set.
#pragma once

#include "results/staged_file.hpp"

#include <jjak/base/sink.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace jjak {

namespace errors {
extern const ErrorKind folder_in_use;
extern const ErrorKind folder_gone;
}  // namespace errors

/// New results are written beside the old ones, piece by piece, into a hidden folder. When all are on the disk, that
/// folder gets its final name: from then on the new results count. Then they take their places one by one. A run that
/// is killed before leaves the old results; the next open() after a run that was killed later moves the rest. The
/// manifest lists the files of a set with their digests, by rising path, as `sha256sum --check` reads it. Of the old
/// set, files that are not in the new one are removed where they still have their digest; what somebody changed or put
/// into the folder stays. A small file whose bytes have not changed is not written again.
class ResultFolder {
 public:
  static constexpr std::string_view manifest_name = "jjak.sha256";

  /// Makes the folder when it is missing, and keeps all other runs out of it until the object is gone. Brings what a
  /// run before left half done to its end. Fails as make_folder, folder_in_use, and not_a_folder (something that is no
  /// folder of this user has one of the hidden names). `overwrite`: whether results may be replaced.
  static Result<ResultFolder> open(const std::string& path, bool overwrite);

  ResultFolder(const ResultFolder&) = delete;
  ResultFolder& operator=(const ResultFolder&) = delete;
  ResultFolder(ResultFolder&& other) noexcept;
  ResultFolder& operator=(ResultFolder&&) = delete;
  /// Without commit(), the files of the folder are as they were.
  ~ResultFolder();

  /// The first file of the set that somebody changed since it was written; nothing when there is none. O(bytes). Fails:
  /// permission_denied, read_failed.
  Result<std::optional<std::string>> changed_file() const;
  /// Whether there is a set, with all its files.
  bool is_whole() const;
  /// Lets add() replace files, whatever open() was told.
  void allow_overwriting() { overwrite_ = true; }

  /// Begins a file of the new set; several may be open. `path`: relative to the folder. Fails: already_exists (without
  /// overwrite, or the set has it), not_a_file (a folder is in its place), not_a_folder (a file or a link is in the
  /// place of its folder), folder_gone (somebody removed or moved the folder), permission_denied, read_only, no_space,
  /// write_failed. The sink must go before the folder does.
  Result<std::unique_ptr<ByteSink>> add(const std::string& path);

  /// Lets a file of the old set be one of the new set, as it is. Precondition: it is there, with this digest.
  void keep(const std::string& path, const std::string& digest) { (*files_)[path] = {digest, true}; }

  const std::string& path() const { return path_; }

  /// Replaces the old set. Files of the old set that are not in the new one are removed; all other files stay. Fails as
  /// add and as its sinks; then the old set stays. At most once. Precondition: all sinks are closed.
  Status commit();

 private:
  ResultFolder(std::string path, int descriptor, bool is_new, bool overwrite);

  std::string place(std::string_view name) const;
  bool is_there(const std::string& path, const results::NewFile& file) const;
  Status begin();
  Result<std::unique_ptr<ByteSink>> stage(const std::string& path);
  Result<std::string> gone_files() const;
  Status swap();
  Status explain(const Status& status) const;
  Status check_hidden() const;
  Status finish();
  Status sync() const;

  std::string path_;
  int descriptor_;  ///< of the folder, locked
  bool is_new_;     ///< whether open() made the folder
  bool overwrite_;
  bool has_begun_ = false;
  using NewFiles = std::map<std::string, results::NewFile>;
  std::unique_ptr<NewFiles> files_ = std::make_unique<NewFiles>();  ///< of the new set
};

}  // namespace jjak
