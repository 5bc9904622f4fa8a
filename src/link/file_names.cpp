// Pairs files without an address whose paths differ only in the name of the language: en/123.txt and ko/123.txt, or
// 123.en.txt and 123.ko.txt. Folders that were numbered each by itself look alike, so contents must agree often enough.
#include "link/strategy.hpp"
#include "url/path_language.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::linking {
namespace {

constexpr double agrees = .16;        // a trial score from which on both report the same story
constexpr double without_trial = .9;  // where contents are not compared

/// The articles of a path in both languages; nothing where several have it.
struct Sides {
  std::optional<std::size_t> english, korean;
  std::string folder;
  bool is_ambiguous = false;
};

std::map<std::string, Sides> files_by_name(const LinkView& view) {
  std::map<std::string, Sides> files;
  for (std::size_t i = 0; i < view.articles.size(); ++i) {
    const Article& article = view.articles[i];
    if (!view.addresses.key_of(i).empty() || article.origin.in_archive) continue;
    if (article.language != Language::english && article.language != Language::korean) continue;
    url::NamedPath named = url::named_path(article.origin.path);
    if (named.language != article.language) continue;
    Sides& sides = files[std::move(named.rest)];
    std::optional<std::size_t>& side = article.language == Language::english ? sides.english : sides.korean;
    sides.is_ambiguous = sides.is_ambiguous || side;
    side = i;
    sides.folder = std::move(named.folder);
  }
  std::erase_if(files, [](const auto& each) {
    const Sides& sides = each.second;
    return !sides.english || !sides.korean || sides.is_ambiguous;
  });
  return files;
}

/// How many pairs a folder's names make, and how many of them are the same story.
struct Tally {
  std::size_t pairs = 0, right = 0;
  /// Laplace's rule of succession: the probability that the next one is right too.
  double score() const { return static_cast<double>(right + 1) / static_cast<double>(pairs + 2); }
};

}  // namespace

void find_file_names(const LinkView& view, Findings& findings) {
  const std::map<std::string, Sides> files = files_by_name(view);
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  pairs.reserve(files.size());
  for (const auto& [name, sides] : files) pairs.emplace_back(*sides.english, *sides.korean);
  const std::vector<double> trials = view.options.trial ? view.options.trial(pairs) : std::vector<double>{};
  std::map<std::string_view, Tally> tallies;
  std::size_t next = 0;
  for (const auto& [name, sides] : files) {
    if (trials.empty()) break;
    Tally& tally = tallies[sides.folder];
    ++tally.pairs;
    tally.right += trials[next++] >= agrees;
  }
  next = 0;
  for (const auto& [name, sides] : files) {
    const double score = trials.empty() ? without_trial : tallies[sides.folder].score();
    findings.candidates.push_back({*sides.english, *sides.korean, {LinkMethod::url_pattern, score, name, false}});
    // The pair is sure then, and contents are not searched for it; they speak for it all the same.
    if (trials.empty() || trials[next++] < even_trial_score) continue;
    const double same_story = probability_of(trials[next - 1], usual_mentions);
    findings.candidates.push_back({*sides.english, *sides.korean, {LinkMethod::content, same_story, {}, false}});
  }
}

}  // namespace jjak::linking
