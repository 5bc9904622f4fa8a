// Extraction: from a document to its article.
#pragma once

#include <jjak/model.hpp>

namespace jjak {

/// Finds title, byline, date, language, links and the article's text in a page or a text dump.
/// Fails: empty (nothing in it, or a redirect), no_article (no text that could be an article's),
/// too_large (more than 2,000,000 elements and runs of text). Complexity: linear in the size of the page, however deep it is.
Result<Article> extract(const RawDocument& document);

}  // namespace jjak
