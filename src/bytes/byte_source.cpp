// Files and pipes as sources of bytes.
#include "bytes/byte_source.hpp"

#include "base/output.hpp"
#include "bytes/descriptor.hpp"

#include <jjak/read.hpp>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

namespace jjak::reading {
namespace {

class File : public ByteSource {
 public:
  /// `ahead`: what has been read already.
  File(std::string path, Descriptor file, std::string ahead)
      : path_(std::move(path)), file_(std::move(file)), ahead_(std::move(ahead)) {}

  Result<std::size_t> read(std::string& bytes, std::size_t count) override {
    if (ahead_.empty()) return read_some(file_, bytes, count, path_);
    bytes += std::exchange(ahead_, {});
    return std::size_t{1};
  }

  bool seek(std::uint64_t offset) override { return ::lseek(file_.get(), static_cast<off_t>(offset), SEEK_SET) >= 0; }

 private:
  std::string path_;
  Descriptor file_;
  std::string ahead_;
};

/// Waits until a program has opened a named pipe for writing; then reading waits for its bytes as for those of any
/// pipe. One that writes nothing at first is told from none by reading a byte, which is kept where there was one after
/// all. Precondition: the pipe was opened with O_NONBLOCK.
Result<std::string> wait_for_writer(const Descriptor& pipe, const std::string& path) {
  std::string ahead;
  bool has_writer = false;
  for (std::chrono::milliseconds waited{0}; !has_writer; waited += pipe_step) {
    if (waited >= longest_pipe_wait) return pipe_unused(path);
    struct pollfd asked {
      pipe.get(), POLLIN, 0
    };
    has_writer = ::poll(&asked, 1, static_cast<int>(pipe_step.count())) > 0;  // bytes, or one that came and has gone
    char byte = 0;
    const ssize_t got = has_writer ? 0 : ::read(pipe.get(), &byte, 1);
    if (got > 0) ahead = byte;
    has_writer = has_writer || got > 0 || (got < 0 && errno == EAGAIN);
  }
  ::fcntl(pipe.get(), F_SETFL, ::fcntl(pipe.get(), F_GETFL) & ~O_NONBLOCK);
  return ahead;
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path) {
  const bool standard_input = path == "-";
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  Descriptor file(standard_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK),
                  !standard_input);
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) return system_error(errno, path, errors::read_failed);
  const bool readable = S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode);
  if (!readable && !(standard_input && !S_ISDIR(status.st_mode))) return Error{errors::not_a_file, path};
  Result<std::string> ahead = std::string();
  if (!standard_input && S_ISFIFO(status.st_mode)) ahead = wait_for_writer(file, path);
  if (!ahead) return ahead.error();
  return std::unique_ptr<ByteSource>(std::make_unique<File>(path, std::move(file), *std::move(ahead)));
}

}  // namespace jjak::reading
