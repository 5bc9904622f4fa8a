// Compares the contents of articles for linking: finds candidates in an index of anchors, and aligns them as a trial.
#include "trial/content_judge.hpp"

#include "base/parallel.hpp"
#include "memo/packed_values.hpp"

#include <algorithm>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t background_articles = 4000;  // enough to estimate how frequent an anchor is
constexpr std::size_t candidates = 6;              // tried for each English article
// Days beyond the usual lag in which articles are looked for: dates are often those of the last change.
constexpr int days_before = 30, days_after = 60;
constexpr std::string_view memo_kind = "names";  // by sound, of all articles together: under the empty key
constexpr std::size_t batch = 512;               // articles whose anchors are in memory at the same time

// Shares of a text that must be rendered, and the score below which a pair is doubtful.
constexpr double most_of_it = .6, doubtful_score = .06;

std::uint64_t place_of(std::size_t english, std::size_t korean) { return std::uint64_t{english} << 32 | korean; }

}  // namespace

PairLabel ContentJudge::label_of(const Tried& trial) {
  if (trial.score < doubtful_score) return PairLabel::doubtful;
  const bool english = trial.coverage_english >= most_of_it, korean = trial.coverage_korean >= most_of_it;
  if (english && korean) return PairLabel::full;
  return english || korean ? PairLabel::abridged : PairLabel::adapted;
}

ContentJudge::ContentJudge(WholeArticles articles, Dictionary dictionary, Rules rules, std::size_t jobs,
                           const Background* background, ReadingSink progress, KeptTrials kept)
    : articles_(articles),
      dictionary_(std::move(dictionary)),
      rules_(std::move(rules)),
      jobs_(jobs),
      kept_(kept),
      progress_(std::move(progress)),
      trial_(dictionary_, background != nullptr ? *background : background_) {
  if (background != nullptr) return;
  const std::size_t step = 1 + articles.size() / background_articles;
  std::vector<AnchoredText> sample((articles.size() + step - 1) / step);
  parallel_for(sample.size(), jobs_, [&](std::size_t i) { sample[i] = read(i * step); });
  for (const AnchoredText& text : sample) background_.add(text);
}

AnchoredText ContentJudge::read(std::size_t article) {
  if (is_stopped_) return {};
  if (progress_) {
    const std::lock_guard lock(telling_);
    is_stopped_ = is_stopped_ || !progress_(++read_);
  }
  if (kept_.memo != nullptr)
    if (const auto kept = kept_.memo->find("anchors", digest_of(article)))
      if (std::optional<AnchoredText> text = memo::unpacked_text(*kept)) return *std::move(text);
  Article room;
  const Article& whole = articles_.whole(article, room);
  AnchoredText text = find_anchors(trial_text(whole), dictionary_, whole.published, rules_);
  if (kept_.memo != nullptr) kept_.memo->keep("anchors", digest_of(article), memo::packed(text));
  return text;
}

std::string ContentJudge::key_of(std::size_t english, std::size_t korean) const {
  return digest_of(english) + " " + digest_of(korean);
}

Trial ContentJudge::try_pair(std::size_t english, std::size_t korean, const AnchoredText* source) {
  if (kept_.memo != nullptr)
    if (const auto kept = kept_.memo->find("trial", key_of(english, korean)))
      if (const std::optional<Trial> trial = unpacked_trial(*kept)) return *trial;
  Trial trial = trial_(source != nullptr ? *source : read(english), read(korean));
  if (kept_.memo != nullptr && !is_stopped_) kept_.memo->keep("trial", key_of(english, korean), packed(trial));
  return trial;
}

void ContentJudge::try_all(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  std::vector<std::pair<std::size_t, std::size_t>> untried;
  for (const auto& pair : pairs)
    if (!tried_.contains(place_of(pair.first, pair.second))) untried.push_back(pair);
  std::vector<Tried> trials(untried.size(), Tried(Trial()));
  parallel_for(untried.size(), jobs_,
               [&](std::size_t i) { trials[i] = Tried(try_pair(untried[i].first, untried[i].second)); });
  for (std::size_t i = 0; i < untried.size(); ++i)
    tried_.try_emplace(place_of(untried[i].first, untried[i].second), trials[i]);
}

std::vector<double> ContentJudge::trial_scores(const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
  try_all(pairs);
  std::vector<double> scores;
  scores.reserve(pairs.size());
  for (const auto& [english, korean] : pairs) scores.push_back(tried_.at(place_of(english, korean)).score);
  return scores;
}

void ContentJudge::make_index() {
  index_.emplace(dictionary_);
  for (std::size_t i = 0; i < articles_.size(); ++i)
    if (articles_[i].language == Language::korean) korean_.push_back(i);
  for (std::size_t first = 0; first < korean_.size(); first += batch) {
    std::vector<AnchoredText> readings(std::min(batch, korean_.size() - first));
    parallel_for(readings.size(), jobs_, [&](std::size_t i) { readings[i] = read(korean_[first + i]); });
    for (std::size_t i = 0; i < readings.size(); ++i)
      index_->add(readings[i], day_published(articles_[korean_[first + i]]));
  }
  index_->finish(kept_.memo != nullptr ? kept_.memo->find(memo_kind, {}).value_or(std::string()) : std::string());
}

/// What no article sounds like any more is forgotten, also when nothing was looked up.
void ContentJudge::keep_names() {
  if (kept_.memo == nullptr || is_stopped_) return;
  const std::string known = index_ ? index_->known() : std::string();
  if (kept_.memo->find(memo_kind, {}).value_or(std::string()) != known) kept_.memo->keep(memo_kind, {}, known);
}

std::vector<std::vector<ContentMatch>> ContentJudge::search(const std::vector<std::size_t>& english,
                                                            const DayLag& lag) {
  if (!index_) make_index();
  std::vector<std::vector<ContentMatch>> all(english.size());
  std::vector<std::vector<Tried>> trials(english.size());
  parallel_for(english.size(), jobs_, [&](std::size_t i) {
    const AnchoredText source = read(english[i]);
    DayWindow window;
    if (const auto day = day_published(articles_[english[i]]))
      window = {*day - lag.most - days_after, *day - lag.least + days_before};
    for (const auto& found : index_->find(source, window, candidates)) {
      const std::size_t korean = korean_[found.text];
      Trial trial = try_pair(english[i], korean, &source);
      trials[i].emplace_back(trial);
      all[i].push_back(
          {korean, trial.score, std::move(trial.words), trial.values_differ, trial.rendered, trial.mentions});
    }
  });
  for (std::size_t i = 0; i < english.size(); ++i) {
    for (std::size_t n = 0; n < trials[i].size(); ++n)
      tried_.try_emplace(place_of(english[i], all[i][n].korean), trials[i][n]);
    std::stable_sort(all[i].begin(), all[i].end(),
                     [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
  }
  return all;
}

void ContentJudge::label(std::vector<ArticlePair>& pairs) {
  keep_names();
  std::vector<std::pair<std::size_t, std::size_t>> indexes;
  indexes.reserve(pairs.size());
  for (const ArticlePair& pair : pairs) indexes.emplace_back(pair.english, pair.korean);
  try_all(indexes);
  for (ArticlePair& pair : pairs) {
    const Tried& trial = tried_.at(place_of(pair.english, pair.korean));
    if (pair.label != PairLabel::part) pair.label = label_of(trial);
    pair.coverage_english = trial.coverage_english;
    pair.coverage_korean = trial.coverage_korean;
  }
}

}  // namespace jjak
