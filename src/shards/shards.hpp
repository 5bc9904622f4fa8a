// A build whose pairs are aligned by other processes: it writes them as shards and stops; each shard is aligned by
// itself, on any machine; the next build of the same corpus takes what came of them.
#pragma once

#include "base/stage_memo.hpp"
#include "results/result_folder.hpp"
#include "shards/shard_file.hpp"

#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace jjak::shards {

inline constexpr std::string_view folder_name = "shards";        ///< in the folder of the corpus
inline constexpr std::string_view knowledge_name = "knowledge";  ///< in the folder of the shards
inline constexpr std::size_t most_shards = 500;                  ///< that one build writes; each is an open file

/// Writes the shards of a build: 1.shard, 2.shard ... and the knowledge with which they are aligned, as a set.
class Writer {
 public:
  /// `folder` must outlive it.
  Writer(ResultFolder& folder, std::size_t count) : folder_(folder), count_(count) {}

  /// The first call. Fails as ResultFolder::add and its sinks do.
  Status begin(const Header& header, const KnowledgeFiles& knowledge);
  /// Which shard a pair goes to depends on its key alone. `key`: its memo_key. Fails as a sink does. O(bytes).
  Status add(const std::string& key, const TextPair& pair);
  /// The last call: replaces the shards of an earlier build. Fails as ResultFolder::commit does.
  Status finish();

  std::size_t pairs() const { return pairs_; }

 private:
  ResultFolder& folder_;
  std::size_t count_;
  std::size_t pairs_ = 0;
  std::deque<FileWriter> files_;
};

/// What came of aligning a shard.
struct Outcome {
  std::string bytes;          ///< of the file of alignments
  std::size_t aligned = 0;    ///< pairs
  std::vector<Error> failed;  ///< why others could not be aligned; the build tries them again
};

/// Aligns the pairs of a shard: with `options.knowledge`, which must be that of the shard, as options.dictionary and
/// options.rules must be those of the build. Fails: damaged_shard, and stopped where `progress` wants no more.
/// Deterministic, whatever options.jobs is. Complexity: PairAligner::align for each pair.
Result<Outcome> align(const File& shard, const std::string& path, const CollectionOptions& options,
                      const ProgressSink& progress);

/// What a build found of alignments that were made elsewhere.
struct Taken {
  std::size_t alignments = 0;
  /// Files that could not be read, or were made with something else (errors::other_shard); a folder that could not be
  /// listed.
  std::vector<Error> unused;
};

/// Puts the alignments of all N.aligned files of a folder into the memo of a build. Which of them fit is found out
/// when they are used. O(bytes).
Taken take(const std::string& folder, const Header& expected, StageMemo& memo);

/// Removes what Writer and `jjak align-shard` wrote into a folder, and the folder where nothing else is in it.
void remove(const std::string& folder);

}  // namespace jjak::shards

namespace jjak::errors {
extern const ErrorKind other_shard;
}  // namespace jjak::errors
