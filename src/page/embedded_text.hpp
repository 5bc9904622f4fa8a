// The text of an article that is only in the scripts of its page.
#pragma once

#include "markup/html.hpp"
#include "rules/lists.hpp"

#include <optional>
#include <string>

namespace jjak::extraction {

struct EmbeddedText {
  std::string html;    ///< its paragraphs
  std::string script;  ///< where it was: "application/ld+json articleBody", "__NEXT_DATA__ content"
};

/// The longest text in the JSON of the page's scripts: structured data (articleBody), and the state from which a
/// script builds the page ("__NEXT_DATA__", "window.__STATE__ = {...}", JSON.parse("..."), self.__next_f.push with the
/// paragraphs of React's elements), or in what a script gives a name of texts (`body: "..."`). Nothing when no text has
/// 200 bytes. Ignores scripts above 4 MB and values deeper than 64 levels. Complexity: linear in the scripts.
std::optional<EmbeddedText> find_embedded_text(const markup::HtmlDocument& document, const rules::Lists& words);

}  // namespace jjak::extraction
