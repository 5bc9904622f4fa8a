// Follows what pages declare about their translations for machines: schema.org, Open Graph.
#include "link/strategy.hpp"

#include "text/utf8.hpp"

#include <optional>

namespace jjak::linking {
namespace {

/// The score of such a declaration; nothing for other links.
std::optional<double> score_of(LinkSource source) {
  switch (source) {
    case LinkSource::translation_of: return .97;
    case LinkSource::translated_as: return .95;
    case LinkSource::locale_alternate: return .9;
    default: return std::nullopt;
  }
}

}  // namespace

void find_structured_data(const LinkView& view, Findings& findings) {
  for (std::size_t i = 0; i < view.articles.size(); ++i) {
    const Article& article = view.articles[i];
    if (article.language != Language::english && article.language != Language::korean) continue;
    for (const Outlink& link : article.links) {
      const std::optional<double> score = score_of(link.source);
      const Language language = text::language_of_tag(link.hreflang);
      if (!score || link.url.empty() || (!link.hreflang.empty() && language != other_language_of(article))) continue;
      follow_link(view, i, link, url::UrlKey(link.url), {LinkMethod::structured_data, *score, link.text, false},
                  findings);
    }
  }
}

}  // namespace jjak::linking
