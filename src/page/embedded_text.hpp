// The article's text where only the page's scripts hold it.
#pragma once

#include "markup/html.hpp"
#include "rules/lists.hpp"

#include <optional>
#include <string>

namespace jjak::extraction {

struct EmbeddedText {
  std::string html;    ///< its paragraphs
  std::string script;  ///< where it stood: "application/ld+json articleBody", "__NEXT_DATA__ content"
};

/// The longest text in the JSON of the page's scripts: structured data (articleBody), and the state from which a script draws the
/// page ("__NEXT_DATA__", "window.__STATE__ = {...}"). Nothing when there is no text of 200 bytes. Scripts above 4 MB and
/// levels below 64 are not looked at. Complexity: linear in the scripts.
std::optional<EmbeddedText> find_embedded_text(const markup::HtmlDocument& document, const rules::Lists& words);

}  // namespace jjak::extraction
