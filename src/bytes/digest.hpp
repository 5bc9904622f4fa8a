// Digests as WARC files and sha256sum write them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace jjak::reading {

/// "sha1:" and 32 digits of base32 (RFC 4648).
std::string sha1_digest(std::string_view bytes);

/// Computes the SHA-256 of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  ~Sha256();
  void add(std::string_view bytes);
  /// 64 hexadecimal digits in lower case. At most once, at the end.
  std::string digits();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// SHA-256 of fields, each with its length, so that no two rows of fields give the same digest.
class FieldDigest {
 public:
  FieldDigest& add(std::string_view field);
  /// So many of the 64 hexadecimal digits. At most once, at the end.
  std::string digits(std::size_t count) { return sum_.digits().substr(0, count); }

 private:
  Sha256 sum_;
};

/// SHA-256 as 64 hexadecimal digits in lower case.
std::string sha256_digits(std::string_view bytes);

/// Whether a digest in a WARC is SHA-1: "sha1:" with base32 or hexadecimal digits.
bool is_sha1(std::string_view digest);
/// Whether a digest from a WARC equals one of digest_of. Precondition: is_sha1(given).
bool is_same_digest(std::string_view given, std::string_view ours);

}  // namespace jjak::reading
