// A corpus in figures: how much of it is probably wrong and where, and its most doubtful units. For reports that show
// all at once; the pages get the units (report.cpp) and count what their reader chooses.
#pragma once

#include "report/units.hpp"
#include "sample/recall.hpp"

#include <jjak/model/walk.hpp>
#include <jjak/report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::report {

/// What units are counted by.
enum class Facet : std::uint8_t {
  site,    ///< host of the Korean article, else of the English one; "–" where neither has an address
  month,   ///< of the Korean article, else of the English one; "–" where neither has a date
  method,  ///< how the articles were linked: method_of()
  type,    ///< "2-1"
  finding  ///< kinds of findings, each once; "" where nothing was found
};
inline constexpr std::size_t facets = 5;

struct Tally {
  std::size_t units = 0;
  double wrong = 0;  ///< how many of them are expected to be
};

/// A unit that a reader should look at.
struct DoubtfulUnit {
  std::string name, english, korean;
  Bead bead;
  std::vector<Finding> findings;
  double wrongness = 0;
};

/// How much of a corpus is what.
struct Figures {
  Summary summary;
  std::size_t pairs = 0;
  std::size_t nulls = 0;  ///< sentences without counterpart, of both sides
  double wrong = 0;       ///< units that are expected to be
  bool is_checked = false;
  std::optional<sample::Precision> sample;
  sample::Recall recall;  ///< of a sample
  std::array<std::map<std::string, Tally>, facets> by;
  std::vector<DoubtfulUnit> doubtful;  ///< the most doubtful first

  const std::map<std::string, Tally>& counts(Facet facet) const { return by[static_cast<std::size_t>(facet)]; }

  /// The mean over the sentence units whose confidence is known; nothing where there are none.
  std::optional<double> confidence() const;
  /// The share of the letters of aligned articles that are in beads with both sides; nothing where there are no
  /// letters. Pairs without an alignment do not count: of these, a store has no texts.
  std::optional<double> coverage() const;
  /// The share of right units, as people said of a sample; nothing without one, and where it has no unit of some band.
  std::optional<sample::Estimate> precision() const;

  std::size_t known = 0;  ///< units whose confidence is known
  double confidences = 0;
  std::size_t letters = 0, covered_letters = 0;
};

/// How people know a unit, by its id_of().
using UnitName = std::function<std::string(std::string_view id)>;

struct FigureOptions {
  UnitCheck check = {};      ///< called for each sentence unit; empty: nothing is checked
  UnitLabel label = {};      ///< the same; empty: there is no sample
  std::size_t doubtful = 0;  ///< how many doubtful units are kept
  UnitName name = {};        ///< empty: the id itself
};

/// Counts what a collection holds, as it is walked. O(bytes of the texts). Memory: the doubtful units, and a count for
/// each value of a facet. Thread safety: one object belongs to one thread.
class FigureCounter final : public CollectionVisitor {
 public:
  explicit FigureCounter(FigureOptions options);
  Status documents(std::size_t count) override { return counter_.documents(count); }
  Status article(const Article& article) override { return counter_.article(article); }
  Status pair(const PairView& view) override;
  Status unpaired(const UnpairedView& view) override { return counter_.unpaired(view); }
  Status skipped(const Error& problem) override { return counter_.skipped(problem); }

  /// Of what was seen.
  Figures take();

 private:
  void add_letters(const AlignedPair& pair);
  void add_unit(const PairView& view, ReportedUnit unit);
  void keep_if_doubtful(const AlignedPair& pair, ReportedUnit unit, double wrong);

  FigureOptions options_;
  Counter counter_;
  Figures figures_;
};

}  // namespace jjak::report
