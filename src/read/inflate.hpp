// Decompression with limits, over zlib.
#pragma once

#include <jjak/result.hpp>

#include <zlib.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace jjak::reading {

/// One run of zlib's inflater.
class Inflater {
 public:
  enum class Format { gzip, zlib, raw };
  enum class State { more, done, damaged };

  explicit Inflater(Format format);
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater();

  /// Moves bytes from the front of `input` to the end of `output`, at most `max_output`. `more` with an empty input: feed it.
  State run(std::string_view& input, std::string& output, std::size_t max_output);

  /// What zlib found wrong.
  std::string complaint() const;

 private:
  z_stream stream_{};
  bool ready_;
};

/// Whether so much output from so little input can only be meant to exhaust us. The first 1 MiB is free.
bool is_hostile(std::uint64_t input, std::uint64_t output, std::size_t max_ratio);

/// A whole HTTP body, "gzip" or "deflate" (zlib's format or raw: servers do both).
/// Fails: bad_gzip, truncated, too_large.
Result<std::string> inflate_body(std::string_view body, bool gzip, std::size_t max_bytes, std::size_t max_ratio);

}  // namespace jjak::reading
