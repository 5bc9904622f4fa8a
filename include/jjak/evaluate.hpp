// Measuring beads, articles and links against gold. Plain data and functions without state; thread safety of all:
// callable from any thread.
// Examples: tests/examples/evaluate_example.cpp
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/article.hpp>
#include <jjak/result.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with gold data.
namespace errors {
extern const ErrorKind article_record;
}  // namespace errors

/// Precision, recall and their harmonic mean, from counts; all 0..1, 0 where undefined.
struct Score {
  std::size_t right_predicted = 0;  ///< predicted beads that are right
  std::size_t right_gold = 0;       ///< gold beads that were found
  std::size_t predicted = 0;
  std::size_t gold = 0;

  double precision() const;
  double recall() const;
  double f1() const;
  Score& operator+=(const Score& other);
};

/// Where a value lies with a probability of .95.
struct Interval {
  double low = 0;
  double high = 1;
};

/// What two runs made of one unit: a document, an article. Units are as good as independent of each other.
struct PairedScore {
  Score base;  ///< of the run that is compared with
  Score run;
};

/// One measure of two runs over the same units. F1 is that of the counts of all units together.
struct Comparison {
  std::size_t units = 0;
  double base = 0;         ///< F1, 0..1
  double run = 0;          ///< F1, 0..1
  Interval base_interval;  ///< by bootstrap over the units (Efron 1979), as all intervals here; [0, 1] for one unit
  Interval run_interval;
  Interval difference_interval{-1, 1};  ///< of run less base
  /// How probable a difference of at least this size is, in either direction, if it does not matter which run a unit's
  /// result comes from: approximate randomisation (Noreen 1989), and all exchanges where at most 13 units differ. 0..1.
  double p = 1;
};

/// Compares two runs. Seeded: the same counts give the same result on every system. With ten units or more, the
/// intervals hold the true value in about 95 of 100 cases; with fewer they are a hint. O(2,000 units + 10,000 units
/// that differ).
Comparison compare_runs(const std::vector<PairedScore>& units);

/// How far confidences can be believed: predicted beads by confidence, and how many of them are right.
struct Calibration {
  static constexpr std::size_t bins = 10;        ///< of equal width, as Guo et al. (2017) measure
  static constexpr double sure_threshold = .99;  ///< beads above it count as sure

  struct Bin {
    std::size_t beads = 0;
    std::size_t right = 0;
    double confidence = 0;  ///< sum over the beads
  };
  std::array<Bin, bins> by_confidence{};  ///< bin i holds [i/10, (i+1)/10), the last one 1 too
  Bin sure;                               ///< above sure_threshold

  std::size_t beads() const;
  /// Expected calibration error (Guo et al. 2017), 0..1: mean distance of a bin's share of right beads from its mean
  /// confidence, bins weighted by their beads. 0 when there are none.
  double error() const;
  double sure_precision() const;  ///< 0..1, 0 when there are none
  Calibration& operator+=(const Calibration& other);
};

/// Counts over one or more documents; add them with +=.
struct BeadScores {
  std::size_t documents = 0;
  Score strict;                          ///< both sides equal to a gold bead's; null alignments do not count
  Score lax;                             ///< overlaps a gold bead on both sides; null alignments do not count
  std::map<std::string, Score> by_type;  ///< strict, by bead type; null alignments too
  Calibration calibration;               ///< of beads with two sides; right: equal to a gold bead
  Calibration null_calibration;  ///< of null alignments; right: no gold bead with two sides has a unit of theirs

  BeadScores& operator+=(const BeadScores& other);
};

/// Compares the predicted beads of one document with its gold beads (Véronis and Langlais 2000 for strict and lax).
/// Confidences outside 0..1 count as the nearer end. Complexity: O(n log n) for beads of bounded size.
BeadScores score_beads(const std::vector<Bead>& gold, const std::vector<Bead>& predicted);

/// What is known of an article, as gold or as a program's output. Absent: nothing is said of it.
struct ArticleRecord {
  std::string file;
  std::string url;
  std::map<std::string, std::string> fields;  ///< by the names in `article_fields`; empty: there is none
  std::optional<std::vector<Block>> blocks;
};

