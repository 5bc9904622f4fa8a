// Loads site profiles from a file, or from a folder of files.
#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

#include "base/list_folder.hpp"

#include <filesystem>

namespace jjak {
namespace {

constexpr std::size_t max_profile_bytes = 64u << 20;

/// The profiles in a folder, sorted by name.
Result<std::vector<std::string>> files_in(const std::string& folder) {
  Result<std::vector<std::string>> files = list_folder(folder);
  if (!files) return files;
  std::erase_if(*files, [](const std::string& path) {
    const std::string name = std::filesystem::path(path).filename().string();
    return !name.ends_with(".tsv") || name.starts_with('.');
  });
  return files;
}

}  // namespace

Result<SiteProfiles> load_site_profiles(const std::string& path) {
  std::error_code failure;
  const bool is_folder = std::filesystem::is_directory(path, failure);
  const Result<std::vector<std::string>> files = is_folder ? files_in(path) : std::vector<std::string>{path};
  if (!files) return files.error();
  if (files->empty()) return Error{errors::bad_sites, path};
  SiteProfiles sites;
  for (const std::string& file : *files) {
    const Result<std::string> bytes = read_file(file, max_profile_bytes);
    if (!bytes) return bytes.error();
    const Result<std::vector<SiteProfile>> profiles = read_site_profiles(*bytes, file);
    if (!profiles) return profiles.error();
    for (const SiteProfile& profile : *profiles) sites.add(profile);
  }
  return sites;
}

}  // namespace jjak
