// A corpus in one SQLite file: what was read, what came of it, what people corrected, and what was learned. It is the
// only room that knows the tables.
#pragma once

#include "sqlite/database.hpp"

#include <jjak/document_record.hpp>
#include "base/stage_memo.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace jjak::store {

inline constexpr std::string_view file_name = "corpus.jjak";  ///< in the folder of the results

/// The time, as the store notes it: UTC, ISO 8601, "2026-11-29T18:35:12Z".
std::string now();

/// One run of a command.
struct Run {
  std::int64_t id = 0;
  std::string command, options, version, knowledge, started, finished;
  std::string changes = {};  ///< JSON, as it was given to finish_run; empty where it was not
};

/// A file of an input, as it was when it was read.
struct KeptFile {
  std::int64_t id = 0;
  std::string path, digest, settings;
  bool is_complete = false;
};

/// What came of one document.
struct KeptDocument {
  std::int64_t id = 0;
  std::string key;
  std::vector<DocumentRecord> records;
};

/// A pair by the names of its articles (article_name).
struct PairName {
  std::string english, korean;
  friend bool operator<(const PairName& a, const PairName& b) {
    return std::tie(a.english, a.korean) < std::tie(b.english, b.korean);
  }
};

/// Sentences in a row, found again by their words.
struct KeptSentences {
  std::string lines;      ///< each sentence with a line feed; empty: the other side has no counterpart
  std::size_t nth = 0;    ///< which of the places with these sentences is meant, from 0
  std::size_t count = 0;  ///< how many such places there were
  friend bool operator==(const KeptSentences&, const KeptSentences&) = default;
};

/// What somebody said of a bead.
enum class Verdict : std::uint8_t {
  pinned,    ///< it is corrected, or given by a ladder
  accepted,  ///< it is right as it was found
  rejected,  ///< it is right, but no export shall have it
  noted      ///< nothing: there is a note only, and the bead may change
};
/// "pinned", "accepted" ...
std::string_view name_of(Verdict verdict);
std::optional<Verdict> verdict_of(std::string_view name);

/// A bead that somebody judged or corrected.
struct KeptPin {
  PairName pair;
  KeptSentences english, korean;
  bool is_orphaned = false;  ///< whether the last run did not find the sentences
  Verdict verdict = Verdict::pinned;
  std::string note = {};
  bool is_moved = false;  ///< whether its Korean side stands out of order
};

/// A sentence whose text somebody corrected.
struct KeptEdit {
  PairName pair;
  bool is_korean = false;  ///< of which side
  KeptSentences sentence;  ///< one, as the page has it
  std::string text;        ///< what stands in its place
  bool is_orphaned = false;
};

/// Something that somebody did about a pair.
struct Correction {
  std::int64_t id = 0;
  std::string action;                   ///< "accept", "split" ... "undo", "redo"
  std::string before = {}, after = {};  ///< all decisions about the pair, as JSON
  std::string reviewer = {}, made = {};
};

/// Thread safety: one thread at a time, but for memo(), which any threads may use while no other member is called.
class Store {
 public:
  /// `path`: of the file, or ":memory:". Fails as Database::open, migrate and check_version.
  static Result<std::unique_ptr<Store>> open(const std::string& path, sqlite::Mode mode);

  /// Forgets everything but what people decided; in a transaction, where one was begun.
  Status clear();
  /// Forgets what people decided: pins, edits, parted articles and takedowns.
  Status clear_corrections();

  /// Everything that is written until commit() counts then, or not at all.
  Status begin();
  Status commit();
  /// Undoes everything since begin().
  void rollback() { transaction_.reset(); }

  /// Notes that a run begins; what it keeps is marked with it.
  Status begin_run(std::string_view command, std::string_view options, std::string_view version);
  /// `changes`: what it changed, as JSON.
  Status finish_run(std::string_view knowledge, std::string_view changes = {});
  /// All runs, in their order.
  Result<std::vector<Run>> runs() const;

  /// A setting that runs share; empty when it was never set.
  Result<std::string> setting(std::string_view name) const;
  Status set_setting(std::string_view name, std::string_view value);

  Result<std::vector<std::string>> inputs() const;
  Status set_inputs(const std::vector<std::string>& paths);

