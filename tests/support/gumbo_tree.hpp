// The tree that gumbo makes of a page, as text, to compare pages by.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::test {

/// Each element with its depth, its namespace and its attributes, and each text; of scripts and style sheets only the
/// element.
inline std::string gumbo_tree(std::string_view page) {
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  std::string tree;
  std::vector<std::pair<const GumboNode*, std::size_t>> left{{output->root, 0}};
  while (!left.empty()) {
    const auto [node, depth] = left.back();
    left.pop_back();
    tree += std::string(depth, ' ');
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) {
      tree += std::string("'") + node->v.text.text + "'\n";
      continue;
    }
    const GumboElement& element = node->v.element;
    tree += std::to_string(element.tag) + '/' + std::to_string(element.tag_namespace);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      tree += std::string(" ") + attribute->name + '=' + attribute->value;
    }
    tree += '\n';
    const bool is_raw = element.tag_namespace == GUMBO_NAMESPACE_HTML &&
                        (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE);
    for (unsigned i = is_raw ? 0 : element.children.length; i-- > 0;)
      left.emplace_back(static_cast<const GumboNode*>(element.children.data[i]), depth + 1);
  }
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return tree;
}

}  // namespace jjak::test
