// Web archives that are made to cost more than their size.
#include <jjak/read.hpp>

#include "support/packed.hpp"
#include "support/reading.hpp"

#include <string>

using jjak::test::gzip;
using jjak::test::Outcome;
using jjak::test::read_bytes;
namespace errors = jjak::errors;

namespace {

std::string repeated(const std::string& piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

std::string record(const std::string& fields, const std::string& name = "good") {
  const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + fields + "\r\n<p>" + name;
  return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/" + name +
         "\r\nContent-Type: application/http\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
         "\r\n\r\n";
}

}  // namespace

TEST_CASE("False heads of packed members are not each read to the end of the file", "[read][hostile]") {
  // The flag says that a name follows, which goes on to the next byte 0, or to the end of the file.
  const std::string heads = repeated("\x1F\x8B\x08\x08", 100'000);
  const Outcome outcome = read_bytes("heads.warc.gz", heads);
  CHECK(outcome.documents.empty());
  CHECK(outcome.problems.size() > 1);
  CHECK(outcome.problems.size() < 1000);
  SECTION("a page before them and a page behind a few of them are read") {
    const std::string bytes = gzip(record("")) + repeated("\x1F\x8B\x08\x08", 50) + gzip(record(""));
    CHECK(read_bytes("few.warc.gz", bytes).documents.size() == 2);
  }
}

TEST_CASE("A file of damaged zstd frames is given up", "[read][hostile]") {
  using namespace std::string_literals;
  // A small window, a block of 128 KiB that repeats one byte, and what is no block.
  const std::string frame = "\x28\xB5\x2F\xFD\x00\x58\x02\x00\x10\x41\xFF\xFF\xFF"s;
  const Outcome outcome = read_bytes("frames.warc.zst", repeated(frame, 20'000));
  CHECK(outcome.documents.empty());
  REQUIRE_FALSE(outcome.problems.empty());
  CHECK(outcome.problems.size() < 2000);
  CHECK(outcome.problems.back().code == errors::too_large);
}

TEST_CASE("The header of a record ends where the next record begins", "[read][hostile]") {
  const std::string heads = repeated("WARC/1.0\r\nWARC-Type: response\r\n", 1000);
  const Outcome outcome = read_bytes("heads.warc", heads + record(""));
  CHECK(outcome.documents.size() == 1);
  REQUIRE(outcome.problems.size() == 1000);
  CHECK(outcome.problems[1].code == errors::bad_warc);
  CHECK(outcome.problems[1].detail == "header without an end");
}

TEST_CASE("An HTTP header has a limit, and the next record is read", "[read][hostile]") {
  const std::string lines = repeated("a:\r\n", 70'000);
  const Outcome warc = read_bytes("lines.warc", record(lines, "bad") + record(repeated("a:\r\n", 1000)));
  REQUIRE(warc.documents.size() == 1);
  CHECK(warc.documents[0].url == "http://x.example/good");
  REQUIRE(warc.problems.size() == 1);
  CHECK(warc.problems[0].code == errors::bad_warc);
  CHECK(warc.problems[0].detail == "HTTP header without an end in its first 256 KiB");
  const std::string block = "HTTP/1.1 200 OK\n" + lines + "\n<html><p>bad";
  const Outcome arc = read_bytes("lines.arc",
                                 "filedesc://a.arc 0.0.0.0 20060514101500 text/plain 4\n1 0\n\n"
                                 "http://x.example/bad 1.1.1.1 20060514101500 text/html " +
                                     std::to_string(block.size()) + "\n" + block + "\n");
  CHECK(arc.documents.empty());
  REQUIRE(arc.problems.size() == 1);
  CHECK(arc.problems[0].detail == warc.problems[0].detail);
}
