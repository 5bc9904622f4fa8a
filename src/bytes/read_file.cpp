// Reads whole files into memory: regular files only, up to a limit, and text files as lines of valid UTF-8.
#include <jjak/read.hpp>

#include "bytes/descriptor.hpp"
#include "text/check.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace jjak {
namespace reading {

Descriptor::~Descriptor() {
  if (owned_ && number_ >= 0) ::close(number_);
}

Result<std::size_t> read_some(const Descriptor& file, std::string& bytes, std::size_t count, const std::string& path) {
  const std::size_t have = bytes.size();
  bytes.resize(have + count);
  ssize_t got = 0;
  do got = ::read(file.get(), bytes.data() + have, count);
  while (got < 0 && errno == EINTR);
  const int error = errno;
  bytes.resize(have + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  if (got < 0) return system_error(error, path, errors::read_failed);
  return static_cast<std::size_t>(got);
}

}  // namespace reading

Result<std::string> read_file(const std::string& path, std::size_t max_bytes) {
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  const reading::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return system_error(errno, path, errors::read_failed);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return system_error(errno, path, errors::read_failed);
  if (!S_ISREG(status.st_mode)) return Error{errors::not_a_file, path};
  const Error too_large{errors::too_large, path, fmt::format("{} bytes", max_bytes)};
  if (static_cast<std::uint64_t>(status.st_size) > max_bytes) return too_large;

  std::string bytes;
  constexpr std::size_t step = 64u << 10;
  const auto expected = static_cast<std::size_t>(status.st_size);
  while (true) {
    const std::size_t have = bytes.size();
    const auto got = reading::read_some(file, bytes, std::max(step, expected > have ? expected - have + 1 : 0), path);
    if (!got) return got.error();
    if (bytes.size() > max_bytes) return too_large;
    if (*got == 0) return bytes;
  }
}

Result<std::vector<std::string>> read_lines(const std::string& path, std::size_t max_bytes) {
  const Result<std::string> bytes = read_file(path, max_bytes);
  if (!bytes) return bytes.error();
  if (auto problem = text::utf8_problem(*bytes, path)) return *std::move(problem);
  const auto views = text::lines_of(text::without_byte_order_mark(*bytes));
  return std::vector<std::string>(views.begin(), views.end());
}

}  // namespace jjak
