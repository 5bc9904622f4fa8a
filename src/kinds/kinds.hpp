// What kind of page a document is, and what that changes in its article.
#pragma once

#include "body/main_text.hpp"
#include "page/page.hpp"
#include "page/structured.hpp"

#include <jjak/extract.hpp>

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Decides the kind of an article on a page: the evidence for a kind must sum up to 3. In doubt it is an article.
/// `text` is what was found on the page; `explanation` may be null. O(page).
PageKind kind_of_article(const Page& page, const Structured& structured, const MainText& text, std::string_view title,
                         Explanation* explanation);

/// The same of a text without markup, of which `article` was made. O(text).
PageKind kind_of_text(std::string_view text, const Article& article, const rules::Lists& words,
                      Explanation* explanation);

/// Takes out of the running text what is no part of its sentences: who speaks and when, and the notice at the end of a
/// stub. Labels before a sentence go to Block::label; the explanation lists the other lines. Roles and codes of hours,
/// minutes and seconds go on every page, the rest where the kind of the article says that they are labels. O(text).
void take_labels(Article& article, const rules::Lists& words, Explanation* explanation);

}  // namespace jjak::extraction
