#include "text/table.hpp"
#include "text/errors.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace text = jjak::text;
namespace errors = jjak::errors;
using Cells = std::vector<std::string_view>;

namespace {

std::vector<text::TableRow> rows_of(std::string_view bytes, const text::TableFormat& format = {}) {
  auto rows = text::read_table(bytes, "t.tsv", format);
  REQUIRE(rows);
  return *std::move(rows);
}

jjak::Error problem_of(std::string_view bytes, const text::TableFormat& format = {}) {
  const auto rows = text::read_table(bytes, "t.tsv", format);
  REQUIRE_FALSE(rows);
  return rows.error();
}

}  // namespace

TEST_CASE("rows know their cells and their line", "[table]") {
  const auto rows = rows_of("a\tb\n\n# comment\n\t \n\t\tc\r\nd");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"a", "b"});
  CHECK(rows[0].line == 1);
  CHECK(rows[1].cells == Cells{"", "", "c"});
  CHECK(rows[1].line == 5);
  CHECK(rows[1].text == "\t\tc");
  CHECK(rows[2].cells == Cells{"d"});
  CHECK(rows[2].line == 6);
  CHECK(rows[2].cell(0) == "d");
  CHECK(rows[2].cell(1).empty());
  CHECK(rows_of("").empty());
}

TEST_CASE("a byte-order mark and blanks of any script are no part of a row", "[table]") {
  const auto rows = rows_of("\xEF\xBB\xBF# first\n\u3000\u200B\n \u00A0# indented\na");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].line == 4);
}

TEST_CASE("comments and blank lines are rows where the format says so", "[table]") {
  text::TableFormat format;
  format.skips_comments = format.skips_blank_lines = false;
  const auto rows = rows_of("#a\n\nb\n", format);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"#a"});
  CHECK(rows[1].cells == Cells{""});
  CHECK(rows[2].line == 3);
}

TEST_CASE("a header is a row that starts with its first cell, before all others", "[table]") {
  text::TableFormat format;
  format.header = "url";
  text::TableReader table("# made by hand\nurl\tcase\na\tb\nurl\tc\n", "t.tsv", format);
  CHECK(table.header().empty());
  REQUIRE(table.next());
  CHECK(table.header() == Cells{"url", "case"});
  CHECK(table.row().cells == Cells{"a", "b"});
  REQUIRE(table.next());
  CHECK(table.row().cells == Cells{"url", "c"});
  CHECK_FALSE(table.next());
  CHECK_FALSE(table.problem());
}

TEST_CASE("the last of a limited number of cells holds the rest of the line", "[table]") {
  text::TableFormat format;
  format.split_cells = 2;
  const auto rows = rows_of("a\tb\tc\td\ne\n", format);
  CHECK(rows.at(0).cells == Cells{"a", "b\tc\td"});
  CHECK(rows.at(1).cells == Cells{"e"});
}

TEST_CASE("wrong lines of a table give file and line", "[table]") {
  text::TableFormat format;
  format.fewest_cells = 2;
  format.most_cells = 3;
  CHECK(problem_of("a\tb\n#\nc\n", format) == jjak::Error{errors::table_columns, "t.tsv", "c", 3, {}});
  CHECK(problem_of("a\tb\tc\td\n", format).code == errors::table_columns);
  format.wrong_cells = &errors::pairs_line;
  CHECK(problem_of("c\n", format).code == errors::pairs_line);
  CHECK(problem_of(std::string(1000, 'a'), format).detail.size() == 200);

  text::TableFormat limited;
  limited.longest_line = 5;
  limited.most_rows = 2;
  limited.header = "h";
  CHECK(rows_of("12345\r\n", limited).size() == 1);
  CHECK(problem_of("1\n123456\n", limited) == jjak::Error{errors::too_large, "t.tsv", "5 bytes", 2, {}});
  CHECK(rows_of("#\nh\n\n1\n2\n", limited).size() == 2);
  CHECK(problem_of("1\n2\n3\n", limited) == jjak::Error{errors::too_large, "t.tsv", "2", 3, {}});
}

TEST_CASE("broken UTF-8 in a table gives the byte, counted from the start of the file", "[table]") {
  CHECK(problem_of("\xEF\xBB\xBF"
                   "a\nb\xFF\n") == jjak::Error{errors::bad_utf8, "t.tsv", "utf-8", 2, 6});
  CHECK(problem_of("# \xED\xA0\x80").code == errors::bad_utf8);  // in comments too
}

TEST_CASE("reading goes on behind a wrong line", "[table]") {
  text::TableFormat format;
  format.fewest_cells = 2;
  text::TableReader table("a\nb\tc\n\xFF\nd\te", "t.tsv", format);
  CHECK_FALSE(table.next());
  REQUIRE(table.problem());
  CHECK(table.problem()->line == 1);
  REQUIRE(table.next());
  CHECK_FALSE(table.problem());
  CHECK(table.row().cells == Cells{"b", "c"});
  CHECK(table.error(errors::table_columns, "x") == jjak::Error{errors::table_columns, "t.tsv", "x", 2, {}});
  CHECK_FALSE(table.next());
  CHECK(table.problem()->code == errors::bad_utf8);
  REQUIRE(table.next());
  CHECK(table.row().cells == Cells{"d", "e"});
  CHECK_FALSE(table.next());
  CHECK_FALSE(table.problem());
}

TEST_CASE("text is split at every separator", "[table]") {
  CHECK(text::split("a|b||", '|') == Cells{"a", "b", "", ""});
  CHECK(text::split("", '|') == Cells{""});
}
