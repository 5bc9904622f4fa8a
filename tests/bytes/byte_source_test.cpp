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

/// Opens a pipe, thinks for some microseconds, and writes. What arrives shows whether it could.
void write_to(const std::string& path, const std::string& text, useconds_t thinking) {
  const int end = ::open(path.c_str(), O_WRONLY);
  ::usleep(thinking);
  [[maybe_unused]] const ssize_t written = ::write(end, text.data(), text.size());
  ::close(end);
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
    write_to(pipe.path, "text", 0);
  });
  CHECK(all_of(pipe.path) == "text");
}

TEST_CASE("a writer may think before it writes, and write nothing at all") {
  for (const std::string text : {"", "some text", "x"}) {
    const Pipe pipe;
    std::jthread writer([&] { write_to(pipe.path, text, 100'000); });
    CHECK(all_of(pipe.path) == text);
  }
}
