#include "text/byline.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::text {
namespace {

constexpr std::size_t longest_byline = 500;  // bytes
constexpr std::size_t most_names = 30;

constexpr std::array korean_roles{"기자",       "특파원", "논설위원", "편집위원", "전문위원", "리포터", "통신원",
                                  "칼럼니스트", "에디터", "앵커",     "주필",     "데스크",   "PD",     "피디"};
/// What stands before a name: "글 홍길동", "글·사진 홍길동 기자", "기자명 홍길동", "글쓴이: 홍길동".
constexpr std::array korean_openings{"글·사진", "글/사진", "글ㆍ사진", "취재", "정리",
                                     "기자명",  "글쓴이",  "작성자",   "글",   "사진"};
constexpr std::array english_openings{
    "by: ",     "by ",   "written by ", "reporting by ", "reported by ", "story by ",    "words by ",
    "text by ", "from ", "author: ",    "authors: ",     "posted by ",   "published by "};
/// Behind one of these nothing names an author.
constexpr std::array others{"editing by", "edited by",      "additional reporting",
                            "writing by", "translated by",  "photo by",
                            "photos by",  "photographs by", "illustration by",
                            "사진=",      "사진 ",          "편집 ",
                            "번역 ",      "다른기사",       " 구독",
                            "다른 기사",  "조회",           "등록일",
                            "작성일",     "hits:",          "views:"};
constexpr std::array trade_words{
    "writer",     "reporter", "correspondent", "editor",    "columnist", "contributor",    "producer", "photographer",
    "journalist", "staff",    "chief",         "reporters", "writers",   "correspondents", "editors",  "contributors"};
constexpr std::array agencies{"associated press",
                              "the associated press",
                              "reuters",
                              "ap",
                              "afp",
                              "yonhap",
                              "bloomberg",
                              "cnn",
                              "bbc news",
                              "연합뉴스",
                              "뉴시스",
                              "뉴스1"};
constexpr std::array name_suffixes{"jr.", "jr", "sr.", "sr", "ii", "iii", "md", "m.d.", "phd", "ph.d."};
constexpr std::array separators{",",   "·",   "ㆍ",    "•",   ";",   "、",  "|", "ㅣ",
                                " / ", " & ", " and ", " – ", " — ", " - ", "\n"};

template <class Words>
bool is_one_of(std::string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text == word; });
}

bool has_hangul(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_hangul(next_code_point(text, at))) return true;
  return false;
}

/// How many Hangul syllables a word is; 0 when it has anything else.
std::size_t syllables(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size(); ++count)
    if (!is_hangul(next_code_point(word, at))) return 0;
  return count;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// Without what stands in brackets with an equals sign, "(서울=연합뉴스)", and without a place, "서울=".
std::string without_place(std::string text) {
  for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"[", "]"}, std::pair{"【", "】"}}) {
    const std::size_t begin = text.find(open), end = text.find(close, begin == std::string::npos ? 0 : begin);
    if (begin == std::string::npos || end == std::string::npos) continue;
    if (text.find('=', begin) < end) text.erase(begin, end + std::string_view(close).size() - begin);
  }
  while (!text.empty() && (text.back() == '=' || text.back() == ' ')) text.pop_back();
  const std::size_t equals = text.find('=');
  return equals == std::string::npos ? text : text.substr(equals + 1);
}

std::string without_openings(std::string text) {
  for (bool cut = true; cut;) {
    cut = false;
    const std::string start = to_lower_ascii(std::string_view(text).substr(0, 32));
    for (const std::string_view opening : english_openings)
      if (!cut && start.starts_with(opening)) {
        text.erase(0, opening.size());
        cut = true;
      }
  }
  for (const std::string_view opening : korean_openings)
    for (const std::string_view behind : {" :", ":", "=", " "})
      if (text.starts_with(std::string(opening) + std::string(behind)))
        return fold_space(std::string_view(text).substr(opening.size() + behind.size()));
  return text;
}

/// Without openings, and without what stands behind the last author.
std::string authors_part(std::string_view byline) {
  std::string text = without_openings(fold_space(without_place(fold_space(byline))));
  const std::string lower = to_lower_ascii(text);
  std::size_t end = lower.size();
  for (const std::string_view other : others)
    if (const std::size_t at = lower.find(other); at != std::string::npos && at > 0) end = std::min(end, at);
  text.resize(end);
  return text;
}

