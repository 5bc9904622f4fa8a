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

/// The name of a coding: "gzip", "zstd" ...
std::string_view name_of(Coding coding);
/// The error for damaged data of this coding.
ErrorCode damage_code(Coding coding);

/// Decompresses one member (gzip) or frame (zstd) at a time.
class Unpacker {
 public:
  enum class State { more, done, damaged };

  virtual ~Unpacker() = default;

  /// Unpacks from the front of `input` to the end of `output`, at most `max_output` bytes. Returns `more` with an empty
  /// input when it needs more input.
  virtual State run(std::string_view& input, std::string& output, std::size_t max_output) = 0;
  /// Prepares for the next member.
  virtual void restart() = 0;
  /// What is wrong with the data.
  virtual std::string complaint() const = 0;
};

/// `dictionary`: for zstd; empty without one.
std::unique_ptr<Unpacker> make_unpacker(Coding coding, std::string_view dictionary = {});

/// Whether so much output from so little input is a decompression bomb. The first 1 MiB is always allowed.
bool is_hostile(std::uint64_t input, std::uint64_t output, std::size_t max_ratio);

/// Unpacks one whole member. Fails: bad_gzip, bad_zstd, bad_brotli, truncated, too_large.
Result<std::string> unpack(std::string_view bytes, Coding coding, std::size_t max_bytes, std::size_t max_ratio);

/// Chooses between the two formats that servers send as "Content-Encoding: deflate": zlib and raw.
Coding deflate_coding(std::string_view body);

}  // namespace jjak::reading
