// A sink for each file.
#include "base/files_in_memory.hpp"

#include <memory>
#include <utility>

namespace jjak {
namespace {

class FileInMemory final : public ByteSink {
 public:
  FileInMemory(FilesInMemory& files, std::string path) : files_(files), path_(std::move(path)) {}
  Status write(std::string_view bytes) override {
    bytes_ += bytes;
    return Done{};
  }
  Status close() override {
    files_[path_] = std::move(bytes_);
    return Done{};
  }

 private:
  FilesInMemory& files_;
  std::string path_, bytes_;
};

}  // namespace

OpenFile open_in_memory(FilesInMemory& files) {
  return [&files](const std::string& path) { return std::unique_ptr<ByteSink>(new FileInMemory(files, path)); };
}

}  // namespace jjak
