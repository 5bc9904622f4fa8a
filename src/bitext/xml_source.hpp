// What the readers of XML have in common.
#pragma once

#include "bitext/lines.hpp"
#include "markup/xml.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jjak::bitext {

/// A text without the line breaks and indents of a file that was laid out for reading.
std::string one_line(std::string_view text);

/// The value of an attribute, whatever its namespace; empty where there is none.
std::string attribute(const std::vector<markup::XmlAttribute>& attributes, std::string_view name);

/// Parses a stream to its end, or until the handler ends it. Fails with what breaks it off.
Status parse_stream(const std::string& path, reading::ByteStream& stream, markup::XmlParser& parser);

/// The same with a handler for this file. What breaks it off is reported.
template <class Handler>
void read_xml(const std::string& path, reading::ByteStream& stream, Outlet& outlet) {
  Handler handler(path, outlet);
  markup::XmlParser parser(handler, markup::XmlEncoding::declared);
  handler.set_parser(parser);
  if (Status parsed = parse_stream(path, stream, parser); !parsed) outlet.report(parsed.error());
}

}  // namespace jjak::bitext
