// The list of a run's files, in the format of sha256sum.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::results {

/// "<64 hexadecimal digits>  <path>\n". Precondition: no line break or backslash in the path.
std::string manifest_line(const std::string& path, std::string_view bytes);

/// The paths in a manifest; of a missing one none. Lines that manifest_line cannot have written are passed over, paths
/// that lead out of the folder too.
std::vector<std::string> files_of_manifest(const std::string& file);

/// The paths in a file that has one on each line, with the same exceptions.
std::vector<std::string> lines_of_paths(const std::string& file);

/// A file's bytes. Fails: not_found, read_failed.
Result<std::string> read_whole(const std::string& path);

}  // namespace jjak::results
