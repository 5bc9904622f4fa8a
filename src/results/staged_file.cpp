// Writes a file of results piece by piece, unless it is small and the old one has the same bytes. Its digest is made on
// the way, so that no file is read again for the manifest.
#include "results/staged_file.hpp"

#include "base/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <utility>

namespace jjak::results {
namespace {

constexpr std::size_t enough = 1 << 16;  // bytes that are worth a system call

}  // namespace

StagedFile::StagedFile(std::string path, std::string place, NewFile& file, std::function<Status()> make_folders)
    : path_(std::move(path)), place_(std::move(place)), file_(file), make_folders_(std::move(make_folders)) {}

StagedFile::~StagedFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Status StagedFile::write(std::string_view bytes) {
  gathered_ += bytes;
  return gathered_.size() < enough ? Status(Done{}) : flush();
}

Status StagedFile::close() {
  file_.is_in_place = descriptor_ < 0 && is_same();
  if (file_.is_in_place) {
    sum_.add(gathered_);
  } else {
    Status written = flush();
    if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0 && written)
      return system_error(errno, place_, errors::write_failed);
    if (!written) return written;
  }
  file_.digest = sum_.digits();
  return Done{};
}

Status StagedFile::open() {
  if (Status made = make_folders_(); !made) return made;
  const Result<int> opened = create_file(path_, place_);
  if (!opened) return opened.error();
  descriptor_ = *opened;
  return Done{};
}

Status StagedFile::flush() {
  if (descriptor_ < 0)
    if (Status opened = open(); !opened) return opened;
  sum_.add(gathered_);
  Status written = write_descriptor(descriptor_, place_, gathered_);
  gathered_.clear();
  return written;
}

bool StagedFile::is_same() const {
  const int old = ::open(place_.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (old < 0) return false;
  struct stat found {};
  bool is_same = ::fstat(old, &found) == 0 && S_ISREG(found.st_mode) &&
                 static_cast<std::uint64_t>(found.st_size) == gathered_.size();
  if (is_same) {
    std::string bytes(gathered_.size() + 1, '\0');
    const ssize_t read = ::read(old, bytes.data(), bytes.size());
    is_same = read >= 0 && std::string_view(bytes).substr(0, static_cast<std::size_t>(read)) == gathered_;
  }
  ::close(old);
  return is_same;
}

}  // namespace jjak::results
