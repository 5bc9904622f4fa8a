// Reads the table that says which web address each local file was fetched from, because saved pages often do not say
// it.
#include <jjak/read.hpp>

#include "bytes/file_kind.hpp"
#include "text/table.hpp"
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
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return bytes.error();
  UrlMap map;
  const fs::path folder = fs::path(path).parent_path();
  text::TableReader table(*bytes, path);
  while (table.next()) {
    const text::TableRow& row = table.row();
    const std::string file(row.cell(0)), url = url::resolve({}, row.cell(1));
    if (file.empty() || url.empty() || row.cells.size() != 2) {
      const std::string_view shown = text::beginning_of(row.text, longest_detail);
      if (problems) problems(table.error(errors::url_map_line, text::fold_space(shown)));
      continue;
    }
    map.add((folder / file).string(), url);
    map.add(file, url);
  }
  if (table.problem()) return *table.problem();
  return map;
}

}  // namespace jjak
