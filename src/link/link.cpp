#include <jjak/link.hpp>

#include "text/original_wording.hpp"
#include "text/url.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace jjak {
namespace {

struct Candidate {
  const Outlink* link = nullptr;
  double score = 0;
};

/// The links that name the original, the surest first, otherwise in page order.
std::vector<Candidate> candidates_of(const Article& article) {
  std::vector<Candidate> candidates;
  for (const Outlink& link : article.links)
    if (const double score = text::korean_original_score(link.text); score > 0) candidates.push_back({&link, score});
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::pair(!a.link->url.empty(), a.score) > std::pair(!b.link->url.empty(), b.score);
  });
  return candidates;
}

class Linker {
 public:
  explicit Linker(const std::vector<Article>& articles) : articles_(articles), referenced_(articles.size(), false) {
    for (std::size_t i = 0; i < articles.size(); ++i)
      if (!articles[i].url.empty()) by_address_.try_emplace(text::url_key(articles[i].url), i);
  }

  Links run() {
    for (std::size_t i = 0; i < articles_.size(); ++i)
      if (articles_[i].language == Language::english) link_english(i);
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      const Language language = articles_[i].language;
      if (language == Language::korean && !referenced_[i])
        links_.unpaired.push_back({i, UnpairedReason::not_referenced, {}});
      else if (language != Language::korean && language != Language::english)
        links_.unpaired.push_back({i, UnpairedReason::other_language, {}});
    }
    std::stable_sort(links_.unpaired.begin(), links_.unpaired.end(),
                     [](const Unpaired& a, const Unpaired& b) { return a.article < b.article; });
    return std::move(links_);
  }

 private:
  void link_english(std::size_t english) {
    std::optional<Unpaired> failure;
    for (const Candidate& candidate : candidates_of(articles_[english])) {
      const std::optional<std::size_t> korean = target_of(*candidate.link);
      if (korean && articles_[*korean].language == Language::korean) {
        referenced_[*korean] = true;
        links_.pairs.push_back({english, *korean, LinkMethod::read_in_korean, candidate.score, candidate.link->text});
        return;
      }
      if (!failure) failure = failure_of(english, *candidate.link, korean.has_value());
    }
    links_.unpaired.push_back(failure.value_or(Unpaired{english, UnpairedReason::no_link, {}}));
  }

  std::optional<std::size_t> target_of(const Outlink& link) const {
    if (link.url.empty()) return std::nullopt;
    const auto found = by_address_.find(text::url_key(link.url));
    return found == by_address_.end() ? std::nullopt : std::optional(found->second);
  }

  static Unpaired failure_of(std::size_t english, const Outlink& link, bool in_collection) {
    if (link.url.empty()) return {english, UnpairedReason::link_without_url, {}};
    if (in_collection) return {english, UnpairedReason::target_not_korean, link.url};
    if (text::is_front_page(link.url)) return {english, UnpairedReason::target_is_front, link.url};
    return {english, UnpairedReason::target_missing, link.url};
  }

  const std::vector<Article>& articles_;
  std::vector<bool> referenced_;
  std::unordered_map<std::string, std::size_t> by_address_;
  Links links_;
};

}  // namespace

Links link_articles(const std::vector<Article>& articles) { return Linker(articles).run(); }

}  // namespace jjak
