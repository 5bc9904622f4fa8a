// XML that is nearly well-formed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jjak::reading {

struct MendedXml {
  std::string text;
  std::size_t entities = 0;    ///< that HTML knows and XML does not: they became characters
  std::size_t ampersands = 0;  ///< & that begin no reference: they became &amp;
  std::size_t angles = 0;      ///< < that begin no tag: they became &lt;
  std::size_t characters = 0;  ///< references to characters that XML forbids: they became blanks
};

/// Mends the text between tags and the values of attributes; CDATA, comments and what declares the document stay as
/// they are. Control characters, which XML forbids, become blanks without being counted. `xml`: UTF-8. O(n).
MendedXml mend_xml(std::string_view xml);

}  // namespace jjak::reading
