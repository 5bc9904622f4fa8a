// No link says so, but both tell the same: same names, numbers and words, in the same order, a few days apart.
#include "link/strategy.hpp"

#include <algorithm>
#include <unordered_map>

namespace jjak::linking {
namespace {

// How the score of a trial alignment becomes a probability: s^2 / (s^2 + even^2). Measured on stretches of eight sentences of
// the evaluation data's documents against other stretches of the same documents: 97 % of the right ones have a score of .3.
constexpr double even_score = .25;
// A match is contested when another one, of the same English or the same Korean article, comes so near. Then it is no pair.
constexpr double near_share = .6;
constexpr double contested = .45;
// An original whose translation is known: only what tells it as closely is another version of it.
constexpr double version_score = .5;

constexpr std::size_t fewest_gaps = 20;  // pairs to learn the lag from
constexpr double outliers = .01;         // share of gaps at either end that is not believed
constexpr int tolerance = 2;             // days beyond what was seen

/// What the sure pairs say about the days between original and translation.
DayLag lag_of(const std::vector<ArticlePair>& sure) {
  std::vector<int> gaps;
  for (const ArticlePair& pair : sure)
    if (pair.date_gap_days) gaps.push_back(*pair.date_gap_days);
  if (gaps.size() < fewest_gaps) return {};
  std::sort(gaps.begin(), gaps.end());
  const auto left_out = static_cast<std::size_t>(outliers * static_cast<double>(gaps.size()));
  return {gaps[left_out] - tolerance, gaps[gaps.size() - 1 - left_out] + tolerance};
}

double probability_of(double score) { return score * score / (score * score + even_score * even_score); }

/// The two best scores of an article's matches.
struct Best {
  double first = 0, second = 0;
  void add(double score) {
    second = std::max(second, std::min(first, score));
    first = std::max(first, score);
  }
  bool is_contested(double score) const { return (score < first ? first : second) > near_share * score; }
};

}  // namespace

void find_content(const LinkView& view, Findings& findings) {
  std::vector<bool> paired(view.articles.size(), false), translated(view.articles.size(), false);
  for (const ArticlePair& pair : view.sure) paired[pair.english] = translated[pair.korean] = true;
  std::vector<std::size_t> english;
  for (std::size_t i = 0; i < view.articles.size(); ++i)
    if (view.articles[i].language == Language::english && !paired[i]) english.push_back(i);
  const std::vector<std::vector<ContentMatch>> all = view.options.content(english, lag_of(view.sure));

  std::unordered_map<std::size_t, Best> of_korean;
  for (const std::vector<ContentMatch>& matches : all)
    for (const ContentMatch& match : matches) of_korean[match.korean].add(match.score);
  for (std::size_t i = 0; i < all.size(); ++i) {
    Best of_english;
    for (const ContentMatch& match : all[i]) of_english.add(match.score);
    for (const ContentMatch& match : all[i]) {
      double score = probability_of(match.score);
      const bool is_known = translated[match.korean];
      const bool rivals = of_english.is_contested(match.score) || of_korean[match.korean].is_contested(match.score);
      if (rivals || (is_known && match.score < version_score)) score = std::min(score, contested);
      findings.candidates.push_back({english[i], match.korean, {LinkMethod::content, score, match.words, false}});
    }
  }
}

}  // namespace jjak::linking
