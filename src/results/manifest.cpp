// Writes and reads manifests. What they name may be removed, so a path that leads out of the folder is never believed.
#include "results/manifest.hpp"

#include "bytes/digest.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace jjak::results {
namespace {

constexpr std::size_t digest_digits = 64;
constexpr std::string_view gap = "  ";

bool stays_inside(std::string_view path) {
  if (path.empty() || path.front() == '/') return false;
  for (const std::filesystem::path& part : std::filesystem::path(path))
    if (part == ".." || part == "." || part.empty()) return false;
  return true;
}

}  // namespace

std::string manifest_line(const std::string& path, std::string_view bytes) {
  return reading::sha256_digits(bytes) + std::string(gap) + path + "\n";
}

Result<std::string> read_whole(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return system_error(errno, path, errors::read_failed);
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  if (stream.bad()) return Error{errors::read_failed, path};
  return bytes;
}

std::vector<std::string> lines_of_paths(const std::string& file) {
  std::vector<std::string> paths;
  const Result<std::string> bytes = read_whole(file);
  if (!bytes) return paths;
  for (const std::string_view line : text::lines_of(*bytes))
    if (stays_inside(line)) paths.emplace_back(line);
  return paths;
}

std::vector<std::string> files_of_manifest(const std::string& file) {
  std::vector<std::string> paths;
  const Result<std::string> bytes = read_whole(file);
  if (!bytes) return paths;
  for (const std::string_view line : text::lines_of(*bytes)) {
    const std::size_t digits = line.find_first_not_of("0123456789abcdef");
    if (digits != digest_digits || line.substr(digits, gap.size()) != gap) continue;
    if (const std::string_view path = line.substr(digits + gap.size()); stays_inside(path)) paths.emplace_back(path);
  }
  return paths;
}

}  // namespace jjak::results
