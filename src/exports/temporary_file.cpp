// Makes, fills and reads temporary files.
#include "exports/temporary_file.hpp"

#include "base/output.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace jjak::exports {

Result<TemporaryFile> TemporaryFile::make() {
  std::error_code failure;
  std::string path = (std::filesystem::temp_directory_path(failure) / "jjak-XXXXXX").string();
  if (failure) return system_error(failure.value(), "TMPDIR", errors::write_failed);
  const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
  if (descriptor < 0) return system_error(errno, path, errors::write_failed);
  return TemporaryFile(std::move(path), descriptor);
}

TemporaryFile::~TemporaryFile() {
  if (descriptor_ < 0) return;
  ::close(descriptor_);
  ::unlink(path_.c_str());
}

Status TemporaryFile::write(std::string_view bytes) const { return write_descriptor(descriptor_, path_, bytes); }

Status TemporaryFile::pass_on(ByteSink& sink) const {
  constexpr std::size_t piece_bytes = 1 << 16;
  std::ifstream stream(path_, std::ios::binary);
  std::string piece(piece_bytes, '\0');
  while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || stream.gcount() > 0)
    if (Status written = sink.write(std::string_view(piece).substr(0, static_cast<std::size_t>(stream.gcount())));
        !written)
      return written;
  return stream.eof() ? Status(Done{}) : Error{errors::read_failed, path_};
}

}  // namespace jjak::exports
