// All dictionaries and lexicons that an alignment draws on.
#include "build/own_terms.hpp"

#include <jjak/build.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/read.hpp>

#include <filesystem>
#include <iterator>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t max_lexicon_bytes = std::size_t{4} << 30;

}  // namespace

Result<LoadedDictionary> load_dictionaries(const std::vector<std::string>& term_files) {
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
  Result<std::vector<DictionaryEntry>> entries = read_terms(own_terms(), "corpus/terms");
  if (!entries) return entries.error();
  for (const std::string& file : files) {
    Result<std::vector<DictionaryEntry>> more = load_dictionary(file);
    if (!more) return more.error();
    entries->insert(entries->end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
  }
  loaded.dictionary = Dictionary(*entries);
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
