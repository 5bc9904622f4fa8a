// XML from outside, as events. expat parses it; nothing is fetched, and declared entities are never expanded.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace jjak::markup {

struct XmlName {
  std::string_view space;  ///< address of the namespace; empty if there is none
  std::string_view local;
};

struct XmlAttribute {
  XmlName name;
  std::string_view value;
};

/// Gets the events of a document in order. Views are valid only during the call. Returning false ends the parsing.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  /// `at` is the offset of the tag in the document, in bytes. For the end of an empty element: the offset after its
  /// tag.
  virtual bool start(const XmlName& name, const std::vector<XmlAttribute>& attributes, std::size_t at) = 0;
  virtual bool end(const XmlName& name, std::size_t at) = 0;
  /// Text arrives in pieces of any size.
  virtual void text(std::string_view piece) = 0;
};

struct XmlLimits {
  std::size_t max_depth = 256;  ///< nested elements
};

/// Parses UTF-8, whatever encoding the XML declaration names. A document type is allowed; its external part is not
/// read. Fails with bad_xml (not well-formed, or deeper than the limit) or xml_entities (declares an entity), each with
/// the line. Linear time. The caller limits the size.
Status parse_xml(std::string_view utf8, XmlHandler& handler, const XmlLimits& limits = {});

}  // namespace jjak::markup
