// Files and pipes as sources of bytes.
#include "bytes/byte_source.hpp"

#include "bytes/descriptor.hpp"

#include <jjak/read.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace jjak::reading {
namespace {

class File : public ByteSource {
 public:
  File(std::string path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) {}

  Result<std::size_t> read(std::string& bytes, std::size_t count) override {
    return read_some(file_, bytes, count, path_);
  }

  bool seek(std::uint64_t offset) override { return ::lseek(file_.get(), static_cast<off_t>(offset), SEEK_SET) >= 0; }

 private:
  std::string path_;
  Descriptor file_;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path) {
  const bool standard_input = path == "-";
  Descriptor file(standard_input ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC), !standard_input);
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) return system_error(errno, path, errors::read_failed);
  const bool readable = S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode);
  if (!readable && !(standard_input && !S_ISDIR(status.st_mode))) return Error{errors::not_a_file, path};
  return std::unique_ptr<ByteSource>(std::make_unique<File>(path, std::move(file)));
}

}  // namespace jjak::reading
