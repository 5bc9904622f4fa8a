// Errors as values. Nothing in the library throws for bad input, prints, or ends the program.
// Examples: tests/examples/result_example.cpp
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace jjak {

/// A kind of problem. Each room of the library declares its own, in namespace errors, beside the functions that fail
/// with them.
struct ErrorKind {
  std::string_view name;     ///< stable, for scripts: "not_found", "bad_gzip"
  std::string_view message;  ///< English, with the placeholder {detail}; says what to do next where that is known
  bool is_usage = false;     ///< whether the command line is at fault (exit status 2) and not the data (1)
};

/// Which kind of problem an error is: a reference to an ErrorKind. Codes are equal when their names are.
class ErrorCode {
 public:
  /// Implicit, so that a kind can stand where a code is wanted. `kind` must outlive the code; all kinds are constants.
  constexpr ErrorCode(const ErrorKind& kind) : kind_(&kind) {}
  ErrorCode(ErrorKind&&) = delete;

  std::string_view name() const { return kind_->name; }
  std::string_view message() const { return kind_->message; }
  bool is_usage() const { return kind_->is_usage; }

  friend bool operator==(const ErrorCode& a, const ErrorCode& b) { return a.name() == b.name(); }
  friend bool operator<(const ErrorCode& a, const ErrorCode& b) { return a.name() < b.name(); }

 private:
  const ErrorKind* kind_;
};

/// What can be wrong with any file or option.
namespace errors {
extern const ErrorKind not_found;
extern const ErrorKind permission_denied;
extern const ErrorKind read_only;
extern const ErrorKind not_a_file;
extern const ErrorKind not_a_folder;
extern const ErrorKind read_failed;
extern const ErrorKind write_failed;
extern const ErrorKind no_space;
extern const ErrorKind out_of_memory;
extern const ErrorKind closed_pipe;
extern const ErrorKind pipe_unused;
extern const ErrorKind already_exists;
extern const ErrorKind too_large;
extern const ErrorKind empty;
extern const ErrorKind bad_utf8;
extern const ErrorKind truncated;
extern const ErrorKind unsupported;
extern const ErrorKind option_value;
}  // namespace errors

/// One problem: what, where (file, line or byte; or two files), and the particulars.
struct Error {
  ErrorCode code;
  std::string file = {};                   ///< path as the user gave it; empty when no file is concerned
  std::string detail = {};                 ///< particulars for the message's {detail}; never a whole sentence
  std::optional<std::uint64_t> line = {};  ///< 1-based
  std::optional<std::uint64_t> byte = {};  ///< 0-based offset in the file
  std::string other_file = {};             ///< of a problem between two files; else empty

  friend bool operator==(const Error&, const Error&) = default;
};

/// The error of a failed system call, from its errno, as a problem of `file`: not_found, permission_denied, not_a_file,
/// not_a_folder, read_only, no_space, out_of_memory, closed_pipe, else `otherwise`. Thread safety: any thread.
Error system_error(int error_number, std::string file, ErrorCode otherwise);

/// A value or an Error. Copyable when T is.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}

  explicit operator bool() const { return std::holds_alternative<T>(state_); }
  T& operator*() & { return *std::get_if<T>(&state_); }
  const T& operator*() const& { return *std::get_if<T>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<T>(&state_)); }
  T* operator->() { return std::get_if<T>(&state_); }
  const T* operator->() const { return std::get_if<T>(&state_); }

  /// Precondition: !*this.
  const Error& error() const { return *std::get_if<Error>(&state_); }

 private:
  std::variant<T, Error> state_;
};

/// What a function returns that has nothing to return but can fail.
struct Done {};
using Status = Result<Done>;

}  // namespace jjak
