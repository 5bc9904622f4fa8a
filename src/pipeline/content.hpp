// Whether articles tell the same: what linking asks the stages that read texts.
#pragma once

#include "pipeline/trial.hpp"

#include <jjak/link.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak {

/// Answers LinkOptions::trial and LinkOptions::content for a collection, and labels its pairs. Trials are remembered.
class ContentJudge {
 public:
  /// The articles must outlive the judge. O(articles) for a sample of at most background_articles.
  ContentJudge(const std::vector<Article>& articles, Dictionary dictionary, std::size_t jobs);

  /// Scores in the order of the pairs (English and Korean article, each pair once).
  std::vector<double> trial_scores(const std::vector<std::pair<std::size_t, std::size_t>>& pairs);

  /// Makes an index of all Korean articles when it is first asked. O(articles), then a look-up and a few trials for each.
  std::vector<std::vector<ContentMatch>> search(const std::vector<std::size_t>& english, const DayLag& lag);

  /// Says of each pair how far its two sides render each other.
  void label(std::vector<ArticlePair>& pairs);

 private:
  /// The anchors of what a trial looks at.
  AnchoredText read(std::size_t article) const;
  Trial try_pair(std::size_t english, std::size_t korean) const;
  /// Tries what has not been tried.
  void try_all(const std::vector<std::pair<std::size_t, std::size_t>>& pairs);
  void make_index();

  const std::vector<Article>& articles_;
  Dictionary dictionary_;
  std::size_t jobs_;
  Background background_;
  TrialAligner trial_;
  std::optional<TranslationIndex> index_;
  std::vector<std::size_t> korean_;                 // articles of the index
  std::unordered_map<std::uint64_t, Trial> tried_;  // by English and Korean article
};

}  // namespace jjak
