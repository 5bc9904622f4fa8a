// A scratch file of packed blocks. It has no name, so nothing can be left behind.
#include "scratch/block_file.hpp"

#include "base/packed.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace jjak {
namespace {

std::string packed(const std::vector<Block>& blocks) {
  PackedWriter out;
  out.add(blocks.size());
  for (const Block& block : blocks) {
    out.add(static_cast<std::uint64_t>(block.role));
    out.add_text(block.text);
    out.add(block.row);
    out.add_text(block.label);
    out.add(block.source.begin);
    out.add(block.source.end);
  }
  return out.take();
}

std::vector<Block> unpacked(std::string_view bytes) {
  PackedReader in(bytes);
  std::vector<Block> blocks(in.count());
  for (Block& block : blocks) {
    block.role = static_cast<BlockRole>(in.number());
    block.text = in.text();
    block.row = static_cast<std::uint32_t>(in.number());
    block.label = in.text();
    block.source.begin = static_cast<std::uint32_t>(in.number());
    block.source.end = static_cast<std::uint32_t>(in.number());
  }
  return blocks;
}

/// Opens a file that has no name, or loses it at once where the file system cannot make one without.
int open_nameless(const std::string& folder) {
  const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file >= 0) return file;
  std::string name = folder + "/jjak-XXXXXX";
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) ::unlink(name.c_str());
  return named;
}

}  // namespace

Result<std::shared_ptr<BlockFile>> BlockFile::make(const std::string& folder) {
  const int file = open_nameless(folder);
  if (file < 0) return system_error(errno, folder, errors::write_failed);
  return std::shared_ptr<BlockFile>(new BlockFile(file, folder));
}

BlockFile::~BlockFile() { ::close(file_); }

std::optional<Error> BlockFile::failure() const {
  const std::lock_guard lock(failing_);
  return failure_;
}

void BlockFile::fail(int code, ErrorCode otherwise) const {
  const std::lock_guard lock(failing_);
  if (!failure_) failure_ = system_error(code, folder_, otherwise);
}

BlockFile::Place BlockFile::keep(const std::vector<Block>& blocks) {
  const std::string bytes = packed(blocks);
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t written = ::pwrite(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(size_ + done));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      fail(errno, errors::write_failed);
      return {};
    }
    done += static_cast<std::size_t>(written);
  }
  const Place place{size_, static_cast<std::uint32_t>(bytes.size())};
  size_ += bytes.size();
  return place;
}

std::vector<Block> BlockFile::read(Place place) const {
  std::string bytes(place.size, '\0');
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t got =
        ::pread(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place.offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      fail(got < 0 ? errno : EIO, errors::read_failed);
      return {};
    }
    done += static_cast<std::size_t>(got);
  }
  return place.size == 0 ? std::vector<Block>{} : unpacked(bytes);
}

}  // namespace jjak
