// Where the metadata of a page are: found in one walk.
#pragma once

#include "markup/html.hpp"
#include "rules/lists.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// A <meta> (or another element with content) under one of its names.
struct NamedElement {
  std::string name;  ///< property, name, itemprop or http-equiv, in lower case
  std::uint32_t node = 0;
};

/// The elements that metadata are read from, each list in page order. At most `most` of each kind are kept.
struct ElementIndex {
  static constexpr std::size_t most = 10'000;

  std::vector<std::uint32_t> links;
  std::vector<std::uint32_t> bases;
  std::vector<std::uint32_t> times;
  std::vector<std::uint32_t> titles;       ///< <title> in the head; those of drawings come later
  std::vector<std::uint32_t> json_ld;      ///< <script type=application/ld+json>
  std::vector<std::uint32_t> languages;    ///< <html> and <body>
  std::vector<std::uint32_t> authors;      ///< marked by rel or itemprop
  std::vector<std::uint32_t> bylines;      ///< with a class or id that speaks of an author
  std::vector<std::uint32_t> breadcrumbs;  ///< the same of a breadcrumb trail
  std::vector<NamedElement> metas;         ///< by name; those of one name in page order

  /// The first <meta> of this name that has content; nothing when there is none. Complexity: O(log metas).
  std::string_view meta(const markup::HtmlDocument& document, std::string_view name) const;
};

/// Complexity: one pass over the nodes.
ElementIndex index_elements(const markup::HtmlDocument& document, const rules::Lists& words);

}  // namespace jjak::extraction
