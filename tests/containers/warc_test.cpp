// Reading WARC files: packed, chunked, damaged and hostile ones.
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/packed.hpp"

#include <fmt/core.h>

#include <filesystem>
#include <fstream>

namespace errors = jjak::errors;

namespace {

namespace fs = std::filesystem;
using jjak::test::gzip;
using jjak::test::zstd;

/// The first frame of a WARC, which holds the dictionary of the others.
std::string dictionary_frame(const std::string& content) {
  std::string head = "\x5D\x2A\x4D\x18";
  for (int shift = 0; shift < 32; shift += 8) head += static_cast<char>(content.size() >> shift & 0xFF);
  return head + content;
}

std::string http(const std::string& body, const std::string& fields = "Content-Type: text/html; charset=utf-8\r\n",
                 const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}

std::string record(const std::string& name, const std::string& block, long length = -1,
                   const std::string& type = "response",
                   const std::string& content_type = "application/http; msgtype=response",
                   const std::string& fields = {}) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: http://x.example/" + name + "\r\n" + fields +
         "Content-Type: " + content_type +
         "\r\nContent-Length: " + std::to_string(length < 0 ? static_cast<long>(block.size()) : length) + "\r\n\r\n" +
         block + "\r\n\r\n";
}

struct Outcome {
  std::vector<std::string> names;  ///< last part of each document's address
  std::vector<std::string> texts;
  std::vector<jjak::RawDocument> documents;
  std::vector<jjak::Error> problems;
};

Outcome read(const std::string& name, const std::string& bytes, const jjak::ReadOptions& options = {}) {
  const fs::path path = fs::temp_directory_path() / ("jjak-warc-test-" + name);
  std::ofstream(path, std::ios::binary) << bytes;
  Outcome outcome;
  const auto status = jjak::read_documents(
      path.string(), options,
      [&](jjak::RawDocument document) {
        outcome.names.push_back(document.url.substr(document.url.rfind('/') + 1));
        outcome.texts.push_back(document.text);
        outcome.documents.push_back(std::move(document));
        return true;
      },
      [&](const jjak::Error& error) { outcome.problems.push_back(error); });
  fs::remove(path);
  REQUIRE(status);
  return outcome;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Responses and resources of a WARC are documents, other records are not", "[read][warc]") {
  const std::string warc =
      record("info", "software: x", -1, "warcinfo", "application/warc-fields") +
      record("ask", "GET / HTTP/1.1\r\n\r\n", -1, "request", "application/http; msgtype=request") +
      record("a", http("<p>a")) + record("gone", http("<p>no", "Content-Type: text/html\r\n", "404 Not Found")) +
      record("pic", http("xx", "Content-Type: image/png\r\n")) +
      record("b", http("b", "Content-Type: text/plain\r\n")) +
      record("c", "<p>c", -1, "resource", "text/html; charset=euc-kr") + record("again", http(""), -1, "revisit");
  const Outcome plain = read("plain.warc", warc);
  CHECK(plain.names == Names{"a", "b", "c"});
  CHECK(plain.texts == Names{"<p>a", "b", "<p>c"});
  CHECK(plain.problems.empty());
  CHECK(plain.documents[1].kind == jjak::DocumentKind::text);
  CHECK(plain.documents[2].charset == "euc-kr");
  CHECK(warc.substr(plain.documents[0].origin.offset, plain.documents[0].origin.length) == record("a", http("<p>a")));
  CHECK(read("whole.warc.gz", gzip(warc)).names == Names{"a", "b", "c"});
}

TEST_CASE("Each gzip member has its own offset", "[read][warc]") {
  const std::string a = gzip(record("a", http("<p>a"))), b = gzip(record("b", http("<p>b")));
  const Outcome outcome = read("members.warc.gz", a + b);
  REQUIRE(outcome.names == Names{"a", "b"});
  CHECK(outcome.documents[0].origin.offset == 0);
  CHECK(outcome.documents[0].origin.length == a.size());
  CHECK(outcome.documents[1].origin.offset == a.size());
  CHECK(outcome.documents[1].origin.length == b.size());
}

