// Pairs articles that no link joins but that tell the same story: same names, numbers and words in the same order, a
// few days apart. Also doubts links when another article matches much better.
#include "link/resolve.hpp"
#include "link/sketch.hpp"
#include "link/strategy.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace jjak::linking {
namespace {

// A match is contested when a rival, for the same English or the same Korean article, scores at least this share of it.
// It is also contested when the numbers differ: then it is the news of another day. Contested matches get at most this
// score: no pair.
// The share rises to `near_sure` with the score: a strong match is surer than a weak one of which the rival has as
// much.
constexpr double near_share = .6, near_sure = .9;
constexpr double weak_match = .3, strong_match = .7;
constexpr double contested = .45;
// When an original has a translation already, another version of it must score this much.
constexpr double version_score = .5;
constexpr std::size_t most_rivals = 8;  // that are kept for each original
// Least resemblance of two English versions of one article, and of two copies of one Korean page. The second is high
// because a follow-up repeats much of the first report.
constexpr double same_version = .3, same_page = .8;

// A linked pair whose trial score is below the first number is checked again; another article wins when its score is so
// many times better.
constexpr double questionable_score = .65, better = 1.5;

constexpr std::size_t fewest_gaps = 20;  // pairs to learn the lag from
constexpr double outliers = .01;         // share of gaps at either end that is ignored
constexpr int tolerance = 2;             // days beyond the gaps that were seen
// Dates are often those of the last change, and some translations come late. Of articles outside the usual days, only
// this share of the score counts.
constexpr double late_share = .6;

/// The usual number of days between original and translation, learned from the sure pairs.
DayLag lag_of(const std::vector<ArticlePair>& sure) {
  std::vector<int> gaps;
  for (const ArticlePair& pair : sure)
    if (pair.date_gap_days) gaps.push_back(*pair.date_gap_days);
  if (gaps.size() < fewest_gaps) return {};
  std::sort(gaps.begin(), gaps.end());
  const auto left_out = static_cast<std::size_t>(outliers * static_cast<double>(gaps.size()));
  return {gaps[left_out] - tolerance, gaps[gaps.size() - 1 - left_out] + tolerance};
}

class ContentFinder {
 public:
  ContentFinder(const LinkView& view, Findings& findings) : view_(view), findings_(findings) {}

