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
  other,    ///< known not to be an article: images, style sheets, tables ...
  unknown,  ///< the name says nothing: its content decides
};

/// `name`: the last component of a path.
FileKind kind_by_name(std::string_view name);

/// `head`: the first bytes of the file. `page` or `warc` when they look like it, else `unknown`.
FileKind kind_by_content(std::string_view head);

/// Whether no text has such bytes: the mark of a known binary format, or more than 1 % control characters.
bool looks_binary(std::string_view bytes);
bool is_gzip(std::string_view bytes);

/// "mirror/www.example.com/a/b.php?n=1.html" -> "http://www.example.com/a/b.php?n=1": what stands below the first folder
/// that is named like a host, "index.html" and the ".html" that wget adds after a query dropped. Empty when no folder is.
std::string mirror_url(std::string_view path);

}  // namespace jjak::reading
