// Finds articles, pairs and beads of a store by the names that people know them under.
#pragma once

#include "store/store.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::store {

struct ArticleRow {
  std::string id, text, language, kind, label, title, byline, published;
  std::string section;
  std::string file;  ///< where its document was read
  std::uint64_t offset = 0, length = 0;
  std::optional<double> confidence, completeness;
  std::string unpaired, unpaired_detail;  ///< empty where it is in a pair
  bool is_named = true;  ///< whether the label is an address or a file; else it only counts texts of an import
};

/// One reason why a pair was linked.
struct EvidenceRow {
  std::string method, words;
  double score = 0;
  bool from_korean = false;
};

struct PairRow {
  std::string id, name, method, label, failure;
  std::vector<EvidenceRow> evidence;
  std::optional<double> score;  ///< none where an import did not say it
  double margin = 0;
  std::optional<double> coverage_english, coverage_korean;  ///< set with a label
  ArticleRow english, korean;
  std::string runner_up;  ///< id of the next best original; empty where there is none
  double runner_up_score = 0;
};

struct BeadRow {
  std::string name, pair, level, type, mark, refused;
  std::optional<double> confidence, margin;   ///< none where an import did not say them
  std::string english, korean;                ///< texts
  std::string english_refs, korean_refs;      ///< separated by blanks
  std::string english_source, korean_source;  ///< as the pages have them, where somebody edited them; else empty
  std::string fields;                         ///< of an imported unit: what no other column says, as JSON; else empty
  std::string imported;                       ///< of one that somebody judged: what as_imported reads; else empty
};

/// By address (however it is written), file, or id.
Result<std::optional<ArticleRow>> find_article(const Store& store, std::string_view name);

/// By name or id.
Result<std::optional<PairRow>> find_pair(const Store& store, std::string_view name);

/// The pairs of an article, by its id.
Result<std::vector<PairRow>> pairs_of(const Store& store, std::string_view article);

/// By name.
Result<std::optional<BeadRow>> find_bead(const Store& store, std::string_view name);

/// The beads of a pair, by its id: paragraphs, then sentences, in their order.
Result<std::vector<BeadRow>> beads_of(const Store& store, std::string_view pair);

/// Something that was skipped, or doubted and used.
struct ProblemRow {
  bool is_skipped = false;
  std::string name, message, file, detail;
  std::optional<std::uint64_t> line, byte;
};

/// Hands on the rows of a table, one at a time, in the order of the results. Fails as the store and `sink` do.
Status for_each_article(const Store& store, const std::function<Status(const ArticleRow&)>& sink);
Status for_each_problem(const Store& store, const std::function<Status(const ProblemRow&)>& sink);
/// Pairs with all their beads, also those without any.
Status for_each_pair(const Store& store,
                     const std::function<Status(const PairRow&, const std::vector<BeadRow>&)>& sink);

/// What the memo has of alignments of two texts, by their text digests, packed.
Result<std::vector<std::string>> kept_alignments(const Store& store, const ArticleRow& english,
                                                 const ArticleRow& korean);

/// A bead with its pair and articles.
struct UnitRow {
  BeadRow bead;
  PairRow pair;
};

enum class Beads : std::uint8_t {
  units,  ///< what exports have
  all,    ///< null alignments and refused beads too
};

/// Walks over the beads of a whole corpus: the pairs in the order of the results, of each the paragraphs, then the
/// sentences. What others write meanwhile does not count. Memory: one row, and the rows of `pairs`. The store must
/// outlive the cursor.
class UnitCursor {
 public:
  static Result<UnitCursor> open(const Store& store, Beads beads);

  /// Moves to the next bead; false behind the last one.
  Result<bool> next();
  /// The present bead. Precondition: next() was true.
  UnitRow row() const;

 private:
  UnitCursor(const Store& store, sqlite::Statement pairs, sqlite::Statement beads);
  Result<bool> next_pair();

  const Store* store_;
  sqlite::Statement pairs_, beads_;
  PairRow pair_;
  bool in_pair_ = false;
};

/// Sentence units that hold all words of the query, in the order in which they were written. O(log units) for each
/// word, and the units found.
Result<std::vector<BeadRow>> search(const Store& store, std::string_view query, std::size_t most);

/// A count by a name: "hreflang 12".
struct Count {
  std::string name;
  std::int64_t count = 0;
};

/// Rows (name, count) of a query that is part of the program.
Result<std::vector<Count>> counts(const Store& store, std::string_view query);

}  // namespace jjak::store
