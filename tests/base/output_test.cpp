// Writing files whole or not at all.
#include "base/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "support/catch.hpp"
#include "support/folder.hpp"

namespace errors = jjak::errors;
using jjak::test::Folder;

TEST_CASE("a file is written completely") {
  const Folder folder;
  REQUIRE(jjak::write_file(folder.path("a"), "text\n", false));
  CHECK(Folder::read(folder.path("a")) == "text\n");
  CHECK(folder.files() == 1);
}

TEST_CASE("an existing file is replaced only on request") {
  const Folder folder;
  folder.write("a", "old");
  const auto refused = jjak::write_file(folder.path("a"), "new", false);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == errors::already_exists);
  CHECK(Folder::read(folder.path("a")) == "old");
  REQUIRE(jjak::write_file(folder.path("a"), "new", true));
  CHECK(Folder::read(folder.path("a")) == "new");
}

TEST_CASE("a folder is not replaced by a file") {
  const Folder folder;
  folder.write("a/b", "");
  const auto refused = jjak::write_file(folder.path("a"), "new", true);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == errors::not_a_file);
}

TEST_CASE("a full device is reported as no_space") {
  const auto full = jjak::write_file("/dev/full", "text", true);
  REQUIRE_FALSE(full);
  CHECK(full.error().code == errors::no_space);
}

TEST_CASE("a folder that does not exist gives not_found and leaves nothing behind") {
  const Folder folder;
  const auto missing = jjak::write_file(folder.path("no/such/file"), "text", false);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == errors::not_found);
  CHECK(folder.files() == 0);
}

TEST_CASE("an error names the file that prevents a folder") {
  const Folder folder;
  folder.write("a", "");
  const auto blocked = jjak::make_folder(folder.path("a/b"));
  REQUIRE_FALSE(blocked);
  CHECK(blocked.error().code == errors::not_a_folder);
  CHECK(jjak::make_folder(folder.path("x/y/z")));
  CHECK(jjak::make_folder(folder.path("x/y/z")));
}
