#include <jjak/read.hpp>

#include "support/catch.hpp"

#include <zlib.h>

#include <filesystem>
#include <fstream>

using jjak::ErrorCode;

namespace {

namespace fs = std::filesystem;

std::string gzip(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string http(const std::string& body, const std::string& fields = "Content-Type: text/html; charset=utf-8\r\n",
                 const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}

std::string record(const std::string& name, const std::string& block, long length = -1,
                   const std::string& type = "response",
                   const std::string& content_type = "application/http; msgtype=response") {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: http://x.example/" + name +
         "\r\nContent-Type: " + content_type +
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
  const auto damaged = [&](const std::string& name, const std::string& bad, ErrorCode code) {
    INFO(name);
    const Outcome outcome = read(name + ".warc", good + bad + good);
    CHECK(outcome.names == Names{"good", "good"});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].code == code);
    CHECK(outcome.problems[0].byte == good.size());
  };
  damaged("long", record("bad", http("<p>bad"), 90), ErrorCode::bad_warc);
  damaged("very-long", record("bad", http("<p>bad"), 5'000'000), ErrorCode::truncated);
  damaged("too-large", record("bad", http("<p>bad"), 2'000'000'000'000), ErrorCode::too_large);
  damaged("short", record("bad", http("<p>bad bad bad"), 20), ErrorCode::bad_warc);
  damaged("no-length", "WARC/1.0\r\nWARC-Type: response\r\n\r\nxx\r\n\r\n", ErrorCode::bad_warc);
  damaged("negative", "WARC/1.0\r\nContent-Length: -5\r\n\r\nxx\r\n\r\n", ErrorCode::bad_warc);
  damaged("garbage", "what is this?\r\n\r\n", ErrorCode::bad_warc);
  damaged("no-http", record("bad", "<p>no HTTP"), ErrorCode::bad_warc);
  damaged("chunk",
          record("bad", http("3\r\nabc\r\n5\r\nab\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")),
          ErrorCode::bad_warc);
  damaged("body", record("bad", http("\x1F\x8B\x08garbage", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")),
          ErrorCode::bad_gzip);
  damaged("cut-body",
          record("bad", http(gzip(std::string(5000, 'a')).substr(0, 20),
                             "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")),
          ErrorCode::truncated);
  damaged("coding", record("bad", http("\x01\x02", "Content-Type: text/html\r\nContent-Encoding: br\r\n")),
          ErrorCode::unsupported);
  damaged("binary", record("bad", http("\x89PNG")), ErrorCode::binary);
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
    CHECK(outcome.problems[0].code == ErrorCode::bad_gzip);
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
    CHECK(outcome.problems[0].code == ErrorCode::truncated);
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
    CHECK(outcome.problems[0].code == ErrorCode::too_large);
  }
  jjak::ReadOptions small;
  small.max_document_bytes = 100;
  const Outcome outcome = read("large.warc", record("large", http(std::string(200, 'a'))), small);
  CHECK(outcome.names.empty());
  CHECK(outcome.problems.size() == 1);
}

TEST_CASE("No WARC at all", "[read][warc]") {
  CHECK(read("empty.warc", "").problems.at(0).code == ErrorCode::empty);
  CHECK(read("empty.warc.gz", gzip("")).problems.empty());
  CHECK(read("text.warc", "hello").problems.at(0).code == ErrorCode::bad_warc);
  CHECK(read("half.warc.gz", "\x1F\x8B").problems.at(0).code == ErrorCode::truncated);
  CHECK(read("page.html.gz", gzip("<html><p>x")).problems.at(0).code == ErrorCode::unsupported);
  CHECK(read("warc-by-another-name.gz", gzip(record("a", http("<p>a")))).names == Names{"a"});
}
