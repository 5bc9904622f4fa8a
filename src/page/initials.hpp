// Big initial letters: an element or a picture of their own in front of the rest of their word.
#pragma once

#include "markup/html.hpp"
#include "rules/lists.hpp"

namespace jjak::extraction {

/// Moves each big initial to the text that it begins: <div class="dropcap">T</div>he city -> The city. The initial is
/// the only letter of its element (a span, a block, a table), or the `alt` of a picture; what follows goes on with a
/// small letter or a Hangul syllable. Without a class that says so, the letters of Korean enumerations (가, 나, 다 …)
/// are no initials. Complexity: linear.
void join_initials(markup::HtmlDocument& document, const rules::Lists& words);

}  // namespace jjak::extraction
