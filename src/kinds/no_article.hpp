// Pages that hold no article: lists of articles, front pages, rules of the site.
#pragma once

#include "body/main_text.hpp"
#include "page/page.hpp"
#include "page/structured.hpp"

#include <jjak/extract.hpp>

#include <string_view>

namespace jjak::extraction {

/// PageKind::listing, home or policy; PageKind::article for all other pages, and in doubt. Judges by the title and by
/// what interrupts the prose: on a list, links to articles stand before nearly every paragraph. `explanation`, where
/// given, receives the reason. Complexity: linear.
PageKind kind_without_article(const Page& page, const Structured& structured, const MainText& text,
                              std::string_view title, std::string_view url, Explanation* explanation);

}  // namespace jjak::extraction
