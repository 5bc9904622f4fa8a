// Writes shards, aligns them, and takes what came of them.
#include "shards/shards.hpp"

#include "base/files_in_memory.hpp"
#include "base/list_folder.hpp"
#include "base/message.hpp"
#include "base/packed.hpp"
#include "base/parallel.hpp"
#include "base/stable_hash.hpp"
#include "memo/packed_values.hpp"
#include "pipeline/pair_alignment.hpp"
#include "shards/packed_pairs.hpp"

#include <jjak/read.hpp>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <optional>
#include <utility>

namespace jjak::errors {

const ErrorKind other_shard{"other_shard",
                            tr("made with other options, dictionaries, knowledge, or another version of jjak")};

}  // namespace jjak::errors

namespace jjak::shards {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view shard_ending = ".shard", aligned_ending = ".aligned";

Status write_whole(ResultFolder& folder, const std::string& name, std::string_view bytes) {
  const Result<std::unique_ptr<ByteSink>> sink = folder.add(name);
  if (!sink) return sink.error();
  if (Status written = (*sink)->write(bytes); !written) return written;
  return (*sink)->close();
}

/// Whether a name is a number and an ending.
bool is_named(const fs::path& path, std::string_view ending) {
  const std::string stem = path.stem().string();
  return path.extension() == ending && !stem.empty() && stem.find_first_not_of("0123456789") == std::string::npos;
}

/// The files N.shard or N.aligned of a folder, by name; of a missing folder none.
Result<std::vector<std::string>> files_in(const std::string& folder, std::string_view ending) {
  Result<std::vector<std::string>> files = list_folder(folder);
  if (!files && files.error().code == errors::not_found) return std::vector<std::string>{};
  if (files) std::erase_if(*files, [ending](const std::string& path) { return !is_named(path, ending); });
  return files;
}

}  // namespace

Status Writer::begin(const Header& header, const KnowledgeFiles& knowledge) {
  for (const auto& [name, bytes] : knowledge)
    if (Status written = write_whole(folder_, std::string(knowledge_name) + "/" + name, bytes); !written)
      return written;
  for (std::size_t n = 1; n <= count_; ++n) {
    Result<std::unique_ptr<ByteSink>> sink = folder_.add(std::to_string(n) + std::string(shard_ending));
    if (!sink) return sink.error();
    files_.emplace_back(*std::move(sink));
    if (Status begun = files_.back().begin(Content::pairs, header); !begun) return begun;
  }
  return Done{};
}

Status Writer::add(const std::string& key, const TextPair& pair) {
  ++pairs_;
  return files_[StableHash().add(key).value() % count_].add(packed(key, pair));
}

Status Writer::finish() {
  for (FileWriter& file : files_)
    if (Status finished = file.finish(); !finished) return finished;
  files_.clear();
  return folder_.commit();
}

Result<Outcome> align(const File& shard, const std::string& path, const CollectionOptions& options,
                      const ProgressSink& progress) {
  FrozenAligner align_pair(options, options.knowledge);
  std::vector<std::string> entries(shard.entries.size());
  std::vector<std::optional<Error>> failures(shard.entries.size());
  std::mutex telling;
  std::size_t done = 0;
  std::atomic<bool> is_wanted = true;
  parallel_for(shard.entries.size(), options.jobs, [&](std::size_t i) {
    if (!is_wanted) return;
    const std::optional<std::string> entry = unpacked(shard.entries[i]);
    const std::optional<KeyedPair> keyed = entry ? unpacked_pair(*entry) : std::nullopt;
    const Alignment alignment = keyed ? align_pair(keyed->pair) : Alignment{};
    if (!keyed || alignment.failure)
      failures[i] = keyed ? *alignment.failure : Error{errors::damaged_shard};
    else
      entries[i] = packed(keyed->key, memo::packed(alignment));
    const std::lock_guard lock(telling);
    if (progress && is_wanted) is_wanted = progress({Stage::aligning, ++done, shard.entries.size()});
  });
  if (!is_wanted) return Error{errors::stopped};
  Outcome outcome;
  FilesInMemory written;
  FileWriter file(*open_in_memory(written)(path));
  if (Status begun = file.begin(Content::alignments, shard.header); !begun) return begun.error();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (failures[i]) {
      if (failures[i]->code == errors::damaged_shard) return Error{errors::damaged_shard, path};
      failures[i]->file = path;
      outcome.failed.push_back(*std::move(failures[i]));
    } else {
      ++outcome.aligned;
      if (Status added = file.add(entries[i]); !added) return added.error();
    }
  }
  if (Status finished = file.finish(); !finished) return finished.error();
  outcome.bytes = std::move(written[path]);
  return outcome;
}

Taken take(const std::string& folder, const Header& expected, StageMemo& memo) {
  Taken taken;
  const Result<std::vector<std::string>> files = files_in(folder, aligned_ending);
  if (!files) {
    taken.unused.push_back(files.error());
    return taken;
  }
  for (const std::string& path : *files) {
    const Result<std::string> bytes = read_file(path);
    const Result<File> file = bytes ? read_file_of(Content::alignments, *bytes, path) : bytes.error();
    if (!file || file->header.settings != expected.settings || file->header.knowledge != expected.knowledge) {
      taken.unused.push_back(file ? Error{errors::other_shard, path} : file.error());
      continue;
    }
    for (const std::string_view packed_entry : file->entries) {
      const std::optional<std::string> entry = unpacked(packed_entry);
      const std::optional<KeyedAlignment> alignment = entry ? unpacked_alignment(*entry) : std::nullopt;
      if (!alignment) continue;
      keep_alignment(memo, alignment->key, alignment->bytes);
      ++taken.alignments;
    }
  }
  return taken;
}

void remove(const std::string& folder) {
  std::error_code failure;
  for (const std::string_view ending : {shard_ending, aligned_ending})
    if (const Result<std::vector<std::string>> files = files_in(folder, ending); files)
      for (const std::string& path : *files) fs::remove(path, failure);
  fs::remove_all(fs::path(folder) / knowledge_name, failure);
  fs::remove(fs::path(folder) / ResultFolder::manifest_name, failure);
  fs::remove(folder, failure);
}

}  // namespace jjak::shards
