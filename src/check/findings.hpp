// Findings while they are collected, and the checks that make them. Each check looks at one kind of error.
#pragma once

#include "base/message.hpp"
#include "check/words.hpp"
#include "quantities/pairings.hpp"
#include "quantities/side.hpp"
#include "rules/lists.hpp"
#include "words/phrases.hpp"

#include <jjak/check/check.hpp>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace jjak::check {

/// The words that the user's rules and dictionary know.
struct CheckWords {
  const rules::Lists& lists;
  const anchors::PhraseTable& phrases;
};

class Findings {
 public:
  using Arguments = std::vector<std::pair<std::string, std::string>>;

  void add(FindingKind kind, double probability, Range english, Range korean, std::string_view message,
           Arguments arguments = {}) {
    list_.push_back({kind, probability, english, korean, std::string(message), std::move(arguments)});
  }
  std::vector<Finding>& list() { return list_; }
  bool has(FindingKind kind) const;

 private:
  std::vector<Finding> list_;
};

/// 0..1, of a logistic regression: `sum` of the signs, each with its weight.
inline double probability_of(double sum) { return 1 / (1 + std::exp(-sum)); }

/// What a side has of something: how often, and where first.
struct Found {
  std::size_t count = 0;
  Range first;

  void add(std::size_t begin, std::size_t end) {
    if (count++ == 0) first = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
};

/// Words without blanks between them. O(n).
Found glued_words(const Side& side, const CheckWords& words);

/// Numbers, scales, units, currencies and shares.
void check_values(const Side& english, const Side& korean, const ValueMatch& values, Findings& findings);
/// Dates, weekdays and times.
void check_dates(const Side& english, const Side& korean, const ValueMatch& values, const CheckedPair& pair,
                 Findings& findings);
/// A side that denies what the other says.
void check_negation(const Side& english, const Side& korean, const WordMatch& match, Findings& findings);
/// Values that have changed places.
void check_order(const Side& english, const Side& korean, const WordMatch& match, Findings& findings);
/// People, places and organisations.
void check_names(const Side& english, const Side& korean, const WordMatch& match, const CheckWords& words,
                 Findings& findings);
/// Parts of one side that the other does not have.
void check_coverage(const Side& english, const Side& korean, const WordMatch& match, Findings& findings);
/// Whole sides and parts in the wrong language.
void check_languages(const Side& english, const Side& korean, Findings& findings);
/// Sides that break off.
void check_ends(const Side& english, const Side& korean, const CheckWords& words, Findings& findings);
/// Broken characters, markup, glued and repeated text, notices of translation programs.
void check_damage(const Side& english, const Side& korean, const CheckWords& words, Findings& findings);

}  // namespace jjak::check
