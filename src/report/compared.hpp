// What another run or a gold standard sees differently, for the pages: gathered pair by pair.
#pragma once

#include "report/differences.hpp"

#include <jjak/report.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace jjak::report {

class Compared {
 public:
  explicit Compared(OtherReadings* other) : other_(other) {}

  /// Pairs come in the order of the report. Fails as OtherReadings::read does.
  Status add(const PairView& view);

  /// Comparison of data.ts; "null" where there is nothing to compare with.
  std::string json() const;

 private:
  /// Beads of a type: those here, those there, and those that both have.
  struct Counts {
    std::size_t here = 0, there = 0, same = 0;
  };
  void count(const std::vector<Bead>& here, const std::vector<Bead>& there);
  std::string scores_json() const;

  OtherReadings* other_;
  std::size_t pairs_ = 0, compared_ = 0, differing_ = 0;
  std::size_t same_ = 0, here_ = 0, there_ = 0;  // beads with two sides, of compared pairs
  std::map<std::string, Counts> types_;
  std::vector<std::size_t> missing_, other_texts_;
  std::string differences_;
};

}  // namespace jjak::report
