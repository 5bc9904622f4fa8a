// Reading WACZ files: stored and packed members, damaged and hostile archives.
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/packed.hpp"
#include "support/reading.hpp"

#include <zip.h>

#include <filesystem>

namespace errors = jjak::errors;

namespace {

using jjak::test::gzip;
using jjak::test::names_of;
using jjak::test::Outcome;
using Names = std::vector<std::string>;

struct Member {
  std::string name, bytes;
  bool is_packed = false;
};

/// A zip archive, as libzip writes it.
std::string zip_of(const std::vector<Member>& members) {
  const jjak::test::Folder folder;
  const std::string path = folder.path("made.zip");
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
  REQUIRE(archive != nullptr);
  for (const Member& member : members) {
    zip_source_t* source = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
    const zip_int64_t index = zip_file_add(archive, member.name.c_str(), source, 0);
    REQUIRE(index >= 0);
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                             member.is_packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
  }
  REQUIRE(zip_close(archive) == 0);
  return jjak::test::Folder::read(path);
}

std::string record(const std::string& name, const std::string& body) {
  const std::string block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
  return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/" + name +
         "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + std::to_string(block.size()) +
         "\r\n\r\n" + block + "\r\n\r\n";
}

std::string page(const std::string& name) { return record(name, "<p>" + name); }

}  // namespace

TEST_CASE("The WARC and ARC files of a WACZ are read", "[read][wacz]") {
  const std::string arc = "http://x.example/arc 192.0.2.7 20060514101500 text/html 11\n<html><p>x\n\n";
  const Outcome outcome = jjak::test::read_bytes(
      "crawl.wacz", zip_of({{"datapackage.json", "{}"},
                            {"archive/one.warc.gz", gzip(page("a")) + gzip(page("b"))},
                            {"archive/two.warc", page("c") + page("d"), true},
                            {"archive/notes.txt", "none"},
                            {"archive/three.arc", arc},
                            {"pages/pages.jsonl", "{\"url\": \"http://x.example/z\", \"text\": \"none\"}"},
                            {"indexes/index.warc", page("not in archive/")}}));
  CHECK(outcome.problems.empty());
  REQUIRE(names_of(outcome) == Names{"a", "b", "c", "d", "arc"});
  CHECK(outcome.documents[1].origin.path.ends_with("crawl.wacz/archive/one.warc.gz"));
  CHECK(outcome.documents[1].origin.offset == gzip(page("a")).size());
}

TEST_CASE("Damaged members of a WACZ do not stop the others", "[read][wacz]") {
  const std::string long_page = record("bad", std::string(9999, 'a'));
  std::string broken = gzip(long_page);
  for (std::size_t i = broken.size() / 2; i < broken.size() / 2 + 8; ++i) broken[i] = '\xFF';
  const std::string archive = zip_of({{"archive/1.warc.gz", gzip(page("a")) + broken + gzip(page("b"))},
                                      {"archive/2.warc", page("c") + long_page, true},
                                      {"archive/3.warc", page("d")}});
  const Outcome outcome = jjak::test::read_bytes("crawl.wacz", archive);
  CHECK(names_of(outcome) == Names{"a", "b", "c", "bad", "d"});
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::bad_gzip);

  // Deflated bytes of the second member that are wrong.
  std::string damaged = archive;
  const std::size_t second = damaged.find("archive/2.warc") + 14;
  for (std::size_t i = second + 20; i < second + 60; ++i) damaged[i] = '\x55';
  const Outcome worse = jjak::test::read_bytes("crawl.wacz", damaged);
  CHECK(names_of(worse) == Names{"a", "b", "d"});
  REQUIRE(worse.problems.size() == 2);
  CHECK(worse.problems[1].code == errors::bad_zip);
}

TEST_CASE("What was read of a member before its damage is kept", "[read][wacz]") {
  std::string archive = zip_of({{"archive/a.warc", page("a") + page("b") + page("c"), true}});
  // The checksum in the table of contents is wrong; that is noticed at the end.
  archive[archive.find("PK\x01\x02") + 16] ^= '\x01';
  const Outcome outcome = jjak::test::read_bytes("crawl.wacz", archive);
  CHECK(names_of(outcome) == Names{"a", "b", "c"});
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::bad_zip);
}

TEST_CASE("A WACZ that is no good says why", "[read][wacz]") {
  const std::string good = zip_of({{"archive/a.warc", page("a"), true}});
  const auto code_of = [](const std::string& bytes) {
    const Outcome outcome = jjak::test::read_bytes("crawl.wacz", bytes);
    CHECK(outcome.documents.empty());
    REQUIRE(outcome.problems.size() == 1);
    return outcome.problems[0].code;
  };
  CHECK(code_of(good.substr(0, good.size() / 2)) == errors::bad_zip);
  CHECK(code_of(zip_of({{"readme.txt", "nothing here"}})) == errors::unsupported);
  CHECK(code_of("no zip") == errors::bad_zip);
  CHECK(code_of(gzip(good)) == errors::unsupported);
  CHECK(code_of(zip_of({{"archive/a.warc", ""}})) == errors::empty);
  std::string locked = good;  // the flag of encryption, in both heads of the member
  for (const std::size_t flags : {good.find("PK\x03\x04") + 6, good.find("PK\x01\x02") + 8}) locked[flags] |= '\x01';
  CHECK(code_of(locked) == errors::unsupported);
  CHECK(code_of("") == errors::empty);
  // The table of contents says that there are 65,534 members.
  std::string lie = good;
  const std::size_t end = lie.rfind("PK\x05\x06");
  lie[end + 8] = lie[end + 10] = '\xFE';
  lie[end + 9] = lie[end + 11] = '\xFF';
  CHECK(code_of(lie) == errors::bad_zip);
}

TEST_CASE("A WACZ that expands without measure is refused", "[read][wacz]") {
  const std::string bomb = record("bomb", std::string(8u << 20, ' '));
  const Outcome outcome =
      jjak::test::read_bytes("bomb.wacz", zip_of({{"archive/1.warc", bomb, true}, {"archive/2.warc", page("good")}}));
  CHECK(names_of(outcome) == Names{"good"});
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::too_large);

  // Many members that are each allowed, but not all together.
  std::vector<Member> members;
  jjak::ReadOptions options;
  options.max_inflate_ratio = 2;
  for (int i = 0; i < 40; ++i)
    members.push_back({"archive/" + std::to_string(i) + ".warc", record("page", std::string(100'000, 'x')), true});
  const Outcome many = jjak::test::read_bytes("many.wacz", zip_of(members), options);
  CHECK(many.documents.size() < 20);
  CHECK(many.problems.back().code == errors::too_large);
  CHECK(many.documents.size() + many.problems.size() < 40);  // the rest is not even opened
}
