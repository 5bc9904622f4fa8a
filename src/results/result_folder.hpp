// The folder of a run's results: one run writes into it at a time, and replaces the results of the last one as a set.
#pragma once

#include <jjak/result.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

namespace errors {
extern const ErrorKind folder_in_use;
}  // namespace errors

/// New results are written beside the old ones, into a hidden folder. When all are on the disk, that folder gets its
/// final name: from then on the new results count. Then they take their places one by one. A run that is killed before
/// leaves the old results; the next open() after a run that was killed later moves the rest. The manifest lists the
/// files of a set with their digests, as `sha256sum --check` reads it. Of the old set, files that are not in the new
/// one are removed where they still have their digest; what somebody changed or put into the folder stays.
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

  /// The first file of the set that somebody changed since it was written; nothing when there is none. O(bytes).
  std::optional<std::string> changed_file() const;
  /// Whether there is a set, with all its files.
  bool is_whole() const;
  /// Lets add() replace files, whatever open() was told.
  void allow_overwriting() { overwrite_ = true; }

  /// Adds a file to the new set. `path`: relative to the folder. Fails: already_exists (without overwrite), not_a_file
  /// (a folder is in its place), not_a_folder (a file or a link is in the place of its folder), permission_denied,
  /// no_space, write_failed.
  Status add(const std::string& path, std::string_view bytes);

  /// Replaces the old set. Files of the old set that are not in the new one are removed; all other files stay. Fails as
  /// add. At most once.
  Status commit();

 private:
  ResultFolder(std::string path, int descriptor, bool is_new, bool overwrite);

  std::string place(std::string_view name) const;
  Status begin();
  Status check_hidden() const;
  Status finish();
  Status sync() const;

  std::string path_;
  int descriptor_;  ///< of the folder, locked
  bool is_new_;     ///< whether open() made the folder
  bool overwrite_;
  bool has_begun_ = false;
  std::string manifest_;         ///< lines of the new set
  std::set<std::string> names_;  ///< of the new set
};

}  // namespace jjak
