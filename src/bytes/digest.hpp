// Digests as WARC files write them.
#pragma once

#include <string>
#include <string_view>

namespace jjak::reading {

/// "sha1:" and 32 letters and digits (RFC 4648's base32).
std::string sha1_digest(std::string_view bytes);

/// Whether a digest as a WARC gives it is SHA-1: "sha1:" with base32 or hexadecimal digits.
bool is_sha1(std::string_view digest);
/// Whether a given digest (which is_sha1) says the same as one of ours.
bool is_same_digest(std::string_view given, std::string_view ours);

}  // namespace jjak::reading
