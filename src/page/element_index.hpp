// Where the metadata of a page are: found in one walk.
#pragma once

#include "markup/html.hpp"
#include "rules/lists.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// A <meta>, or another element with a `content`, under one of its names.
struct NamedElement {
  std::string name;  ///< property, name, itemprop or http-equiv, in lower case
  std::uint32_t node = 0;
};

/// The elements that can hold metadata, each list in page order. At most `most` of each kind.
struct ElementIndex {
  static constexpr std::size_t most = 10'000;

  std::vector<std::uint32_t> links;
  std::vector<std::uint32_t> bases;
  std::vector<std::uint32_t> times;
  std::vector<std::uint32_t> titles;       ///< <title>: of the head, then those of drawings
  std::vector<std::uint32_t> json_ld;      ///< <script type=application/ld+json>
  std::vector<std::uint32_t> languages;    ///< <html> and <body>
  std::vector<std::uint32_t> authors;      ///< marked by rel or itemprop
  std::vector<std::uint32_t> bylines;      ///< with a word for an author in class or id
  std::vector<std::uint32_t> dated;        ///< with a word for a date in itemprop, property, class or id; abbreviations
  std::vector<std::uint32_t> breadcrumbs;  ///< with a word for a breadcrumb trail in class or id
  std::vector<NamedElement> metas;         ///< by name; those of one name in page order

  /// The content of the first <meta> of this name that is not empty; empty when there is none. Complexity: O(log
  /// metas).
  std::string_view meta(const markup::HtmlDocument& document, std::string_view name) const;
};

/// Complexity: one pass over the nodes.
ElementIndex index_elements(const markup::HtmlDocument& document, const rules::Lists& words);

}  // namespace jjak::extraction
