// Errors that any file or option can have, and how an error is said.
#include <jjak/diagnostics.hpp>

#include "base/message.hpp"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace jjak {
namespace errors {

const ErrorKind not_found{"not_found", tr("there is no such file or folder; check the path")};
const ErrorKind permission_denied{"permission_denied",
                                  tr("no permission; check the rights of the file and its folder")};
const ErrorKind read_only{"read_only", tr("this disk can only be read; choose another folder")};
const ErrorKind not_a_file{"not_a_file", tr("this is not a regular file")};
const ErrorKind not_a_folder{"not_a_folder", tr("this is not a folder")};
const ErrorKind read_failed{"read_failed", tr("cannot be read: {detail}")};
const ErrorKind write_failed{"write_failed", tr("cannot be written: {detail}")};
const ErrorKind no_space{"no_space", tr("the disk is full; free some space or choose another folder")};
const ErrorKind out_of_memory{"out_of_memory",
                              tr("there is not enough memory; free some, or give jjak less at a time")};
const ErrorKind closed_pipe{"closed_pipe", tr("the program that read this has ended")};
const ErrorKind pipe_unused{"pipe_unused",
                            tr("no program has opened the other end of this named pipe for {detail} seconds; "
                               "start it first")};
const ErrorKind already_exists{"already_exists", tr("exists already; use -O to overwrite it")};
const ErrorKind too_large{"too_large", tr("larger than the limit of {detail}")};
const ErrorKind empty{"empty", tr("nothing in it")};
const ErrorKind bad_utf8{"bad_utf8", tr("not valid in its character encoding ({detail}); convert the file to UTF-8")};
const ErrorKind truncated{"truncated", tr("ends too early: {detail}")};
const ErrorKind unsupported{"unsupported", tr("a kind of file that jjak does not read ({detail})")};
const ErrorKind option_value{"option_value", tr("wrong option: {detail}"), true};

}  // namespace errors

std::string describe(const Error& error, const Translate& translate) {
  const auto filled = [&translate](std::string_view message, std::string_view detail) {
    return fill(translate ? translate(message) : std::string(message), std::array{std::pair("detail", detail)});
  };
  const std::string text = filled(error.code.message(), error.detail);
  std::string place = error.file;
  if (error.line) place += (place.empty() ? "" : ":") + std::to_string(*error.line);
  if (error.byte) { place += (place.empty() ? "" : ", ") + filled(tr("byte {detail}"), std::to_string(*error.byte)); }
  if (!error.other_file.empty()) place += (place.empty() ? "" : ", ") + error.other_file;
  return place.empty() ? text : place + ": " + text;
}

Error system_error(int error_number, std::string file, ErrorCode otherwise) {
  ErrorCode code = otherwise;
  switch (error_number) {
    case ENOENT:
    case ENOTDIR: code = errors::not_found; break;
    case EACCES:
    case EPERM: code = errors::permission_denied; break;
    case EROFS: code = errors::read_only; break;
    case EEXIST: code = errors::already_exists; break;
    case EISDIR: code = errors::not_a_file; break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: code = errors::no_space; break;
    case ENOMEM: code = errors::out_of_memory; break;
    case EPIPE: code = errors::closed_pipe; break;
    default: break;
  }
  return Error{code, std::move(file), std::generic_category().message(error_number)};
}

}  // namespace jjak
