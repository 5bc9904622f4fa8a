// Glosses: words of the other language, or Chinese characters, that a text gives in parentheses behind its own.
#pragma once

#include <jjak/article.hpp>

#include <string_view>
#include <vector>

namespace jjak::anchors {

/// The glosses of a sentence by rising place, with their parentheses: what is wholly in the other script, as
/// 노동신문(Rodong Sinmun), 함경북도(咸鏡北道), Kim Jong Un (김정은). A parenthesis in the text's own language, a number, a
/// measure (5km) or what is longer than a name or title is none. Complexity: linear.
std::vector<Range> find_glosses(std::string_view sentence, Language language);

}  // namespace jjak::anchors
