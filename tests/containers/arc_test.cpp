// Reading ARC files: both versions, packed, damaged and hostile ones.
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/packed.hpp"
#include "support/reading.hpp"

namespace errors = jjak::errors;

namespace {

using jjak::test::gzip;
using jjak::test::names_of;
using jjak::test::Outcome;
using jjak::test::read_bytes;
using Names = std::vector<std::string>;

std::string http(const std::string& body, const std::string& fields = "Content-Type: text/html\r\n",
                 const std::string& status = "HTTP/1.1 200 OK") {
  return status + "\r\n" + fields + "\r\n" + body;
}

/// A record of version 1. `length`: what its first line says, when that is not true.
std::string record(const std::string& url, const std::string& block, long length = -1,
                   const std::string& type = "text/html") {
  return url + " 192.0.2.7 20060514101500 " + type + " " +
         std::to_string(length < 0 ? static_cast<long>(block.size()) : length) + "\n" + block + "\n";
}

std::string record_2(const std::string& url, const std::string& block) {
  return url + " 192.0.2.7 20060514101500 text/html 200 a1b2 - 1204 crawl.arc " + std::to_string(block.size()) + "\n" +
         block + "\n";
}

std::string version(int number) {
  const std::string block = std::to_string(number) + " 0 Our crawler\nURL IP-address Archive-date Content-type\n";
  return record("filedesc://crawl.arc", block, -1, "text/plain");
}

std::string page(const std::string& name) { return record("http://x.example/" + name, http("<p>" + name)); }

}  // namespace

TEST_CASE("Pages of ARC files of both versions", "[read][arc]") {
  for (const std::string& bytes :
       {version(1) + page("a") + page("b"),
        version(2) + record_2("http://x.example/a", http("<p>a")) + record_2("http://x.example/b", http("<p>b")),
        gzip(version(1)) + gzip(page("a")) + gzip(page("b"))}) {
    const Outcome outcome = read_bytes("crawl.arc.gz", bytes);
    CHECK(outcome.problems.empty());
    REQUIRE(names_of(outcome) == Names{"a", "b"});
    CHECK(outcome.documents[0].text == "<p>a");
    CHECK(outcome.documents[0].url == "http://x.example/a");
  }
  const Outcome outcome = read_bytes("by-its-first-bytes", version(1) + page("a"));
  REQUIRE(names_of(outcome) == Names{"a"});
  CHECK(outcome.documents[0].origin.offset == version(1).size());
  CHECK(outcome.documents[0].origin.length == page("a").size());
}

TEST_CASE("What ARC files hold besides pages is passed over", "[read][arc]") {
  const Outcome outcome =
      read_bytes("crawl.arc",
                 version(1) + record("dns:x.example", "20060514 x.example. 300 IN A 192.0.2.7\n", -1, "text/dns") +
                     record("http://x.example/picture", http("\x89PNG", "Content-Type: image/png\r\n")) +
                     record("http://x.example/lost", http("<p>no", "Content-Type: text/html\r\n", "HTTP/1.0 404 No")) +
                     record("http://x.example/old", http("", "Location: /new\r\n", "HTTP/1.1 301 Moved")) +
                     record("http://x.example/with a blank", http("<p>blank")) +
                     record("http://x.example/ancient", "<html><p>before headers") +
                     record("http://x.example/note", "no page", -1, "text/plain"));
  CHECK(outcome.problems.empty());
  REQUIRE(names_of(outcome) == Names{"old", "with a blank", "ancient"});
  CHECK(outcome.documents[0].kind == jjak::DocumentKind::redirect);
  CHECK(outcome.documents[0].location == "http://x.example/new");
  CHECK(outcome.documents[2].text == "<html><p>before headers");
}

TEST_CASE("Damaged ARC records are reported and the next one is read", "[read][arc]") {
  const std::string head = version(1) + page("first");
  const auto damaged = [&](const std::string& name, const std::string& bad, jjak::ErrorCode code) {
    INFO(name);
    const Outcome outcome = read_bytes(name + ".arc", head + bad + page("last"));
    CHECK(names_of(outcome) == Names{"first", "last"});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == code);
    CHECK(outcome.problems[0].byte == head.size());
  };
  const std::string url = "http://x.example/bad";
  damaged("short", record(url, http("<p>bad bad bad"), 20), errors::bad_warc);
  damaged("long", record(url, http("<p>bad"), 90), errors::bad_warc);
  damaged("longer-than-the-file", record(url, http("<p>bad"), 5'000'000), errors::truncated);
  damaged("too-large", record(url, http("<p>bad"), 2'000'000'000'000), errors::too_large);
  damaged("no-length", url + " 192.0.2.7 20060514101500 text/html\nxx\n", errors::bad_warc);
  damaged("negative", url + " 192.0.2.7 20060514101500 text/html -5\nxx\n", errors::bad_warc);
  damaged("garbage", "what is this?\n\n", errors::bad_warc);
  damaged("long-line", "http://" + std::string(100'000, 'x') + " 192.0.2.7 20060514101500 text/html 5\n12345\n",
          errors::bad_warc);
  damaged("binary", record(url, http("\x89PNG")), errors::binary);
}

TEST_CASE("An ARC file that is cut off keeps its records", "[read][arc]") {
  const std::string last = page("last");
  for (const std::size_t kept : {std::size_t{9}, last.size() / 2, last.size() - 2}) {
    const Outcome outcome = read_bytes("cut.arc", version(1) + page("first") + last.substr(0, kept));
    CHECK(names_of(outcome) == Names{"first"});
    CHECK(outcome.problems.size() == 1);
  }
  const std::string good = gzip(page("good")), bad = gzip(record("http://x.example/bad", http(std::string(9999, 'a'))));
  const Outcome outcome = read_bytes("cut.arc.gz", gzip(version(1)) + bad.substr(0, bad.size() / 2) + good);
  CHECK(names_of(outcome) == Names{"good"});
  REQUIRE_FALSE(outcome.problems.empty());
  CHECK(outcome.problems.front().code == errors::bad_gzip);
}

TEST_CASE("ARC records that expand without measure are refused", "[read][arc]") {
  const std::string bomb = gzip(record("http://x.example/bomb", http(std::string(8u << 20, ' '))));
  const Outcome outcome = read_bytes("bomb.arc.gz", gzip(version(1)) + bomb + gzip(page("good")));
  CHECK(names_of(outcome) == Names{"good"});
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::too_large);
  CHECK(read_bytes("empty.arc", "").problems.at(0).code == errors::empty);
  CHECK(read_bytes("text.arc", "hello").problems.at(0).code == errors::bad_warc);
}
