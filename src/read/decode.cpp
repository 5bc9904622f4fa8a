#include <jjak/read.hpp>

#include "read/charset.hpp"
#include "read/kind.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak {
namespace {

using reading::Charset;
using reading::Conversion;

constexpr std::size_t max_repairs = 16;        // or one byte in a hundred, whichever is more
constexpr std::size_t meta_window = 8u << 10;  // browsers look at 1,024 bytes; old pages have long comments first

struct Marked {
  const Charset* charset = nullptr;
  std::size_t length = 0;
};

Marked byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {&reading::utf_8, 3};
  if (bytes.starts_with("\xFF\xFE")) return {&reading::utf_16le, 2};
  if (bytes.starts_with("\xFE\xFF")) return {&reading::utf_16be, 2};
  return {};
}

/// The value after "charset" (or "encoding") and an equals sign, with or without quotes.
std::string_view value_after(std::string_view text, std::string_view key) {
  const std::size_t at = text.find(key);
  if (at == std::string_view::npos) return {};
  text.remove_prefix(at + key.size());
  std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos || text[start] != '=') return {};
  start = text.find_first_not_of(" \t\r\n\"'", start + 1);
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start);
  return text.substr(0, text.find_first_of(" \t\r\n\"';/>?"));
}

/// The charset that the page itself declares in <meta> or its XML declaration.
std::optional<Charset> declared_charset(std::string_view bytes) {
  const std::string head = text::to_lower_ascii(bytes.substr(0, meta_window));
  for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
    const std::string_view rest = std::string_view(head).substr(at);
    if (rest.starts_with("<!--")) {
      at = std::min(head.find("-->", at + 4), head.size() - 1);
      continue;
    }
    const bool xml = at == 0 && rest.starts_with("<?xml");
    if (!xml && !rest.starts_with("<meta")) continue;
    const auto charset = reading::charset_of(value_after(rest.substr(0, rest.find('>')), xml ? "encoding" : "charset"));
    // A page whose ASCII we could read is not UTF-16, whatever it says (WHATWG).
    if (charset) return charset->name.starts_with("utf-16") ? reading::utf_8 : *charset;
  }
  return std::nullopt;
}

bool has_hangul(std::string_view utf8) {
  for (std::size_t offset = 0; offset < utf8.size();)
    if (text::is_hangul(text::next_code_point(utf8, offset))) return true;
  return false;
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Line ends as LF, NUL as U+FFFD, no byte order mark.
std::string tidy(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  if (text.find_first_of(std::string_view("\r\0", 2)) == std::string::npos) return text;
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\0')
      out += "\xEF\xBF\xBD";
    else if (text[i] != '\r')
      out += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

Decoded decoded(std::string text, const Charset& charset) { return {tidy(std::move(text)), std::string(charset.name)}; }

std::optional<Decoded> strictly(std::string_view bytes, const Charset& charset) {
  if (charset == reading::utf_8) {
    if (text::invalid_utf8(bytes)) return std::nullopt;
    return decoded(std::string(bytes), charset);
  }
  Conversion conversion = reading::convert(bytes, charset, 0);
  if (!conversion.is_strict() || (charset == reading::euc_kr && reading::has_unassigned(conversion.text)))
    return std::nullopt;
  return decoded(std::move(conversion.text), charset);
}

/// What the detector takes the page for, when that makes sense.
std::optional<Decoded> as_detected(std::string_view bytes, const std::optional<Charset>& charset) {
  if (!charset) return std::nullopt;
  auto page = strictly(bytes, *charset);
  return page && reading::is_plausible(page->text) ? page : std::nullopt;
}

/// A page with a few damaged places, or the error that tells where the first one is.
Result<Decoded> with_repairs(std::string_view bytes, const Charset& charset) {
  const std::size_t limit = std::max(max_repairs, bytes.size() / 100);
  Conversion conversion = reading::convert(bytes, charset, limit);
  const bool few = conversion.bad_sequences <= max_repairs || conversion.bad_bytes <= bytes.size() / 100;
  // Two characters out of four are not "a few": what is valid must outweigh what is not.
  if (!conversion.finished || !few || conversion.bad_bytes * 4 > bytes.size())
    return Error{ErrorCode::bad_utf8, {}, std::string(charset.name), {}, conversion.first_bad};
  return decoded(std::move(conversion.text), charset);
}

/// Whether valid UTF-8 refutes the label: by Hangul a windows-949 one, by anything but ASCII one that accepts all bytes.
bool is_refuted(const Charset& label, std::string_view bytes) {
  if (label == reading::utf_8 || is_ascii(bytes) || text::invalid_utf8(bytes)) return false;
  return label.single_byte || has_hangul(bytes);
}

Result<Decoded> decode_labelled(std::string_view bytes, const Charset& label) {
  if (is_refuted(label, bytes)) return decoded(std::string(bytes), reading::utf_8);
  for (const Charset& each : {label, reading::utf_8, reading::euc_kr})
    if (auto page = strictly(bytes, each)) return *std::move(page);
  Result<Decoded> repaired = with_repairs(bytes, label);
  if (repaired) return repaired;
  if (auto page = as_detected(bytes, reading::detect(bytes))) return *std::move(page);
  return repaired;
}

Result<Decoded> decode_unlabelled(std::string_view bytes) {
  for (const Charset& each : {reading::utf_8, reading::euc_kr})
    if (auto page = strictly(bytes, each)) return *std::move(page);
  const auto detected = reading::detect(bytes);
  if (auto page = as_detected(bytes, detected)) return *std::move(page);
  if (detected && !detected->single_byte)
    if (Result<Decoded> page = with_repairs(bytes, *detected)) return page;
  return with_repairs(bytes, reading::utf_8);
}

}  // namespace

Result<Decoded> decode_page(std::string_view bytes, std::string_view http_charset) {
  if (const Marked mark = byte_order_mark(bytes); mark.charset != nullptr) {
    const std::string_view rest = bytes.substr(mark.length);
    if (auto page = strictly(rest, *mark.charset)) return *std::move(page);
    return with_repairs(rest, *mark.charset);
  }
  if (reading::looks_binary(bytes)) return Error{ErrorCode::binary, {}, {}, {}, {}};

  const auto http = reading::charset_of(http_charset);
  const auto meta = declared_charset(bytes);
  // Servers say ISO-8859-1 when nobody told them anything: the page knows better.
  const bool http_is_default = http == reading::windows_1252 && meta;
  if (http && !http_is_default) return decode_labelled(bytes, *http);
  if (meta) return decode_labelled(bytes, *meta);
  return decode_unlabelled(bytes);
}

}  // namespace jjak
