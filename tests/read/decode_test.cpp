#include <jjak/read.hpp>

#include "support/catch.hpp"

using jjak::decode_page;
using jjak::ErrorCode;

namespace {

// ends with "똠 한글"; 똠 is not in plain EUC-KR
const std::string korean_949 = "\xBB\xAD \x8C\x63 \xC7\xD1\xB1\xDB";

std::string page_with(std::string_view charset, const std::string& body) {
  return "<html><head><meta charset=\"" + std::string(charset) + "\"></head><body>" + body + "</body></html>";
}

}  // namespace

TEST_CASE("Every label of the Korean encoding means windows-949", "[read][decode]") {
  for (const std::string label : {"euc-kr", "EUC-KR", "ks_c_5601-1987", "KSC5601", "cp949", "CP949", "uhc", "ms949",
                                  "windows-949", "x-windows-949", " euc-kr "}) {
    INFO(label);
    const auto page = decode_page("\xC7\xD1\xB1\xDB \x8C\x63", label);
    REQUIRE(page);
    CHECK(page->text == "한글 똠");
    CHECK(page->charset == "euc-kr");
  }
}

TEST_CASE("A charset is believed in the order mark, HTTP, meta, guess", "[read][decode]") {
  struct Case {
    std::string bytes;
    std::string http;
    std::string text;
    std::string charset;
  };
  const std::string hangul = "\xC7\xD1\xB1\xDB";
  const std::vector<Case> cases{
      {"\xEF\xBB\xBF한글", "euc-kr", "한글", "utf-8"},
      {std::string("\xFF\xFE\x5C\xD5\x00\xAE", 6), "", "한글", "utf-16le"},
      {std::string("\xFE\xFF\xD5\x5C\xAE\x00", 6), "utf-8", "한글", "utf-16be"},
      {"한글", "", "한글", "utf-8"},
      {hangul, "", "한글", "euc-kr"},
      {"한글", "euc-kr", "한글", "utf-8"},      // the label lies
      {hangul, "utf-8", "한글", "euc-kr"},      // and here
      {"한글", "iso-8859-1", "한글", "utf-8"},  // a server's default
      {"caf\xE9", "iso-8859-1", "café", "windows-1252"},
      {"\x93quoted\x94 text", "latin1", "“quoted” text", "windows-1252"},
      {"plain", "euc-kr", "plain", "euc-kr"},
      {"plain", "no-such-charset", "plain", "utf-8"},
      {"a\r\nb\rc\n", "", "a\nb\nc\n", "utf-8"},
  };
  for (const Case& each : cases) {
    INFO(each.text << " as " << each.http);
    const auto page = decode_page(each.bytes, each.http);
    REQUIRE(page);
    CHECK(page->text == each.text);
    CHECK(page->charset == each.charset);
  }
}

TEST_CASE("The page's own declaration counts", "[read][decode]") {
  const auto body = [](const auto& page) { return page && page->text.find("한글") != std::string::npos; };
  const std::string hangul = "\xC7\xD1\xB1\xDB";
  CHECK(body(decode_page(page_with("euc-kr", hangul))));
  CHECK(body(decode_page(page_with("euc-kr", hangul), "ISO-8859-1")));
  CHECK(body(decode_page(page_with("utf-8", hangul))));
  CHECK(body(decode_page(page_with("euc-kr", "한글"))));
  CHECK(body(decode_page("<?xml version='1.0' encoding='euc-kr'?><html>" + hangul)));
  CHECK(body(decode_page("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ks_c_5601-1987'>" + hangul)));
  const auto commented = decode_page("<!-- <meta charset=shift_jis> --><meta charset=euc-kr>" + hangul);
  REQUIRE(commented);
  CHECK(commented->charset == "euc-kr");
}

TEST_CASE("A few damaged bytes do not cost the page", "[read][decode]") {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "기사 본문입니다. ";
  const auto page = decode_page(page_with("utf-8", text + "\xED\x95" + text));
  REQUIRE(page);
  CHECK(page->charset == "utf-8");
  CHECK(page->text.find("\uFFFD") != std::string::npos);
}

TEST_CASE("What no charset fits is an error that says where", "[read][decode]") {
  std::string noise = "<p>";
  for (int i = 0; i < 400; ++i) noise += "\xFF\x80 a";
  const auto page = decode_page(noise, "utf-8");
  REQUIRE_FALSE(page);
  CHECK(page.error().code == ErrorCode::bad_utf8);
  CHECK(page.error().detail == "utf-8");
  CHECK(page.error().byte == 3);
}

TEST_CASE("Binary data is called binary", "[read][decode]") {
  using namespace std::string_literals;
  for (const std::string& bytes : {"\x89PNG\r\n\x1A\n rest"s, "\xFF\xD8\xFF\xE0 JFIF"s, "%PDF-1.4 ..."s,
                                   "PK\x03\x04 zip"s, "\x1F\x8B\x08 gz"s, "text\0with\0nuls"s}) {
    const auto page = decode_page(bytes);
    REQUIRE_FALSE(page);
    CHECK(page.error().code == ErrorCode::binary);
  }
  const auto one_nul = decode_page("a\0"s + std::string(200, 'b'));
  REQUIRE(one_nul);
  CHECK(one_nul->text.starts_with("a\uFFFD"));
  CHECK(decode_page(""));
}

TEST_CASE("Extended syllables are decoded", "[read][decode]") {
  const auto page = decode_page(korean_949, "euc-kr");
  REQUIRE(page);
  CHECK(page->text.ends_with("똠 한글"));
}
