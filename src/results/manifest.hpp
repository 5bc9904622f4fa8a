// The list of a run's files, in the format of sha256sum.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::results {

struct ManifestLine {
  std::string digest;  ///< SHA-256, 64 hexadecimal digits
  std::string path;
};

/// "<digest>  <path>\n". Precondition: no line break or backslash in the path.
std::string written(const ManifestLine& line);

/// The lines of a manifest; of a missing one none. Lines that `written` cannot have made are passed over, and
/// paths with "..", ".", or a "/" in front. Fails as read_file.
Result<std::vector<ManifestLine>> read_manifest(const std::string& file);

/// Whether a file is there and has the digest that a manifest says. O(bytes), a piece of it in memory at a time. Fails:
/// permission_denied, read_failed.
Result<bool> is_unchanged(const std::string& file, const ManifestLine& line);

/// The paths in a file that has one on each line, with the same exceptions; fails as read_manifest.
Result<std::vector<std::string>> read_paths(const std::string& file);

}  // namespace jjak::results
