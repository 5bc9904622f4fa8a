// Walks over the inputs and compares the digests of their files with those that a store has kept.
#include "corpus/input_files.hpp"

#include "base/stable_hash.hpp"
#include "pipeline/input_paths.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace jjak::corpus {
namespace {

constexpr std::size_t piece = 1u << 16;  // bytes that are read at once

}  // namespace

std::string file_digest(const std::string& path) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(path, failure)) return {};
  std::ifstream file(path, std::ios::binary);
  if (!file) return {};
  std::string bytes(piece, '\0');
  StableHash hash;
  std::uint64_t size = 0;
  while (file) {
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const auto count = static_cast<std::size_t>(file.gcount());
    hash.add(std::string_view(bytes).substr(0, count));
    size += count;
  }
  return file.bad() ? std::string() : fmt::format("{:016x}-{}", hash.value(), size);
}

std::map<std::string, std::string> files_of(const std::vector<std::string>& inputs, const ReadOptions& options,
                                            const Diagnostics& problems) {
  std::map<std::string, std::string> files;
  const auto report = [&](const Error& problem) {
    if (problems) problems(problem);
  };
  ReadOptions walk = options;
  walk.is_known = [&](const std::string& path) {
    const auto [file, is_new] = files.try_emplace(path, file_digest(path));
    std::error_code failure;
    if (is_new && file->second.empty() && std::filesystem::is_regular_file(path, failure))
      report({errors::read_failed, path});
    return true;
  };
  for (const std::string& input : inputs) {
    const Status read = read_documents(
        input_path(input), walk, [](const RawDocument&) { return true; }, report);
    if (!read && !(read.error().code == errors::not_found)) report(read.error());
  }
  return files;
}

void Changes::forget(std::string_view path) {
  if (path.empty()) return;
  const auto is_below = [&](std::string_view file) {
    return file == path ||
           (file.starts_with(path) && (path.ends_with('/') || file.substr(path.size()).starts_with('/')));
  };
  for (std::vector<std::string>* const list : {&added, &changed, &gone}) std::erase_if(*list, is_below);
}

Changes changes_between(const std::vector<store::KeptFile>& kept, const std::map<std::string, std::string>& files,
                        const std::string& settings) {
  Changes changes;
  std::map<std::string_view, const store::KeptFile*> known;
  for (const store::KeptFile& file : kept) {
    known.emplace(file.path, &file);
    if (!file.digest.empty() && !files.contains(file.path))
      changes.gone.push_back(file.path);  // a stream has no digest
  }
  for (const auto& [path, digest] : files) {
    const auto found = known.find(path);
    if (found == known.end()) {
      changes.added.push_back(path);
    } else if (digest.empty() || found->second->digest != digest || found->second->settings != settings ||
               !found->second->is_complete) {
      changes.changed.push_back(path);
    } else {
      ++changes.unchanged;
    }
  }
  return changes;
}

}  // namespace jjak::corpus
