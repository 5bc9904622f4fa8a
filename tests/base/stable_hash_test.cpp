#include "base/stable_hash.hpp"

#include <catch2/catch.hpp>

#include <string_view>

using jjak::StableHash;

namespace {

constexpr std::uint64_t hash_of(std::string_view bytes) { return StableHash().add(bytes).value(); }

}  // namespace

TEST_CASE("the stable hash is FNV-1a with 64 bits", "[hash]") {
  // Known values of FNV-1a.
  CHECK(hash_of("") == 0xCBF29CE484222325);
  CHECK(hash_of("a") == 0xAF63DC4C8601EC8C);
  CHECK(hash_of("b") == 0xAF63DF4C8601F1A5);
  CHECK(hash_of("foobar") == 0x85944171F73967E8);
  static_assert(hash_of("foobar") == 0x85944171F73967E8);
}

TEST_CASE("a stable hash takes bytes, numbers and units in their order", "[hash]") {
  CHECK(StableHash().add("foo").add("bar").value() == hash_of("foobar"));
  CHECK(StableHash().add_bytes_of(0x6867666564636261).value() == hash_of("abcdefgh"));
  CHECK(StableHash().add_unit('a').value() == hash_of("a"));
  CHECK(StableHash().add("\xFF").value() == StableHash().add_unit(0xFF).value());
  CHECK(hash_of("ab") != hash_of("ba"));
}
