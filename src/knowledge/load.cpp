// Loads knowledge from a folder.
#include "knowledge/parts.hpp"

#include <jjak/pipeline/knowledge.hpp>
#include <jjak/read.hpp>

#include <filesystem>

namespace jjak {
namespace {

constexpr std::size_t max_bytes = std::size_t{4} << 30;  // of a file

}  // namespace

Result<Knowledge> load_knowledge(const std::string& folder) {
  std::error_code failure;
  const auto status = std::filesystem::status(folder, failure);
  if (!std::filesystem::exists(status)) return Error{errors::not_found, folder};
  if (!std::filesystem::is_directory(status)) return Error{errors::bad_knowledge, folder};
  KnowledgeFiles files;
  const auto add = [&](std::string_view name) -> Status {
    Result<std::string> bytes = read_file(knowledge::path_in(folder, name), max_bytes);
    if (!bytes) return bytes.error();
    files.emplace_back(name, *std::move(bytes));
    return Done{};
  };
  if (Status added = add(knowledge_list); !added)
    return added.error().code == errors::not_found ? Error{errors::bad_knowledge, folder} : added.error();
  for (const std::string_view name : knowledge::part_files)
    if (Status added = add(name); !added && added.error().code != errors::not_found) return added.error();
  return read_knowledge(files, folder);
}

}  // namespace jjak
