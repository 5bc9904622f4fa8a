// From candidates to pairs.
#pragma once

#include "link/strategy.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jjak::linking {

/// All that speaks for one English and one Korean article, and what speaks against them.
struct Case {
  std::size_t english = 0;
  std::size_t korean = 0;
  std::vector<LinkEvidence> evidence;   ///< strongest first; each method and direction once
  double trust = 1;                     ///< 0..1, what is left of the evidence after what speaks against it
  std::optional<UnpairedReason> doubt;  ///< what speaks against it
  bool judged = false;

  /// Independent evidence adds up: 1 - product of (1 - score). 0..1
  double weight() const;
  /// weight() times trust.
  double score() const { return weight() * trust; }
  bool is_given() const;
  /// Whether the pages themselves say so, or the user, and it is not concluded from other pairs or from the content.
  bool is_stated() const;
};

/// Whether a method draws its own conclusions, and neither a page nor the user says so.
inline bool is_concluded(LinkMethod method) {
  return method == LinkMethod::url_pattern || method == LinkMethod::content;
}

/// Whether one of the two pages names the other: the English one, or the Korean one.
bool is_named(const std::vector<LinkEvidence>& evidence, bool from_korean);

/// English articles with different texts that may name one Korean article, or articles of either language that one names;
/// beyond that the links are a template's. A site and its syndicators make versions of one text, which count once.
inline constexpr std::size_t max_sharers = 4;

/// Weighs what speaks against cases that are not judged yet: dates, contents, and targets that many articles share. Looks at
/// all cases for the last of these. O(cases), and one trial for each case.
void judge(const LinkView& view, std::vector<Case>& cases);

/// Doubts a case unless it was given: its target disagrees.
void disbelieve(Case& each);

/// Links to pages that are not there, but that many English articles name, are no originals to fetch: marks them. O(links).
void judge_dead_links(const LinkView& view, std::vector<DeadLink>& links);

/// Days from the Korean article's publication to the English one's; nothing where either is unknown.
std::optional<int> date_gap_days(const Article& english, const Article& korean);

class Resolver {
 public:
  /// Precondition: the view outlives the resolver.
  explicit Resolver(const LinkView& view) : view_(view), rejected_(rejected_pairs(view)) {}

  /// Takes what strategies found; candidates of pairs that are known add to their evidence. O(n log n) in the candidates.
  void add(Findings findings);

  /// The pairs that the evidence up to now gives, one for each English article at most, in the order of the English articles.
  /// O(n log n) in the number of candidates.
  std::vector<ArticlePair> pairs();

  /// The outcome: pairs(), whom they leave out and why, addresses to fetch, and the problems of all findings.
  Links finish();

 private:
  /// Nothing when nothing speaks for the two.
  Case* find(std::size_t english, std::size_t korean);
  std::vector<ArticlePair> choose() const;
  ArticlePair pair_of(std::vector<const Case*> options) const;
  Unpaired reason_of(std::size_t english, const std::vector<const Case*>& options) const;
  std::vector<std::size_t> drop_lesser_versions(std::vector<ArticlePair>& pairs) const;
  std::vector<std::string> missing_addresses(const std::vector<bool>& paired) const;

  const LinkView& view_;
  std::vector<std::pair<std::size_t, std::size_t>> rejected_;
  std::vector<Case> cases_;          // sorted by English, then Korean article
  std::vector<std::size_t> lesser_;  // English articles whose original another one of their site tells better; rising
  std::vector<DeadLink> dead_;       // sorted by English article, best first
  std::vector<Error> problems_;
};

}  // namespace jjak::linking
