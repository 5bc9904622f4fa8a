// Errors as values. Nothing in the library throws for bad input, prints, or ends the program.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace jjak {

/// What went wrong. Each code has one message (see message_template) and one exit status (see is_usage_error).
enum class ErrorCode : std::uint8_t {
  not_found,
  permission_denied,
  not_a_file,
  not_a_folder,
  read_failed,
  write_failed,
  no_space,
  already_exists,
  too_large,
  binary,
  empty,
  bad_utf8,
  bad_gzip,
  bad_warc,
  truncated,
  unsupported,
  no_article,
  no_input,
  bad_line,
  bad_ladder,
  pin_outside,
  pin_overlap,
  pin_crossing,
  swapped_sides,
  same_language,
  duplicate,
  option_value,
  terms_columns,
  terms_empty,
  terms_english,
  terms_korean,
  terms_weight,
  terms_alternatives,
  terms_words,
  terms_duplicate,
  missing_package,
  bad_lexicon,
  lexicon_line,
  wordings_line,
  pairs_line,
  unknown_address,
  swapped_pair,
  redirect_loop,
};

/// One problem: what, where (file, line or byte), and the particulars.
struct Error {
  ErrorCode code{};
  std::string file;                   ///< path as the user gave it; empty when no file is concerned
  std::string detail;                 ///< particulars for the message's {detail}; never a whole sentence
  std::optional<std::uint64_t> line;  ///< 1-based
  std::optional<std::uint64_t> byte;  ///< 0-based offset in the file

  friend bool operator==(const Error&, const Error&) = default;
};

/// Turns an English message into the reader's language; gets and returns UTF-8.
using Translate = std::function<std::string(std::string_view)>;

/// Where the library reports what it skipped or doubted while it went on.
using Diagnostics = std::function<void(const Error&)>;

/// The English message of a code, with the placeholder {detail}. It says what to do next where that is known.
std::string_view message_template(ErrorCode code);

/// A stable name for scripts: "not_found", "bad_gzip" ...
std::string_view name_of(ErrorCode code);

/// Whether the user's command line is at fault (exit status 2) and not the data or the machine (1).
bool is_usage_error(ErrorCode code);

/// "file:line, byte n: message" in English, or in another language through `translate`.
std::string describe(const Error& error, const Translate& translate = {});

/// The error of the last failed system call, from errno, as read or write problem of `file`.
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

template <>
struct fmt::formatter<jjak::Error> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const jjak::Error& error, Context& context) const {
    return fmt::formatter<std::string>::format(jjak::describe(error), context);
  }
};
