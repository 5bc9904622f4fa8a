// The sections of the report. Those that list things take them as a collection is walked, and keep what the page will
// show of them as finished markup; what is beyond their limits they only count.
#pragma once

#include "report/page.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>

namespace jjak::report {

/// How many sentence units have a confidence of 0 to 10 %, 10 to 20 % ...
class Histogram {
 public:
  static constexpr std::size_t bins = 10;
  void add(const AlignedPair& pair);
  std::size_t count(std::size_t bin) const { return counts_[bin]; }

 private:
  std::array<std::size_t, bins> counts_{};
};

void write_overview(Page& page, const Summary& summary);
void write_beads(Page& page, const Summary& summary, const Histogram& confidences);

/// All of a map of counts.
std::size_t total_of(const std::map<std::string, std::size_t>& counts);

/// The table of pairs.
class PairTable {
 public:
  explicit PairTable(const ReportLanguage& language);
  void add(const PairView& pair);
  void write(Page& page) const;

 private:
  /// The headers of the table. Narrow screens show them beside each value.
  struct Headers {
    std::string number, english, korean, method, paragraphs, sentences, nulls, confidence;
  };
  static Headers headers_of(const Page& page);
  static void write_head(Page& page, const Headers& headers);
  void write_row(const PairView& view);

  Page rows_;
  Headers headers_;
  std::size_t count_ = 0;
};

/// The aligned sentences: each pair folds out into its beads, side by side.
class Folds {
 public:
  explicit Folds(const ReportLanguage& language) : folds_(language) {}
  void add(const PairView& pair);
  void write(Page& page) const;

 private:
  Page folds_;
  std::size_t count_ = 0;
};

/// A list of things that are alike. The page says how many there are in all.
class CutList {
 public:
  explicit CutList(const ReportLanguage& language) : items_(language) {}

  /// Counts one more, and returns where it is written; null when it is not shown.
  Page* add() { return ++count_ > max_left_out ? nullptr : &items_; }
  std::size_t count() const { return count_; }
  /// Nothing when the list is empty.
  void write(Page& page, std::string_view heading) const;

 private:
  Page items_;
  std::size_t count_ = 0;
};

/// What is not in the corpus, and why.
class LeftOut {
 public:
  explicit LeftOut(const ReportLanguage& language)
      : language_(language), foreign_(language), doubtful_(language), unaligned_(language), skipped_(language) {}
  void add(const Article& article);
  void add(const PairView& view);
  void add(const UnpairedView& view);
  void add(const Error& skipped);
  void write(Page& page) const;

 private:
  const ReportLanguage& language_;
  std::map<UnpairedReason, CutList> unpaired_;
  std::map<RefusalReason, CutList> refused_;
  CutList foreign_, doubtful_, unaligned_, skipped_;
};

}  // namespace jjak::report