TEST_CASE("Chunks and compression are taken off", "[read][warc]") {
  const std::string chunked = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
  const std::string packed = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
  const std::string both = packed + "Transfer-Encoding: chunked\r\n";
  const std::string body = gzip("<p>both");
  const std::string size = fmt::format("{:x}", body.size());
  const Outcome outcome = read("codings.warc", record("chunks", http("3\r\n<p>\r\n2;x=y\r\nab\r\n0\r\n\r\n", chunked)) +
                                                   record("gzip", http(gzip("<p>gzip"), packed)) +
                                                   record("both", http(size + "\r\n" + body + "\r\n0\r\n\r\n", both)) +
                                                   record("unchunked", http("<p>unchunked", chunked)) +
                                                   record("unpacked", http("<p>unpacked", packed)));
  CHECK(outcome.problems.empty());
  CHECK(outcome.texts == Names{"<p>ab", "<p>gzip", "<p>both", "<p>unchunked", "<p>unpacked"});
}

TEST_CASE("Damaged records are reported and the next one is read", "[read][warc]") {
  const std::string good = record("good", http("<p>good"));
  const auto damaged = [&](const std::string& name, const std::string& bad, jjak::ErrorCode code) {
    INFO(name);
    const Outcome outcome = read(name + ".warc", good + bad + good);
    CHECK(outcome.names == Names{"good", "good"});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == code);
    CHECK(outcome.problems[0].byte == good.size());
  };
  damaged("long", record("bad", http("<p>bad"), 90), errors::bad_warc);
  damaged("very-long", record("bad", http("<p>bad"), 5'000'000), errors::truncated);
  damaged("too-large", record("bad", http("<p>bad"), 2'000'000'000'000), errors::too_large);
  damaged("short", record("bad", http("<p>bad bad bad"), 20), errors::bad_warc);
  damaged("no-length", "WARC/1.0\r\nWARC-Type: response\r\n\r\nxx\r\n\r\n", errors::bad_warc);
  damaged("negative", "WARC/1.0\r\nContent-Length: -5\r\n\r\nxx\r\n\r\n", errors::bad_warc);
  damaged("garbage", "what is this?\r\n\r\n", errors::bad_warc);
  damaged("no-http", record("bad", "<p>no HTTP"), errors::bad_warc);
  damaged("chunk",
          record("bad", http("3\r\nabc\r\n5\r\nab\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")),
          errors::bad_warc);
  damaged("body", record("bad", http("\x1F\x8B\x08garbage", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")),
          errors::bad_gzip);
  damaged("cut-body",
          record("bad", http(gzip(std::string(5000, 'a')).substr(0, 20),
                             "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")),
          errors::truncated);
  damaged("coding", record("bad", http("\x01\x02", "Content-Type: text/html\r\nContent-Encoding: compress\r\n")),
          errors::unsupported);
  damaged("brotli", record("bad", http("\xFF\xFF", "Content-Type: text/html\r\nContent-Encoding: br\r\n")),
          errors::bad_brotli);
  damaged("zstd",
          record("bad", http(zstd("<p>bad").substr(0, 9), "Content-Type: text/html\r\nContent-Encoding: zstd\r\n")),
          errors::truncated);
  damaged("binary", record("bad", http("\x89PNG")), errors::binary);
}

TEST_CASE("A damaged gzip member is skipped", "[read][warc]") {
  std::string body;
  for (int i = 0; i < 2000; ++i) body += std::to_string(i * 7919) + " ";
  const std::string good = gzip(record("good", http("<p>good")));
  const std::string bad = gzip(record("bad", http(body)));
  SECTION("in the middle") {
    std::string broken = bad;
    for (std::size_t i = broken.size() / 2; i < broken.size() / 2 + 40; ++i) broken[i] = '\xFF';
    const Outcome outcome = read("middle.warc.gz", good + broken + good);
    CHECK(outcome.names == Names{"good", "good"});
    REQUIRE_FALSE(outcome.problems.empty());
    CHECK(outcome.problems[0].code == errors::bad_gzip);
    CHECK(outcome.problems[0].byte == good.size());
  }
  SECTION("checksum") {
    std::string broken = bad;
    broken[broken.size() - 6] = static_cast<char>(broken[broken.size() - 6] ^ 0x55);
    const Outcome outcome = read("checksum.warc.gz", good + broken + good);
    CHECK(outcome.names == Names{"good", "good"});
    CHECK(outcome.problems.size() == 1);
  }
  SECTION("cut short in the middle of the file") {
    const Outcome outcome = read("cut.warc.gz", good + bad.substr(0, bad.size() / 2) + good);
    CHECK(outcome.names == Names{"good", "good"});
    CHECK(outcome.problems.size() >= 1);
  }
  SECTION("cut short at the end") {
    const Outcome outcome = read("end.warc.gz", good + bad.substr(0, bad.size() / 2));
    CHECK(outcome.names == Names{"good"});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == errors::truncated);
  }
}

