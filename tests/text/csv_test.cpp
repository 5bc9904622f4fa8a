// Rows and column names of comma-separated tables.
#include "text/csv.hpp"

#include "support/catch.hpp"

#include <chrono>

using jjak::Language;
using jjak::text::CsvReader;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::string& bytes, char separator = ',') {
  CsvReader reader(bytes, separator);
  Rows rows;
  while (reader.next()) rows.push_back(reader.cells());
  return rows;
}

}  // namespace

TEST_CASE("Quoted cells, line breaks and empty cells", "[text][csv]") {
  CHECK(rows_of("a,\"b,\"\"c\"\"\",\r\n\n,\"d\ne\"\n") == Rows{{"a", "b,\"c\"", ""}, {"", "d\ne"}});
  CHECK(rows_of("\"\",x") == Rows{{"", "x"}});
}

TEST_CASE("A quotation mark that does not close a cell is text", "[text][csv]") {
  CHECK(rows_of("\"Rain\", he said.\t\"No.\n", '\t') == Rows{{"\"Rain\", he said.", "\"No."}});
  CHECK(rows_of("a \"b\" c\n") == Rows{{"a \"b\" c"}});
}

TEST_CASE("Rows know their lines", "[text][csv]") {
  CsvReader reader("\"a\nb\"\nc\n", ',');
  REQUIRE(reader.next());
  CHECK(reader.line() == 1);
  REQUIRE(reader.next());
  CHECK(reader.line() == 3);
}

TEST_CASE("Quotation marks take linear time", "[text][csv][scale]") {
  for (const std::string& part : {std::string("\"a\n"), std::string(",\"\"\"b"), std::string("\"x\"\"\t")}) {
    const auto seconds = [&](std::size_t count) {
      std::string bytes;
      for (std::size_t i = 0; i < count; ++i) bytes += part;
      const auto begin = std::chrono::steady_clock::now();
      (void)rows_of(bytes);
      return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const double once = seconds(100'000), twice = seconds(200'000);
    CHECK(twice < 5 * once + .1);
  }
}

TEST_CASE("Names of columns name a language", "[text][csv]") {
  CHECK(jjak::text::column_name("text_EN").language == Language::english);
  CHECK(jjak::text::column_name("koreanTitle").language == Language::korean);
  CHECK(jjak::text::column_name("koreanTitle").rest == "title");
  CHECK(jjak::text::column_name("doc_id").is_document);
  CHECK(jjak::text::column_name("english").rest.empty());
  CHECK(jjak::text::column_name("price").language == Language::unknown);
}
