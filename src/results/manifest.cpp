// Writes and reads manifests. What they name may be removed, so a path with ".." is never believed.
#include "results/manifest.hpp"

#include "bytes/descriptor.hpp"
#include "bytes/digest.hpp"
#include "text/utf8.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <utility>

namespace jjak::results {
namespace {

constexpr std::size_t digest_digits = 64;
constexpr std::size_t piece_bytes = 1 << 16;  // that are read at a time
constexpr std::string_view gap = "  ";

bool stays_inside(std::string_view path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    if (part.empty() || part == "." || part == "..") return false;
    begin = end + 1;
  }
  return true;
}

/// Reads a file piece by piece. False where there is no such file, or something that is none.
Result<bool> read_pieces(const std::string& path, const std::function<void(std::string_view)>& take) {
  // O_NONBLOCK: opening a named pipe must not wait for a writer.
  const reading::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0 && (errno == ENOENT || errno == ENOTDIR)) return false;
  struct stat found {};
  if (file.get() < 0 || ::fstat(file.get(), &found) != 0) return system_error(errno, path, errors::read_failed);
  if (!S_ISREG(found.st_mode)) return false;
  // Of the many small files, all is read at once, and no more room made than for that.
  const std::size_t step = std::min(piece_bytes, static_cast<std::size_t>(found.st_size) + 1);
  std::string piece;
  while (true) {
    piece.clear();
    const Result<std::size_t> got = reading::read_some(file, piece, step, path);
    if (!got) return got.error();
    if (*got == 0) return true;
    take(piece);
  }
}

Result<std::string> bytes_of(const std::string& path) {
  std::string bytes;
  const Result<bool> is_read = read_pieces(path, [&bytes](std::string_view piece) { bytes += piece; });
  return is_read ? Result<std::string>(std::move(bytes)) : is_read.error();
}

}  // namespace

std::string written(const ManifestLine& line) { return line.digest + std::string(gap) + line.path + "\n"; }

Result<std::vector<ManifestLine>> read_manifest(const std::string& file) {
  std::vector<ManifestLine> found;
  const Result<std::string> bytes = bytes_of(file);
  if (!bytes) return bytes.error();
  for (const std::string_view line : text::lines_of(*bytes)) {
    const std::size_t digits = line.find_first_not_of("0123456789abcdef");
    if (digits != digest_digits || line.substr(digits, gap.size()) != gap) continue;
    const std::string_view path = line.substr(digits + gap.size());
    if (stays_inside(path)) found.push_back({std::string(line.substr(0, digits)), std::string(path)});
  }
  return found;
}

Result<bool> is_unchanged(const std::string& file, const ManifestLine& line) {
  reading::Sha256 sum;
  const Result<bool> is_read = read_pieces(file, [&sum](std::string_view piece) { sum.add(piece); });
  if (!is_read) return is_read.error();
  return *is_read && sum.digits() == line.digest;
}

Result<std::vector<std::string>> read_paths(const std::string& file) {
  std::vector<std::string> paths;
  const Result<std::string> bytes = bytes_of(file);
  if (!bytes) return bytes.error();
  for (const std::string_view line : text::lines_of(*bytes))
    if (stays_inside(line)) paths.emplace_back(line);
  return paths;
}

}  // namespace jjak::results
