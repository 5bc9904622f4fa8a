// What is in a folder.
#include "base/list_folder.hpp"

#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/folder.hpp"

using jjak::test::Folder;

TEST_CASE("the entries of a folder come in the byte order of their names") {
  const Folder folder;
  for (const char* name : {"b", "a10", "a9", "나", "가", ".hidden"}) folder.write(name, "");
  std::filesystem::create_directory(folder.path("below"));
  folder.write("below/c", "");
  std::vector<std::string> expected;
  for (const char* name : {".hidden", "a10", "a9", "b", "below", "가", "나"}) expected.push_back(folder.path(name));
  CHECK(*jjak::list_folder(folder.path("")) == expected);
}

TEST_CASE("a folder that is missing, or is none, has no list") {
  const Folder folder;
  const auto missing = jjak::list_folder(folder.path("missing"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == jjak::errors::not_found);
  CHECK(missing.error().file == folder.path("missing"));
  folder.write("file", "");
  CHECK_FALSE(jjak::list_folder(folder.path("file")));
}
