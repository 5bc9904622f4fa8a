// Finds out which charset bytes are in when the page names none or a wrong one: old Korean pages often do.
#include "decode/charset_evidence.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::reading {
namespace {

// The hundred most frequent syllables of the sample collection's Korean articles, two thirds of their text.
constexpr std::string_view common_syllables =
    "가간강것게경고과교구국그기까나난남내년는니다단달대데도동두들라람려로를리린마만말며면명모물민바보부북비"
    "사산상서선소수시식씨아안양어없었에여열오원위으은을의이인일있자장전정제조주지진차천치통평하한해했화";

// Nats, set by hand from the shares of these classes in Korean news (two thirds, a third, nearly nothing) and in
// Chinese, Japanese and Latin pages that are read as windows-949.
constexpr double common = 3, other_syllable = .5, extended_syllable = -5, chinese = -2.5, jamo_or_kana = -1.5,
                 unassigned = -6, invalid = -4;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

/// The codes of the most frequent syllables in KS X 1001, sorted.
const std::vector<unsigned>& common_codes() {
  static const std::vector<unsigned> codes = [] {
    const std::string bytes = encode(common_syllables, euc_kr);
    std::vector<unsigned> made;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
      made.push_back(static_cast<unsigned>(byte_at(bytes, i)) << 8 | byte_at(bytes, i + 1));
    std::sort(made.begin(), made.end());
    return made;
  }();
  return codes;
}

double evidence_of(unsigned lead, unsigned trail) {
  if (lead < 0xA1 || trail < 0xA1) return extended_syllable;
  if (lead >= 0xB0 && lead <= 0xC8) {
    const auto& codes = common_codes();
    return std::binary_search(codes.begin(), codes.end(), lead << 8 | trail) ? common : other_syllable;
  }
  if (lead == 0xC9 || lead == 0xFE) return unassigned;
  if (lead >= 0xCA) return chinese;
  return lead >= 0xA4 && lead != 0xA7 && lead != 0xA8 && lead != 0xA9 ? jamo_or_kana
                                                                      : 0;  // signs and units say nothing
}

bool is_trail(unsigned byte) { return ascii::is_letter(byte) || (byte >= 0x81 && byte <= 0xFE); }

struct Utf8Counts {
  std::size_t whole = 0;  ///< characters beyond ASCII
  std::size_t bad = 0;
  std::size_t last_bad = 0;
};

Utf8Counts count_utf8(std::string_view bytes) {
  Utf8Counts counts;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t length = text::invalid_utf8(bytes.substr(begin)).value_or(bytes.size() - begin);
    for (const char c : bytes.substr(begin, length)) counts.whole += static_cast<unsigned char>(c) >= 0xC0;
    begin += length;
    if (begin == bytes.size()) break;
    ++counts.bad;
    counts.last_bad = begin;
    text::next_code_point(bytes, begin);
  }
  return counts;
}

/// The characters of windows-1252 from 0x80 to 0x9F.
constexpr std::u32string_view upper_controls =
    U"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    U"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/// The byte of windows-1252 that stands for a character; nothing when there is none.
std::optional<char> windows_1252_byte(char32_t c) {
  if (c < 0x100) return static_cast<char>(c);
  const std::size_t at = upper_controls.find(c);
  if (at == std::u32string_view::npos) return std::nullopt;
  return static_cast<char>(0x80 + at);
}

}  // namespace

bool is_western_mark(char c) {
  constexpr std::string_view marks =
      "\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA3\xA9\xAB\xAE\xB0\xB7\xBB\xBC\xBD\xBE";
  return marks.find(c) != std::string_view::npos;
}

char32_t windows_1252_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80U] : byte;
}

double korean_evidence(std::string_view bytes) {
  double sum = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    i += ascii::prefix_length(bytes.substr(i));
    if (i == bytes.size()) break;
    const unsigned lead = byte_at(bytes, i);
    const unsigned trail = byte_at(bytes, i + 1);
    const bool pair = lead > 0x80 && lead < 0xFF && is_trail(trail) && (lead <= 0xC6 || trail >= 0xA1);
    sum += pair ? evidence_of(lead, trail) : invalid;
    i += pair;
  }
  return sum;
}

bool is_western(std::string_view bytes) {
  std::size_t fitting = 0, strange = 0, letters = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned char byte = byte_at(bytes, i);
    letters += ascii::is_letter(byte);
    if (byte < 0x80) continue;
    const bool letter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7;
    const unsigned char before = i == 0 ? 0 : byte_at(bytes, i - 1), after = byte_at(bytes, i + 1);
    const bool fits = letter ? ascii::is_letter(before) || ascii::is_letter(after) : is_western_mark(bytes[i]);
    ++(fits ? fitting : strange);
  }
  return fitting > 0 && strange * 20 <= fitting && fitting * 4 <= letters;
}

bool is_nearly_utf8(std::string_view bytes) {
  const Utf8Counts counts = count_utf8(bytes);
  if (counts.bad == 0) return true;
  const bool cut_off = counts.bad == 1 && counts.last_bad + 4 > bytes.size();
  return counts.whole > 0 && (counts.bad * 8 <= counts.whole || cut_off);
}

std::optional<Charset> charset_by_form(std::string_view bytes) {
  constexpr std::size_t sample_bytes = 64u << 10;
  const std::string_view sample = bytes.substr(0, sample_bytes);
  if (sample.find("\x1B$)C") != std::string_view::npos) return charset_of("iso-2022-kr");
  if (sample.find("\x1B$B") != std::string_view::npos || sample.find("\x1B$@") != std::string_view::npos)
    return charset_of("iso-2022-jp");
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0';
  // In every page or text at least one character in ten is a blank, a digit or markup, whose upper byte is zero. The
  // lower byte is zero in few characters ("가": one syllable in forty).
  const std::size_t many = sample.size() / 20;
  if (zeros[1] > many && zeros[0] * 4 < zeros[1]) return utf_16le;
  if (zeros[0] > many && zeros[1] * 4 < zeros[0]) return utf_16be;
  return std::nullopt;
}

std::optional<std::string> undo_double_encoding(std::string_view utf8) {
  constexpr std::size_t fewest_characters = 3;  // two to four valid bytes each: this is no accident
  if (ascii::is_ascii(utf8)) return std::nullopt;
  std::string bytes;
  for (std::size_t offset = 0; offset < utf8.size();) {
    const std::size_t length = ascii::prefix_length(utf8.substr(offset));
    bytes += utf8.substr(offset, length);
    offset += length;
    if (offset == utf8.size()) break;
    const auto byte = windows_1252_byte(text::next_code_point(utf8, offset));
    if (!byte) return std::nullopt;
    bytes += *byte;
  }
  if (const Utf8Counts counts = count_utf8(bytes); counts.bad == 0 && counts.whole >= fewest_characters) return bytes;
  if (korean_evidence(bytes) < strong_evidence) return std::nullopt;
  Conversion korean = convert(bytes, euc_kr, 0);
  if (!korean.is_strict() || has_unassigned(korean.text)) return std::nullopt;
  return std::move(korean.text);
}

}  // namespace jjak::reading
