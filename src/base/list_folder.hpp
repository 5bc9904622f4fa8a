// What is in a folder.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <vector>

namespace jjak {

/// The paths of all entries of a folder, `folder/name`, in the byte order of their names; without `.` and `..`. All of
/// them, or an error: what is not listed would be lost. The iterators of std::filesystem end the program when memory
/// runs out in them (libstdc++ 12). Fails: not_found, permission_denied, out_of_memory, read_failed.
Result<std::vector<std::string>> list_folder(const std::string& folder);

}  // namespace jjak
