// Plain text: dumps of syndicated articles and text files.
#pragma once

#include "rules/lists.hpp"

#include <jjak/extract.hpp>

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Title, byline, date, links and blocks of a text; the other fields of the article stay empty. Lines are judged by
/// their words: the weather, a date, "by ...", "Read in Korean", the head of a list of other articles; the rest is the
/// article. An empty `title` is looked for among the first lines. `explanation`, where given, is filled.
Article read_dump(std::string_view text, const std::string& title, const rules::Lists& words,
                  Explanation* explanation = nullptr);

/// Every line with text as a paragraph, whatever it says. `lines_are_rows`: each is a row of a table, and its block
/// says which. `explanation`, where given, is filled.
Article read_paragraphs(std::string_view text, bool lines_are_rows, Explanation* explanation = nullptr);

}  // namespace jjak::extraction
