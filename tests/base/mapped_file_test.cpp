// Mapped files.
#include "base/mapped_file.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

TEST_CASE("a mapped file shows the bytes that it had when it was opened, and stays when it is replaced") {
  const jjak::test::Folder folder;
  const std::string path = folder.write("a", "one");
  const auto file = jjak::MappedFile::open(path, 3);
  REQUIRE(file);
  std::filesystem::remove(path);
  folder.write("a", "two");
  CHECK((*file)->bytes() == "one");
  CHECK((*jjak::MappedFile::open(folder.write("empty", ""), 0))->bytes().empty());
}

TEST_CASE("what cannot be mapped is an error") {
  const jjak::test::Folder folder;
  CHECK(jjak::MappedFile::open(folder.path("none"), 9).error().code == jjak::errors::not_found);
  CHECK(jjak::MappedFile::open(folder.path(""), 9).error().code == jjak::errors::not_a_file);
  CHECK(jjak::MappedFile::open("/dev/zero", 9).error().code == jjak::errors::not_a_file);
  CHECK(jjak::MappedFile::open(folder.write("a", "four"), 3).error().code == jjak::errors::too_large);
}
