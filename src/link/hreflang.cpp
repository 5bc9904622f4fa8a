// Finds pages that declare a translation of themselves: <link rel=alternate hreflang=ko>, <a hreflang=ko>.
#include "link/strategy.hpp"

#include "text/utf8.hpp"

namespace jjak::linking {
namespace {

constexpr double alternate_score = .97;  // mistakes of templates lead to front pages, which are no articles
constexpr double anchor_score = .9;      // on a link in the text, hreflang only gives the language of the target

bool is_anchor(LinkSource source) {
  return source == LinkSource::anchor_text || source == LinkSource::image_alt || source == LinkSource::image_name ||
         source == LinkSource::title || source == LinkSource::aria_label;
}

}  // namespace

void find_hreflang(const LinkView& view, Findings& findings) {
  for (std::size_t i = 0; i < view.articles.size(); ++i) {
    const Article& article = view.articles[i];
    if (article.language != Language::english && article.language != Language::korean) continue;
    for (const Outlink& link : article.links) {
      if (text::language_of_tag(link.hreflang) != other_language_of(article)) continue;
      const bool anchor = is_anchor(link.source);
      if (!anchor && link.source != LinkSource::alternate) continue;
      if (anchor && view.wordings.score(other_language_of(article), link.text) == 0) continue;
      follow_link(view, i, link, url::UrlKey(link.url),
                  {LinkMethod::hreflang, anchor ? anchor_score : alternate_score, link.hreflang, false}, findings);
    }
  }
}

}  // namespace jjak::linking
