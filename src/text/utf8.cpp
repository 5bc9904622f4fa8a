// Thin layers over ICU: bytes that are not UTF-8 come from every second page, and nothing behind here meets them.
#include "text/utf8.hpp"

#include "base/allocated.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>
#include <algorithm>

namespace jjak::text {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Moves past one code point; negative when the bytes are not valid.
UChar32 step(std::string_view bytes, std::int64_t& offset) {
  UChar32 c = 0;
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  U8_NEXT(data, offset, static_cast<std::int64_t>(bytes.size()), c);
  return c;
}

/// `status`: of asking for the form.
std::string normalized(const icu::Normalizer2* form, std::string_view text, UErrorCode status) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  if (form != nullptr) form->normalizeUTF8(0, piece, sink, nullptr, status);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  return U_SUCCESS(status) ? out : std::string(text);
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view bytes) {
  auto offset = static_cast<std::int64_t>(ascii::prefix_length(bytes));
  while (offset < static_cast<std::int64_t>(bytes.size())) {
    const std::int64_t start = offset;
    if (step(bytes, offset) < 0) return static_cast<std::size_t>(start);
    offset += static_cast<std::int64_t>(ascii::prefix_length(bytes.substr(static_cast<std::size_t>(offset))));
  }
  return std::nullopt;
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  std::int64_t offset = 0;
  while (offset < static_cast<std::int64_t>(bytes.size())) {
    const std::int64_t start = offset;
    if (step(bytes, offset) < 0)
      out += replacement;
    else
      out += bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(offset - start));
  }
  return out;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  auto position = static_cast<std::int64_t>(offset);
  const UChar32 c = step(text, position);
  offset = static_cast<std::size_t>(position);
  return c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
}

void append_code_point(std::string& text, char32_t code_point) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  UBool failed = false;
  U8_APPEND(bytes, length, U8_MAX_LENGTH, static_cast<UChar32>(code_point), failed);
  if (failed)
    text += replacement;
  else
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::u32string code_points(std::string_view utf8) {
  std::u32string out;
  for (std::size_t offset = 0; offset < utf8.size();) out += next_code_point(utf8, offset);
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) append_code_point(out, c);
  return out;
}

bool is_space(char32_t c) {
  // Nearly every character is ASCII or Hangul: no table is asked for them.
  if (c < 0x80) return ascii::is_space(c);
  if (c > 0x3000) return c == U'\uFEFF';
  return c == U'\u200B' || u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x323AF);
}

bool is_latin_letter(char32_t c) {
  if (c < 0x80) return ascii::is_letter(c);
  return c <= 0x024F && u_isalpha(static_cast<UChar32>(c));
}

std::string_view beginning_of(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

std::size_t visible_length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    if (const auto byte = static_cast<unsigned char>(text[offset]); byte < 0x80) {
      count += byte > ' ' && byte != 0x7F;
      ++offset;
      continue;
    }
    const char32_t c = next_code_point(text, offset);
    count += !is_space(c) && !is_invisible(c);
  }
  return count;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.push_back(line);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string to_lower_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), ascii::to_lower);
  return out;
}

std::string nfc(std::string_view text) {
  if (ascii::is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  return normalized(form, text, status);
}

std::string match_key(std::string_view text) {
  if (ascii::is_ascii(text)) return to_lower_ascii(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
  return normalized(form, text, status);
}

Language guess_language(std::string_view text) {
  constexpr std::size_t min_letters = 8;
  std::size_t letters = 0, hangul = 0, latin = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (!u_isalpha(static_cast<UChar32>(c))) continue;
    ++letters;
    hangul += is_hangul(c);
    latin += is_latin_letter(c);
  }
  if (letters < min_letters) return Language::unknown;
  if (hangul * 5 >= letters) return Language::korean;
  if (latin * 5 >= letters * 4) return Language::english;
  return Language::other;
}

Language language_of_tag(std::string_view tag) {
  const std::string lower = to_lower_ascii(fold_space(tag));
  const std::string_view primary = std::string_view(lower).substr(0, lower.find_first_of("-_, "));
  if (primary == "ko" || primary == "kor" || primary == "kr") return Language::korean;
  if (primary == "en" || primary == "eng") return Language::english;
  return primary.size() == 2 || primary.size() == 3 ? Language::other : Language::unknown;
}

}  // namespace jjak::text
