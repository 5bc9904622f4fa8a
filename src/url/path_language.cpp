// Finds the names of languages in paths, so that files of two languages can be compared by their names.
#include "url/path_language.hpp"

#include "text/csv.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::url {
namespace {

/// The language that a part of a path names: "en", "english", "ko-KR", "한국어".
Language language_named(std::string_view part) {
  constexpr std::size_t tag_bytes = 5;  // "ko-KR", "en_us"
  if (part.size() == tag_bytes && (part[2] == '-' || part[2] == '_')) return text::language_of_tag(part.substr(0, 2));
  const text::ColumnName name = text::column_name(part);
  return name.rest.empty() ? name.language : Language::unknown;
}

}  // namespace

NamedPath named_path(std::string_view path) {
  NamedPath named;
  const std::size_t file = path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/') + 1;
  for (std::size_t at = 0; at < path.size();) {
    const std::string_view ends = at < file ? "/" : "._- ";
    const std::size_t end = std::min(path.find_first_of(ends, at), path.size());
    const std::string_view part = path.substr(at, end - at);
    const Language language = language_named(part);
    if (language == Language::english || language == Language::korean) {
      if (named.language == Language::unknown) named.folder = named.rest.substr(0, named.rest.rfind('/') + 1);
      named.language = language;
      named.rest += '*';
    } else {
      named.rest += part;
    }
    if (end < path.size()) named.rest += path[end];
    at = end + 1;
  }
  return named;
}

}  // namespace jjak::url