TEST_CASE("Bodies that expand without measure are refused", "[read][warc]") {
  const std::string good = gzip(record("good", http("<p>good")));
  const std::string zeros(8u << 20, ' ');
  const std::string packed = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
  for (const std::string& bomb : {gzip(record("bomb", http(zeros))), gzip(record("bomb", http(gzip(zeros), packed)))}) {
    const Outcome outcome = read("bomb.warc.gz", good + bomb + good);
    CHECK(outcome.names == Names{"good", "good"});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == errors::too_large);
  }
  jjak::ReadOptions small;
  small.max_document_bytes = 100;
  const Outcome outcome = read("large.warc", record("large", http(std::string(200, 'a'))), small);
  CHECK(outcome.names.empty());
  CHECK(outcome.problems.size() == 1);
}

TEST_CASE("No WARC at all", "[read][warc]") {
  CHECK(read("empty.warc", "").problems.at(0).code == errors::empty);
  CHECK(read("empty.warc.gz", gzip("")).problems.at(0).code == errors::empty);
  CHECK(read("text.warc", "hello").problems.at(0).code == errors::bad_warc);
  CHECK(read("half.warc.gz", "\x1F\x8B").problems.at(0).code == errors::truncated);
  CHECK(read("table.gz", gzip("a\tb\n")).texts == Names{"a\tb\n"});  // named by the user, so tried as a text
  CHECK(read("warc-by-another-name.gz", gzip(record("a", http("<p>a")))).names == Names{"a"});
}

TEST_CASE("A page, text or dump may be packed by itself", "[read][warc]") {
  CHECK(read("page.html.gz", gzip("<html><p>x")).texts == Names{"<html><p>x"});
  CHECK(read("page.zst", zstd("<html><p>x")).texts == Names{"<html><p>x"});
  const std::string half = gzip("<html>" + std::string(9999, 'x')).substr(0, 30);
  CHECK(read("half.html.gz", half).problems.at(0).code == errors::truncated);
  CHECK(read("bomb.html.gz", gzip("<html>" + std::string(8u << 20, ' '))).problems.at(0).code == errors::too_large);
  CHECK(read("bad.html.zst", zstd("<html><p>x").substr(0, 5) + "\xFF\xFF\xFF\xFF\xFF\xFF").problems.size() == 1);
}

TEST_CASE("zstd frames of a WARC, with and without a dictionary", "[read][warc]") {
  const std::string a = record("a", http("<p>a")), b = record("b", http("<p>b"));
  const Outcome plain = read("plain.warc.zst", zstd(a) + zstd(b));
  REQUIRE(plain.names == Names{"a", "b"});
  CHECK(plain.documents[1].origin.offset == zstd(a).size());
  CHECK(plain.documents[1].origin.length == zstd(b).size());

  const std::string dictionary = record("", http("<p>"));
  const std::string frames = zstd(a, dictionary) + zstd(b, dictionary);
  for (const std::string& head : {dictionary_frame(dictionary), dictionary_frame(zstd(dictionary))}) {
    const Outcome outcome = read("dictionary.warc.zst", head + frames);
    CHECK(outcome.names == Names{"a", "b"});
    CHECK(outcome.problems.empty());
    CHECK(outcome.documents.at(0).origin.offset == head.size());
  }
  const Outcome cut = read("cut.warc.zst", dictionary_frame(dictionary).substr(0, 20));
  REQUIRE(cut.problems.size() == 1);
  CHECK(cut.problems[0].code == errors::bad_zstd);
  const Outcome bomb = read("bomb.warc.zst", dictionary_frame(zstd(std::string(40u << 20, ' '))) + frames);
  CHECK(bomb.names.empty());
  CHECK(bomb.problems.size() == 1);
}

