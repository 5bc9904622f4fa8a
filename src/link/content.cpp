// Pairs articles that no link joins but that tell the same story: same names, numbers and words in the same order, a
// few days apart. Also doubts links when another article matches much better.
#include "link/resolve.hpp"
#include "link/sketch.hpp"
#include "link/strategy.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <map>
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
constexpr std::size_t most_rivals = 8;         // that are kept for each original
constexpr std::size_t most_sketches = 20'000;  // that are kept, of half a kilobyte each
// Least resemblance of two English versions of one article, and of two copies of one Korean page. The second is high
// because a follow-up repeats much of the first report.
constexpr double same_version = .3, same_page = .8;
// Least share of common words of two Korean versions of a story. Rewritings of the sample have .43 or more,
// reports with a fixed form and follow-ups .34 or less.
constexpr double same_story = .4;
// A version on the English article's own site that matches at least so well, compared with the best, goes first.
constexpr double near_version = .8;

// A linked pair whose trial score is below the first number is checked again; another article wins when its score is so
// many times better.
constexpr double questionable_score = .65, better = 1.5, least_better = .3;
// Pages that name each other have at least this score in that comparison: one of them may have been rewritten.
constexpr double mutual_score = .5;
constexpr double named = .9;  // score of evidence that a page names another one

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
      prefer_own_site(english[i], all[i]);
      if (!all[i].empty()) best_.emplace(english[i], all[i].front().korean);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
      for (const ContentMatch& match : all[i]) add_rival(match.korean, {english[i], match.score});
    find_parts(english, all);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto linked = linked_.find(english[i]);
      if (linked != linked_.end())
        compare(english[i], linked->second, all[i]);
      else
        conclude(english[i], all[i]);
      std::vector<ContentMatch>().swap(all[i]);  // their words are many, and those of the candidates are copies
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
    bool mutual = false;
  };

  /// Finds articles that several articles of the other language tell together.
  void find_parts(const std::vector<std::size_t>& english, const std::vector<std::vector<ContentMatch>>& all) {
    struct Telling {
      std::size_t english = 0;
      const ContentMatch* match = nullptr;
    };
    std::map<std::size_t, std::vector<Telling>> by_korean;
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<PartOfWhole> candidates;
      for (const ContentMatch& match : all[i]) {
        const RenderedSentences& said = match.rendered;
        candidates.push_back({said.english, said.korean, said.english_count, said.korean_count});
        if (match.korean == all[i].front().korean) by_korean[match.korean].push_back({english[i], &match});
      }
      const std::vector<std::size_t> parts = parts_of_whole(candidates);
      double sum = 0;
      for (const std::size_t part : parts) sum += all[i][part].score;
      for (const std::size_t part : parts) parts_[{english[i], all[i][part].korean}] = sum;
    }
    for (auto& [korean, tellings] : by_korean) {
      std::stable_sort(tellings.begin(), tellings.end(),
                       [](const Telling& a, const Telling& b) { return a.match->score > b.match->score; });
      std::vector<PartOfWhole> candidates;
      for (const Telling& each : tellings) {
        const RenderedSentences& said = each.match->rendered;
        candidates.push_back({said.korean, said.english, said.korean_count, said.english_count});
      }
      const std::vector<std::size_t> parts = parts_of_whole(candidates);
      double sum = 0;
      for (const std::size_t part : parts) sum += tellings[part].match->score;
      for (const std::size_t part : parts) parts_[{tellings[part].english, korean}] = sum;
    }
  }

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

  /// Of versions of one story that match about equally well, the one on the site of the English article goes first; the
  /// best of the others counts a little less than it.
  void prefer_own_site(std::size_t english, std::vector<ContentMatch>& matches) const {
    const std::string site = url::site_of(view_.articles[english].url);
    const auto is_own = [&](const ContentMatch& match) {
      return url::site_of(view_.articles[match.korean].url) == site;
    };
    if (matches.empty() || site.empty() || is_own(matches.front())) return;
    ContentMatch& best = matches.front();
    const auto own = std::find_if(matches.begin() + 1, matches.end(), [&](const ContentMatch& match) {
      return !match.values_differ && match.score >= near_version * best.score && is_own(match) &&
             tell_same_story(match.korean, best.korean);
    });
    if (own == matches.end()) return;
    for (auto other = matches.begin(); other != own; ++other)
      if (tell_same_story(other->korean, own->korean)) other->score = std::min(other->score, .99 * own->score);
    std::rotate(matches.begin(), own, own + 1);
    std::stable_sort(matches.begin() + 1, matches.end(),
                     [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
  }

  /// Lists of articles match every article that they list.
  bool is_listing(std::size_t article) const { return url::is_listing(view_.articles[article].url); }

  /// English articles without a sure pair, and those whose pair is questionable.
  std::vector<std::size_t> wanted() {
    std::vector<bool> settled(view_.articles.size(), false);
    translated_.assign(view_.articles.size(), false);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<bool> mutual, has_two;
    for (const ArticlePair& pair : view_.sure) {
      translated_[pair.korean] = settled[pair.english] = true;
      if (pair.method == LinkMethod::given) continue;
      pairs.emplace_back(pair.english, pair.korean);
      mutual.push_back(pair.mutual);
      has_two.push_back(pair.runner_up && pair.runner_up->score >= named);  // perhaps one story from two
    }
    const std::vector<double> scores = view_.options.trial ? view_.options.trial(pairs) : std::vector<double>{};
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (scores[i] >= questionable_score && !has_two[i]) continue;
      settled[pairs[i].first] = false;
      linked_.emplace(pairs[i].first, Linked{pairs[i].second, scores[i], mutual[i]});
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
  /// article, nor copies of a Korean page, nor rewritings that match less well.
  bool is_contested(std::size_t english, const ContentMatch& match, const std::vector<ContentMatch>& others) {
    const double strength = std::clamp((match.score - weak_match) / (strong_match - weak_match), 0.0, 1.0);
    const double near = (near_share + (near_sure - near_share) * strength) * match.score;
    const bool other_original = std::any_of(others.begin(), others.end(), [&](const ContentMatch& other) {
      if (other.korean == match.korean || other.score <= near) return false;
      const bool is_free = !translated_[other.korean] && !is_taken(other.korean, english);
      if (!is_free && other.score <= match.score) return false;
      if (are_versions(other.korean, match.korean, same_page)) return false;
      return other.score >= match.score || !tell_same_story(other.korean, match.korean);
    });
    if (other_original) return true;
    const std::vector<Rival>& rivals = rivals_.at(match.korean);
    return std::any_of(rivals.begin(), rivals.end(), [&](const Rival& rival) {
      if (rival.english == english || rival.score <= near) return false;
      const bool is_free = best_.at(rival.english) == match.korean;
      return (is_free || rival.score > match.score) && !are_versions(rival.english, english, same_version);
    });
  }

  bool are_versions(std::size_t a, std::size_t b, double least) {
    if (sketches_.size() >= most_sketches) sketches_.clear();
    return resemblance(sketch(a), sketch(b)) >= least;
  }

  /// Popular articles are compared again and again.
  const Sketch& sketch(std::size_t article) {
    const auto [place, is_new] = sketches_.try_emplace(article);
    Article room;
    if (is_new) place->second = sketch_of(view_.texts.whole(article, room));
    return place->second;
  }

  /// Whether two articles of one language share so many words that one is a rewriting of the other.
  bool tell_same_story(std::size_t a, std::size_t b) const {
    Article first, second;
    return word_overlap(view_.texts.whole(a, first), view_.texts.whole(b, second)) >= same_story;
  }

  void add(std::size_t english, const ContentMatch& match, double score) {
    findings_.candidates.push_back({english, match.korean, {LinkMethod::content, score, match.words, false}});
  }

  void conclude(std::size_t english, const std::vector<ContentMatch>& matches) {
    for (const ContentMatch& match : matches) {
      if (add_part(english, match)) continue;
      double score = probability_of(match.score, match.mentions);
      const bool is_version = !translated_[match.korean] || match.score >= version_score;
      const bool is_uncertain = is_contested(english, match, matches);
      if (is_uncertain && score >= contested) findings_.contested.push_back({english, match.korean});
      if (!is_version || match.values_differ || is_uncertain) score = std::min(score, contested);
      add(english, match, score);
    }
  }

  /// Takes a match that is a part of a whole: it is as sure as all parts together.
  bool add_part(std::size_t english, const ContentMatch& match) {
    const auto part = parts_.find({english, match.korean});
    if (part == parts_.end()) return false;
    add(english, match, probability_of(part->second, match.mentions));
    findings_.parts.push_back({english, match.korean});
    return true;
  }

  void compare(std::size_t english, const Linked& linked, const std::vector<ContentMatch>& matches) {
    if (parts_.contains({english, linked.korean})) {
      for (const ContentMatch& match : matches) add_part(english, match);
      return;
    }
    if (matches.empty() || matches.front().korean == linked.korean) return;
    const ContentMatch& best = matches.front();
    const double least = linked.mutual ? better * mutual_score : least_better;
    if (best.values_differ || best.score < std::max(better * linked.score, least)) return;
    findings_.doubts.push_back({english, linked.korean});
    conclude(english, matches);
  }

  const LinkView& view_;
  Findings& findings_;
  std::vector<bool> translated_;                       // by article: whether a sure pair has it as its original
  std::unordered_map<std::size_t, Linked> linked_;     // by English article
  std::unordered_map<std::size_t, std::size_t> best_;  // by English article, its best match
  std::unordered_map<std::size_t, std::vector<Rival>> rivals_;   // by Korean article
  std::unordered_map<std::size_t, Sketch> sketches_;             // by article, of the last that were compared
  std::map<std::pair<std::size_t, std::size_t>, double> parts_;  // English and Korean article: the scores of all parts
};

}  // namespace

void find_content(const LinkView& view, Findings& findings) { ContentFinder(view, findings).run(); }

}  // namespace jjak::linking
