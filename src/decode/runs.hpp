// Pages whose bytes are in two charsets: each run is decoded by what it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// A page in more than one charset.
struct DecodedRuns {
  std::string text;           ///< UTF-8, with U+FFFD for what fits nowhere
  std::string main_charset;   ///< WHATWG name of the charset that holds most of what is not ASCII
  std::string other_charset;  ///< those of the other runs: "euc-kr", "euc-kr, windows-1252"
  std::size_t bad_sequences = 0;
};

/// Decodes a page in UTF-8 that holds runs (lines, or the text between two tags) in windows-949, or quotation marks and
/// letters of windows-1252: files that a template includes, paragraphs that somebody pasted. Nothing when the page has
/// no UTF-8 beyond ASCII, or no such run. O(n).
std::optional<DecodedRuns> decode_runs(std::string_view bytes);

}  // namespace jjak::reading
