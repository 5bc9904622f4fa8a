// Loads all dictionaries and lexicons that an alignment uses.
#include "base/mapped_file.hpp"
#include "base/parallel.hpp"
#include "dictionary/built_files.hpp"
#include "load/own_terms.hpp"

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
constexpr std::size_t max_compiled_bytes = std::size_t{4} << 30;

/// The texts of the built dictionaries that are in the folder.
std::vector<std::string> built_texts(const std::filesystem::path& folder) {
  std::vector<std::string> files;
  for (const std::string_view name : dictionary::built_texts) {
    std::error_code failure;
    if (const auto path = folder / name; std::filesystem::exists(path, failure)) files.push_back(path.string());
  }
  return files;
}

Result<DictionaryOrigin> origin_of_files(const std::vector<std::string>& files) {
  DictionaryOrigin origin{own_terms_digest(), 0, 0};
  for (const std::string& path : files) {
    const Result<std::string> text = read_file(path, dictionary::max_text_bytes);  // people edit it: no mapping is safe
    if (!text) return text.error();
    dictionary::add_text(origin, *text);
  }
  return origin;
}

/// The compiled form of the texts, when it was compiled from them.
Result<Dictionary> map_compiled(const std::string& path, const std::vector<std::string>& texts) {
  const Result<DictionaryOrigin> origin = origin_of_files(texts);
  if (!origin) return origin.error();
  const auto file = MappedFile::open(path, max_compiled_bytes);
  if (!file) return file.error();
  return Dictionary::from_compiled(*file, (*file)->bytes(), *origin, path);
}

/// Reads texts into one dictionary.
Result<Dictionary> read_texts(const std::vector<std::string>& files, std::size_t jobs) {
  std::vector<std::optional<Result<std::vector<DictionaryEntry>>>> parts(files.size());
  parallel_for(parts.size(), jobs, [&](std::size_t n) { parts[n] = load_dictionary(files[n]); });
  std::vector<DictionaryEntry> entries;
  for (auto& part : parts) {
    if (!*part) return part->error();
    entries.insert(entries.end(), std::make_move_iterator((*part)->begin()), std::make_move_iterator((*part)->end()));
  }
  return Dictionary(entries, jobs);
}

}  // namespace

Result<Dictionary> own_dictionary() {
  return Dictionary::from_compiled(nullptr, compiled_own_terms(), {}, "corpus/terms");
}

Result<LoadedDictionary> load_dictionaries(const std::vector<std::string>& term_files, std::size_t jobs) {
  LoadedDictionary loaded;
  Result<Dictionary> own = own_dictionary();
  if (!own) return own.error();
  std::vector<Dictionary> parts{*std::move(own)};
  std::vector<std::string> texts;
  const std::filesystem::path folder = data_folder();
  if (!folder.empty()) texts = built_texts(folder);
  loaded.has_made = !texts.empty();
  if (loaded.has_made) {
    const std::string path = (folder / dictionary::built_table).string();
    Result<Dictionary> compiled = map_compiled(path, texts);
    if (compiled) {
      parts.push_back(*std::move(compiled));
      texts.clear();
    } else if (compiled.error().code != errors::not_found) {
      loaded.problems.push_back(compiled.error());
    }
  }
  texts.insert(texts.end(), term_files.begin(), term_files.end());
  if (!texts.empty()) {
    Result<Dictionary> read = read_texts(texts, jobs);
    if (!read) return read.error();
    parts.push_back(*std::move(read));
  }
  loaded.dictionary = Dictionary::joined(parts);
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
