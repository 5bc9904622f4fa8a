// Writing files so that no reader ever sees half of one.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <string_view>

namespace jjak {

/// Writes to a temporary file beside `path`, flushes it to the disk and renames it. A failure leaves no file behind.
/// Fails: already_exists (without `overwrite`), permission_denied, no_space, write_failed.
Status write_file(const std::string& path, std::string_view bytes, bool overwrite);

/// Makes a folder and its parents. Fails: permission_denied, not_a_folder (a file is in the way), no_space,
/// write_failed.
Status make_folder(const std::string& path);

/// Writes to standard output (or any descriptor). Fails: no_space, write_failed.
Status write_descriptor(int descriptor, const std::string& name, std::string_view bytes);

}  // namespace jjak
