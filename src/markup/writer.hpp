// Escaping writers. Text that comes from outside only gets into a document through text() or attribute().
#pragma once

#include <string>
#include <string_view>

namespace jjak::markup {

/// For HTML and XML text and attribute values alike: & < > " ' escaped; characters that XML 1.0 forbids left out.
std::string escape_markup(std::string_view text);

/// A JSON string literal with its quotes (RFC 8259); U+2028 and U+2029 escaped, invalid UTF-8 replaced.
std::string json_string(std::string_view text);

/// Builds an HTML or XML document front to back.
class MarkupWriter {
 public:
  MarkupWriter& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }  ///< our own markup, as it is
  MarkupWriter& text(std::string_view text) {
    out_ += escape_markup(text);
    return *this;
  }
  /// ` name="value"`, escaped.
  MarkupWriter& attribute(std::string_view name, std::string_view value);
  /// `<tag>text</tag>`, the text escaped.
  MarkupWriter& element(std::string_view tag, std::string_view text);
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace jjak::markup