/// One part for each word of the trade: "홍길동 기자 김철수 기자" names two.
void add_parts(const std::string& text, std::vector<std::string>& parts) {
  std::string part;
  for (const std::string& word : words_of(text)) {
    part += (part.empty() ? "" : " ") + word;
    if (ends_with_korean_role(word)) parts.push_back(std::exchange(part, {}));
  }
  if (!part.empty()) parts.push_back(std::move(part));
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    for (const std::string_view separator : separators)
      if (text.compare(at, separator.size(), separator) == 0) length = std::max(length, separator.size());
    if (length == 0) {
      ++at;
      continue;
    }
    add_parts(text.substr(begin, at - begin), parts);
    begin = at += length;
  }
  add_parts(text.substr(begin), parts);
  return parts;
}

/// "홍길동 선임기자" -> 홍길동, "정치부 홍길동기자" -> 홍길동; a word for the trade alone stays.
std::string korean_name(const std::string& text) {
  std::vector<std::string> words = words_of(text);
  bool had_role = false;
  if (words.size() > 1 && ends_with_korean_role(words.back())) {
    // "홍길동 선임 기자입니다" has more than one word of the trade; the name stands in front.
    words.pop_back();
    had_role = true;
  }
  for (const std::string_view role : korean_roles) {
    std::string& last = words.back();
    if (!last.ends_with(role)) continue;
    const std::string front = last.substr(0, last.size() - role.size());
    if (syllables(front) < 2 || syllables(front) > 4) continue;
    last = front;
    had_role = true;
  }
  // Of a desk or a place and a name the name has three syllables.
  if (had_role && words.size() > 1)
    for (const std::string& word : words)
      if (syllables(word) == 3 && !word.ends_with("부") && !word.ends_with("팀")) return word;
  return joined(words);
}

std::string english_name(std::string text) {
  const std::string lower = to_lower_ascii(text);
  std::size_t end = text.size();
  for (const std::string_view cut : {" in ", " for ", " with ", " at ", " | "})
    if (const std::size_t at = lower.find(cut); at != std::string::npos && at > 0) end = std::min(end, at);
  text.resize(end);
  text.resize(text.find_last_not_of(" -:|,(") + 1);
  for (const std::string_view loose : {" on", " at"})
    if (text.ends_with(loose)) text.resize(text.size() - loose.size());
  std::vector<std::string> words = words_of(text);
  const auto is_trade = [](const std::string& word) { return is_one_of(to_lower_ascii(word), trade_words); };
  // "Staff Writer Kim Yuna"
  std::size_t first = 0;
  while (first < words.size() && is_trade(words[first])) ++first;
  if (first < words.size()) words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first));
  return joined(words);
}

/// "2 min read", "Print this article": what stands beside a name in an author's element.
bool is_no_name(const std::string& part) {
  constexpr std::array particles{"de",  "da",  "di",  "du",  "dos", "del", "della", "la", "le", "el", "al", "van",
                                 "von", "der", "den", "bin", "ben", "of",  "the",   "y",  "e",  "af", "ter"};
  if (ascii::is_digit(part.front())) return true;
  if (has_hangul(part)) return false;
  const std::vector<std::string> words = words_of(part);
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return ascii::is_lower(word.front()) && !is_one_of(word, particles);
  });
}

std::string without_address(const std::string& part) {
  std::vector<std::string> words = words_of(part);
  std::erase_if(words, [](const std::string& word) {
    return word.find('@') != std::string::npos || word.find("://") != std::string::npos;
  });
  return joined(words);
}

}  // namespace

bool has_trade_word(std::string_view text) {
  const std::vector<std::string> words = words_of(to_lower_ascii(text));
  return std::any_of(words.begin(), words.end(), [](const std::string& word) { return is_one_of(word, trade_words); });
}

bool ends_with_korean_role(std::string_view word) {
  if (word.ends_with("입니다")) word.remove_suffix(std::string_view("입니다").size());
  return std::any_of(korean_roles.begin(), korean_roles.end(), [&](const char* role) { return word.ends_with(role); });
}

std::vector<std::string> byline_names(std::string_view byline) {
  std::vector<std::string> names;
  if (byline.size() > longest_byline) return names;
  for (std::string part : split(authors_part(byline))) {
    part = without_address(part);
    if (part.empty()) continue;
    if (!names.empty() && is_one_of(to_lower_ascii(part), name_suffixes)) {
      names.back() += ", " + part;
      continue;
    }
    if (part.starts_with("and ")) part.erase(0, 4);  // "A, B, and C"
    if (!names.empty() &&
        (has_trade_word(part) || is_one_of(to_lower_ascii(part), agencies) || is_no_name(part) ||
         (has_hangul(part) && ends_with_korean_role(part) && words_of(part).size() == 1 && syllables(part) < 4)))
      continue;
    std::string name = has_hangul(part) ? korean_name(part) : english_name(part);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    if (names.size() == most_names) break;
  }
  return names;
}

std::string clean_byline(std::string_view byline) {
  std::string text;
  for (const std::string& name : byline_names(byline)) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace jjak::text
