// Maps files into memory, for dictionaries of megabytes of which a run looks up a few words.
#include "base/mapped_file.hpp"

#include <fmt/core.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

namespace jjak {

Result<std::shared_ptr<const MappedFile>> MappedFile::open(const std::string& path, std::size_t max_bytes) {
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return system_error(errno, path, errors::read_failed);
  struct stat status {};
  std::optional<Error> failure;
  void* begin = nullptr;
  if (::fstat(file, &status) != 0) {
    failure = system_error(errno, path, errors::read_failed);
  } else if (!S_ISREG(status.st_mode)) {
    failure = Error{errors::not_a_file, path};
  } else if (static_cast<std::uint64_t>(status.st_size) > max_bytes) {
    failure = Error{errors::too_large, path, fmt::format("{} bytes", max_bytes)};
  } else if (status.st_size > 0) {  // nothing cannot be mapped
    begin = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
    if (begin == MAP_FAILED) failure = system_error(errno, path, errors::read_failed);
  }
  ::close(file);
  if (failure) return *std::move(failure);
  return std::shared_ptr<const MappedFile>(new MappedFile(begin, static_cast<std::size_t>(status.st_size)));
}

MappedFile::~MappedFile() {
  if (begin_ != nullptr) ::munmap(begin_, size_);
}

}  // namespace jjak
