// The report that people look at: what was paired, how sure it is, why, and what was left out.
// Examples: tests/examples/report_example.cpp
#pragma once

#include <jjak/base/sink.hpp>
#include <jjak/check/check.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/model.hpp>
#include <jjak/model/walk.hpp>
#include <jjak/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// Counts of a run, for the terminal, for --json and for the page.
struct Summary {
  std::size_t documents = 0;
  std::map<std::string, std::size_t> articles_by_language;  ///< "en", "ko", "und"
  std::map<std::string, std::size_t> pages_by_kind;         ///< PageKind names; pages without an article too
  std::map<std::string, std::size_t> pairs_by_method;
  std::map<std::string, std::size_t> unaligned_by_reason;      ///< of these pairs, those without beads; ErrorCode names
  std::map<std::string, std::size_t> paragraph_beads_by_type;  ///< "1-1", "2-1", "0-1" ...
  std::map<std::string, std::size_t> sentence_beads_by_type;
  std::map<std::string, std::size_t> unpaired_by_reason;
  std::map<std::string, std::size_t> skipped_by_reason;  ///< ErrorCode names
  std::map<std::string, std::size_t> refused_by_reason;  ///< beads that gave no unit, by RefusalReason
  std::size_t foreign_blocks = 0;                        ///< left out of articles in another language
  std::size_t doubtful_texts = 0;                        ///< articles (has_doubtful_text)
  std::size_t sentence_units = 0;                        ///< not null, not refused
  std::size_t paragraph_units = 0;                       ///< not null, not refused
  double mean_sentence_confidence = 0;
};

/// Counts what a collection holds, as it is walked. Thread safety: one object belongs to one thread.
class Counter final : public CollectionVisitor {
 public:
  Counter();
  Status documents(std::size_t count) override;
  Status article(const Article& article) override;
  Status pair(const PairView& view) override;
  Status unpaired(const UnpairedView& view) override;
  Status skipped(const Error& problem) override;

  /// Of what was seen so far.
  const Summary& summary() const { return summary_; }

 private:
  Summary summary_;
  double confidence_ = 0;  ///< the sum over all sentence units
};

/// Counts what a collection holds whose texts are in memory. O(articles + beads). Thread safety: callable from any
/// thread.
Summary summarize(const Collection& collection);

/// How people are told, in English; translate it where it is shown. "“Read in Korean” link";
/// "English, says “Read in Korean” but gives no address". Thread safety: callable from any thread.
std::string_view message_of(LinkMethod method);
std::string_view message_of(UnpairedReason reason);
std::string_view message_of(RefusalReason reason);
std::string_view message_of(PageKind kind);

/// What a run changed in a corpus.
struct RunChanges {
  std::array<std::int64_t, 3> files{}, pairs{};  ///< new, changed, gone
  std::int64_t units = 0;                        ///< of sentences, when it ended
  std::optional<std::int64_t> units_before;      ///< after the run before; nothing where there was none
};

/// The run that made a corpus, as the pages tell of it.
struct ReportRun {
  std::string command;            ///< with its options
  std::string started, finished;  ///< UTC, ISO 8601; the latter empty where it is not known
  std::string knowledge;          ///< version; empty where there is none
  std::vector<std::string> inputs;
  std::optional<RunChanges> changes = {};  ///< nothing where they are not known
  std::int64_t decisions = 0;              ///< steps at the desk since the run
  std::uint64_t judgements = 0;            ///< that people made, and confidences were learned from
};

/// Finds what the two sides of a unit say differently.
using UnitCheck = std::function<std::vector<Finding>(const UnitView&)>;

/// What people said of a sentence unit, by its id and texts: whether it is right; nothing for units that nobody looked
/// at.
using UnitLabel =
    std::function<std::optional<bool>(std::string_view id, std::string_view english, std::string_view korean)>;

/// What somebody else sees in the texts of a corpus: another run, or a gold standard.
class OtherReadings {
 public:
  virtual ~OtherReadings() = default;
  /// What people call it.
  virtual std::string name() const = 0;
  /// Its sentence beads of a pair; none where it has other texts; nothing where it does not have the pair.
  virtual Result<std::optional<std::vector<Bead>>> read(const AlignedPair& pair) = 0;
  /// The names of its pairs that were not asked for.
  virtual std::vector<std::string> rest() const = 0;
};

struct ReportOptions {
  std::string language;            ///< "en" or "ko", in which the pages begin; empty: that of the browser
  Translate korean;                ///< English message of the program -> Korean; empty: stays English
  std::optional<ReportRun> run;    ///< nothing: the pages do not tell of it, and do not depend on the clock
  UnitCheck check;                 ///< called for each sentence unit; empty: nothing is checked
  UnitLabel label;                 ///< the same; empty: there is no sample
  OtherReadings* other = nullptr;  ///< what the report is compared with; must outlive it; not with a desk
  bool is_desk = false;            ///< whether the pages ask a desk what to show and what to change; see docs/review.md
};

/// The report: index.html and the texts in data/*.js, which it loads when they are asked for. It opens from disk, runs
/// no script but its own, and loads nothing from elsewhere. Numbers that are not finite are shown as not known.
/// Deterministic. Walk a collection with it, between begin() and end(). Complexity: O(bytes of the texts + beads).
/// Memory: some 12 bytes a unit, one pair, and what is left out, of which 500 of each kind are shown. Thread safety:
/// one object belongs to one thread.
class Report final : public CollectionVisitor {
 public:
  /// `open` begins the files, with paths relative to the report's folder. Fails as `open` and its sinks do.
  static Result<Report> begin(OpenFile open, ReportOptions options = {});
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;
  Report(Report&&) noexcept;
  Report& operator=(Report&&) noexcept;
  ~Report() override;

  Status documents(std::size_t count) override;
  Status article(const Article& article) override;
  Status pair(const PairView& pair) override;
  Status unpaired(const UnpairedView& unpaired) override;
  Status skipped(const Error& problem) override;

  /// Where the texts of a pair stand in the report.
  struct Place {
    std::string file;  ///< relative to the report's folder
    std::uint64_t offset = 0, length = 0;
  };
  /// Of the last pair.
  const Place& last_texts() const;
  /// As pair(), for one without texts and without anchors of its beads: `written` are the bytes of its texts in an
  /// earlier report of the same program and options. Precondition: no bead is refused; there is no check.
  Status pair(const PairView& pair, std::string_view written);

  /// Of what was seen so far.
  const Summary& summary() const;

  /// Ends all files. At most once; without it, no file is complete. Fails as the sinks do.
  Status end();

 private:
  struct Content;
  explicit Report(std::unique_ptr<Content> content);
  std::unique_ptr<Content> content_;
};

}  // namespace jjak
