// The article's text of a page, wherever it stands.
#pragma once

#include "body/main_text.hpp"
#include "sites/site_rules.hpp"

#include <jjak/extract.hpp>

#include <string_view>

namespace jjak::extraction {

/// The blocks of the page's container; where the page shows next to no text, those of the text in its scripts. `first_piece` is of
/// the page in either case. `rules`: of the page's site, where they are known. `explanation`: where given, is filled.
MainText article_text(const Page& page, std::string_view title, const SiteRules* rules, Explanation* explanation);

}  // namespace jjak::extraction
