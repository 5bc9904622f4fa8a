// Plain text: dumps of syndicated articles and text files.
#pragma once

#include "rules/lists.hpp"

#include <jjak/extract.hpp>

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Title, byline, date, links and blocks of a text. Lines are judged by their form: a weather report, a date, "by ...",
/// "Read in Korean", the head of a list of other articles; the rest is the article. Everything else of the article is left empty.
/// `title`: where it is known; empty to look for it among the first lines. `explanation`: where given, is filled.
Article read_dump(std::string_view text, const std::string& title, const rules::Lists& words,
                  Explanation* explanation = nullptr);

}  // namespace jjak::extraction
