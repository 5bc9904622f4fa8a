// Decompression with limits, over zlib, libzstd and libbrotli.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace jjak::reading {

enum class Coding : std::uint8_t { gzip, zlib, deflate, zstd, brotli };  ///< `deflate`: without zlib's head

/// "gzip", "zstd" ...
std::string_view name_of(Coding coding);
/// What damaged data of this kind is reported as.
ErrorCode damage_code(Coding coding);

/// Decompresses one member (gzip) or frame (zstd) at a time.
class Unpacker {
 public:
  enum class State { more, done, damaged };

  virtual ~Unpacker() = default;

  /// Moves bytes from the front of `input` to the end of `output`, at most `max_output`. `more` with an empty input: feed it.
  virtual State run(std::string_view& input, std::string& output, std::size_t max_output) = 0;
  /// Makes ready for the next member.
  virtual void restart() = 0;
  /// What is wrong with the data.
  virtual std::string complaint() const = 0;
};

/// `dictionary`: of zstd, empty without one.
std::unique_ptr<Unpacker> make_unpacker(Coding coding, std::string_view dictionary = {});

/// Whether so much output from so little input can only be meant to exhaust us. The first 1 MiB is free.
bool is_hostile(std::uint64_t input, std::uint64_t output, std::size_t max_ratio);

/// All of one member's bytes. Fails: bad_gzip, bad_zstd, bad_brotli, truncated, too_large.
Result<std::string> unpack(std::string_view bytes, Coding coding, std::size_t max_bytes, std::size_t max_ratio);

/// The body of a response with Content-Encoding: deflate is in zlib's format or raw: servers send both.
Coding deflate_coding(std::string_view body);

}  // namespace jjak::reading
