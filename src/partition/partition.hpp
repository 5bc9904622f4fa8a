// Divides a corpus into training, development and test data so that no story is on two sides, and proves it.
#pragma once

#include "bitext/unit_lines.hpp"
#include "partition/nearest_units.hpp"
#include "partition/stories.hpp"

#include <jjak/base/sink.hpp>
#include <jjak/bitext/bitext.hpp>
#include <jjak/diagnostics.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

namespace errors {
extern const ErrorKind assignment_line;
extern const ErrorKind partitioning_stopped;  ///< “stopped”: is_stopped said so
}  // namespace errors

namespace partition {

enum class Split : std::uint8_t { train, dev, test, withheld };
inline constexpr std::size_t splits = 4;
/// "train", "dev", "test", "withheld".
std::string_view name_of(Split split);

enum class By : std::uint8_t {
  story,  ///< a seeded digest of each story's first document decides
  date,   ///< the first day of a story decides
  site,   ///< a story that is on listed sites alone is development or test data
};

struct Request {
  BitextInput input;
  std::vector<BitextInput> test_sets;  ///< of others, that nothing may be like
  By by = By::story;
  std::string seed = "jjak";
  double dev = .05, test = .05;     ///< shares of stories
  std::string dev_from, test_from;  ///< ISO days
  std::vector<std::string> dev_sites, test_sites;
  double likeness = .5;      ///< from which two texts are too much alike
  std::string earlier_file;  ///< for errors in it
  std::string earlier;       ///< the assignment.tsv of an earlier run, as text; its documents stay where they are
  std::function<bool()> is_stopped;  ///< asked between units; empty: never
};

/// Which side each document of an earlier run was on. Fails: assignment_line, with its line. O(bytes).
Result<std::map<std::string, Split>> read_assignment(std::string_view tsv, const std::string& path);

/// Reads the input four times. Memory: 150 bytes a unit, and 1,000 more for each of development and test data. Thread
/// safety: one thread.
class Partition {
 public:
  /// Fails as read_bitext and read_assignment do, option_value for standard input, and partitioning_stopped.
  static Result<Partition> make(Request request, const Diagnostics& problems);

  struct Counts {
    std::uint64_t units = 0, documents = 0;
  };
  const BitextCount& read() const { return count_; }
  const Counts& count(Split split) const { return counts_[static_cast<std::size_t>(split)]; }
  std::size_t stories() const { return story_count_; }
  /// Units that were withheld because they are like a training unit, like a unit of others' test sets, or because their
  /// story was on two sides before.
  std::uint64_t crossing() const { return crossing_; }
  std::uint64_t contaminated() const { return contaminated_; }
  std::uint64_t bridging() const { return bridging_; }

  /// Writes train, dev, test (.tsv, .jsonl), withheld.jsonl, assignment.tsv and certificate.tsv. Fails as reading and
  /// `open` do, and partitioning_stopped.
  Status write(const OpenFile& open) const;

 private:
  explicit Partition(Request request) : request_(std::move(request)) {}

  /// Hands on the units of an input until `take` returns false, or is_stopped true.
  Result<BitextCount> read_units(const BitextInput& input, const BitextSink& take, const Diagnostics& problems) const;
  Status read_stories(const Diagnostics& problems);
  void assign(const std::map<std::string, Split>& earlier);
  Split split_of(const std::vector<std::uint32_t>& story) const;
  Split split_of_unit(std::size_t unit) const;
  Split split_by_site(const std::vector<std::uint32_t>& story) const;
  Status index_test_units();
  Status compare_training_units();
  Status decontaminate(const Diagnostics& problems);
  std::string assignment() const;
  std::string certificate(const std::vector<std::string>& names) const;
  std::string withheld_line(const BitextUnit& unit, std::size_t index) const;

  /// Why a unit is withheld.
  enum class Reason : std::uint8_t { none, crossing, contaminated, bridging };

  Request request_;
  BitextCount count_;
  bitext::Columns columns_;
  Stories stories_;
  std::size_t story_count_ = 0;
  std::vector<std::uint32_t> story_of_;  ///< by document
  std::vector<Split> of_document_;
  std::vector<Reason> reasons_;        ///< by unit
  NearestUnits nearest_;               ///< to units of development and test data
  NearestUnits test_alone_;            ///< to those of test data
  std::vector<std::uint32_t> tested_;  ///< units of development and test data, in the order of `nearest_`
  std::array<Counts, splits> counts_{};
  std::uint64_t crossing_ = 0, contaminated_ = 0, bridging_ = 0;
};

}  // namespace partition
}  // namespace jjak
