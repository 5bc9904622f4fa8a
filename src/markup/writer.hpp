// Writers that escape. Text from outside enters a document only through text() or attribute().
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace jjak::markup {

/// For text and attribute values of HTML and XML: escapes & < > " ' and leaves out characters that XML 1.0 forbids.
std::string escape_markup(std::string_view text);

/// A JSON string literal with its quotes (RFC 8259). Escapes what a terminal would obey (controls, marks that reorder
/// what stands beside them, line ends), and replaces invalid UTF-8.
std::string json_string(std::string_view text);
/// Appends it.
void add_json_string(std::string& out, std::string_view text);

/// Builds a JSON object of one line, its members in the order in which they come.
class JsonObject {
 public:
  JsonObject& text(std::string_view name, std::string_view value);
  /// `value`: JSON.
  JsonObject& json(std::string_view name, std::string_view value);
  std::string take() { return out_.empty() ? "{}" : std::move(out_) + '}'; }

 private:
  void add_name(std::string_view name);

  std::string out_;
};

/// A JSON array of one line. `json_of`: makes JSON of an item.
template <class Items, class JsonOf>
std::string json_array(const Items& items, JsonOf json_of) {
  std::string out = "[";
  for (const auto& item : items) {
    if (out.size() > 1) out += ',';
    out += json_of(item);
  }
  return out + ']';
}

/// Builds an HTML or XML document from beginning to end.
class MarkupWriter {
 public:
  MarkupWriter& raw(std::string_view markup) {
    out_ += markup;
    return *this;
  }  ///< writes our own markup unescaped
  MarkupWriter& text(std::string_view text) {
    out_ += escape_markup(text);
    return *this;
  }
  /// ` name="value"`, escaped.
  MarkupWriter& attribute(std::string_view name, std::string_view value);
  /// `<tag>text</tag>`, with the text escaped.
  MarkupWriter& element(std::string_view tag, std::string_view text);
  const std::string& bytes() const { return out_; }  ///< what was written and not taken
  std::string take() { return std::exchange(out_, {}); }

 private:
  std::string out_;
};

}  // namespace jjak::markup
