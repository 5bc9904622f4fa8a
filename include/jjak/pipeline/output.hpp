// What a build leaves behind, as files that are still to be written.
// Examples: tests/examples/output_example.cpp
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <vector>

namespace jjak {

/// A file that is to be written.
struct OutputFile {
  std::string path;  ///< relative to the folder
  std::string bytes;
};

/// A name for an article that is safe as a file name and does not depend on the rest of the collection: the last part
/// of its address and the CRC-32 of the whole (docs/formats.md). O(bytes). Thread safety: callable from any thread.
std::string file_name_of(const Article& article);

/// All that a build leaves behind.
/// Complexity: O(bytes written). Thread safety: callable from any thread.
std::vector<OutputFile> output_files(const Collection& collection, const std::string& report_page);

}  // namespace jjak
