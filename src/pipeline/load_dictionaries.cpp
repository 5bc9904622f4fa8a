// Loads all dictionaries and lexicons that an alignment uses.
#include "base/parallel.hpp"
#include "pipeline/own_terms.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

#include <filesystem>
#include <iterator>
#include <optional>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t max_lexicon_bytes = std::size_t{4} << 30;

}  // namespace

Result<LoadedDictionary> load_dictionaries(const std::vector<std::string>& term_files, std::size_t jobs) {
  std::vector<std::string> files;
  LoadedDictionary loaded;
  if (const std::string folder = data_folder(); !folder.empty())
    for (const char* name : {"pivot.tsv", "names.tsv"}) {
      const std::filesystem::path path = std::filesystem::path(folder) / name;
      std::error_code failure;
      if (!std::filesystem::exists(path, failure)) continue;
      files.push_back(path.string());
      loaded.has_made = true;
    }
  files.insert(files.end(), term_files.begin(), term_files.end());
  std::vector<std::optional<Result<std::vector<DictionaryEntry>>>> parts(files.size() + 1);
  parallel_for(parts.size(), jobs, [&](std::size_t n) {
    parts[n] = n == 0 ? read_terms(own_terms(), "corpus/terms") : load_dictionary(files[n - 1]);
  });
  std::vector<DictionaryEntry> entries;
  for (auto& part : parts) {
    if (!*part) return part->error();
    entries.insert(entries.end(), std::make_move_iterator((*part)->begin()), std::make_move_iterator((*part)->end()));
  }
  loaded.dictionary = Dictionary(entries, jobs);
  return loaded;
}

Result<LexiconCounts> load_lexicons(const std::vector<std::string>& files) {
  LexiconCounts all;
  for (const std::string& file : files) {
    const Result<std::string> bytes = read_file(file, max_lexicon_bytes);
    if (!bytes) return bytes.error();
    Result<LexiconCounts> counts = read_counts(*bytes, file);
    if (!counts) return counts.error();
    all = all.empty() ? *std::move(counts) : merge_counts(all, *counts);
  }
  return all;
}

}  // namespace jjak
