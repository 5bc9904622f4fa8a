// Computes digests: SHA-1 as WARC files write it, to recognise damaged and repeated documents; SHA-256 for manifests.
#include "bytes/digest.hpp"

#include "base/allocated.hpp"
#include "text/utf8.hpp"

#include <openssl/evp.h>

#include <array>
#include <cstdint>

namespace jjak::reading {
namespace {

constexpr std::string_view prefix = "sha1:";
constexpr std::size_t sha1_bytes = 20;

std::array<unsigned char, sha1_bytes> sha1(std::string_view bytes) {
  std::array<unsigned char, sha1_bytes> sum{};
  require_memory(EVP_Digest(bytes.data(), bytes.size(), sum.data(), nullptr, EVP_sha1(), nullptr) == 1);
  return sum;
}

/// Base32 of twenty bytes: 32 digits of five bits, without padding.
std::string base32(const std::array<unsigned char, sha1_bytes>& sum) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  std::string out;
  std::uint32_t bits = 0;
  int count = 0;
  for (const unsigned char byte : sum) {
    bits = bits << 8 | byte;
    for (count += 8; count >= 5; count -= 5) out += digits[bits >> (count - 5) & 31];
  }
  return out;
}

/// Converts forty hexadecimal digits to base32; nothing for anything else.
std::string from_hexadecimal(std::string_view digits) {
  if (digits.size() != 2 * sha1_bytes) return {};
  std::array<unsigned char, sha1_bytes> sum{};
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int value = ascii::hex_value(digits[i]);
    if (value < 0) return {};
    sum[i / 2] = static_cast<unsigned char>(sum[i / 2] << 4 | value);
  }
  return base32(sum);
}

}  // namespace

std::string sha1_digest(std::string_view bytes) { return std::string(prefix) + base32(sha1(bytes)); }

struct Sha256::State {
  struct Free {
    void operator()(EVP_MD_CTX* made) const { EVP_MD_CTX_free(made); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context{allocated(EVP_MD_CTX_new())};
  State() { require_memory(EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  require_memory(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::digits() {
  constexpr std::string_view hexadecimal = "0123456789abcdef";
  std::array<unsigned char, 32> sum{};
  require_memory(EVP_DigestFinal_ex(state_->context.get(), sum.data(), nullptr) == 1);
  std::string out;
  for (const unsigned char byte : sum) (out += hexadecimal[byte >> 4]) += hexadecimal[byte & 15];
  return out;
}

FieldDigest& FieldDigest::add(std::string_view field) {
  sum_.add(std::to_string(field.size()) + ":");
  sum_.add(field);
  return *this;
}

std::string sha256_digits(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.digits();
}

bool is_sha1(std::string_view digest) { return text::to_lower_ascii(digest.substr(0, prefix.size())) == prefix; }

bool is_same_digest(std::string_view given, std::string_view ours) {
  const std::string digits = text::to_lower_ascii(given.substr(prefix.size()));
  const std::string_view expected = ours.substr(prefix.size());
  return digits == text::to_lower_ascii(expected) || from_hexadecimal(digits) == expected;
}

}  // namespace jjak::reading
