// What a file is, by its name and its first bytes, and the address that a mirror's path stands for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::reading {

enum class FileKind : std::uint8_t {
  page,
  text,
  warc,
  feed,        ///< RSS or Atom; by name alone: any XML
  json_lines,  ///< one JSON object a line
  other,       ///< known not to be an article: images, style sheets, tables ...
  unknown,     ///< the name says nothing: its content decides
};

/// `name`: the last component of a path. What ".gz" or ".zst" stands behind counts.
FileKind kind_by_name(std::string_view name);

/// A path without ".gz" or ".zst" at its end.
std::string_view without_packing(std::string_view path);

/// `head`: the first bytes of the file, unpacked. `page`, `warc`, `feed` or `json_lines` when they look like it, else `unknown`.
FileKind kind_by_content(std::string_view head);

/// Whether no text has such bytes: the mark of a known binary format, or more than 1 % control characters.
bool looks_binary(std::string_view bytes);
bool is_gzip(std::string_view bytes);
/// A zstd frame, or a skippable one, which may hold the dictionary of those behind it (RFC 8878, 3.1).
bool is_zstd(std::string_view bytes);

/// "mirror/www.example.com/a/b.php?n=1.html" -> "http://www.example.com/a/b.php?n=1": what stands below the first folder
/// that is named like a host, "index.html" and the ".html" that wget adds after a query dropped, as are
/// ".gz" and ".zst". Empty when no folder is.
std::string mirror_url(std::string_view path);

}  // namespace jjak::reading
