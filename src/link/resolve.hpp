// Makes pairs of candidates.
#pragma once

#include "link/strategy.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jjak::linking {

/// All evidence for and against one English and one Korean article.
struct Case {
  std::size_t english = 0;
  std::size_t korean = 0;
  std::vector<LinkEvidence> evidence;   ///< strongest first; each method and direction once
  double trust = 1;                     ///< 0..1, what the evidence is multiplied by
  std::optional<UnpairedReason> doubt;  ///< why trust is below 1
  bool judged = false;
  bool is_part = false;  ///< whether one of the two articles is told by several others together

  /// Independent evidence adds up: 1 - product of (1 - score). 0..1
  double weight() const;
  /// weight() times trust.
  double score() const { return weight() * trust; }
  bool is_given() const;
  /// Whether a page or the user says so; false when it is only concluded from other pairs or from contents.
  bool is_stated() const;
};

/// Whether a method concludes, without a word of a page or the user.
inline bool is_concluded(LinkMethod method) {
  return method == LinkMethod::plain_link || method == LinkMethod::url_pattern || method == LinkMethod::content;
}

/// Whether the Korean page names the English one (`from_korean`), or the English page the Korean one.
bool is_named(const std::vector<LinkEvidence>& evidence, bool from_korean);

/// So many different articles may name the same page. When more do, the links come from a template and prove nothing.
/// Versions of one text, on the site and at syndicators, count once.
inline constexpr std::size_t max_sharers = 4;

/// Lowers the trust in cases that are not judged yet, by their dates, contents, and targets that many articles share.
/// All cases count as sharers. O(cases), and one trial alignment for each open case.
void judge(const LinkView& view, std::vector<Case>& cases);

/// Marks a case as disagreeing, unless the user gave it.
void disbelieve(Case& each);

/// Marks links to missing pages that many different articles name: such pages are no originals to fetch. O(links).
void judge_dead_links(const LinkView& view, std::vector<DeadLink>& links);

/// Days from the Korean article's publication to the English one's; nothing where either is unknown.
std::optional<int> date_gap_days(const Article& english, const Article& korean);

class Resolver {
 public:
  /// Precondition: the view outlives the resolver.
  explicit Resolver(const LinkView& view) : view_(view), rejected_(rejected_pairs(view)) {}

  /// Takes what strategies found. Candidates of a known case add to its evidence. O(n log n) in the candidates.
  void add(Findings findings);

  /// The pairs by the evidence so far, in the order of the English articles.
  /// O(n log n) in the number of candidates.
  std::vector<ArticlePair> pairs();

  /// The outcome: pairs(), the articles without a pair and why, missing addresses, and all problems.
  Links finish();

 private:
  /// Nothing when nothing speaks for the two.
  Case* find(std::size_t english, std::size_t korean);
  std::vector<ArticlePair> choose() const;
  ArticlePair pair_of(const Case& best, const Case* runner_up) const;
  /// The best first.
  std::vector<const Case*> ranked(std::vector<const Case*> options) const;
  Unpaired reason_of(std::size_t english, const std::vector<const Case*>& options) const;
  std::vector<std::size_t> drop_lesser_versions(std::vector<ArticlePair>& pairs) const;
  std::vector<std::string> missing_addresses(const std::vector<bool>& paired) const;

  const LinkView& view_;
  std::vector<std::pair<std::size_t, std::size_t>> rejected_;
  std::vector<Case> cases_;          // sorted by English, then Korean article
  std::vector<std::size_t> lesser_;  // English articles with a better copy on the same site; rising
  std::vector<DeadLink> dead_;       // sorted by English article, best first
  std::vector<Error> problems_;
};

}  // namespace jjak::linking
