// Combines the evidence of all strategies, chooses one original for each English article, and says why others have
// none.
#include "link/resolve.hpp"

#include "url/url.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

namespace jjak::linking {
namespace {

constexpr double least_score = .5;  // of a pair: more likely right than wrong
constexpr double least_hint = .1;   // of a concluded candidate that is worth naming as a reason

bool by_english(const DeadLink& a, const DeadLink& b) {
  return std::tuple(a.english, -a.score, a.url.empty()) < std::tuple(b.english, -b.score, b.url.empty());
}

/// Adds one piece of evidence; of each method and direction only the strongest is kept.
void add_evidence(std::vector<LinkEvidence>& all, LinkEvidence evidence) {
  const auto same = std::find_if(all.begin(), all.end(), [&](const LinkEvidence& other) {
    return other.method == evidence.method && other.from_korean == evidence.from_korean;
  });
  if (same == all.end())
    all.push_back(std::move(evidence));
  else if (same->score < evidence.score)
    *same = std::move(evidence);
  std::stable_sort(all.begin(), all.end(), [](const LinkEvidence& a, const LinkEvidence& b) {
    return std::tuple(-a.score, a.method, a.from_korean) < std::tuple(-b.score, b.method, b.from_korean);
  });
}

EnglishVersion version_of(const Article& english, const Article& korean) {
  if (english.url.empty() || korean.url.empty()) return EnglishVersion::unknown;
  return url::site_of(english.url) == url::site_of(korean.url) ? EnglishVersion::site : EnglishVersion::syndicator;
}

}  // namespace

double Case::weight() const {
  double left = 1;
  for (const LinkEvidence& each : evidence) left *= 1 - each.score;
  return 1 - left;
}

bool Case::is_given() const { return !evidence.empty() && evidence.front().method == LinkMethod::given; }

bool Case::is_stated() const {
  return std::any_of(evidence.begin(), evidence.end(),
                     [](const LinkEvidence& each) { return !is_concluded(each.method); });
}

void Resolver::add(Findings findings) {
  cases_.reserve(cases_.size() + findings.candidates.size());
  for (LinkCandidate& candidate : findings.candidates) {
    Case each;
    each.english = candidate.english;
    each.korean = candidate.korean;
    each.evidence.push_back(std::move(candidate.evidence));
    cases_.push_back(std::move(each));
  }
  std::stable_sort(cases_.begin(), cases_.end(), [](const Case& a, const Case& b) {
    return std::pair(a.english, a.korean) < std::pair(b.english, b.korean);
  });
  std::vector<LinkCandidate>().swap(findings.candidates);
  std::size_t merged = 0;
  for (std::size_t i = 0; i < cases_.size(); ++i) {
    Case* const last = merged == 0 ? nullptr : &cases_[merged - 1];
    if (last != nullptr && last->english == cases_[i].english && last->korean == cases_[i].korean)
      for (LinkEvidence& evidence : cases_[i].evidence) add_evidence(last->evidence, std::move(evidence));
    else if (merged++ != i)
      cases_[merged - 1] = std::move(cases_[i]);
  }
  cases_.erase(cases_.begin() + static_cast<std::ptrdiff_t>(merged), cases_.end());
  for (const PairOfArticles& doubted : findings.doubts)
    if (Case* each = find(doubted.english, doubted.korean)) disbelieve(*each);
  for (const PairOfArticles& each : findings.contested)
    if (Case* const found = find(each.english, each.korean); found != nullptr && !found->doubt)
      found->doubt = UnpairedReason::contested;
  for (const PairOfArticles& each : findings.parts)
    if (Case* const found = find(each.english, each.korean)) found->is_part = true;
  judge_dead_links(view_, findings.dead);
  dead_.insert(dead_.end(), findings.dead.begin(), findings.dead.end());
  std::stable_sort(dead_.begin(), dead_.end(), by_english);
  problems_.insert(problems_.end(), findings.problems.begin(), findings.problems.end());
}

Case* Resolver::find(std::size_t english, std::size_t korean) {
  const auto place = std::lower_bound(
      cases_.begin(), cases_.end(), std::pair(english, korean),
      [](const Case& each, const auto& wanted) { return std::pair(each.english, each.korean) < wanted; });
  return place == cases_.end() || place->english != english || place->korean != korean ? nullptr : &*place;
}

std::vector<const Case*> Resolver::ranked(std::vector<const Case*> options) const {
  const auto order = [&](const Case* each) {
    const auto gap = date_gap_days(view_.articles[each->english], view_.articles[each->korean]);
    return std::tuple(!each->is_given(), -each->score(), !each->is_stated(), gap ? std::abs(*gap) : 0, each->korean);
  };
  std::sort(options.begin(), options.end(), [&](const Case* a, const Case* b) { return order(a) < order(b); });
  return options;
}

ArticlePair Resolver::pair_of(const Case& best, const Case* runner_up) const {
  ArticlePair pair;
  pair.english = best.english;
  pair.korean = best.korean;
  pair.method = best.evidence.front().method;
  pair.score = best.score();
  pair.evidence = best.evidence;
  if (runner_up != nullptr) pair.runner_up = RunnerUp{runner_up->korean, runner_up->score()};
  pair.margin = pair.score - (pair.runner_up ? pair.runner_up->score : 0);
  pair.date_gap_days = date_gap_days(view_.articles[best.english], view_.articles[best.korean]);
  pair.mutual = is_named(best.evidence, false) && is_named(best.evidence, true);
  pair.version = version_of(view_.articles[best.english], view_.articles[best.korean]);
  if (best.is_part) pair.label = PairLabel::part;
  return pair;
}

std::vector<ArticlePair> Resolver::choose() const {
  std::vector<ArticlePair> pairs;
  for (std::size_t begin = 0, end = 0; begin < cases_.size(); begin = end) {
    std::vector<const Case*> options;
    for (end = begin; end < cases_.size() && cases_[end].english == cases_[begin].english; ++end)
      options.push_back(&cases_[end]);
    options = ranked(std::move(options));
    const Case& best = *options.front();
    // The parts of one article are no rivals.
    const auto rival = std::find_if(options.begin() + 1, options.end(),
                                    [&](const Case* each) { return !best.is_part || !each->is_part; });
    for (const Case* each : options) {
      if (each != &best && !(best.is_part && each->is_part)) continue;
      ArticlePair pair = pair_of(*each, rival == options.end() ? nullptr : *rival);
      if (pair.score >= least_score) pairs.push_back(std::move(pair));
    }
  }
  return pairs;
}

/// A site has one English version of an original, unless its pages say otherwise: of several concluded pairs only the
/// best is kept. Returns the English articles of the dropped pairs.
std::vector<std::size_t> Resolver::drop_lesser_versions(std::vector<ArticlePair>& pairs) const {
  const auto is_concluded_pair = [](const ArticlePair& pair) {
    return std::all_of(pair.evidence.begin(), pair.evidence.end(),
                       [](const LinkEvidence& each) { return is_concluded(each.method); });
  };
  std::map<std::pair<std::size_t, std::string>, std::pair<double, std::size_t>> best;  // by original and site
  const auto key_of = [&](const ArticlePair& pair) {
    return std::pair(pair.korean, url::site_of(view_.articles[pair.english].url));
  };
  const auto rank_of = [&](const ArticlePair& pair) { return is_concluded_pair(pair) ? pair.score : 2.0; };
  for (const ArticlePair& pair : pairs) {
    const auto [place, is_new] = best.try_emplace(key_of(pair), rank_of(pair), pair.english);
    if (!is_new && rank_of(pair) > place->second.first) place->second = {rank_of(pair), pair.english};
  }
  std::vector<std::size_t> dropped;
  std::erase_if(pairs, [&](const ArticlePair& pair) {
    const bool is_lesser =
        pair.label != PairLabel::part && is_concluded_pair(pair) && best.at(key_of(pair)).second != pair.english;
    if (is_lesser) dropped.push_back(pair.english);
    return is_lesser;
  });
  return dropped;
}

std::vector<ArticlePair> Resolver::pairs() {
  judge(view_, cases_);
  for (const auto& [english, korean] : rejected_) {
    Case* const place = find(english, korean);
    if (place == nullptr || place->is_given()) continue;
    place->trust = 0;
    place->doubt = UnpairedReason::rejected;
  }
  std::vector<ArticlePair> pairs = choose();
  lesser_ = drop_lesser_versions(pairs);
  return pairs;
}

Unpaired Resolver::reason_of(std::size_t english, const std::vector<const Case*>& options) const {
  Unpaired unpaired{english, UnpairedReason::no_link, {}, {}, 0};
  double weight = 0;
  for (const Case* each : options) {
    if (!unpaired.best || each->score() > unpaired.best_score) {
      unpaired.best = each->korean;
      unpaired.best_score = each->score();
    }
    if (each->weight() <= weight) continue;
    const bool is_named = each->is_stated();
    if (!is_named && each->doubt != UnpairedReason::rejected && each->score() < least_hint)
      continue;  // too weak to be worth a look
    weight = each->weight();
    const bool tells_other = each->doubt == UnpairedReason::target_disagrees && !is_named;
    unpaired.reason = tells_other ? UnpairedReason::weak_evidence : each->doubt.value_or(UnpairedReason::weak_evidence);
    unpaired.detail = label_of(view_.articles[each->korean]);
  }
  if (std::binary_search(lesser_.begin(), lesser_.end(), english)) unpaired.reason = UnpairedReason::lesser_version;
  const auto dead = std::lower_bound(dead_.begin(), dead_.end(), english,
                                     [](const DeadLink& link, std::size_t wanted) { return link.english < wanted; });
  if (dead != dead_.end() && dead->english == english && dead->score > weight) {
    unpaired.reason = dead->reason;
    unpaired.detail = dead->url;
  }
  return unpaired;
}

/// Lists each page once, however its address is spelled.
std::vector<std::string> Resolver::missing_addresses(const std::vector<bool>& paired) const {
  std::vector<std::pair<std::string, const url::UrlKey*>> spellings;
  for (const DeadLink& link : dead_)
    if (link.reason == UnpairedReason::target_missing && !paired[link.english] && link.score >= least_score &&
        link.url.starts_with("http"))
      spellings.emplace_back(url::encode(link.url), &link.key);
  std::sort(spellings.begin(), spellings.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> addresses;
  std::set<url::UrlKey> seen;
  for (auto& [address, key] : spellings)
    if (seen.insert(*key).second) addresses.push_back(std::move(address));
  return addresses;
}

Links Resolver::finish() {
  Links links;
  links.pairs = pairs();
  std::vector<bool> paired(view_.articles.size(), false);
  for (const ArticlePair& pair : links.pairs) paired[pair.english] = paired[pair.korean] = true;
  std::map<std::size_t, std::vector<const Case*>> by_korean, by_english;
  for (const Case& each : cases_) {
    if (!paired[each.english]) by_english[each.english].push_back(&each);
    if (!paired[each.korean]) by_korean[each.korean].push_back(&each);
  }
  for (std::size_t i = 0; i < view_.articles.size(); ++i) {
    if (paired[i]) continue;
    const Language language = view_.articles[i].language;
    if (language == Language::english) {
      links.unpaired.push_back(reason_of(i, by_english[i]));
      continue;
    }
    const bool korean = language == Language::korean;
    Unpaired unpaired{i, korean ? UnpairedReason::not_referenced : UnpairedReason::other_language, {}, {}, 0};
    for (const Case* each : by_korean[i]) {
      if (unpaired.best && each->score() <= unpaired.best_score) continue;
      unpaired.best = each->english;
      unpaired.best_score = each->score();
    }
    links.unpaired.push_back(std::move(unpaired));
  }
  links.missing = missing_addresses(paired);
  links.problems = std::move(problems_);
  return links;
}

}  // namespace jjak::linking
