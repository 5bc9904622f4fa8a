// Charset labels and conversion to UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// An encoding under its WHATWG name and under ICU's. Both are string literals.
struct Charset {
  std::string_view name;
  const char* converter = nullptr;
  bool single_byte = false;  ///< nearly all bytes are valid in it, so validity proves nothing

  friend bool operator==(const Charset& a, const Charset& b) { return a.name == b.name; }
};

extern const Charset utf_8;
extern const Charset euc_kr;
extern const Charset utf_16le;
extern const Charset utf_16be;
extern const Charset utf_32le;
extern const Charset utf_32be;
extern const Charset windows_1252;

/// A label that the web uses for an encoding. A string literal in lower case.
struct Label {
  std::string_view label;
  Charset charset;
};

/// Looks a label up in any case: "KS_C_5601-1987" means "euc-kr", "Latin1" means "windows-1252".
std::optional<Label> label_of(std::string_view written);
std::optional<Charset> charset_of(std::string_view label);

/// Encodes a text; characters that the encoding lacks are substituted. For texts up to 500 MB.
std::string encode(std::string_view utf8, const Charset& charset);

struct Conversion {
  std::string text;               ///< UTF-8; each invalid sequence is one U+FFFD
  std::size_t bad_sequences = 0;  ///< counted up to the limit given
  std::size_t bad_bytes = 0;
  std::size_t first_bad = 0;  ///< offset of the first invalid sequence
  bool finished = true;       ///< false when there were more invalid sequences than allowed

  bool is_strict() const { return finished && bad_sequences == 0; }
};

/// Converts to UTF-8; gives up at more than `max_bad` invalid sequences (0: at the first).
Conversion convert(std::string_view bytes, const Charset& charset, std::size_t max_bad);

/// The guess of the ICU detector, when it is confident enough.
std::optional<Charset> detect(std::string_view bytes);

/// Whether a text has C1 controls or private-use characters. windows-949 maps bytes to them that no Korean page
/// contains.
bool has_unassigned(std::string_view utf8);
/// Whether at least half of the characters beyond ASCII are letters. The ICU detector is as sure of noise as of text.
bool is_plausible(std::string_view utf8);

}  // namespace jjak::reading
