// Named pipes as sources: they wait for a writer, and lose no byte of what it writes.
#include "bytes/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>
#include <thread>

#include "support/catch.hpp"
#include "support/folder.hpp"

using jjak::test::Folder;

namespace {

std::string all_of(const std::string& path) {
  auto source = jjak::reading::open_source(path);
  REQUIRE(source);
  std::string bytes;
  while (true) {
    const auto got = (*source)->read(bytes, 4096);
    REQUIRE(got);
    if (*got == 0) return bytes;
  }
}

struct Pipe {
  Folder folder;
  std::string path = folder.path("pipe");
  Pipe() { REQUIRE(::mkfifo(path.c_str(), 0600) == 0); }
};

}  // namespace

TEST_CASE("a named pipe waits for a writer that comes late") {
  const Pipe pipe;
  std::jthread writer([&] {
    ::usleep(100'000);
    const int end = ::open(pipe.path.c_str(), O_WRONLY);
    CHECK(::write(end, "text", 4) == 4);
    ::close(end);
  });
  CHECK(all_of(pipe.path) == "text");
}

TEST_CASE("a writer may think before it writes, and write nothing at all") {
  for (const std::string text : {"", "some text", "x"}) {
    const Pipe pipe;
    std::jthread writer([&] {
      const int end = ::open(pipe.path.c_str(), O_WRONLY);
      ::usleep(100'000);
      CHECK(::write(end, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
      ::close(end);
    });
    CHECK(all_of(pipe.path) == text);
  }
}
