#include "base/allocated.hpp"
#include "text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>

#include <memory>
#include <optional>

namespace jjak::text {
namespace {

/// NFC, but for characters that it would replace by others: the Chinese characters of KS X 1001 that stand twice in it
/// by their sounds, the signs of ohm and kelvin. Null when ICU has no data.
const icu::Normalizer2* composing() {
  struct Composing {
    icu::UnicodeSet kept;
    std::optional<icu::FilteredNormalizer2> form;
  };
  static const std::unique_ptr<const Composing> composing = [] {
    UErrorCode status = U_ZERO_ERROR;
    auto made = std::make_unique<Composing>();
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    made->kept.applyPattern(u"[:^Full_Composition_Exclusion:]", status);
    require_memory(status != U_MEMORY_ALLOCATION_ERROR && !made->kept.isBogus());
    made->kept.freeze();
    if (U_SUCCESS(status)) made->form.emplace(*nfc, made->kept);
    return made;
  }();
  return composing->form ? &*composing->form : nullptr;
}

bool is_accent(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

bool may_compose(char32_t c) {
  return is_accent(c) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xD7B0 && c <= 0xD7FF);
}

/// A joiner says something inside an emoji and in scripts whose letters join, nothing behind the letters that we align.
bool joins_nothing(char32_t before) {
  return before < 0x0250 || (before >= 0x1E00 && before <= 0x1EFF) || is_space(before) || is_hangul(before) ||
         is_han(before) || (before >= 0x2010 && before <= 0x205F) || (before >= 0x3000 && before <= 0x30FF);
}

std::string composed(const std::string& text) {
  const icu::Normalizer2* form = composing();
  if (form == nullptr) return text;
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, text, sink, nullptr, status);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  return U_SUCCESS(status) ? out : text;
}

/// Where the letters, digits and marks of ASCII that begin at a place end.
std::size_t end_of_ascii(std::string_view text, std::size_t from) {
  while (from < text.size() && text[from] > ' ' && text[from] < '\x7F') ++from;
  return from;
}

}  // namespace

bool is_bidi_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool is_invisible(char32_t c) {
  if (is_control(c)) return !is_space(c);
  return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF || is_bidi_control(c);
}

std::string fold_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false, composes = false;
  char32_t before = U' ';
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    if (offset = end_of_ascii(text, start); offset > start) {
      if (pending) out += ' ';
      pending = false;
      out.append(text, start, offset - start);
      before = static_cast<unsigned char>(text[offset - 1]);
      continue;
    }
    const char32_t c = next_code_point(text, offset);
    if (is_invisible(c)) continue;
    if (is_space(c)) {
      pending = !out.empty();
      before = c;
      continue;
    }
    if ((c == 0x200C || c == 0x200D) && joins_nothing(before)) continue;
    if (pending) out += ' ';
    pending = false;
    composes = composes || may_compose(c);
    if (!is_accent(c)) before = c;  // it will be one with its letter
    out.append(text, start, offset - start);
  }
  return composes ? composed(out) : out;
}

}  // namespace jjak::text
