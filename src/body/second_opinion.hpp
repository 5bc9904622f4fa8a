// Puts right what the rules of main_text decided against all structure of the page.
#pragma once

#include "body/main_text.hpp"

#include <vector>

namespace jjak::extraction {

/// Adds pieces that were left out but are very probably part of the article, and leaves out kept ones that are very
/// probably not and no paragraphs by form. Never adds what the words of a piece or the page itself exclude (hidden,
/// title, date, byline, caption, boilerplate lines, other versions), nor what is kept already; never leaves out
/// quotations; leaves out nothing when less than half of the text would stay. At last leaves out lines that head
/// nothing but links (link_boxes.hpp). `decisions`: of main_text, kept up to date. Complexity: O(n log n) in the
/// pieces.
void take_second_opinion(const Page& page, const std::vector<double>& probabilities, MainText& text,
                         std::vector<Decision>& decisions);

}  // namespace jjak::extraction
