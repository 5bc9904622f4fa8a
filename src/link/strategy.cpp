// What several strategies share: scores of links by their words and place, and following a link to an article.
#include "link/strategy.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace jjak::linking {
namespace {

// Estimates of how often such a link leads to the original. They rank evidence; below the threshold of a pair
// (resolve.cpp) a link makes no pair alone.
constexpr double worded = .99, worded_in_furniture = .98;
constexpr double named = .9, named_in_furniture = .75;
constexpr double image_name_share = .8;  // of the score of the same words as text
constexpr double list_share = .5;        // of the score of a link that stands in a list of such links
constexpr std::size_t list_size = 3;     // different targets that make it a list

// How the slope of probability_of grows with the logarithm of the mentions.
constexpr double slope = 1.1;
constexpr double surest = .99;  // of a match without a link: less than a link that says so

struct NamedLink {
  const Outlink* link = nullptr;
  url::UrlKey key;  // of its address
  double score = 0;
};

double score_of(const Outlink& link, double wording) {
  const bool furniture = link.place == LinkPlace::furniture;
  double score = 0;
  if (wording > text::bare_name_score)
    score = furniture ? worded_in_furniture : worded;
  else
    score = furniture ? named_in_furniture : named;
  return link.source == LinkSource::image_name ? score * image_name_share : score;
}

/// Lowers links in lists of other articles, each with its own "Read in Korean": any of them may belong to this article.
void discount_lists(std::vector<NamedLink>& links) {
  std::map<double, std::set<url::UrlKey>> targets;
  for (const NamedLink& each : links) targets[each.score].insert(each.key);
  for (NamedLink& each : links)
    if (targets[each.score].size() >= list_size) each.score *= list_share;
}

UnpairedReason reason_of(const Target& target) {
  switch (target.kind) {
    case Target::Kind::front_page: return UnpairedReason::target_is_front;
    case Target::Kind::section: return UnpairedReason::target_is_section;
    case Target::Kind::dead:
    case Target::Kind::loop: return UnpairedReason::target_dead;
    case Target::Kind::article: return UnpairedReason::target_not_korean;
    case Target::Kind::unknown: break;
  }
  return UnpairedReason::target_missing;
}

}  // namespace

double probability_of(double score, std::size_t mentions) {
  if (score <= 0) return 0;
  const double steepness = slope * std::log1p(static_cast<double>(mentions));
  return surest / (1 + std::pow(even_trial_score / score, steepness));
}

bool is_plain(const Outlink& link, Language own, const text::Wordings& wordings) {
  const bool is_link = link.source == LinkSource::anchor_text || link.source == LinkSource::image_alt ||
                       link.source == LinkSource::title || link.source == LinkSource::aria_label;
  if (!is_link || link.url.empty() || !link.hreflang.empty() || link.place == LinkPlace::furniture) return false;
  return wordings.score(own == Language::english ? Language::korean : Language::english, link) == 0;
}

Language other_language_of(const Article& article) {
  return article.language == Language::english ? Language::korean : Language::english;
}

void follow_link(const LinkView& view, std::size_t from, const Outlink& link, const url::UrlKey& key,
                 const LinkEvidence& evidence, Findings& findings) {
  const bool from_korean = view.articles[from].language == Language::korean;
  if (link.url.empty()) {
    if (!from_korean) findings.dead.push_back({from, evidence.score, UnpairedReason::link_without_url, {}, {}});
    return;
  }
  const Target target = view.addresses.follow(link.url, key, other_language_of(view.articles[from]), from);
  const bool arrived = target.kind == Target::Kind::article &&
                       view.articles[target.article].language == other_language_of(view.articles[from]);
  if (!arrived) {
    if (!from_korean) findings.dead.push_back({from, evidence.score, reason_of(target), target.address, target.key});
    return;
  }
  LinkCandidate candidate{from, target.article, evidence};
  if (from_korean) std::swap(candidate.english, candidate.korean);
  candidate.evidence.from_korean = from_korean;
  findings.candidates.push_back(std::move(candidate));
}

void follow_named_links(const LinkView& view, std::size_t from, LinkMethod method, Findings& findings) {
  const Article& article = view.articles[from];
  std::vector<NamedLink> links;
  for (const Outlink& link : article.links)
    if (const double wording = view.wordings.score(other_language_of(article), link); wording > 0)
      links.push_back({&link, url::UrlKey(link.url), score_of(link, wording)});
  discount_lists(links);
  for (const NamedLink& each : links)
    follow_link(view, from, *each.link, each.key, {method, each.score, each.link->text, false}, findings);
}

}  // namespace jjak::linking
