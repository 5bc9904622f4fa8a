// Data that a page's scripts hold as strings: JSON inside a string, or pushed piece by piece.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The values of the string literals of a script that have at least `shortest` bytes, unescaped. A literal in single or
/// double quotes ends with its line. Where the script calls decodeURIComponent on one, its percent signs are decoded.
/// Complexity: linear.
std::vector<std::string> long_strings(std::string_view script, std::size_t shortest);

/// A string or a list of strings that a script gives a name: `body: "..."`, `"paragraphs": ["...", "..."]`.
struct NamedStrings {
  std::string_view name;  ///< of the script
  std::vector<std::string> values;
};

/// Those whose names `is_wanted`, unescaped. Unlike JSON, scripts need no quotation marks around names. Complexity:
/// linear.
std::vector<NamedStrings> named_strings(std::string_view script,
                                        const std::function<bool(std::string_view)>& is_wanted);

/// Adds what a script of Next.js pushes to `stream` (self.__next_f.push([1, "..."])). Returns whether it pushes
/// something.
bool add_pushed(std::string_view script, std::string& stream);

/// One row of such a stream.
struct StreamRow {
  bool is_text = false;   ///< plain text or HTML; otherwise JSON
  std::string_view data;  ///< of the stream
};

/// The rows "5:{...}", "6:I[...]", "7:T1f4,<p>..." of a stream. Complexity: linear.
std::vector<StreamRow> rows_of_stream(std::string_view stream);

}  // namespace jjak::extraction
