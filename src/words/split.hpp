// Long words that nothing on the other side stands for fall apart into shorter ones that something does stand for.
#pragma once

#include "words/phrases.hpp"

#include <jjak/anchored_text.hpp>

namespace jjak::anchors {

/// English phrases whose Korean is not in the other text become single words, and Korean compounds whose English is not
/// become the shorter words that they hold: "national security" meets 안보, 국제올림픽위원회 meets "committee".
/// O(mentions).
void split_unlinked(AnchoredText& english, AnchoredText& korean, const PhraseTable& phrases);

}  // namespace jjak::anchors
