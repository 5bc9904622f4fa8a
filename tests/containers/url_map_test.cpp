// Addresses of files from a table.
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <filesystem>

TEST_CASE("Addresses of files from a table", "[read]") {
  const jjak::test::Folder folder;
  const std::string page = folder.write("www.x.example/a.html", "<p>a");
  folder.write("www.x.example/b.html", "<p>b");
  const std::string table = folder.write("urls.tsv",
                                         "# made by a crawler\n"
                                         "www.x.example/./a.html\thttps://y.example/a?n=1\n"
                                         "\n"
                                         "no address\n"
                                         "www.x.example/b.html\tmailto:x@y.example\n"
                                         "a\thttp://y.example/\tb\n");
  std::vector<jjak::Error> problems;
  const auto map = jjak::read_url_map(table, [&](const jjak::Error& error) { problems.push_back(error); });
  REQUIRE(map);
  REQUIRE(problems.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(problems[i].code == jjak::errors::url_map_line);
    CHECK(problems[i].line == 4 + i);
    CHECK(problems[i].file == table);
  }
  jjak::ReadOptions options;
  options.urls = *map;
  std::vector<std::string> urls;
  const auto take = [&](const jjak::RawDocument& document) {
    urls.push_back(document.url);
    return true;
  };
  REQUIRE(jjak::read_documents(folder.path("www.x.example"), options, take, {}));
  CHECK(urls == std::vector<std::string>{"https://y.example/a?n=1", "http://www.x.example/b.html"});
  CHECK(map->find(std::filesystem::relative(page).string()) == "https://y.example/a?n=1");
  CHECK_FALSE(jjak::read_url_map(folder.path("none"), {}));
}
