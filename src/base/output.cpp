// Writes files whole or not at all, through a temporary file that is renamed.
#include "base/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

namespace jjak {
namespace {

constexpr mode_t all_rights = 0777, usual_rights = 0666;

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

/// Opens a new file beside `place`. A file or link with its name, which somebody left there, is never written to.
Result<int> open_beside(const std::string& place, std::string& path) {
  constexpr int most = 1'000;
  for (int n = 0;; ++n) {
    path = place + ".part-" + std::to_string(::getpid()) + (n == 0 ? "" : "-" + std::to_string(n));
    Result<int> descriptor = create_file(path, place);
    if (descriptor || descriptor.error().code != errors::already_exists || n == most) return descriptor;
  }
}

/// Gives a new file the owner and the rights of the one that it replaces, as far as the process may do that and the
/// file system knows rights.
Status take_rights(int descriptor, const struct stat& old, const std::string& place) {
  const auto is_refused = [] { return errno == EPERM || errno == EINVAL || errno == ENOTSUP; };
  constexpr auto same_owner = static_cast<uid_t>(-1);
  const bool is_owned = ::fchown(descriptor, old.st_uid, old.st_gid) == 0 ||
                        ::fchown(descriptor, same_owner, old.st_gid) == 0 || is_refused();
  const bool has_rights = is_owned && (::fchmod(descriptor, old.st_mode & all_rights) == 0 || is_refused());
  return has_rights ? Status(Done{}) : system_error(errno, place, errors::write_failed);
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
  // What cannot be seen must not be taken for missing, and written over; a link to nothing is replaced.
  if (!exists && errno != ENOENT) return system_error(errno, path, errors::write_failed);
  if (exists && S_ISDIR(existing.st_mode)) return Error{errors::not_a_file, path};
  if (exists && !overwrite) return Error{errors::already_exists, path};
  // A device or pipe cannot be replaced by renaming.
  if (exists && !S_ISREG(existing.st_mode)) {
    const Result<int> device = open_device(path);
    if (!device) return device.error();
    Status status = write_descriptor(*device, path, bytes);
    ::close(*device);
    return status;
  }
  std::string temporary;
  const Result<int> descriptor = open_beside(path, temporary);
  if (!descriptor) return descriptor.error();
  TemporaryFile file(std::move(temporary), *descriptor);
  if (Status status = write_descriptor(file.descriptor(), path, bytes); !status) return status;
  return file.commit(path);
}

Result<int> create_file(const std::string& path, const std::string& place) {
  struct stat old {};
  const bool replaces = ::stat(place.c_str(), &old) == 0 && S_ISREG(old.st_mode);
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  // Nobody may read more of the new file while it is written than of the old one.
  const int descriptor = ::open(path.c_str(), flags, replaces ? old.st_mode & all_rights : usual_rights);
  if (descriptor < 0) return system_error(errno, place, errors::write_failed);
  if (!replaces) return descriptor;
  if (Status taken = take_rights(descriptor, old, place); !taken) {
    ::close(descriptor);
    ::unlink(path.c_str());
    return taken.error();
  }
  return descriptor;
}

Result<int> open_device(const std::string& path) {
  for (std::chrono::milliseconds waited{0};; waited += pipe_step) {
    // O_NONBLOCK: opening a named pipe must not wait for a reader.
    const int device = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
    if (device >= 0) {
      ::fcntl(device, F_SETFL, ::fcntl(device, F_GETFL) & ~O_NONBLOCK);
      return device;
    }
    if (errno != ENXIO) return system_error(errno, path, errors::write_failed);
    if (waited >= longest_pipe_wait) return pipe_unused(path);
    std::this_thread::sleep_for(pipe_step);
  }
}

Error pipe_unused(std::string path) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(longest_pipe_wait);
  return Error{errors::pipe_unused, std::move(path), std::to_string(seconds.count())};
}

Result<bool> is_there(const std::string& path) {
  std::error_code failure;
  const bool found = std::filesystem::exists(path, failure);
  return failure ? Result<bool>(system_error(failure.value(), path, errors::read_failed)) : found;
}

Status make_folder(const std::string& path) {
  std::error_code failure;
  std::filesystem::create_directories(path, failure);
  if (!failure) return Done{};
  if (failure.value() == EEXIST || failure.value() == ENOTDIR) return Error{errors::not_a_folder, path};
  return system_error(failure.value(), path, errors::write_failed);
}

}  // namespace jjak
