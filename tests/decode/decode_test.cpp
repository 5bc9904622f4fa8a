// Finding the charset of a page, and decoding it.
#include <jjak/read.hpp>

#include "support/catch.hpp"

using jjak::decode_page;
namespace errors = jjak::errors;

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
  CHECK(page.error().code == errors::bad_utf8);
  CHECK(page.error().detail == "utf-8");
  CHECK(page.error().byte == 3);
}

TEST_CASE("Binary data is called binary", "[read][decode]") {
  using namespace std::string_literals;
  for (const std::string& bytes : {"\x89PNG\r\n\x1A\n rest"s, "\xFF\xD8\xFF\xE0 JFIF"s, "%PDF-1.4 ..."s,
                                   "PK\x03\x04 zip"s, "\x1F\x8B\x08 gz"s, "text\0with\0nuls"s}) {
    const auto page = decode_page(bytes);
    REQUIRE_FALSE(page);
    CHECK(page.error().code == errors::binary);
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

namespace {

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

// "북한의 다리가 월요일에 열렸다고 말했다. " in windows-949
const std::string korean_sentence =
    "\xBA\xCF\xC7\xD1\xC0\xC7 \xB4\xD9\xB8\xAE\xB0\xA1 \xBF\xF9\xBF\xE4\xC0\xCF\xBF\xA1 "
    "\xBF\xAD\xB7\xC8\xB4\xD9\xB0\xED \xB8\xBB\xC7\xDF\xB4\xD9. ";
const std::string korean_utf8 = "북한의 다리가 월요일에 열렸다고 말했다. ";

}  // namespace

TEST_CASE("A label that lies is found out and named", "[read][decode]") {
  struct Case {
    std::string bytes, label, charset, rejected;
  };
  const std::vector<Case> cases{
      {page_with("euc-kr", korean_utf8), "", "utf-8", "euc-kr"},
      {page_with("utf-8", korean_sentence), "", "euc-kr", "utf-8"},
      {page_with("iso-8859-1", korean_sentence), "", "euc-kr", "iso-8859-1"},
      {page_with("windows-1252", korean_utf8), "", "utf-8", "windows-1252"},
      {page_with("euc-kr", korean_sentence), "UTF-8", "euc-kr", "utf-8"},  // HTTP lies, the page does not
      {page_with("EUC-KR", korean_sentence), "", "euc-kr", ""},
      {page_with("utf-8", korean_utf8), "", "utf-8", ""},
      {page_with("euc-kr", "only ASCII"), "utf-8", "utf-8", ""},  // nothing contradicts it
      {page_with("euc-kr", "it\x92s a caf\xE9, he said \x96 no more"), "", "windows-1252", "euc-kr"},
      {page_with("euc-kr", "a caf\xC3\xA9 in Seoul"), "", "utf-8", "euc-kr"},
      {"\xEF\xBB\xBF" + page_with("euc-kr", korean_utf8), "", "utf-8", "euc-kr"},
  };
  for (const Case& each : cases) {
    INFO(each.bytes << " as " << each.label);
    const auto page = decode_page(each.bytes, each.label);
    REQUIRE(page);
    CHECK(page->charset == each.charset);
    CHECK(page->rejected_label == each.rejected);
  }
}

TEST_CASE("Without a label, statistics tell Korean from what is valid by chance", "[read][decode]") {
  const auto charset = [](const std::string& bytes) {
    const auto page = decode_page(bytes);
    return page ? page->charset : "none";
  };
  CHECK(charset(korean_sentence) == "euc-kr");
  // "it’s" and "don’t" of windows-1252 are valid windows-949, as extended syllables.
  CHECK(charset("<p>It\x92s there, and they don\x92t know what she\x92s doing.</p>") == "windows-1252");
  CHECK(charset("<p>A caf\xE9 in Montr\xE9"
                "al, \x93"
                "quoted\x94 \x96 again\x85</p>") == "windows-1252");
  // "朝鮮の貿易関係者に注意を呼びかけた。" in Shift_JIS and in EUC-JP, a Chinese sentence in GBK and in Big5
  CHECK(charset(repeated("\x92\xA9\x91\x4E\x82\xCC\x96\x66\x88\xD5\x8A\xD6\x8C\x57\x8E\xD2\x82\xC9\x92\x8D"
                         "\x88\xD3\x82\xF0\x8C\xC4\x82\xD1\x82\xA9\x82\xAF\x82\xBD\x81\x42",
                         5)) == "shift_jis");
  CHECK(charset(repeated("\xC4\xAB\xC1\xAF\xA4\xCE\xCB\xC7\xB0\xD7\xB4\xD8\xB7\xB8\xBC\xD4\xA4\xCB\xC3\xED"
                         "\xB0\xD5\xA4\xF2\xB8\xC6\xA4\xD3\xA4\xAB\xA4\xB1\xA4\xBF\xA1\xA3",
                         5)) == "euc-jp");
  CHECK(charset(repeated("\xD6\xD0\xB9\xFA\xCD\xE2\xBD\xBB\xB2\xBF\xB7\xA2\xD1\xD4\xC8\xCB\xD0\xC7\xC6\xDA"
                         "\xD2\xBB\xD4\xDA\xB1\xB1\xBE\xA9\xB6\xD4\xBC\xC7\xD5\xDF\xCB\xB5\xA1\xA3",
                         5)) == "gb18030");
}

TEST_CASE("UTF-16, UTF-32 and ISO-2022-KR show what they are", "[read][decode]") {
  const auto wide = [](const std::string& ascii, std::size_t width, bool big) {
    std::string out;
    for (const char c : ascii) {
      std::string unit(width, '\0');
      unit[big ? width - 1 : 0] = c;
      out += unit;
    }
    return out;
  };
  const std::string text = "<p>A page in wide characters.</p>";
  for (const bool big : {false, true}) {
    const auto page = decode_page(wide(text, 2, big));
    REQUIRE(page);
    CHECK(page->text == text);
    CHECK(page->charset == (big ? "utf-16be" : "utf-16le"));
  }
  const auto marked = decode_page(std::string("\xFF\xFE\0\0", 4) + wide(text, 4, false));
  REQUIRE(marked);
  CHECK(marked->text == text);
  CHECK(marked->charset == "utf-32le");
  const auto seven_bit = decode_page("\x1B$)C<p>\x0E\x47\x51\x31\x5B\x0F</p>");
  REQUIRE(seven_bit);
  CHECK(seven_bit->text == "<p>한글</p>");
  CHECK(seven_bit->charset == "iso-2022-kr");
}

TEST_CASE("A page that was cut or damaged in places keeps its charset, labelled or not", "[read][decode]") {
  for (const std::string label : {"", "utf-8", "iso-8859-1"}) {
    INFO(label);
    const auto cut = decode_page(korean_utf8 + "\xED\x95", label);
    REQUIRE(cut);
    CHECK(cut->charset == "utf-8");
    CHECK(cut->text == korean_utf8 + "\uFFFD");
    const auto stray = decode_page(korean_utf8 + "\xFF" + korean_utf8, label);
    REQUIRE(stray);
    CHECK(stray->text == korean_utf8 + "\uFFFD" + korean_utf8);
  }
  for (const std::string label : {"", "euc-kr", "utf-8"}) {
    INFO(label);
    const auto cut = decode_page(repeated(korean_sentence, 3) + "\xC7", label);
    REQUIRE(cut);
    CHECK(cut->charset == "euc-kr");
    CHECK(cut->text == repeated(korean_utf8, 3) + "\uFFFD");
  }
}

TEST_CASE("UTF-8 that was encoded twice is undone only when that is sure", "[read][decode]") {
  // "It’s “so”" read as windows-1252: "Itâ€™s â€œsoâ€\x9D"
  const auto english = decode_page("It\u00E2\u20AC\u2122s \u00E2\u20AC\u0153so\u00E2\u20AC\u009D");
  REQUIRE(english);
  CHECK(english->text == "It’s “so”");
  // "북한의 다리가 월요일에 열렸다고 말했다." of windows-949 read as Latin-1
  std::string latin;
  for (const char c : repeated(korean_sentence, 2)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80)
      latin += {static_cast<char>(0xC0 | byte >> 6), static_cast<char>(0x80 | (byte & 0x3F))};
    else
      latin += c;
  }
  const auto korean = decode_page(latin);
  REQUIRE(korean);
  CHECK(korean->text == repeated(korean_utf8, 2));
  // A page about mojibake, a page of names, a copyright sign.
  for (const std::string text :
       {"“â€™” is what ’ becomes", "Müller, Gödel und Weiß aßen Käse", "\u00A9 2024", "naïve café"}) {
    const auto page = decode_page(text);
    REQUIRE(page);
    CHECK(page->text == text);
  }
}

TEST_CASE("A declaration is found behind comments and scripts, up to 64 KiB", "[read][decode]") {
  const std::string meta = "<meta charset=euc-kr>" + korean_sentence;
  const auto charset = [](const std::string& bytes) { return decode_page(bytes)->charset; };
  CHECK(charset("<script>var x = '<meta charset=big5>';</script>" + meta) == "euc-kr");
  CHECK(charset("<!--" + std::string(30'000, 'x') + "-->" + meta) == "euc-kr");
  CHECK(
      decode_page("<!--" + std::string(70'000, 'x') + "--><meta charset=big5>" + korean_utf8)->rejected_label.empty());
  CHECK(decode_page("<!--" + std::string(60'000, 'x') + "--><meta charset=big5>" + korean_utf8)->rejected_label ==
        "big5");
}

TEST_CASE("A page in two charsets is decoded run by run", "[decode]") {
  const std::string korean_949 = "\xC7\xD1\xB1\xB9 \xB4\xBA\xBD\xBA \xB8\xF1\xB7\xCF";  // 한국 뉴스 목록
  std::string list;
  for (int i = 0; i < 30; ++i) list += "<li>" + korean_949 + "</li>\n";
  const jjak::Result<jjak::Decoded> page = jjak::decode_page("<meta charset=utf-8><p>쌀값이 오르지 않았다.</p><ul>" +
                                                             list + "</ul><p>\x93Rain,\x94 he said.</p>");
  REQUIRE(page);
  CHECK(page->text.find("쌀값이 오르지 않았다.") != std::string::npos);
  CHECK(page->text.find("<li>한국 뉴스 목록</li>") != std::string::npos);
  CHECK(page->text.find("“Rain,” he said.") != std::string::npos);
  CHECK(page->other_charset.find("windows-1252") != std::string::npos);
  const jjak::Result<jjak::Decoded> lost =
      jjak::decode_page("<p>쌀값이 오르지 않았다. \xEC\x8C 값이 오르지 않았다고 한다.</p>");
  REQUIRE(lost);
  CHECK(lost->other_charset.empty());
}
