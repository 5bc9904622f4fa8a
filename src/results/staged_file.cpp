// Writes a file of results piece by piece. Its digest is made on the way, so that no file is read again for the
// manifest.
#include "results/staged_file.hpp"

#include "base/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace jjak::results {
namespace {

constexpr std::size_t enough = 1 << 16;  // bytes that are worth a system call

}  // namespace

Result<std::unique_ptr<ByteSink>> StagedFile::create(const std::string& path, std::string named, std::string& digest) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (descriptor < 0) return system_error(errno, std::move(named), errors::write_failed);
  return std::unique_ptr<ByteSink>(new StagedFile(descriptor, std::move(named), digest));
}

StagedFile::StagedFile(int descriptor, std::string named, std::string& digest)
    : descriptor_(descriptor), named_(std::move(named)), digest_(digest) {}

StagedFile::~StagedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Status StagedFile::write(std::string_view bytes) {
  gathered_ += bytes;
  return gathered_.size() < enough ? Status(Done{}) : flush();
}

Status StagedFile::close() {
  Status written = flush();
  if (::close(std::exchange(descriptor_, -1)) != 0 && written) return system_error(errno, named_, errors::write_failed);
  if (written) digest_ = sum_.digits();
  return written;
}

Status StagedFile::flush() {
  sum_.add(gathered_);
  Status written = write_descriptor(descriptor_, named_, gathered_);
  gathered_.clear();
  return written;
}

}  // namespace jjak::results
