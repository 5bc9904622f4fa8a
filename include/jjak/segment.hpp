// Segmentation: from an article to paragraphs and sentences.
// Examples: tests/examples/segment_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/rules.hpp>
#include <jjak/text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// The sentences of one paragraph as byte ranges that rise and do not overlap; white space between sentences belongs to
/// none, and everything else to one. Any bytes will do; what is not UTF-8 is no boundary. Texts that are not Korean are
/// cut as English. Complexity: linear. Thread safety: callable from any thread.
std::vector<Range> split_sentences(std::string_view paragraph, Language language, const Rules& rules = {});

/// The article's running text (body, subheads, quotes, list items), a paragraph a block. Complexity: linear.
/// Thread safety: callable from any thread.
Text segment(const Article& article, const Rules& rules = {});

/// A text whose sentences are given, one a line: any tool's output. Blank lines are sentences of length 0, so that
/// indexes stay line numbers (0-based). All in one paragraph. Where a line holds several sentences, they are its
/// breaks. Complexity: linear. Thread safety: callable from any thread.
Text text_of_lines(const std::vector<std::string>& lines, Language language, const Rules& rules = {});

}  // namespace jjak
