// Brings the paths of inputs into one form, and knows which documents a list of pairs names.
#include "pipeline/input_paths.hpp"

#include "url/url_key.hpp"

#include <filesystem>

namespace jjak {
namespace {

namespace fs = std::filesystem;

bool is_address(const std::string& name) {
  return name.starts_with("http://") || name.starts_with("https://") || name.starts_with("//");
}

std::string key_of(const std::string& name) {
  return is_address(name) ? url::UrlKey(name).text() : fs::path(name).lexically_normal().string();
}

/// The path below a folder; empty when it does not lie there.
std::string below(const fs::path& path, const fs::path& folder) {
  const fs::path relative = path.lexically_relative(folder);
  return relative.empty() || *relative.begin() == ".." ? std::string() : relative.string();
}

}  // namespace

std::string input_path(const std::string& path) {
  std::error_code failure;
  const fs::path here = fs::current_path(failure);
  if (failure || path.empty() || path == "-" || path.starts_with("/dev/") || path.starts_with("/proc/")) return path;
  const fs::path absolute = (here / path).lexically_normal();
  if (std::string found = below(absolute, here); !found.empty()) return found;
  // The path may lead through symbolic links to the current folder.
  const fs::path real = fs::weakly_canonical(absolute.parent_path(), failure) / absolute.filename();
  if (failure) return absolute.string();
  const std::string found = below(real, here);
  return found.empty() ? absolute.string() : found;
}

void unify_paths(std::vector<ListedPair>& pairs) {
  for (ListedPair& pair : pairs) {
    if (!is_address(pair.english)) pair.english = input_path(pair.english);
    if (!is_address(pair.korean)) pair.korean = input_path(pair.korean);
  }
}

ListedDocuments::ListedDocuments(const std::vector<ListedPair>& pairs) {
  for (const ListedPair& pair : pairs) {
    names_.insert(key_of(pair.english));
    names_.insert(key_of(pair.korean));
  }
}

bool ListedDocuments::contains(const RawDocument& document) const {
  if (names_.empty()) return false;
  if (!document.origin.in_archive && names_.contains(key_of(document.origin.path))) return true;
  return !document.url.empty() && names_.contains(key_of(document.url));
}

}  // namespace jjak
