// XML from outside, as events. Parsing is expat's; nothing is fetched and no declared entity is ever expanded.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace jjak::markup {

struct XmlName {
  std::string_view space;  ///< the namespace's address; empty without one
  std::string_view local;
};

struct XmlAttribute {
  XmlName name;
  std::string_view value;
};

/// Gets a document's events in order; views are valid during the call. false ends the parsing.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  /// `at`: offset of the tag in the document, in bytes; of an empty element's end, that behind its only tag.
  virtual bool start(const XmlName& name, const std::vector<XmlAttribute>& attributes, std::size_t at) = 0;
  virtual bool end(const XmlName& name, std::size_t at) = 0;
  /// Text comes in pieces of any size.
  virtual void text(std::string_view piece) = 0;
};

struct XmlLimits {
  std::size_t max_depth = 256;  ///< elements inside each other
};

/// Parses UTF-8, whatever encoding the XML declaration names. A document type may stand there; its external part is not read.
/// Fails: bad_xml (not well-formed, deeper than the limit), xml_entities (declares an entity), both with the line.
/// Complexity: linear. The caller limits the size.
Status parse_xml(std::string_view utf8, XmlHandler& handler, const XmlLimits& limits = {});

}  // namespace jjak::markup
