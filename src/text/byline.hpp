// The names in a byline, English or Korean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// The authors that a byline names, in its order, each once: "By A B and C D" -> A B, C D; "홍길동·김철수 기자" -> 홍길동, 김철수;
/// "서울=홍길동 특파원 hong@paper.kr" -> 홍길동; "Reporting by A; editing by B" -> A. E-mail addresses, places and words for
/// the trade (기자, Staff Writer) are cut; a desk that signs as a whole (편집국) is a name. At most 30 names, none for a text
/// over 500 bytes. Complexity: linear.
std::vector<std::string> byline_names(std::string_view byline);

/// The same, joined with ", ".
std::string clean_byline(std::string_view byline);

/// Whether one of the words is what an English-language journalist is called: reporter, staff, correspondent ...
bool has_trade_word(std::string_view text);

/// Whether a word ends with what a Korean journalist is called: 기자, 특파원, 논설위원 ...
bool ends_with_korean_role(std::string_view word);

}  // namespace jjak::text
