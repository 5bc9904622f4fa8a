// Reading tables: articles, and parallel text.
#include <jjak/read.hpp>

#include "support/reading.hpp"

using jjak::DocumentKind;
using jjak::test::Outcome;
namespace errors = jjak::errors;

namespace {

Outcome read(const std::string& bytes, const std::string& name = "a.csv") {
  return jjak::test::read_bytes(name, bytes);
}

}  // namespace

TEST_CASE("A table of articles", "[read][table]") {
  const Outcome outcome =
      read("\xEF\xBB\xBFTitle;URL;Content\r\nFerry;http://x.example/1;\"One; two.\nThree.\"\r\n;;\r\nRain;;\r\n");
  REQUIRE(outcome.documents.size() == 1);
  CHECK(outcome.documents[0].given.title == "Ferry");
  CHECK(outcome.documents[0].url == "http://x.example/1");
  CHECK(outcome.documents[0].text == "One; two.\nThree.");
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::json_keys);
  CHECK(outcome.problems[0].line == 5);
}

TEST_CASE("Parallel text without a header: each row is a paragraph", "[read][table]") {
  const Outcome outcome =
      read("\"Rain,\" she said.\t“비가 온다”고 그는 말했다.\nThe boat left.\t배가 떠났다.\n", "a.tsv");
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[0].kind == DocumentKind::paragraphs);
  CHECK(outcome.documents[0].text == "\"Rain,\" she said.\nThe boat left.\n");
  CHECK(outcome.documents[1].text == "“비가 온다”고 그는 말했다.\n배가 떠났다.\n");
  CHECK(outcome.documents[0].pair == outcome.documents[1].pair);
  CHECK(outcome.documents[0].is_vouched);
}

TEST_CASE("Rows of one document belong together; Korean may come first", "[read][table]") {
  const Outcome outcome = read("doc,ko,en\na,하나.,One.\na,둘.,Two.\nb,셋.,Three.\n");
  REQUIRE(outcome.documents.size() == 4);
  CHECK(outcome.documents[0].text == "One.\nTwo.\n");
  CHECK(outcome.documents[0].given.language == "en");
  CHECK(outcome.documents[3].text == "셋.\n");
  CHECK(outcome.documents[0].pair != outcome.documents[3].pair);
}

TEST_CASE("Cells with several lines are articles of their own", "[read][table]") {
  const Outcome outcome = read("english,korean\n\"A.\n\nB.\",\"가.\n\n나.\"\n\"C.\nD.\",\"다.\n라.\"\n");
  REQUIRE(outcome.documents.size() == 4);
  CHECK(outcome.documents[2].text == "C.\nD.\n");
}

TEST_CASE("A table of something else says which columns it has", "[read][table]") {
  const Outcome outcome = read("place,price\nMoku,12\n");
  CHECK(outcome.documents.empty());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::table_keys);
  CHECK(outcome.problems[0].detail == "its columns are place, price");
}

TEST_CASE("Rows with an empty cell keep the lines of both sides together", "[read][table]") {
  const Outcome outcome = read("en,ko\nOne.,하나.\n,둘.\nThree.,\nFour.,넷.\n");
  REQUIRE(outcome.documents.size() == 2);
  CHECK(outcome.documents[0].text == "One.\n\nThree.\nFour.\n");
  CHECK(outcome.documents[1].text == "하나.\n둘.\n\n넷.\n");
  CHECK(outcome.documents[0].is_row_by_row);
  const Outcome articles = read("english,korean\n\"A.\n\nB.\",\"가.\n\n나.\"\n");
  REQUIRE(articles.documents.size() == 2);
  CHECK_FALSE(articles.documents[0].is_row_by_row);
}

TEST_CASE("Tables in a folder are read when they hold text", "[read][table]") {
  const jjak::test::Folder folder;
  folder.write("articles.csv", "title,url,content\nFerry,http://x.example/1,The ferry left the island at noon.\n");
  folder.write("parallel.tsv", "en\tko\nThe boats left on Monday.\t배들이 월요일에 떠났다고 한다.\n");
  folder.write("no-header.tsv", "The boats came back today.\t배들이 오늘 아침에 돌아왔다고 한다.\n");
  folder.write("words.csv", "en,ko\nboat,배\nharbour,항구\n");
  folder.write("addresses.csv",
               "english,korean\nhttps://x.example/en/1/a-long-name,https://x.example/ko/1/a-long-name\n");
  folder.write("prices.csv", "place,price\nMoku,12\n");
  std::vector<std::string> texts;
  std::vector<jjak::Error> problems;
  REQUIRE(jjak::read_documents(
      folder.path(), {},
      [&](const jjak::RawDocument& document) {
        texts.push_back(document.text);
        return true;
      },
      [&](const jjak::Error& error) { problems.push_back(error); }));
  CHECK(texts == std::vector<std::string>{"The ferry left the island at noon.", "The boats came back today.\n",
                                          "배들이 오늘 아침에 돌아왔다고 한다.\n", "The boats left on Monday.\n",
                                          "배들이 월요일에 떠났다고 한다.\n"});
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].code == errors::unsupported);
  CHECK(problems[0].detail == "table without sentences; to read it all the same, name it, 3 files");
}
