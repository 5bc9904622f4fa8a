// Writing files whole or not at all.
#include "base/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <thread>

#include "support/catch.hpp"
#include "support/folder.hpp"

namespace errors = jjak::errors;
using jjak::test::Folder;

namespace {

mode_t rights_of(const std::string& path) {
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  return found.st_mode & 0777;
}

}  // namespace

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

TEST_CASE("a file that is replaced keeps its rights, and a new one gets those of the process") {
  const Folder folder;
  const mode_t before = ::umask(027);
  folder.write("secret", "old");
  REQUIRE(::chmod(folder.path("secret").c_str(), 0600) == 0);
  folder.write("shared", "old");
  REQUIRE(::chmod(folder.path("shared").c_str(), 0666) == 0);
  for (const char* name : {"secret", "shared", "new"}) REQUIRE(jjak::write_file(folder.path(name), "text", true));
  ::umask(before);
  CHECK(rights_of(folder.path("secret")) == 0600);
  CHECK(rights_of(folder.path("shared")) == 0666);
  CHECK(rights_of(folder.path("new")) == 0640);
}

TEST_CASE("a named pipe is written to when its reader comes late, and stays a pipe") {
  const Folder folder;
  const std::string pipe = folder.path("pipe");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  std::string got;
  std::thread reader([&] { got = Folder::read(pipe); });
  CHECK(jjak::write_file(pipe, "text", true));
  reader.join();
  CHECK(got == "text");
  struct stat found {};
  CHECK((::stat(pipe.c_str(), &found) == 0 && S_ISFIFO(found.st_mode)));
}

TEST_CASE("a reader that has gone and a lack of memory are kinds of problems of their own") {
  CHECK(jjak::system_error(EPIPE, "standard output", errors::write_failed).code == errors::closed_pipe);
  CHECK(jjak::system_error(ENOMEM, "a", errors::read_failed).code == errors::out_of_memory);
}
