// Runs the linking strategies in their order: first what pages say, then what follows from the sure pairs, then
// contents.
#include <jjak/link.hpp>

#include "link/resolve.hpp"
#include "link/strategy.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak {
namespace {

using linking::Findings;
using linking::LinkView;

constexpr double sure_score = .9;  // of pairs that strategies learn from

/// Strategies that read what pages say.
constexpr std::array reading{linking::find_same_page, linking::find_read_in_korean, linking::find_hreflang,
                             linking::find_structured_data, linking::find_reciprocal};
/// Strategies that conclude from names and from the sure pairs.
constexpr std::array concluding{linking::find_file_names, linking::find_url_rule, linking::find_url_pattern};

constexpr std::size_t max_plain_links = 16;  // of an article, links without words for the other language
constexpr std::size_t max_part_links = 16;   // of an article, links to its further pages

bool says_something(const Outlink& link, Language own, const text::Wordings& wordings) {
  switch (link.source) {
    case LinkSource::alternate: {
      const Language target = text::language_of_tag(link.hreflang);
      return target != Language::unknown && target != own;
    }
    case LinkSource::locale_alternate:
    case LinkSource::translation_of:
    case LinkSource::translated_as: return true;
    case LinkSource::next_page:
    case LinkSource::previous_page: return false;
    default: break;
  }
  // An article of unknown language keeps both kinds of link: it will be in no pair, but costs little.
  return (own != Language::korean && wordings.score(Language::korean, link) > 0) ||
         (own != Language::english && wordings.score(Language::english, link) > 0);
}

std::vector<ArticlePair> sure_pairs(linking::Resolver& resolver) {
  std::vector<ArticlePair> pairs = resolver.pairs();
  std::erase_if(pairs, [](const ArticlePair& pair) { return pair.score < sure_score; });
  return pairs;
}

}  // namespace

class LinkFilter::Words : public text::Wordings {
 public:
  using Wordings::Wordings;
};

LinkFilter::LinkFilter(const std::vector<LinkWording>& wordings) : words_(std::make_shared<const Words>(wordings)) {}

void LinkFilter::apply(Article& article) const {
  std::vector<Outlink> kept;
  std::size_t named = 0, plain = 0, parts = 0;
  for (Outlink& link : article.links) {
    const bool is_part = link.source == LinkSource::next_page || link.source == LinkSource::previous_page;
    const bool is_kept = says_something(link, article.language, *words_) ? named++ < max_kept_links
                         : is_part                                       ? parts++ < max_part_links
                                   : linking::is_plain(link, article.language, *words_) && plain++ < max_plain_links;
    if (is_kept) kept.push_back(std::move(link));
  }
  kept.shrink_to_fit();
  article.links = std::move(kept);
}

Links link_articles(const std::vector<Article>& articles, const LinkOptions& options) {
  const linking::AddressBook addresses(articles, options.redirects, options.dead);
  const text::Wordings wordings(options.wordings);
  LinkView view{articles, WholeArticles(articles, options.blocks), options, addresses, wordings, {}};
  linking::Resolver resolver(view);

  Findings read;
  read.problems = addresses.problems();
  linking::find_given(view, read);
  if (options.use_page_links)
    for (const auto strategy : reading) strategy(view, read);
  resolver.add(std::move(read));

  view.sure = sure_pairs(resolver);
  Findings concluded;
  for (const auto strategy : concluding) strategy(view, concluded);
  resolver.add(std::move(concluded));
  if (options.use_page_links) {
    view.sure = sure_pairs(resolver);
    Findings linked;
    linking::find_plain_links(view, linked);
    resolver.add(std::move(linked));
  }
  if (options.content) {
    view.sure = sure_pairs(resolver);
    Findings told;
    linking::find_content(view, told);
    resolver.add(std::move(told));
  }
  return resolver.finish();
}

}  // namespace jjak
