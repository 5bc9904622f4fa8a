// Pairs articles where one links to the other without saying why. Such a link alone proves nothing; together with a
// text that reports the same story it is evidence.
#include "link/strategy.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace jjak::linking {
namespace {

// A trial score s becomes s^2 / (s^2 + even^2) of the highest score. `even_score` is below that of `content`, because a
// link is there too.
constexpr double highest = .9, even_score = .15;
// Without contents to compare: too little for a pair.
constexpr double without_trial = .3;
// Another linked article that scores this share of the best one makes both uncertain.
constexpr double near_share = .8, uncertain = .4;

using Pairs = std::map<std::pair<std::size_t, std::size_t>, const Outlink*>;  // the first link of each pair

void collect(const LinkView& view, std::size_t from, Pairs& pairs) {
  const Article& article = view.articles[from];
  for (const Outlink& link : article.links) {
    if (!is_plain(link, article.language, view.wordings)) continue;
    const Language wanted = other_language_of(article);
    const Target target = view.addresses.follow(link.url, url::UrlKey(link.url), wanted, from);
    if (target.kind != Target::Kind::article || view.articles[target.article].language != wanted) continue;
    const auto pair = wanted == Language::korean ? std::pair(from, target.article) : std::pair(target.article, from);
    pairs.try_emplace(pair, &link);
  }
}

}  // namespace

void find_plain_links(const LinkView& view, Findings& findings) {
  std::set<std::size_t> settled;
  for (const ArticlePair& pair : view.sure) settled.insert(pair.english);
  Pairs pairs;
  for (std::size_t i = 0; i < view.articles.size(); ++i)
    if (view.articles[i].language == Language::english || view.articles[i].language == Language::korean)
      collect(view, i, pairs);
  std::erase_if(pairs, [&](const auto& each) { return settled.contains(each.first.first); });
  std::vector<std::pair<std::size_t, std::size_t>> tried;
  for (const auto& [pair, link] : pairs) tried.push_back(pair);
  const std::vector<double> scores = view.options.trial ? view.options.trial(tried) : std::vector<double>{};
  std::map<std::size_t, std::vector<double>> by_english;
  for (std::size_t i = 0; i < scores.size(); ++i) by_english[tried[i].first].push_back(scores[i]);
  for (auto& [english, all] : by_english) std::sort(all.rbegin(), all.rend());
  std::size_t next = 0;
  for (const auto& [pair, link] : pairs) {
    double score = without_trial;
    if (!scores.empty()) {
      const double trial = scores[next++];
      score = highest * trial * trial / (trial * trial + even_score * even_score);
      const std::vector<double>& all = by_english[pair.first];
      if (all.size() > 1 && all[1] > near_share * all[0]) score = std::min(score, uncertain);
    }
    const bool from_korean =
        std::any_of(view.articles[pair.second].links.begin(), view.articles[pair.second].links.end(),
                    [&link = link](const Outlink& each) { return &each == link; });
    findings.candidates.push_back({pair.first, pair.second, {LinkMethod::plain_link, score, link->text, from_korean}});
  }
}

}  // namespace jjak::linking
