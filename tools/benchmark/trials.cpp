// Prints the scores of trial alignments, from which tools/bench fits how sure a score is.
#include "trials.hpp"

#include "link/strategy.hpp"
#include "trial/trial_aligner.hpp"

#include <jjak/jjak.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace jjak::bench {
namespace {

constexpr std::size_t most_candidates = 6;  // as many as linking tries

struct Row {
  std::size_t korean = 0;
  Trial trial;
};

}  // namespace

Status list_trials(const std::vector<std::string>& inputs) {
  BuildOptions options;
  options.learn_sites = options.link.use_page_links = false;
  const Result<LoadedDictionary> dictionary = load_dictionaries();
  if (!dictionary) return dictionary.error();
  options.dictionary = dictionary->dictionary;
  const Result<Collection> collection = link_collection(inputs, options);
  if (!collection) return collection.error();

  const std::vector<Article>& articles = collection->articles;
  std::vector<AnchoredText> texts;
  std::vector<std::size_t> korean;
  Background background;
  TranslationIndex index(options.dictionary);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    texts.push_back(find_anchors(trial_text(articles[i]), options.dictionary, articles[i].published));
    background.add(texts.back());
    if (articles[i].language != Language::korean) continue;
    korean.push_back(i);
    index.add(texts.back(), std::nullopt);
  }
  index.finish();
  const TrialAligner align(options.dictionary, background);
  fmt::print("url_en\turl_ko\tscore\tmentions\tprobability\n");
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (articles[i].language != Language::english) continue;
    std::vector<Row> rows;
    for (const auto& found : index.find(texts[i], {}, most_candidates))
      rows.push_back({korean[found.text], align(texts[i], texts[korean[found.text]])});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.trial.score > b.trial.score; });
    if (rows.empty()) continue;
    const Trial& best = rows.front().trial;
    fmt::print("{}\t{}\t{:.4f}\t{}\t{:.4f}\n", articles[i].url, articles[rows.front().korean].url, best.score,
               best.mentions, linking::probability_of(best.score, best.mentions));
  }
  return Done{};
}

}  // namespace jjak::bench