  void run() {
    const std::vector<std::size_t> english = wanted();
    const DayLag lag = lag_of(view_.sure);
    std::vector<std::vector<ContentMatch>> all = view_.options.content(english, lag);
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::erase_if(all[i], [&](const ContentMatch& match) { return is_listing(match.korean); });
      weigh_dates(english[i], lag, all[i]);
      if (!all[i].empty()) best_.emplace(english[i], all[i].front().korean);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const ContentMatch& match : all[i]) add_rival(match.korean, {english[i], match.score});
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto linked = linked_.find(english[i]);
      if (linked != linked_.end())
        compare(english[i], linked->second, all[i]);
      else
        conclude(english[i], all[i]);
    }
  }

 private:
  struct Rival {
    std::size_t english = 0;
    double score = 0;
  };
  struct Linked {
    std::size_t korean = 0;
    double score = 0;
  };

  /// Keeps the best few by falling score, so that an original with thousands of near matches costs no more than
  /// another.
  void add_rival(std::size_t korean, const Rival& rival) {
    std::vector<Rival>& rivals = rivals_[korean];
    const auto place =
        std::find_if(rivals.begin(), rivals.end(), [&](const Rival& other) { return other.score < rival.score; });
    rivals.insert(place, rival);
    if (rivals.size() > most_rivals) rivals.pop_back();
  }

  /// Lowers the scores of articles outside the usual days, and sorts again.
  void weigh_dates(std::size_t english, const DayLag& lag, std::vector<ContentMatch>& matches) const {
    for (ContentMatch& match : matches) {
      const auto gap = date_gap_days(view_.articles[english], view_.articles[match.korean]);
      if (gap && (*gap < lag.least || *gap > lag.most)) match.score *= late_share;
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
  }

  /// Lists of articles match every article that they list.
  bool is_listing(std::size_t article) const { return url::is_listing(view_.articles[article].url); }

  /// English articles without a sure pair, and those whose pair is questionable.
  std::vector<std::size_t> wanted() {
    std::vector<bool> settled(view_.articles.size(), false);
    translated_.assign(view_.articles.size(), false);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const ArticlePair& pair : view_.sure) {
      translated_[pair.korean] = settled[pair.english] = true;
      if (pair.method != LinkMethod::given) pairs.emplace_back(pair.english, pair.korean);
    }
    const std::vector<double> scores = view_.options.trial ? view_.options.trial(pairs) : std::vector<double>{};
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (scores[i] >= questionable_score) continue;
      settled[pairs[i].first] = false;
      linked_.emplace(pairs[i].first, Linked{pairs[i].second, scores[i]});
    }
    std::vector<std::size_t> english;
    for (std::size_t i = 0; i < view_.articles.size(); ++i)
      if (view_.articles[i].language == Language::english && !settled[i] && !is_listing(i)) english.push_back(i);
    return english;
  }

  /// Whether an article and its best match choose each other, so that neither is free for others.
  bool is_taken(std::size_t korean, std::size_t english) const {
    const auto rivals = rivals_.find(korean);
    if (rivals == rivals_.end() || rivals->second.empty()) return false;
    const std::size_t best = rivals->second.front().english;
    const auto chosen = best_.find(best);
    return best != english && chosen != best_.end() && chosen->second == korean;
  }

  /// Whether another match of the English or of the Korean article is nearly as good. Articles that match each other
  /// better do not count: of several reports of one day, each goes with its own. Neither do versions of one English
  /// article, nor copies of a Korean page.
  bool is_contested(std::size_t english, const ContentMatch& match, const std::vector<ContentMatch>& others) const {
    const double strength = std::clamp((match.score - weak_match) / (strong_match - weak_match), 0.0, 1.0);
    const double near = (near_share + (near_sure - near_share) * strength) * match.score;
    const bool other_original = std::any_of(others.begin(), others.end(), [&](const ContentMatch& other) {
      if (other.korean == match.korean || other.score <= near) return false;
      const bool is_free = !translated_[other.korean] && !is_taken(other.korean, english);
      return (is_free || other.score > match.score) && !are_versions(other.korean, match.korean, same_page);
    });
    if (other_original) return true;
    const std::vector<Rival>& rivals = rivals_.at(match.korean);
    return std::any_of(rivals.begin(), rivals.end(), [&](const Rival& rival) {
      if (rival.english == english || rival.score <= near) return false;
      const bool is_free = best_.at(rival.english) == match.korean;
      return (is_free || rival.score > match.score) && !are_versions(rival.english, english, same_version);
    });
  }

  bool are_versions(std::size_t a, std::size_t b, double least) const {
    return resemblance(sketch_of(view_.articles[a]), sketch_of(view_.articles[b])) >= least;
  }

  void add(std::size_t english, const ContentMatch& match, double score) {
    findings_.candidates.push_back({english, match.korean, {LinkMethod::content, score, match.words, false}});
  }

  void conclude(std::size_t english, const std::vector<ContentMatch>& matches) {
    for (const ContentMatch& match : matches) {
      double score = probability_of(match.score);
      const bool is_version = !translated_[match.korean] || match.score >= version_score;
      const bool is_uncertain = is_contested(english, match, matches);
      if (is_uncertain && score >= contested) findings_.contested.push_back({english, match.korean});
      if (!is_version || match.values_differ || is_uncertain) score = std::min(score, contested);
      add(english, match, score);
    }
  }

  void compare(std::size_t english, const Linked& linked, const std::vector<ContentMatch>& matches) {
    if (matches.empty() || matches.front().korean == linked.korean) return;
    const ContentMatch& best = matches.front();
    if (best.values_differ || best.score < better * std::max(linked.score, even_trial_score)) return;
    findings_.doubts.push_back({english, linked.korean});
    conclude(english, matches);
  }

  const LinkView& view_;
  Findings& findings_;
  std::vector<bool> translated_;                       // by article: whether a sure pair has it as its original
  std::unordered_map<std::size_t, Linked> linked_;     // by English article
  std::unordered_map<std::size_t, std::size_t> best_;  // by English article, its best match
  std::unordered_map<std::size_t, std::vector<Rival>> rivals_;  // by Korean article
};

}  // namespace

void find_content(const LinkView& view, Findings& findings) { ContentFinder(view, findings).run(); }

}  // namespace jjak::linking
