// Lowers the trust in pairs whose dates or contents disagree although only one page names the other, and in those whose
// target many different articles name.
#include "link/resolve.hpp"
#include "link/sketch.hpp"
#include "url/url_key.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace jjak::linking {
namespace {

// Evidence is multiplied by this when something speaks against it. No evidence reaches the threshold of a pair after
// that.
constexpr double disagreeing = .3, shared = .1;
// Trial scores (LinkOptions::trial): below `contradicts` it is another story; from `agrees` on it is the same story,
// even when the link proves nothing.
constexpr double contradicts = .04, agrees = .16;
// Days by which a translation may be dated before its original: the date of the original can be that of an update, but
// not weeks off.
constexpr int longest_lead_days = 30;

void doubt(Case& each, double trust, UnpairedReason reason) {
  if (trust >= each.trust) return;
  each.trust = trust;
  each.doubt = reason;
}

/// Whether a case is still to be judged.
bool is_open(const Case& each) { return !each.judged && !each.is_given(); }

/// Trial scores of the open cases, in their order; empty when contents are not compared.
std::vector<double> trial_scores(const LinkView& view, const std::vector<Case>& cases) {
  if (!view.options.trial) return {};
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Case& each : cases)
    if (is_open(each)) pairs.emplace_back(each.english, each.korean);
  return view.options.trial(pairs);
}

/// For each article the articles that name it.
using Sharers = std::map<std::size_t, std::set<std::size_t>>;

std::set<std::size_t> shared_targets(const LinkView& view, const Sharers& sharers) {
  std::set<std::size_t> targets;
  for (const auto& [target, naming] : sharers) {
    if (naming.size() <= max_sharers) continue;
    if (count_different(view.texts, {naming.begin(), naming.end()}, max_sharers) > max_sharers) targets.insert(target);
  }
  return targets;
}

/// Whether dates or contents say that the link leads to another story. Pages that name each other are versions of one
/// article even then: one of them was rewritten later. And where the contents agree, an early date is that of a change.
bool tells_another_story(const LinkView& view, const Case& each, const std::optional<double>& score) {
  if (is_named(each.evidence, false) && is_named(each.evidence, true)) return false;
  if (score && *score < contradicts) return true;
  const auto gap = date_gap_days(view.articles[each.english], view.articles[each.korean]);
  return gap && *gap < -longest_lead_days && score.value_or(0) < agrees;
}

}  // namespace

std::optional<int> date_gap_days(const Article& english, const Article& korean) {
  const auto later = day_published(english), earlier = day_published(korean);
  if (!later || !earlier) return std::nullopt;
  return *later - *earlier;
}

bool is_named(const std::vector<LinkEvidence>& evidence, bool from_korean) {
  return std::any_of(evidence.begin(), evidence.end(), [&](const LinkEvidence& each) {
    return each.from_korean == from_korean && each.method != LinkMethod::given && !is_concluded(each.method);
  });
}

void judge(const LinkView& view, std::vector<Case>& cases) {
  Sharers english, korean;  // who names each Korean article, and who names each English one
  for (const Case& each : cases) {
    if (is_named(each.evidence, false)) english[each.korean].insert(each.english);
    if (is_named(each.evidence, true)) korean[each.english].insert(each.korean);
  }
  const std::set<std::size_t> shared_korean = shared_targets(view, english),
                              shared_english = shared_targets(view, korean);
  const std::vector<double> scores = trial_scores(view, cases);
  std::size_t next = 0;
  for (Case& each : cases) {
    if (!is_open(each)) continue;
    each.judged = true;
    std::optional<double> score;
    if (!scores.empty()) score = scores[next++];
    if (tells_another_story(view, each, score)) doubt(each, disagreeing, UnpairedReason::target_disagrees);
    const bool is_shared = (is_named(each.evidence, false) && shared_korean.contains(each.korean)) ||
                           (is_named(each.evidence, true) && shared_english.contains(each.english));
    if (is_shared && score.value_or(0) < agrees) doubt(each, shared, UnpairedReason::target_is_shared);
  }
}

void disbelieve(Case& each) {
  if (!each.is_given()) doubt(each, disagreeing, UnpairedReason::target_disagrees);
}

void judge_dead_links(const LinkView& view, std::vector<DeadLink>& links) {
  std::unordered_map<url::UrlKey, std::set<std::size_t>> naming;
  for (const DeadLink& link : links)
    if (link.reason == UnpairedReason::target_missing) naming[link.key].insert(link.english);
  for (DeadLink& link : links) {
    if (link.reason != UnpairedReason::target_missing) continue;
    std::set<std::size_t>& articles = naming[link.key];
    if (articles.size() <= max_sharers) continue;
    if (count_different(view.texts, {articles.begin(), articles.end()}, max_sharers) > max_sharers)
      link.reason = UnpairedReason::target_is_shared;
    else
      articles.clear();  // so that versions of one text are counted only once
  }
}

}  // namespace jjak::linking
