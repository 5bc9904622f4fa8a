#include <jjak/read.hpp>

#include "bytes/file_kind.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <filesystem>

namespace jjak {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_detail = 80;

/// A path as a key: absolute, without "." and "..".
std::string key_of(const fs::path& path) {
  std::error_code failure;
  const fs::path absolute = fs::absolute(path, failure);
  return (failure ? path : absolute).lexically_normal().string();
}

}  // namespace

void UrlMap::add(const std::string& path, std::string url) { urls_.insert_or_assign(key_of(path), std::move(url)); }

std::optional<std::string> UrlMap::find(const std::string& path) const {
  if (urls_.empty()) return std::nullopt;
  const auto found = urls_.find(key_of(path));
  if (found == urls_.end()) return std::nullopt;
  return found->second;
}

Result<UrlMap> read_url_map(const std::string& path, const Diagnostics& problems) {
  const auto lines = read_lines(path);
  if (!lines) return lines.error();
  UrlMap map;
  const fs::path folder = fs::path(path).parent_path();
  for (std::size_t i = 0; i < lines->size(); ++i) {
    const std::string& line = (*lines)[i];
    if (line.find_first_not_of(" \t") == std::string::npos || line.starts_with('#')) continue;
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string file = line.substr(0, tab);
    const std::string url = tab < line.size() ? text::resolve_url({}, line.substr(tab + 1)) : std::string();
    if (file.empty() || url.empty() || line.find('\t', tab + 1) != std::string::npos) {
      const std::string shown = text::repair_utf8(line.substr(0, longest_detail));
      if (problems) problems({errors::url_map_line, path, text::fold_space(shown), i + 1, {}});
      continue;
    }
    map.add((folder / file).string(), url);
    map.add(file, url);
  }
  return map;
}

}  // namespace jjak
