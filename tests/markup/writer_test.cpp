// Escaping text for HTML, XML and JSON.
#include "markup/writer.hpp"

#include "support/catch.hpp"

#include <nlohmann/json.hpp>

using namespace jjak::markup;

TEST_CASE("markup is escaped for text and attributes alike") {
  CHECK(escape_markup("<script>alert('1' & \"2\")</script>") ==
        "&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;");
  CHECK(escape_markup("한국어 & English\t\n") == "한국어 &amp; English\t\n");
  CHECK(escape_markup("").empty());
}

TEST_CASE("characters that XML 1.0 forbids are left out") {
  using namespace std::string_literals;
  CHECK(escape_markup("a\0b\x01\x08\x0B\x0C\x1F\x7F"s + "c") ==
        "ab\x7F"
        "c");
  CHECK(escape_markup("a\xEF\xBF\xBE\xEF\xBF\xBF"
                      "b") == "ab");
  CHECK(escape_markup("a\xFF"
                      "b") ==
        "a\xEF\xBF\xBD"
        "b");
}

TEST_CASE("JSON strings can be parsed, whatever they contain") {
  std::string all;
  for (char c = 0; c < 0x7F; ++c) all += c;
  all += "\x7F 한글 \xE2\x80\xA8\xE2\x80\xA9 \xF0\x9F\x98\x80";
  const std::string literal = json_string(all);
  CHECK(nlohmann::json::parse(literal).get<std::string>() == all);
  CHECK(literal.find('\n') == std::string::npos);
  CHECK(literal.find("\xE2\x80\xA8") == std::string::npos);
  CHECK(literal.find("\\u2028\\u2029") != std::string::npos);
  CHECK(json_string("\"\\\n") == R"("\"\\\n")");
}

TEST_CASE("invalid UTF-8 is replaced in JSON strings") {
  CHECK(nlohmann::json::parse(json_string("a\xED\xA0\x80z")).get<std::string>().starts_with("a\xEF\xBF\xBD"));
}

TEST_CASE("a document is written in order") {
  MarkupWriter out;
  out.raw("<p").attribute("title", "\"a\" > b").raw(">").element("b", "<i>").text("&").raw("</p>");
  CHECK(out.take() == "<p title=\"&quot;a&quot; &gt; b\"><b>&lt;i&gt;</b>&amp;</p>");
}
