// A page's tree. Parsing is gumbo's (HTML5); what is kept is what extraction needs.
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

/// An element or a run of text. Nodes stand in document order in one array: children follow their parent.
struct HtmlNode {
  std::string tag;   ///< lower case; empty for text
  std::string text;  ///< for text: with entities decoded
  std::vector<HtmlAttribute> attributes;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< one past the last descendant
  std::uint16_t depth = 0;

  bool is_text() const { return tag.empty(); }
  /// Empty when absent.
  std::string_view attribute(std::string_view name) const;
};

struct HtmlDocument {
  std::vector<HtmlNode> nodes;  ///< nodes[0] is the root
  bool cut = false;             ///< whether the page has more elements than the limit and the rest was left out

  /// The text of a node and all below it, with <script>, <style>, <template> left out; <br> is a line break.
  std::string text_of(std::uint32_t node) const;
};

struct HtmlLimits {
  std::size_t max_depth =
      512;  ///< of nodes; deeper elements are left out, their text goes to the last one that is within
  std::size_t max_nodes = 2'000'000;  ///< elements and runs of text
};

/// Parses UTF-8; never fails on bad markup. Time and memory are linear in the size, whatever the page (see tame.hpp).
HtmlDocument parse_html(std::string_view html, const HtmlLimits& limits = {});

}  // namespace jjak::markup