TEST_CASE("A damaged zstd frame is skipped", "[read][warc]") {
  const std::string good = zstd(record("good", http("<p>good")));
  std::string bad = zstd(record("bad", http("<p>bad")));
  bad[6] = '\xFF';
  bad[7] = '\xFF';
  const Outcome outcome = read("middle.warc.zst", good + bad + good);
  CHECK(outcome.names == Names{"good", "good"});
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::bad_zstd);
  CHECK(outcome.problems[0].byte == good.size());
  const Outcome cut = read("end.warc.zst", good + good.substr(0, good.size() / 2));
  CHECK(cut.names == Names{"good"});
  CHECK(cut.problems.at(0).code == errors::truncated);
}

TEST_CASE("All content codings of the web", "[read][warc]") {
  const std::string brotli = {'\x1F', '\x1D', '\x00', '\xF8', '\x9D', '\x09', '\x36', '\x2E', '\xA8', '\x77',
                              '\xC7', '\x78', '\xC9', '\x23', '\x06', '\x57', '\x20', '\x74', '\xE5', '\x23',
                              '\x97', '\x69', '\x6C', '\x6F', '\x31', '\x54', '\x24', '\x80', '\xD6', '\x07'};
  const auto coded = [](const std::string& name) {
    return "Content-Type: text/html\r\nContent-Encoding: " + name + "\r\n";
  };
  const Outcome outcome =
      read("all.warc", record("br", http(brotli, coded("br"))) + record("zstd", http(zstd("<p>zstd"), coded("zstd"))) +
                           record("none", http("<p>none", coded("zstd"))));
  CHECK(outcome.problems.empty());
  CHECK(outcome.texts == Names{"<p>brotli brotli brotli brotli", "<p>zstd", "<p>none"});
}

TEST_CASE("Redirects and pages under another address", "[read][warc]") {
  const std::string same =
      "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\nWARC-Refers-To-Target-URI: ";
  const std::string response = "application/http; msgtype=response";
  const Outcome outcome =
      read("redirects.warc", record("old", http("", "Location: /new\r\n", "301 Moved")) +
                                 record("lost", http("", "", "302 Found")) +
                                 record("not", http("", "Location: /x\r\n", "304 Not Modified")) +
                                 record("copy", http(""), -1, "revisit", response, same + "http://x.example/page\r\n") +
                                 record("self", http(""), -1, "revisit", response, same + "http://x.example/self\r\n") +
                                 record("again", http("", "Location: b\r\n", "308 Permanent"), -1, "revisit"));
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.names == Names{"old", "copy", "again"});
  for (const jjak::RawDocument& document : outcome.documents) CHECK(document.kind == jjak::DocumentKind::redirect);
  CHECK(outcome.documents[0].location == "http://x.example/new");
  CHECK(outcome.documents[1].location == "http://x.example/page");
  CHECK(outcome.documents[2].location == "http://x.example/b");
}

TEST_CASE("Digests are computed, and those of the crawler compared", "[read][warc]") {
  const std::string page = "<p>abc";  // its SHA-1 by sha1sum
  const std::string base32 = "DTK2XYRH6XKMP77UAFVPH3P6E3EW6EX4",
                    hexadecimal = "1cd5abe227f5d4c7fff4016af3edfe26c96f12fc";
  const auto with = [&](const std::string& name, const std::string& body, const std::string& digest,
                        const std::string& fields = {}) {
    return record(name, http(body, "Content-Type: text/html\r\n" + fields), -1, "response",
                  "application/http; msgtype=response", "WARC-Payload-Digest: " + digest + "\r\n");
  };
  const Outcome good =
      read("good.warc", with("a", page, "sha1:" + base32) + with("b", page, "SHA1:" + hexadecimal) +
                            with("c", page, "md5:x") +
                            with("d", "6\r\n<p>abc\r\n0\r\n\r\n", "sha1:" + base32, "Transfer-Encoding: chunked\r\n"));
  CHECK(good.problems.empty());
  REQUIRE(good.documents.size() == 4);
  for (const jjak::RawDocument& document : good.documents) CHECK(document.origin.digest == "sha1:" + base32);

  const Outcome wrong = read("wrong.warc", with("a", "<p>abd", "sha1:" + base32));
  CHECK(wrong.names == Names{"a"});
  REQUIRE(wrong.problems.size() == 1);
  CHECK(wrong.problems[0].code == errors::wrong_digest);
  CHECK(wrong.problems[0].byte == 0);
}
