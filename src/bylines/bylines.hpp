// The names in a byline, English or Korean.
#pragma once

#include "rules/lists.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jjak::bylines {

/// The authors that a byline names, in its order, each once: "By A B and C D" -> A B, C D; "홍길동·김철수 기자" -> 홍길동, 김철수;
/// "서울=홍길동 특파원 hong@paper.kr" -> 홍길동; "Reporting by A; editing by B" -> A. E-mail addresses, places and roles
/// (기자, Staff Writer) are cut off. A desk behind a name is cut off too ("홍길동 편집부" -> 홍길동); one that signs as a
/// whole is a name (편집국). At most 30 names, none for a text over 500 bytes. Complexity: linear.
std::vector<std::string> byline_names(std::string_view byline, const rules::Lists& words);

/// The same, joined with ", ".
std::string clean_byline(std::string_view byline, const rules::Lists& words);

/// Whether a name is that of a paper, an agency or a portal, by its last word ("일보", "Times") or "The" in front.
/// Names of three syllables with a surname are people.
bool is_paper(std::string_view name, const rules::Lists& words);

/// Whether one of the words is what an English-language journalist is called: reporter, staff, correspondent ...
bool has_trade_word(std::string_view text, const rules::Lists& words);

/// Whether a text ends with what a Korean journalist or a desk is called: 기자, 특파원, 편집부 ... The roles in Latin letters
/// (PD) are found only where no such letter stands before them: not in LAPD.
bool ends_with_korean_role(std::string_view text, const rules::Lists& words);

}  // namespace jjak::bylines