/// Reads JSONL of objects with the keys file, url, blocks ([{"role", "text"}]) and those of `article_fields`; others
/// are passed over. An object for `dateline` stands for its "text". Dates are empty or ISO 8601: a day, or a day with
/// hour and minute, with or without a zone. `path` is for messages. Fails: article_record (with the line), too_large
/// (over 1,000,000 records). O(bytes).
Result<std::vector<ArticleRecord>> read_article_records(std::string_view text, const std::string& path);

/// The fields that are judged, in the order they are shown.
inline constexpr std::array<std::string_view, 7> article_fields{"title",    "byline",   "section", "published",
                                                                "modified", "dateline", "language"};

struct FieldScore {
  std::size_t right = 0;
  std::size_t wrong = 0;    ///< another value, or one where there is none
  std::size_t missing = 0;  ///< none where there is one
};

struct ArticleScores {
  std::size_t articles = 0;  ///< of the gold
  std::size_t missing = 0;   ///< of those, not in the prediction: all of their fields and paragraphs count as missing
  Score paragraphs;          ///< of running text, equal letter by letter
  std::map<std::string, FieldScore> fields;

  ArticleScores& operator+=(const ArticleScores& other);
};

struct FieldMistake {
  std::string article;  ///< address or file
  std::string field;
  std::string gold;
  std::string predicted;
};

struct ArticleEvaluation {
  std::map<std::string, ArticleScores> by_site;  ///< by host; "" without an address
  std::vector<ArticleScores> by_article;         ///< one of each gold record, in their order
  ArticleScores all;
  std::size_t not_judged = 0;  ///< predicted articles that the gold does not have
  std::vector<FieldMistake> mistakes;
};

/// Compares predicted articles with gold ones. Records belong together by address (spellings of one count as equal),
/// the same file first; where the gold has none or the prediction does not have it, by file: equal, or a path that ends
/// with the gold's. A key that a gold record does not have is not judged. A date is right when it is the gold's day,
/// and its minute where both have one (as points in time where both have a zone); names of a byline are compared
/// without 기자 and the like; other fields by their letters. Complexity: O(n log n).
ArticleEvaluation score_articles(const std::vector<ArticleRecord>& gold, const std::vector<ArticleRecord>& predicted);

/// A line of a table of pairs: two addresses, or paths of files.
struct LinkRow {
  std::string english;
  std::string korean;
  std::string kind;  ///< of gold its case, of predictions the method; may be empty
};

/// Reads a table of pairs. With a header row that starts with url_en, the kind is its column "case" or "how"; without
/// one, the third column. Blank lines and comments (#) are skipped. Fails: pairs_line, bad_utf8. O(bytes).
Result<std::vector<LinkRow>> read_link_rows(std::string_view text, const std::string& file);

/// Reads the articles of unpaired.tsv: its first column, without the header row. Lines that are not UTF-8 are skipped.
/// O(bytes).
std::vector<std::string> read_unpaired_rows(std::string_view text);

/// The interval that holds the true share with a probability of .95 (Wilson 1927), 0..1, given `right` out of `all`;
/// [0, 1] when there are none. O(1).
Interval wilson_interval(std::size_t right, std::size_t all);

/// Pairs that were found, compared with those that should have been.
struct LinkScores {
  Score all;
  std::map<std::string, Score> by_method;  ///< predicted and right ones, by the predicted kind; no recall
  std::map<std::string, Score> by_case;    ///< gold and found ones, by the gold's kind; no precision
  std::vector<std::string> unknown;        ///< gold addresses that no article has, as written, sorted
};

/// Compares pairs; addresses are equal when they are spellings of one (docs/linking.md), paths when one ends with the
/// other. A pair that is listed twice counts once. `unpaired`: the articles that are in no predicted pair; without them
/// no gold address is called unknown. O(n log n).
LinkScores score_links(const std::vector<LinkRow>& gold, const std::vector<LinkRow>& predicted,
                       const std::optional<std::vector<std::string>>& unpaired = std::nullopt);

/// The scores of two runs for each English article that any of the tables names. O(n log n).
std::vector<PairedScore> score_links_of_runs(const std::vector<LinkRow>& gold, const std::vector<LinkRow>& base,
                                             const std::vector<LinkRow>& run);

}  // namespace jjak
