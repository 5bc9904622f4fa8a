// Which pages are one article, and under which address: copies, parts, and addresses that pages claim by mistake.
#pragma once

#include "pipeline/page_text.hpp"

#include <jjak/model.hpp>

#include <string>
#include <vector>

namespace jjak {

/// All pages of a run.
struct ReadPages {
  std::vector<Article> articles;
  std::vector<FoundAt> found;  ///< of each article
};

struct Identities {
  std::vector<Article> articles;         ///< each once, in the order of their addresses
  std::vector<BlockFile::Place> places;  ///< of their blocks, where a file has them
  std::vector<Error> left_out;           ///< pages that repeat an article, or were joined to it as a further page
  std::vector<Error> mistakes;           ///< pages that claim the address of another article
};

/// Makes articles of all pages that were read. The result does not depend on their order.
///   - Parts of an article on several pages are joined in the order of their page numbers.
///   - The page found at an address owns it. A claim (canonical, og:url, AMP) to the address of a page in another
///     language or with another text is a mistake and is dropped. So is one that different articles make alike.
///   - Pages that share an address and the story, or have the same text on one site, are one article. It keeps the text
///     of its normal page, not that of a copy for printing or AMP. Pages in two languages are never one article.
/// Copies on the sites of syndicators stay. O(n log n) in the pages, linear in their text.
/// `file`: has their blocks; null where they hold them.
Identities identify(ReadPages read, BlockFile* file = nullptr);

}  // namespace jjak
