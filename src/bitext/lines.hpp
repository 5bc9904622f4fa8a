// Lines of a file of any size, one at a time, and the way of units and problems to the caller.
#pragma once

#include "bytes/byte_stream.hpp"

#include <jjak/bitext/bitext.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace jjak::bitext {

inline constexpr std::size_t longest_line = 64u << 20;
inline constexpr std::size_t max_inflate_ratio = 1000;  // texts of many equal lines pack well

/// Whether nothing of a text can be seen. O(letters before the first one that can).
bool is_blank(std::string_view text);

/// Hands units on, and counts what was given and what was left out.
class Outlet {
 public:
  Outlet(const BitextSink& sink, const Diagnostics& problems) : sink_(sink), problems_(problems) {}

  /// Fills in what other fields say, and gives a unit that has two texts; reports one that lacks a side.
  void give(BitextUnit& unit, const std::string& file);
  /// The same for a unit that may have an empty side.
  void give_bead(BitextUnit& unit);
  void report(const Error& problem);
  /// Notes another file that was read for the input.
  void note_file(const std::string& path) { count_.files.push_back(path); }
  bool is_wanted() const { return is_wanted_; }
  const BitextCount& count() const { return count_; }

 private:
  const BitextSink& sink_;
  const Diagnostics& problems_;
  BitextCount count_;
  bool is_wanted_ = true;
};

/// Reads lines that end with LF or CR LF; a byte order mark is passed over.
class LineReader {
 public:
  static Result<LineReader> open(const std::string& path);
  LineReader(std::string path, std::unique_ptr<reading::ByteStream> stream);

  /// Moves to the next line; false at the end. What breaks the file off is in stream().fault().
  bool next();
  /// Valid until next().
  std::string_view line() const { return line_; }
  /// 1-based.
  std::uint64_t number() const { return number_; }
  /// Why the present line cannot be used (bad_utf8, too_large); nothing when it can.
  const std::optional<Error>& problem() const { return problem_; }
  const std::string& path() const { return path_; }
  reading::ByteStream& stream() { return *stream_; }
  Error error(ErrorCode code, std::string detail) const { return {code, path_, std::move(detail), number_, {}}; }

 private:
  bool pass_over_line();

  std::string path_;
  std::unique_ptr<reading::ByteStream> stream_;
  std::string_view line_;
  std::size_t to_skip_ = 0;  ///< bytes of the present line and its end
  std::uint64_t number_ = 0;
  std::optional<Error> problem_;
};

}  // namespace jjak::bitext
