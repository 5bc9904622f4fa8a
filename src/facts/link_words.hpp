// The words of links: their own, and those around them.
#pragma once

#include "page/page.hpp"

#include <jjak/article.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jjak::extraction {

inline constexpr std::size_t max_link_words = 1024;  // bytes of a link's text that are kept: whole teasers can be links

struct LinkWords {
  std::string text;
  LinkSource source = LinkSource::anchor_text;
};

/// The words of a link: its text, else what its pictures, attributes, or the button of a form say. O(elements inside).
LinkWords words_of(const Page& page, std::uint32_t link);

/// Reads the lines in which links stand. Made once for a page, O(nodes).
class LinkContext {
 public:
  explicit LinkContext(const Page& page);

  /// The label before a link and the sentence around it; those that there are. `words`: the link's own. Looks at a few
  /// nodes and bytes on either side.
  std::vector<LinkWords> around(std::uint32_t link, const std::string& words) const;

 private:
  bool ends_line(std::uint32_t node) const;
  /// The text of the line before a node. `at` becomes the node before which it begins.
  std::string text_before(std::uint32_t& at, std::uint32_t block) const;
  std::string text_after(std::uint32_t at, std::uint32_t block) const;
  std::string line_above(std::uint32_t at) const;

  const Page& page_;
  std::vector<std::uint32_t> block_;  // by node: the innermost block element around it
};

}  // namespace jjak::extraction
