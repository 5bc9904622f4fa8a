// Writes and reads manifests. What they name may be removed, so a path with ".." is never believed.
#include "results/manifest.hpp"

#include "bytes/digest.hpp"
#include "text/utf8.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace jjak::results {
namespace {

constexpr std::size_t digest_digits = 64;
constexpr std::size_t piece_bytes = 1 << 16;  // that are read at a time
constexpr std::string_view gap = "  ";

bool stays_inside(std::string_view path) {
  if (path.empty() || path.front() == '/') return false;
  for (const std::filesystem::path& part : std::filesystem::path(path))
    if (part == ".." || part == "." || part.empty()) return false;
  return true;
}

/// Nothing when the file cannot be read.
std::optional<std::string> bytes_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  return stream.bad() ? std::nullopt : std::optional(std::move(bytes));
}

}  // namespace

std::string written(const ManifestLine& line) { return line.digest + std::string(gap) + line.path + "\n"; }

std::vector<ManifestLine> read_manifest(const std::string& file) {
  std::vector<ManifestLine> found;
  const std::optional<std::string> bytes = bytes_of(file);
  if (!bytes) return found;
  for (const std::string_view line : text::lines_of(*bytes)) {
    const std::size_t digits = line.find_first_not_of("0123456789abcdef");
    if (digits != digest_digits || line.substr(digits, gap.size()) != gap) continue;
    const std::string_view path = line.substr(digits + gap.size());
    if (stays_inside(path)) found.push_back({std::string(line.substr(0, digits)), std::string(path)});
  }
  return found;
}

bool is_unchanged(const std::string& file, const ManifestLine& line) {
  std::ifstream stream(file, std::ios::binary);
  reading::Sha256 sum;
  std::string piece(piece_bytes, '\0');
  while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())) || stream.gcount() > 0)
    sum.add(std::string_view(piece).substr(0, static_cast<std::size_t>(stream.gcount())));
  return stream.eof() && sum.digits() == line.digest;
}

std::vector<std::string> read_paths(const std::string& file) {
  std::vector<std::string> paths;
  const std::optional<std::string> bytes = bytes_of(file);
  if (!bytes) return paths;
  for (const std::string_view line : text::lines_of(*bytes))
    if (stays_inside(line)) paths.emplace_back(line);
  return paths;
}

}  // namespace jjak::results
