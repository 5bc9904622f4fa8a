// Writes files whole or not at all, through a temporary file that is renamed.
#include "base/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace jjak {
namespace {

/// Flushes the name of a file to the disk.
Status sync_folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return Done{};  // a folder that may be written but not read
  const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
  const int sync_error = errno;
  ::close(descriptor);
  return synced ? Status(Done{}) : system_error(sync_error, path, errors::write_failed);
}

/// Opens a new file beside `path`. A file or link with its name, which somebody left there, is never written to.
int open_beside(const std::string& path, std::string& name) {
  constexpr int most = 1'000;
  int descriptor = -1;
  for (int n = 0; n < most && descriptor < 0; ++n) {
    name = path + ".part-" + std::to_string(::getpid()) + (n == 0 ? "" : "-" + std::to_string(n));
    descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0 && errno != EEXIST) break;
  }
  return descriptor;
}

/// A descriptor that closes itself. It removes the temporary file unless the file was renamed.
class TemporaryFile {
 public:
  TemporaryFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!renamed_) ::unlink(path_.c_str());
  }

  int descriptor() const { return descriptor_; }

  Status commit(const std::string& target) {
    const int descriptor = std::exchange(descriptor_, -1);
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;  // EINVAL: not a file on a disk
    const int sync_error = errno;
    if (::close(descriptor) != 0) return system_error(errno, target, errors::write_failed);
    if (!synced) return system_error(sync_error, target, errors::write_failed);
    if (::rename(path_.c_str(), target.c_str()) != 0) return system_error(errno, target, errors::write_failed);
    renamed_ = true;
    return sync_folder_of(target);
  }

 private:
  std::string path_;
  int descriptor_;
  bool renamed_ = false;
};

}  // namespace

Status write_descriptor(int descriptor, const std::string& name, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return system_error(errno, name, errors::write_failed);
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return Done{};
}

Status write_file(const std::string& path, std::string_view bytes, bool overwrite) {
  struct stat existing {};
  const bool exists = ::stat(path.c_str(), &existing) == 0;
  if (exists && S_ISDIR(existing.st_mode)) return Error{errors::not_a_file, path};
  if (exists && !overwrite) return Error{errors::already_exists, path};
  // A device or pipe cannot be replaced by renaming.
  if (exists && !S_ISREG(existing.st_mode)) {
    const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (device < 0) return system_error(errno, path, errors::write_failed);
    Status status = write_descriptor(device, path, bytes);
    ::close(device);
    return status;
  }
  std::string temporary;
  const int descriptor = open_beside(path, temporary);
  if (descriptor < 0) return system_error(errno, path, errors::write_failed);
  TemporaryFile file(std::move(temporary), descriptor);
  if (Status status = write_descriptor(file.descriptor(), path, bytes); !status) return status;
  return file.commit(path);
}

Status make_folder(const std::string& path) {
  std::error_code failure;
  std::filesystem::create_directories(path, failure);
  if (!failure) return Done{};
  if (failure.value() == EEXIST || failure.value() == ENOTDIR) return Error{errors::not_a_folder, path};
  return system_error(failure.value(), path, errors::write_failed);
}

}  // namespace jjak
