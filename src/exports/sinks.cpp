// A file of an export, which takes its place when it is complete.
#include "base/output.hpp"
#include "exports/export.hpp"
#include "results/staged_file.hpp"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <utility>

namespace jjak::exports {
namespace {

/// A staged file beside its place.
class OneFile final : public ByteSink {
 public:
  OneFile(std::string path, std::string staged, bool overwrite)
      : path_(std::move(path)),
        staged_(std::move(staged)),
        overwrite_(overwrite),
        sink_(std::in_place, staged_, path_, file_, [] { return Status(Done{}); }) {}
  OneFile(const OneFile&) = delete;
  OneFile& operator=(const OneFile&) = delete;
  ~OneFile() override {
    if (sink_) ::unlink(staged_.c_str());
  }

  Status write(std::string_view bytes) override { return sink_->write(bytes); }

  Status close() override {
    if (Status closed = sink_->close(); !closed) return closed;
    if (file_.is_in_place) return Done{};
    // Without overwriting, link() fails where a file has come in the meantime.
    const bool is_placed =
        overwrite_ ? ::rename(staged_.c_str(), path_.c_str()) == 0 : ::link(staged_.c_str(), path_.c_str()) == 0;
    if (!is_placed && errno == EEXIST) return Error{errors::already_exists, path_};
    if (!is_placed) return system_error(errno, path_, errors::write_failed);
    if (!overwrite_) ::unlink(staged_.c_str());
    sink_.reset();
    return Done{};
  }

 private:
  std::string path_, staged_;
  bool overwrite_;
  results::NewFile file_;
  std::optional<results::StagedFile> sink_;
};

/// A device or a named pipe, which nothing can take the place of.
class Device final : public ByteSink {
 public:
  Device(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
  Device(const Device&) = delete;
  Device& operator=(const Device&) = delete;
  ~Device() override { ::close(descriptor_); }

  Status write(std::string_view bytes) override { return write_descriptor(descriptor_, path_, bytes); }
  Status close() override { return Done{}; }

 private:
  std::string path_;
  int descriptor_;
};

}  // namespace

Result<std::unique_ptr<ByteSink>> one_file(const std::string& path, bool overwrite) {
  std::error_code failure;
  if (overwrite && std::filesystem::is_other(path, failure)) {
    const Result<int> device = open_device(path);
    if (!device) return device.error();
    return std::unique_ptr<ByteSink>(std::make_unique<Device>(path, *device));
  }
  const auto there = std::filesystem::symlink_status(path, failure);
  if (there.type() == std::filesystem::file_type::none)
    return system_error(failure.value(), path, errors::write_failed);
  if (std::filesystem::is_directory(there)) return Error{errors::not_a_file, path};
  if (std::filesystem::exists(there) && !overwrite) return Error{errors::already_exists, path};
  return std::unique_ptr<ByteSink>(
      std::make_unique<OneFile>(path, path + ".part-" + std::to_string(::getpid()), overwrite));
}

}  // namespace jjak::exports
