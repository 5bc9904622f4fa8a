// Knows the labels of charsets and converts bytes to UTF-8 with ICU, counting what is invalid.
#include "decode/charset.hpp"

#include "base/allocated.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace jjak::reading {

const Charset utf_8{"utf-8", "UTF-8"};
const Charset euc_kr{"euc-kr", "windows-949"};  // ICU's own "EUC-KR" lacks the extended syllables
const Charset utf_16le{"utf-16le", "UTF-16LE"};
const Charset utf_16be{"utf-16be", "UTF-16BE"};
const Charset utf_32le{"utf-32le", "UTF-32LE"};
const Charset utf_32be{"utf-32be", "UTF-32BE"};
const Charset windows_1252{"windows-1252", "windows-1252", true};

namespace {

const auto& labels() {
  static const std::array table{Label{"utf-8", utf_8},
                                Label{"utf8", utf_8},
                                Label{"unicode-1-1-utf-8", utf_8},
                                Label{"x-unicode20utf8", utf_8},
                                Label{"euc-kr", euc_kr},
                                Label{"euckr", euc_kr},
                                Label{"euc_kr", euc_kr},
                                Label{"cp949", euc_kr},
                                Label{"ms949", euc_kr},
                                Label{"windows-949", euc_kr},
                                Label{"uhc", euc_kr},
                                Label{"x-windows-949", euc_kr},
                                Label{"ks_c_5601-1987", euc_kr},
                                Label{"ks_c_5601-1989", euc_kr},
                                Label{"ks_c_5601", euc_kr},
                                Label{"ksc5601", euc_kr},
                                Label{"ksc_5601", euc_kr},
                                Label{"ks-c-5601-1987", euc_kr},
                                Label{"korean", euc_kr},
                                Label{"iso-ir-149", euc_kr},
                                Label{"cseuckr", euc_kr},
                                Label{"csksc56011987", euc_kr},
                                Label{"windows-1252", windows_1252},
                                Label{"cp1252", windows_1252},
                                Label{"x-cp1252", windows_1252},
                                Label{"iso-8859-1", windows_1252},
                                Label{"iso8859-1", windows_1252},
                                Label{"iso_8859-1", windows_1252},
                                Label{"latin1", windows_1252},
                                Label{"l1", windows_1252},
                                Label{"ascii", windows_1252},
                                Label{"us-ascii", windows_1252},
                                Label{"iso-8859-2", {"iso-8859-2", "ISO-8859-2", true}},
                                Label{"iso-8859-15", {"iso-8859-15", "ISO-8859-15", true}},
                                Label{"windows-1250", {"windows-1250", "windows-1250", true}},
                                Label{"windows-1251", {"windows-1251", "windows-1251", true}},
                                Label{"koi8-r", {"koi8-r", "KOI8-R", true}},
                                Label{"shift_jis", {"shift_jis", "windows-31j"}},
                                Label{"shift-jis", {"shift_jis", "windows-31j"}},
                                Label{"sjis", {"shift_jis", "windows-31j"}},
                                Label{"euc-jp", {"euc-jp", "EUC-JP"}},
                                Label{"iso-2022-jp", {"iso-2022-jp", "ISO-2022-JP"}},
                                Label{"gb2312", {"gbk", "gb18030"}},
                                Label{"gbk", {"gbk", "gb18030"}},
                                Label{"gb18030", {"gb18030", "gb18030"}},
                                Label{"big5", {"big5", "Big5"}},
                                Label{"iso-2022-kr", {"iso-2022-kr", "ISO-2022-KR"}},
                                Label{"utf-16", utf_16le},
                                Label{"utf-16le", utf_16le},
                                Label{"utf-16be", utf_16be}};
  return table;
}

struct Faults {
  Conversion* conversion;
  const char* begin;
  std::size_t max_bad;
};

/// Callback for ICU: counts a bad sequence and goes on, or keeps the error, which stops the conversion.
void count_fault(const void* context, UConverterToUnicodeArgs* args, const char*, std::int32_t length,
                 UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;  // reset, close, clone: nothing was read
  const auto& faults = *static_cast<const Faults*>(context);
  Conversion& conversion = *faults.conversion;
  const auto size = static_cast<std::size_t>(length);
  if (conversion.bad_sequences == 0) {
    const auto read = static_cast<std::size_t>(args->source - faults.begin);
    conversion.first_bad = read > size ? read - size : 0;
  }
  ++conversion.bad_sequences;
  conversion.bad_bytes += size;
  if (conversion.bad_sequences > faults.max_bad) return;
  *status = U_ZERO_ERROR;
  constexpr UChar replacement[] = {0xFFFD};
  ucnv_cbToUWriteUChars(args, replacement, 1, 0, status);
}

Conversion failed_conversion() {
  Conversion conversion;
  conversion.finished = false;
  conversion.bad_sequences = 1;
  return conversion;
}

}  // namespace

