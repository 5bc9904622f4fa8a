// What came of a document: all that later stages need to know about it, in place of the document.
// Examples: tests/examples/exchange_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What a page shows besides its article. Site profiles are learned from it.
struct PageLayout {
  std::string title;                 ///< the <title>, white space folded
  std::string headline;              ///< the article's title, where the page shows it as a line; else empty
  std::string container;             ///< signature of the article's element
  std::vector<std::string> inside;   ///< signatures of elements around the article's blocks; sorted, each once
  std::vector<std::string> outside;  ///< of other elements that hold prose; sorted, each once

  friend bool operator==(const PageLayout&, const PageLayout&) = default;
};

enum class RecordKind : std::uint8_t {
  article,   ///< an article of the document
  failure,   ///< the document gives no article: `problem` says why
  redirect,  ///< the document only leads to `location`
  problem    ///< no document: a file or a part of one that could not be read, or was mended
};

/// "article", "failure", "redirect", "problem". Thread safety: callable from any thread.
std::string_view name_of(RecordKind kind);

/// All that later stages need to know about a document, in place of the document.
struct DocumentRecord {
  RecordKind kind = RecordKind::article;
  Origin origin;                   ///< of the document; of a problem empty
  std::string url;                 ///< from the document's container; empty when unknown
  std::uint32_t part = 0;          ///< a page in two languages gives two records, 0 and 1
  bool is_document = true;         ///< of a redirect: whether a page says it, and not the container
  std::string location;            ///< of a redirect: absolute where the document's address is known
  std::string pair;                ///< as RawDocument::pair
  bool is_korean_side = false;     ///< of the pair
  Article article;                 ///< of kind article; its origin is that of the document
  PageLayout layout;               ///< of an article; empty for texts without markup
  std::optional<Error> problem{};  ///< of the kinds failure and problem
};

}  // namespace jjak
