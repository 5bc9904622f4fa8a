// XML from outside, as events. expat parses it; nothing is fetched, and declared entities are never expanded.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
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

enum class XmlEncoding : std::uint8_t {
  utf8,      ///< whatever the XML declaration names
  declared,  ///< UTF-8, UTF-16, ISO-8859-1 or US-ASCII, by a byte order mark or the XML declaration
};

/// Parses a document piece by piece. Fails and is limited as parse_xml. Thread safety: one object belongs to one
/// thread.
class XmlParser {
 public:
  /// `handler` must outlive the parser.
  XmlParser(XmlHandler& handler, XmlEncoding encoding, const XmlLimits& limits = {});
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;

  /// Takes the next bytes; `is_last`: the document ends with them. After an error, or when the handler has ended the
  /// parsing, nothing more is parsed.
  Status feed(std::string_view piece, bool is_last);
  bool is_stopped() const;
  /// The 1-based line of the present event.
  std::uint64_t line() const;

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

/// Parses UTF-8, whatever encoding the XML declaration names. A document type is allowed; its external part is not
/// read. Fails with bad_xml (not well-formed, or deeper than the limit) or xml_entities (declares an entity), each with
/// the line. Linear time. The caller limits the size.
Status parse_xml(std::string_view utf8, XmlHandler& handler, const XmlLimits& limits = {});

}  // namespace jjak::markup
