// Writing files so that no reader ever sees half of one.
#pragma once

#include <jjak/result.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace jjak {

/// How long jjak waits for a program at the other end of a named pipe, and how often it looks.
constexpr std::chrono::milliseconds longest_pipe_wait{10'000}, pipe_step{20};

/// What is said when none has come.
Error pipe_unused(std::string path);

/// Writes to a temporary file beside `path`, flushes it to the disk and renames it. A failure leaves no file behind.
/// Fails: already_exists (without `overwrite`), permission_denied, no_space, write_failed.
Status write_file(const std::string& path, std::string_view bytes, bool overwrite);

/// Opens for writing a new file that is to take the place of another one, and has its rights then; where there is none
/// yet, those that the process gives to new files. Nothing is overwritten and no link is followed. Returns a
/// descriptor. Fails: already_exists (`path`), else as write_file; errors name `place`.
Result<int> create_file(const std::string& path, const std::string& place);

/// Opens a device or a named pipe for writing. Fails: permission_denied, write_failed, pipe_unused (nobody has opened
/// the pipe for reading for some seconds).
Result<int> open_device(const std::string& path);

/// Whether something is at this path. Fails where that cannot be found out (permission_denied, read_failed): what
/// cannot be seen must not be taken for missing, and written over.
Result<bool> is_there(const std::string& path);

/// Makes a folder and its parents. Fails: permission_denied, not_a_folder (a file is in the way), no_space,
/// write_failed.
Status make_folder(const std::string& path);

/// Writes to standard output (or any descriptor). Fails: no_space, write_failed.
Status write_descriptor(int descriptor, const std::string& name, std::string_view bytes);

}  // namespace jjak