std::optional<Label> label_of(std::string_view written) {
  const std::string key = text::to_lower_ascii(text::fold_space(text::repair_utf8(written)));
  for (const Label& each : labels())
    if (each.label == key) return each;
  return std::nullopt;
}

std::optional<Charset> charset_of(std::string_view label) {
  const auto found = label_of(label);
  return found ? std::optional(found->charset) : std::nullopt;
}

std::string encode(std::string_view utf8, const Charset& charset) {
  UErrorCode status = U_ZERO_ERROR;
  std::string bytes(utf8.size() * 4 + 16, '\0');
  const std::int32_t length =
      ucnv_convert(charset.converter, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()), utf8.data(),
                   static_cast<std::int32_t>(utf8.size()), &status);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  bytes.resize(U_SUCCESS(status) ? static_cast<std::size_t>(length) : 0);
  return bytes;
}

Conversion convert(std::string_view bytes, const Charset& charset, std::size_t max_bad) {
  using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
  UErrorCode status = U_ZERO_ERROR;
  const Converter from(ucnv_open(charset.converter, &status), &ucnv_close);
  const Converter to(ucnv_open("UTF-8", &status), &ucnv_close);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  if (U_FAILURE(status)) return failed_conversion();

  Conversion conversion;
  const Faults faults{&conversion, bytes.data(), max_bad};
  ucnv_setToUCallBack(from.get(), &count_fault, &faults, nullptr, nullptr, &status);
  std::array<UChar, 4096> pivot{};
  UChar *pivot_read = pivot.data(), *pivot_write = pivot.data();
  std::array<char, 16384> piece{};
  const char* source = bytes.data();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source, bytes.data() + bytes.size(),
                   pivot.data(), &pivot_read, &pivot_write, pivot.data() + pivot.size(), first, true, &status);
    conversion.text.append(piece.data(), static_cast<std::size_t>(target - piece.data()));
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  conversion.finished = U_SUCCESS(status);
  return conversion;
}

std::optional<Charset> detect(std::string_view bytes) {
  constexpr std::int32_t min_confidence = 50;
  constexpr std::size_t sample_bytes = 64u << 10;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  if (U_FAILURE(status)) return std::nullopt;
  ucsdet_enableInputFilter(detector.get(), true);  // without the markup
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(bytes.size(), sample_bytes)),
                 &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  require_memory(status != U_MEMORY_ALLOCATION_ERROR);
  if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < min_confidence)
    return std::nullopt;
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) && name != nullptr ? charset_of(name) : std::nullopt;
}

bool has_unassigned(std::string_view utf8) {
  for (std::size_t offset = 0; offset < utf8.size();) {
    const char32_t c = text::next_code_point(utf8, offset);
    if ((c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c <= 0xF8FF)) return true;
  }
  return false;
}

bool is_plausible(std::string_view utf8) {
  std::size_t letters = 0, others = 0;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const char32_t c = text::next_code_point(utf8, offset);
    if (c >= 0x80) ++(u_isalpha(static_cast<UChar32>(c)) ? letters : others);
  }
  return letters >= others;
}

}  // namespace jjak::reading
