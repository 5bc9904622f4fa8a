// What a page says about itself in JSON-LD (schema.org).
#pragma once

#include "markup/html.hpp"

#include <string>

namespace jjak::extraction {

struct Structured {
  std::string headline;
  std::string author;     ///< several are joined with ", "
  std::string published;  ///< as written
};

/// Reads every application/ld+json script of the page; the first article in them is taken. Broken ones are passed over.
Structured read_structured(const markup::HtmlDocument& document);

}  // namespace jjak::extraction
