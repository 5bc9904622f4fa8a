// Files that are kept in memory instead of a folder.
#pragma once

#include <jjak/base/sink.hpp>

#include <map>
#include <string>

namespace jjak {

using FilesInMemory = std::map<std::string, std::string>;  ///< bytes by path

/// Opens files whose bytes are in `files` when they are closed, and not before. `files` must outlive all of them.
/// Thread safety: one thread at a time.
OpenFile open_in_memory(FilesInMemory& files);

}  // namespace jjak
