// Dividing text dumps into articles.
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

namespace {

std::vector<jjak::RawDocument> read(const std::string& bytes) {
  const jjak::test::Folder folder;
  std::vector<jjak::RawDocument> documents;
  REQUIRE(jjak::read_documents(
      folder.write("dump.txt", bytes), {},
      [&](jjak::RawDocument document) {
        documents.push_back(std::move(document));
        return true;
      },
      [](const jjak::Error& error) { FAIL(jjak::describe(error)); }));
  return documents;
}

const std::string one = "27.5 C\nNairobi\nThursday, September 26, 2024\n\nOne\n\nText of one.\n\nMost Popular Articles";
const std::string two = "-3 °C\n서울\n2024년 9월 27일 금요일\n\nTwo\n\nText of two.\n";

}  // namespace

TEST_CASE("A dump is cut where a head begins", "[read][dump]") {
  for (const std::string between : {"\n", "\n\n\n", ""}) {
    const auto documents = read(one + between + two);
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].text == one + between);
    CHECK(documents[1].text == two);
    CHECK(documents[1].kind == jjak::DocumentKind::text);
    CHECK(documents[1].origin.offset == one.size() + between.size());
    CHECK(documents[1].origin.length == two.size());
    CHECK(documents[1].origin.in_archive);
  }
  const auto documents = read("A text without a head.\n\n" + one);
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].text == "A text without a head.\n\n");
}

TEST_CASE("What only looks like a head cuts nothing", "[read][dump]") {
  CHECK(read(one).size() == 1);
  CHECK_FALSE(read(one)[0].origin.in_archive);
  CHECK(read("Text.\n27.5 C\nNairobi\nnothing that is a date\n").size() == 1);
  CHECK(read("Text.\n27.5 C\nThursday, September 26, 2024\nText.\n").size() == 1);
  CHECK(read("Text.\nIt was 27.5 C\nNairobi\nThursday, September 26, 2024\n").size() == 1);
  CHECK(read("Text.\n27.5 C\n" + std::string(100, 'a') + "\nThursday, September 26, 2024\n").size() == 1);
}
