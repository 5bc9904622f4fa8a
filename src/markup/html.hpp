// The tree of a page. gumbo parses it (HTML5); the tree keeps what extraction needs.
#pragma once

#include <jjak/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::markup {

struct HtmlAttribute {
  std::string name;  ///< lower case
  std::string value;
};

/// An element or a run of text. The nodes are one array in document order: children follow their parent.
struct HtmlNode {
  std::string tag;                                 ///< lower case; empty for text
  std::string text;                                ///< of text nodes, with entities decoded
  std::uint32_t source_begin = 0, source_end = 0;  ///< of text nodes: bytes of the page; equal when not known
  std::vector<HtmlAttribute> attributes;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< index after the last descendant
  std::uint16_t depth = 0;

  bool is_text() const { return tag.empty(); }
  /// Empty if the element does not have the attribute.
  std::string_view attribute(std::string_view name) const;
};

struct HtmlDocument {
  std::vector<HtmlNode> nodes;  ///< nodes[0] is the root
  bool cut = false;             ///< whether the rest was left out because the page has more nodes than the limit

  /// The text of a node and everything below it, without <script>, <style> and <template>; <br> is a line break.
  std::string text_of(std::uint32_t node) const;
};

struct HtmlLimits {
  std::size_t max_depth =
      512;  ///< of nodes; deeper elements are left out, their text goes to the last one that is within
  std::size_t max_nodes = 2'000'000;  ///< elements and runs of text
};

/// Parses UTF-8; never fails on bad markup. Time and memory are linear in the size of any page (see tame.hpp).
HtmlDocument parse_html(std::string_view html, const HtmlLimits& limits = {});

}  // namespace jjak::markup
