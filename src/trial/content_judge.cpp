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
// Most of the candidates are other stories. Where a memo keeps their trials, these need no room here.
constexpr double remembered_score = .1;

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
  std::vector<std::size_t> sample;
  for (std::size_t i = 0; i < articles.size(); i += 1 + articles.size() / background_articles) sample.push_back(i);
  read_each(sample, [&](std::size_t, const AnchoredText& text) { background_.add(text); });
}

void ContentJudge::read_each(const std::vector<std::size_t>& articles,
                             const std::function<void(std::size_t, const AnchoredText&)>& use) {
  for (std::size_t first = 0; first < articles.size(); first += batch) {
    std::vector<AnchoredText> readings(std::min(batch, articles.size() - first));
    parallel_for(readings.size(), jobs_, [&](std::size_t i) { readings[i] = read(articles[first + i]); });
    for (std::size_t i = 0; i < readings.size(); ++i) use(articles[first + i], readings[i]);
  }
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

TranslationIndex ContentJudge::make_index(const std::vector<std::size_t>& korean) {
  TranslationIndex index(dictionary_);
  read_each(korean,
            [&](std::size_t article, const AnchoredText& text) { index.add(text, day_published(articles_[article])); });
  index.finish(kept_.memo != nullptr ? kept_.memo->find(memo_kind, {}).value_or(std::string()) : std::string());
  return index;
}

/// What no article sounds like any more is forgotten.
void ContentJudge::keep_names(const std::string& known) {
  if (kept_.memo == nullptr || is_stopped_) return;
  has_kept_names_ = true;
  if (kept_.memo->find(memo_kind, {}).value_or(std::string()) != known) kept_.memo->keep(memo_kind, {}, known);
}

std::vector<std::vector<ContentMatch>> ContentJudge::search(const std::vector<std::size_t>& english,
                                                            const DayLag& lag) {
  std::vector<std::size_t> korean;
  for (std::size_t i = 0; i < articles_.size(); ++i)
    if (articles_[i].language == Language::korean) korean.push_back(i);
  TranslationIndex index = make_index(korean);
  std::vector<std::vector<ContentMatch>> all(english.size());
  parallel_for(english.size(), jobs_, [&](std::size_t i) {
    const AnchoredText source = read(english[i]);
    DayWindow window;
    if (const auto day = day_published(articles_[english[i]]))
      window = {*day - lag.most - days_after, *day - lag.least + days_before};
    const auto likely = index.find(source, window, candidates);
    all[i].reserve(likely.size());
    for (const auto& found : likely) {
      Trial trial = try_pair(english[i], korean[found.text], &source);
      if (kept_.memo == nullptr || trial.score >= remembered_score) remember(english[i], korean[found.text], trial);
      trial.words.shrink_to_fit();
      all[i].push_back({korean[found.text], trial.score, std::move(trial.words), trial.values_differ, trial.rendered,
                        trial.mentions});
    }
    std::stable_sort(all[i].begin(), all[i].end(),
                     [](const ContentMatch& a, const ContentMatch& b) { return a.score > b.score; });
  });
  keep_names(index.known());
  return all;
}

void ContentJudge::remember(std::size_t english, std::size_t korean, const Trial& trial) {
  const std::lock_guard lock(remembering_);
  tried_.try_emplace(place_of(english, korean), trial);
}

void ContentJudge::label(std::vector<ArticlePair>& pairs) {
  if (!has_kept_names_) keep_names({});  // nothing was looked up
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