  Result<std::vector<KeptFile>> files() const;
  Result<std::optional<KeptFile>> file(std::string_view path) const;
  /// Notes that a file is being read; returns its id. What was kept of it stays until complete_file().
  Result<std::int64_t> begin_file(std::string_view path, std::string_view digest, std::string_view settings);
  /// Forgets the documents of a file that this run did not see.
  Status complete_file(std::int64_t file);
  /// Forgets a file with all its documents.
  Status forget_file(std::int64_t file);

  Status keep_document(std::int64_t file, std::string_view key, const std::vector<DocumentRecord>& records);
  Status replace_document(std::int64_t document, const std::vector<DocumentRecord>& records);
  /// The records of an equal document of any file; nothing when there is none, or its bytes are damaged.
  Result<std::optional<std::vector<DocumentRecord>>> find_document(std::string_view key) const;
  Result<std::vector<KeptDocument>> documents(std::int64_t file) const;
  bool has_documents() const;

  /// Articles that were taken down: labels (addresses, or files).
  Result<std::vector<std::string>> takedowns() const;
  Status take_down(std::string_view label);

  /// In the order of their labels, then in that in which they were set.
  Result<std::vector<KeptPin>> pins() const;
  Result<std::vector<KeptPin>> pins(const PairName& pair) const;
  /// Replaces the pins of the pair.
  Status set_pins(const PairName& pair, const std::vector<KeptPin>& pins);

  /// In the order of their labels, then in that in which they were set.
  Result<std::vector<KeptEdit>> edits() const;
  Result<std::vector<KeptEdit>> edits(const PairName& pair) const;
  /// Replaces the edits of the pair.
  Status set_edits(const PairName& pair, const std::vector<KeptEdit>& edits);

  /// Articles that somebody found to be no pair, by their labels.
  Result<std::vector<PairName>> parted() const;
  Status set_parted(const PairName& pair, bool is_parted);

  /// All that people did about a pair, in its order.
  Result<std::vector<Correction>> corrections(const PairName& pair) const;
  /// The id of the last one; 0 where there is none.
  Result<std::int64_t> last_correction(const PairName& pair) const;
  /// Keeps one, with a new id and the time.
  Status add_correction(const PairName& pair, const Correction& correction);
  /// How many were kept after a time (ISO 8601).
  Result<std::int64_t> corrections_since(std::string_view time) const;
  /// The pairs that somebody did something about, in the order of their labels.
  Result<std::vector<PairName>> corrected_pairs() const;
  /// Forgets all that was decided about a pair, and how.
  Status forget_decisions(const PairName& pair);

  /// Named bytes of what a corpus taught; empty before.
  Result<std::vector<std::pair<std::string, std::string>>> knowledge() const;
  Status set_knowledge(const std::vector<std::pair<std::string, std::string>>& files);

  /// Where stages keep what they found. What was kept in another context is forgotten.
  Result<StageMemo*> memo(std::string_view context);
  /// The same in the context in which it was kept.
  StageMemo* memo();
  /// Gives what is kept another context: that in which it was found, once that is known.
  Status set_memo_context(std::string_view context);
  /// Writes what stages kept.
  Status flush_memo();
  /// What results::Pieces says of the last results; empty where the memo is of another context.
  /// Belongs to the memo.
  Result<std::string> result_pieces() const;
  /// Also writes what stages kept meanwhile.
  Status set_result_pieces(std::string_view pieces);
  /// Writes what stages kept, and forgets what belongs to no article any more. `has_lost_articles`: whether this run
  /// took any out of the table; if not, and the last run came as far as this, there is nothing to look for.
  Status clean_memo(bool has_lost_articles);

  /// Takes deleted words out of the search index, and empties the write-ahead log. O(index).
  Status forget_traces();

  sqlite::Database& database() { return *database_; }
  const sqlite::Database& database() const { return *database_; }
  std::int64_t run() const { return run_; }

 private:
  class Memo;
  explicit Store(std::unique_ptr<sqlite::Database> database);

  std::unique_ptr<sqlite::Database> database_;
  std::unique_ptr<sqlite::Transaction> transaction_;
  std::shared_ptr<Memo> memo_;
  // Asked for each file or document of a corpus.
  mutable sqlite::Statement documents_of_file_, find_document_;
  sqlite::Statement begin_file_, forget_documents_, mark_complete_, keep_document_;
  std::int64_t run_ = 0;
};

}  // namespace jjak::store
