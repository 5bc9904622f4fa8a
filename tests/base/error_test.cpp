// What an error says, in English and translated.
#include "base/message.hpp"

#include <jjak/emit.hpp>
#include <jjak/read.hpp>
#include <jjak/result.hpp>

#include <array>
#include <cerrno>
#include <utility>

#include "support/catch.hpp"

using jjak::Error;
namespace errors = jjak::errors;

TEST_CASE("an error names the file, the line and what to do") {
  const Error error{errors::bad_ladder, "a.txt", "no colon", 7, {}};
  CHECK(jjak::describe(error) ==
        "a.txt:7: not a ladder line: no colon; expected consecutive line numbers, [0, 1]:[0] or "
        "[0, 1]:[0]:0.97");
}

TEST_CASE("an error in the middle of a file names the byte") {
  CHECK(jjak::describe({errors::bad_gzip, "a.warc.gz", "wrong checksum", {}, 1042}) ==
        "a.warc.gz, byte 1042: damaged gzip data: wrong checksum");
}

TEST_CASE("a translation replaces the message and keeps place and detail") {
  const auto korean = [](std::string_view) { return std::string("읽을 수 없음: {detail}"); };
  CHECK(jjak::describe({errors::read_failed, "a", "x"}, korean) == "a: 읽을 수 없음: x");
}

TEST_CASE("a detail that looks like a placeholder stays as it is") {
  CHECK(jjak::describe({errors::read_failed, "a", "{detail} {0}"}) == "a: cannot be read: {detail} {0}");
}

TEST_CASE("system errors become codes that say what to do") {
  CHECK(jjak::system_error(ENOENT, "a", errors::read_failed).code == errors::not_found);
  CHECK(jjak::system_error(EACCES, "a", errors::read_failed).code == errors::permission_denied);
  CHECK(jjak::system_error(ENOSPC, "a", errors::write_failed).code == errors::no_space);
  CHECK(jjak::system_error(EIO, "a", errors::write_failed).code == errors::write_failed);
}

TEST_CASE("only wrong options are usage errors") {
  CHECK(jjak::ErrorCode(errors::option_value).is_usage());
  CHECK_FALSE(jjak::ErrorCode(errors::not_found).is_usage());
}

TEST_CASE("placeholders are filled, and what looks like one in a value stays") {
  const std::array<std::pair<std::string_view, std::string_view>, 2> values{{{"en", "{ko} {"}, {"ko", "다리"}}};
  CHECK(jjak::fill("“{en}”, “{ko}”, {en}", values) == "“{ko} {”, “다리”, {ko} {");
  CHECK(jjak::fill("{other} {en", values) == "{other} {en");
  CHECK(jjak::fill("{ {ko}", values) == "{ 다리");
  CHECK(jjak::fill("", values).empty());
}
