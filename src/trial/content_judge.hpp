// Compares contents for linking. The link stage asks, and this file answers with the stages that read texts.
#pragma once

#include "trial/trial_aligner.hpp"

#include <jjak/link.hpp>
#include "base/stage_memo.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak {

/// Hears how many texts were read for comparisons so far, one thread at a time. False stops the judge.
using ReadingSink = std::function<bool(std::size_t texts)>;

/// Where anchors and trials are kept between runs.
struct KeptTrials {
  StageMemo* memo = nullptr;                          ///< null: nothing is kept
  const std::vector<std::string>* digests = nullptr;  ///< text_digest of each article; not null where there is a memo
};

/// Implements LinkOptions::trial and LinkOptions::content for a collection, and labels its pairs. Remembers the trials
/// that may be asked for again.
class ContentJudge {
 public:
  /// The articles must outlive the judge. `background`, which must outlive it too: how often anchors occur; null: they
  /// are counted in a sample of at most background_articles. `kept` must
  /// outlive it, too. O(articles) for the sample.
  ContentJudge(WholeArticles articles, Dictionary dictionary, Rules rules, std::size_t jobs,
               const Background* background = nullptr, ReadingSink progress = {}, KeptTrials kept = {});

  /// Whether `progress` stopped it: then what it says means nothing.
  bool is_stopped() const { return is_stopped_; }

  /// Scores in the order of the pairs (English and Korean article, each pair once).
  std::vector<double> trial_scores(const std::vector<std::pair<std::size_t, std::size_t>>& pairs);

  /// Also finds articles somewhat outside the lag. Builds an index of all Korean articles, and keeps of it what they
  /// sound like. O(articles), then one look-up and a few trials for each.
  std::vector<std::vector<ContentMatch>> search(const std::vector<std::size_t>& english, const DayLag& lag);

  /// How often anchors occur in the sample; empty when a background was given.
  const Background& background() const { return background_; }

  /// Labels each pair by how much of each side is rendered. To be called last.
  void label(std::vector<ArticlePair>& pairs);

 private:
  /// What is remembered of a trial.
  struct Tried {
    explicit Tried(const Trial& trial)
        : score(trial.score), coverage_english(trial.coverage_english), coverage_korean(trial.coverage_korean) {}

    double score, coverage_english, coverage_korean;
  };

  static PairLabel label_of(const Tried& trial);
  /// The anchors of what a trial looks at; none once the judge is stopped.
  AnchoredText read(std::size_t article);
  /// Reads articles on all threads, and hands them on in their order.
  void read_each(const std::vector<std::size_t>& articles,
                 const std::function<void(std::size_t, const AnchoredText&)>& use);
  const std::string& digest_of(std::size_t article) const { return (*kept_.digests)[article]; }
  std::string key_of(std::size_t english, std::size_t korean) const;
  /// `source`: the anchors of the English article, where they are at hand.
  Trial try_pair(std::size_t english, std::size_t korean, const AnchoredText* source = nullptr);
  /// Runs the trials that have not been run yet.
  void try_all(const std::vector<std::pair<std::size_t, std::size_t>>& pairs);
  void remember(std::size_t english, std::size_t korean, const Trial& trial);
  TranslationIndex make_index(const std::vector<std::size_t>& korean);
  void keep_names(const std::string& known);

  WholeArticles articles_;
  Dictionary dictionary_;
  Rules rules_;
  std::size_t jobs_;
  KeptTrials kept_;
  ReadingSink progress_;
  std::mutex telling_;
  std::size_t read_ = 0;  // texts so far
  std::atomic<bool> is_stopped_ = false;
  Background background_;
  TrialAligner trial_;
  bool has_kept_names_ = false;
  std::mutex remembering_;
  std::unordered_map<std::uint64_t, Tried> tried_;  // by English and Korean article
};

}  // namespace jjak
