// Escapes text for HTML, XML and JSON, so that no text from outside can become markup.
#include "markup/writer.hpp"

#include "text/utf8.hpp"

#include <fmt/core.h>

#include <cstdint>
#include <cstring>

namespace jjak::markup {
namespace {

constexpr std::uint64_t each_byte = 0x0101010101010101, high_bits = each_byte << 7;

/// Whether one of eight bytes is a quotation mark, a backslash or a control character below 0x20. It may say so without
/// need where a byte stands above one of these.
constexpr bool has_marks(std::uint64_t bytes) {
  const auto has_zero = [](std::uint64_t word) { return ((word - each_byte) & ~word & high_bits) != 0; };
  return has_zero(bytes ^ (each_byte * '"')) || has_zero(bytes ^ (each_byte * '\\')) ||
         ((bytes - each_byte * 0x20) & ~bytes & high_bits) != 0;
}

/// Behind the printable ASCII from `at` on that a string holds as it is. Looks at eight bytes at a time.
std::size_t ascii_text_end(std::string_view text, std::size_t at) {
  for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    const bool has_delete = ((bytes + each_byte) & high_bits) != 0;
    if ((bytes & high_bits) != 0 || has_marks(bytes) || has_delete) break;
  }
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F && text[at] != '"' && text[at] != '\\') ++at;
  return at;
}

/// XML 1.0, production [2] Char.
bool is_xml_char(char32_t c) {
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

/// Whether a character of a JSON string is written in another way. U+FFFD also stands for invalid bytes.
bool is_escaped(char32_t c) {
  return c == U'"' || c == U'\\' || text::is_control(c) || text::is_bidi_control(c) || c == U'\u2028' ||
         c == U'\u2029' || c == U'\uFFFD';
}

std::string escaped(char32_t c) {
  switch (c) {
    case U'"': return "\\\"";
    case U'\\': return "\\\\";
    case U'\n': return "\\n";
    case U'\r': return "\\r";
    case U'\t': return "\\t";
    case U'\uFFFD': return "\uFFFD";
    default: return fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
  }
}

}  // namespace

std::string escape_markup(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(text, offset);
    switch (c) {
      case U'&': out += "&amp;"; break;
      case U'<': out += "&lt;"; break;
      case U'>': out += "&gt;"; break;
      case U'"': out += "&quot;"; break;
      case U'\'': out += "&#39;"; break;
      default:
        if (c == U'\uFFFD')
          out += "\uFFFD";  // also replaces invalid bytes, which paths may hold
        else if (is_xml_char(c))
          out += text.substr(start, offset - start);
    }
  }
  return out;
}

void add_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t from = 0;  // of what stays as it is
  for (std::size_t offset = 0; offset < text.size();) {
    offset = ascii_text_end(text, offset);
    if (offset == text.size()) break;
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_hangul(c) || !is_escaped(c)) continue;
    out += text.substr(from, start - from);
    out += escaped(c);
    from = offset;
  }
  out += text.substr(from);
  out += '"';
}

std::string json_string(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 2);
  add_json_string(out, text);
  return out;
}

JsonObject& JsonObject::text(std::string_view name, std::string_view value) {
  add_name(name);
  add_json_string(out_, value);
  return *this;
}

JsonObject& JsonObject::json(std::string_view name, std::string_view value) {
  add_name(name);
  out_ += value;
  return *this;
}

void JsonObject::add_name(std::string_view name) {
  out_ += out_.empty() ? '{' : ',';
  add_json_string(out_, name);
  out_ += ':';
}

MarkupWriter& MarkupWriter::attribute(std::string_view name, std::string_view value) {
  ((((out_ += ' ') += name) += "=\"") += escape_markup(value)) += '"';
  return *this;
}

MarkupWriter& MarkupWriter::element(std::string_view tag, std::string_view text) {
  (((out_ += '<') += tag) += '>') += escape_markup(text);
  ((out_ += "</") += tag) += '>';
  return *this;
}

}  // namespace jjak::markup
