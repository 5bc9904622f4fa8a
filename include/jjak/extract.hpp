// Extraction: from a document to its article.
#pragma once

#include <jjak/model.hpp>

#include <optional>
#include <string>

namespace jjak {

/// Finds title, byline, date, language, links and the article's text in a page or a text dump.
/// Fails: empty (nothing in it), no_article (no text that could be an article's).
/// Complexity: linear in the size of the page. Depth and number of elements are bounded, deep pages are cut, never fatal.
Result<Article> extract(const RawDocument& document);

/// Where a document leads that is no page of its own: of DocumentKind::redirect its location; of a stub (little text, up to
/// 64 KiB) its meta refresh, or location.href = "…", location.replace("…") and the like in a short script. Absolute where
/// the document's address is known. Nothing for other documents, and for one that leads to itself.
std::optional<std::string> redirect_target(const RawDocument& document);

}  // namespace jjak
