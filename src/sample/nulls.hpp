// Null alignments with the sentences around them, for people to judge.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::sample {

/// Names of the extra fields of a null alignment that NullFinder gives, and columns of a table of labels.
inline constexpr std::string_view before_english = "before_en", before_korean = "before_ko", after_english = "after_en",
                                  after_korean = "after_ko";

/// Whether a bead has one side only.
bool is_null(const BitextUnit& bead);

/// Gets the sentence beads of a corpus in their order, and gives the null alignments among them to a sink, each with
/// the texts of up to three beads of its pair before and after it as extra fields. Memory: seven beads.
class NullFinder {
 public:
  using Sink = std::function<void(const BitextUnit& null)>;
  explicit NullFinder(Sink sink) : sink_(std::move(sink)) {}

  void add(const BitextUnit& bead);
  /// Behind the last bead.
  void end();

 private:
  void give();

  Sink sink_;
  std::deque<BitextUnit> beads_;  ///< of one pair
  std::size_t next_ = 0;          ///< the first of them that was not given
};

}  // namespace jjak::sample
