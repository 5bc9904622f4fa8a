// What a short line of a page or dump is, by its words alone. English and Korean; lists, no sites.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak::extraction {

/// "Read in Korean", "한국어로 읽기", "[한글]" ...: names the article's Korean original. At most 60 letters.
bool names_korean_version(std::string_view line);
/// The same for any language: "Read in English", "영문 기사" ...
bool names_other_version(std::string_view line);

/// A line that is never part of an article: share buttons, "Advertisement", copyright, newsletter, cookies, comments. What made it
/// one: an entry of the word lists, or a name for its form in parentheses; empty when it is none.
std::string_view furniture_entry(std::string_view line);
inline bool is_furniture_line(std::string_view line) { return !furniture_entry(line).empty(); }

/// A line that opens a list of other articles ("[관련기사]", "Related stories", "Most Popular Articles"): the entry of the word
/// list that says so; empty when it opens none.
std::string_view other_articles_entry(std::string_view line);
inline bool opens_other_articles(std::string_view line) { return !other_articles_entry(line).empty(); }

/// The byline in a line such as "By A B, Oct. 11, 2024" or "2024-11-15 09:40 ㅣ 오태경 기자".
std::optional<std::string> find_byline(std::string_view line);
/// Whether a line is a byline and nothing else (a date may stand with it).
bool is_byline_line(std::string_view line);

/// A picture's caption that stands as a paragraph: "▲ ...", "... /사진=자료".
bool looks_like_caption(std::string_view line);

/// Whether a sentence ends here: . ! ? … and quotation marks or brackets behind them, and a Korean 다 without a full stop.
bool ends_sentence(std::string_view line);

}  // namespace jjak::extraction
