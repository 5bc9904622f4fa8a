// The text of an article: on its page or in the page's scripts.
#pragma once

#include "body/main_text.hpp"
#include "sites/site_rules.hpp"

#include <jjak/extract.hpp>

#include <string_view>

namespace jjak::extraction {

/// The blocks of the page's container, or of the text in its scripts where the page shows next to none. `first_piece`
/// is of the page in either case. `rules` of the page's site may be null; `explanation`, where given, is filled.
MainText article_text(const Page& page, std::string_view title, const SiteRules* rules, Explanation* explanation);

}  // namespace jjak::extraction
