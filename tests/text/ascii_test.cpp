#include "text/ascii.hpp"
#include "text/cursor.hpp"
#include "text/scan.hpp"

#include "support/catch.hpp"

#include <cctype>
#include <string>

namespace ascii = jjak::ascii;
namespace text = jjak::text;

TEST_CASE("The classes of ASCII are those of the C locale, and nothing else has a class", "[text][ascii]") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const auto code_point = static_cast<char32_t>(byte);
    const bool is_ascii = byte < 0x80;
    INFO(byte);
    CHECK(ascii::is_digit(c) == (is_ascii && std::isdigit(byte) != 0));
    CHECK(ascii::is_upper(c) == (is_ascii && std::isupper(byte) != 0));
    CHECK(ascii::is_lower(c) == (is_ascii && std::islower(byte) != 0));
    CHECK(ascii::is_letter(c) == (is_ascii && std::isalpha(byte) != 0));
    CHECK(ascii::is_alnum(c) == (is_ascii && std::isalnum(byte) != 0));
    CHECK(ascii::is_space(c) == (is_ascii && std::isspace(byte) != 0));
    CHECK((ascii::hex_value(c) >= 0) == (is_ascii && std::isxdigit(byte) != 0));
    CHECK(ascii::to_lower(c) == (is_ascii ? static_cast<char>(std::tolower(byte)) : c));
    CHECK(ascii::is_letter(code_point) == ascii::is_letter(c));
    CHECK(ascii::is_digit(code_point) == ascii::is_digit(c));
  }
  CHECK_FALSE(ascii::is_letter(U'\uFF21'));
  CHECK_FALSE(ascii::is_digit(U'\uFF11'));
}

TEST_CASE("Hexadecimal digits have a value in either case", "[text][ascii]") {
  CHECK(ascii::hex_value('0') == 0);
  CHECK(ascii::hex_value('a') == 10);
  CHECK(ascii::hex_value('F') == 15);
  CHECK(ascii::hex_value('g') == -1);
  static_assert(ascii::to_lower('A') == 'a');
}

TEST_CASE("The first byte beyond ASCII is found wherever it stands", "[text][ascii]") {
  CHECK(ascii::is_ascii(""));
  for (std::size_t size = 1; size < 40; ++size) {
    std::string text(size, 'a');
    CHECK(ascii::is_ascii(text));
    for (std::size_t at = 0; at < size; ++at) {
      text[at] = '\x80';
      CHECK(ascii::prefix_length(text) == at);
      CHECK(ascii::prefix_length(std::string_view(text).substr(at)) == 0);
      text[at] = '\x7F';
    }
  }
}

TEST_CASE("Figures are read whole, and have a value when they are few", "[text][scan]") {
  CHECK(text::figures_at("2024", 0).value == 2024);
  CHECK(text::figures_at("a12b", 1).end == 3);
  CHECK(text::figures_at("12345", 0).value == -1);
  CHECK(text::figures_at("12345", 0).size() == 5);
  CHECK(text::figures_at("12345", 0, 9).value == 12345);
  CHECK(text::figures_at("x", 0).size() == 0);
  CHECK(text::figures_at("x", 7).value == -1);
  CHECK(text::number_of("007") == 7);
  for (const char* none : {"", "1a", "-1", "1234567890", " 1"}) CHECK_FALSE(text::number_of(none));
}

TEST_CASE("A cursor moves past what it reads and stays before what it does not", "[text][scan]") {
  text::Cursor cursor("12 Dec. 2024");
  CHECK_FALSE(cursor.number(4, 4));
  CHECK(cursor.number(1, 2) == 12);
  CHECK_FALSE(cursor.eat("Dec"));
  CHECK(cursor.skip_blanks());
  CHECK(cursor.eat_any_case("dec"));
  CHECK(cursor.word().empty());
  CHECK(cursor.eat("."));
  cursor.skip(1);
  CHECK_FALSE(cursor.number(1, 2));
  CHECK(cursor.number(4, 4) == 2024);
  CHECK(cursor.rest().empty());
}
