// Writes to standard output in pieces that are worth a system call.
#include "cli/standard_output.hpp"

#include "base/output.hpp"

#include <unistd.h>

#include <string>
#include <string_view>

namespace jjak::cli {
namespace {

class StandardOutput final : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    gathered_ += bytes;
    return gathered_.size() < enough ? Status(Done{}) : flush();
  }
  Status close() override { return flush(); }

 private:
  static constexpr std::size_t enough = 1 << 16;  // bytes that are worth a system call

  Status flush() {
    Status written = write_descriptor(STDOUT_FILENO, "standard output", gathered_);
    gathered_.clear();
    return written;
  }

  std::string gathered_;
};

}  // namespace

std::unique_ptr<ByteSink> standard_output() { return std::make_unique<StandardOutput>(); }

}  // namespace jjak::cli
