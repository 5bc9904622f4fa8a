// Extraction: from a document to its article.
#pragma once

#include <jjak/model.hpp>

namespace jjak {

/// Finds title, byline, date, language, links and the article's text in a page or a text dump.
/// Fails: empty (nothing in it, or a redirect), no_article (no text that could be an article's).
/// Complexity: linear in the size of the page. Depth and number of elements are bounded, deep pages are cut, never fatal.
Result<Article> extract(const RawDocument& document);

}  // namespace jjak
