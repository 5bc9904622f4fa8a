#include "plain_build.hpp"

#include "base/files_in_memory.hpp"
#include "base/output.hpp"

#include <jjak/jjak.hpp>

#include <filesystem>

namespace jjak::bench {
namespace {

/// Lets a visitor that writes files see the whole collection.
template <class Visitor>
Status write_all(const Collection& collection, Result<Visitor> visitor) {
  if (!visitor) return visitor.error();
  const Status seen = walk(collection, *visitor);
  return seen ? visitor->end() : seen;
}

Status write_files(const FilesInMemory& files, const std::string& folder) {
  for (const auto& [name, bytes] : files) {
    const std::filesystem::path path = std::filesystem::path(folder) / name;
    Status status = make_folder(path.parent_path().string());
    if (status) status = write_file(path.string(), bytes, true);
    if (!status) return status;
  }
  return Done{};
}

}  // namespace

Status build_plainly(const std::vector<std::string>& inputs, const std::string& folder) {
  BuildOptions options;
  const Result<LoadedDictionary> dictionary = load_dictionaries();
  if (!dictionary) return dictionary.error();
  options.dictionary = dictionary->dictionary;
  const Result<Collection> collection = build_collection(inputs, options);
  if (!collection) return collection.error();
  FilesInMemory results, report;
  Status status = write_all(*collection, Exporter::begin(open_in_memory(results)));
  if (status) status = write_all(*collection, Report::begin(open_in_memory(report)));
  if (status) status = write_files(results, folder);
  return status ? write_files(report, folder + "/report") : status;
}

}  // namespace jjak::bench
