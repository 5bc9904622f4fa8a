// The languages that a path names: "en/123.txt", "123.ko.txt".
#pragma once

#include <jjak/article.hpp>

#include <string>
#include <string_view>

namespace jjak::url {

/// A path without the names of languages.
struct NamedPath {
  std::string rest;                       ///< "*" stands for each name
  std::string folder;                     ///< of `rest`, up to the first name
  Language language = Language::unknown;  ///< the last one that is named; unknown when none is
};

/// English and Korean are known, by the words of corpus/wordings/columns.tsv and by tags such as "ko-KR". Parts of a
/// path are its folders, and the pieces of the last name between . _ - and blanks. O(bytes).
NamedPath named_path(std::string_view path);

}  // namespace jjak::url
