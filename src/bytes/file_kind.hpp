// The kind of a file, by its name and first bytes, and the web address that a path in a mirror stands for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::reading {

enum class FileKind : std::uint8_t {
  page,
  text,
  warc,
  arc,         ///< the format of web archives before WARC
  wacz,        ///< a zip archive with WARC files under archive/
  feed,        ///< RSS or Atom; by name alone: any XML
  json_lines,  ///< JSON objects: one a line, or a list of them
  json,        ///< by name alone: any JSON, in a folder mostly settings
  mhtml,       ///< a page with all that it shows, saved by a browser as one mail
  table,       ///< comma- or tab-separated; in a folder it is left alone
  other,       ///< certainly no article: images, style sheets ...
  unknown,     ///< the name says nothing: its content decides
};

/// `name`: the last component of a path. ".gz" and ".zst" at the end are ignored.
FileKind kind_by_name(std::string_view name);

/// The path without ".gz" or ".zst" at its end.
std::string_view without_packing(std::string_view path);

/// `head`: the first bytes of the file, unpacked. Returns `page`, `warc`, `arc`, `feed`, `json_lines` or `unknown`.
FileKind kind_by_content(std::string_view head);

/// The name of a format of documents that jjak does not read, for messages: "PDF", "Word (docx)", "zip archive". By the
/// first bytes of a file, or, with none, by its name. Empty for everything else.
std::string_view unread_format(std::string_view name, std::string_view head);

/// Whether the bytes are no text: they begin like a known binary format, or have more than 1 % control characters.
bool looks_binary(std::string_view bytes);
bool is_gzip(std::string_view bytes);
/// Whether a zstd frame begins here, or a skippable frame, which may hold the dictionary of the next ones (RFC 8878,
/// 3.1).
bool is_zstd(std::string_view bytes);

/// "mirror/www.example.com/a/b.php?n=1.html" -> "http://www.example.com/a/b.php?n=1": what stands below the first
/// folder that is named like a host, "index.html" and the ".html" that wget adds after a query dropped, as are ".gz"
/// and ".zst". Empty when no folder is.
std::string mirror_url(std::string_view path);

}  // namespace jjak::reading
