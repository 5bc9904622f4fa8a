// Cuts a byline into names: what stands around them (openings, places, roles, addresses) goes. Pages, feeds and
// agencies write bylines in many forms; articles and gold are compared by the names alone.
#include "bylines/bylines.hpp"

#include "text/ascii.hpp"
#include "text/hangul.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::bylines {
namespace {

using rules::ListId;
using text::fold_space;
using text::is_hangul;
using text::next_code_point;
using text::to_lower_ascii;

constexpr std::size_t longest_byline = 500;  // bytes
constexpr std::size_t most_names = 30;

constexpr std::array desk_endings{"국", "부", "팀", "실"};  // 보도국, 편집부, 취재팀, 논설실
/// The first syllables of Korean names, nearly all of them.
constexpr std::string_view surnames =
    "김이박최정강조윤장임한오서신권황안송유류전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추소석선"
    "설";
constexpr std::array separators{",",   "·",   "ㆍ",    "•",   ";",   "、",  "|", "ㅣ",
                                " / ", " & ", " and ", " – ", " — ", " - ", "\n"};

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

/// The longest role that a text ends with: of "홍길동 선임기자" 선임기자. Empty where there is none.
std::string_view role_at_end(std::string_view text, const rules::Lists& words) {
  const rules::Entry* const role = words[ListId::journalist_roles].ending_of(text);
  if (role == nullptr) return {};
  const std::size_t begin = text.size() - role->word.size();
  const bool inside_word = begin > 0 && ascii::is_letter(text[begin]) && ascii::is_letter(text[begin - 1]);
  return inside_word ? std::string_view() : text.substr(begin);
}

/// "편집부": many people, so it can be a name itself.
bool is_desk(std::string_view role) {
  return std::any_of(desk_endings.begin(), desk_endings.end(), [&](const char* end) { return role.ends_with(end); });
}

/// "정치부", "경제팀": part of a newsroom. Names may end with 국 and 실.
bool is_part_of_newsroom(std::string_view word) { return word.ends_with("부") || word.ends_with("팀"); }

/// Three syllables of which the first is a surname: "홍길동", but not "온라인" (뉴스팀).
bool is_full_name(std::string_view word) {
  constexpr std::size_t syllable_bytes = 3;
  return syllables(word) == 3 && !is_part_of_newsroom(word) &&
         surnames.find(word.substr(0, syllable_bytes)) != std::string_view::npos;
}

/// Without a place before the name, "서울=홍길동". Several names may have one each.
std::string without_place(std::string text) {
  while (!text.empty() && (text.back() == '=' || text.back() == ' ')) text.pop_back();
  const std::size_t equals = text.rfind('=');
  return equals == std::string::npos ? text : fold_space(text.substr(equals + 1));
}

/// Without what stands in brackets with an equals sign, "(서울=연합뉴스)". Of "[서울=홍길동 기자]", which names somebody, only the
/// brackets go.
std::string without_brackets(std::string text, const rules::Lists& words) {
  for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"[", "]"}, std::pair{"【", "】"}}) {
    const std::size_t begin = text.find(open), end = text.find(close, begin == std::string::npos ? 0 : begin);
    if (begin == std::string::npos || end == std::string::npos) continue;
    const std::size_t inside = begin + std::string_view(open).size(), behind = end + std::string_view(close).size();
    const std::string named = text.substr(inside, end - inside);
    const bool names_all = begin == 0 && behind == text.size();
    if (names_all && !role_at_end(named, words).empty())
      text = named;
    else if (text.find('=', begin) < end)
      text.erase(begin, behind - begin);
  }
  return text;
}

/// "글쓴이 : 홍길동", "By Kim Yuna" -> the name. English openings end with a space in their list; behind Korean ones stands
/// one of several marks.
std::string without_openings(std::string text, const rules::Lists& words) {
  constexpr std::size_t reach = 200;  // bytes; no opening is longer
  while (true) {
    const std::string start = to_lower_ascii(std::string_view(text).substr(0, reach));
    const rules::Entry* const opening = words[ListId::byline_openings].opening_of(start);
    if (opening == nullptr) return text;
    const std::string_view rest = std::string_view(text).substr(opening->word.size());
    if (!opening->word.ends_with(' ')) {
      for (const std::string_view mark : {" :", ":", "=", " "})
        if (rest.starts_with(mark)) return fold_space(rest.substr(mark.size()));
      return text;
    }
    text = std::string(rest);
  }
}

/// Without openings, and without what stands behind the last author.
std::string authors_part(std::string_view byline, const rules::Lists& words) {
  std::string text = without_openings(fold_space(without_brackets(fold_space(byline), words)), words);
  const std::string lower = to_lower_ascii(text);
  std::size_t end = lower.size();
  for (const rules::Entry& other : words[ListId::byline_ends])
    if (const std::size_t at = lower.find(other.word); at != std::string::npos && at > 0) end = std::min(end, at);
  text.resize(end);
  return text;
}

/// One part for each role: "홍길동 기자 김철수 기자" names two. A desk ends a part only behind a name: "편집부 홍길동 기자" is one.
void add_parts(const std::string& text, const rules::Lists& words, std::vector<std::string>& parts) {
  std::string part;
  for (const std::string& word : words_of(text)) {
    const bool ends = ends_with_korean_role(word, words) && (!is_desk(word) || is_full_name(part));
    part += (part.empty() ? "" : " ") + word;
    if (ends) parts.push_back(std::exchange(part, {}));
  }
  if (!part.empty()) parts.push_back(std::move(part));
}

std::vector<std::string> split(const std::string& text, const rules::Lists& words) {
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
    add_parts(text.substr(begin, at - begin), words, parts);
    begin = at += length;
  }
  add_parts(text.substr(begin), words, parts);
  return parts;
}

/// Cuts the role at the end off, with the word that ends with it: "홍길동 선임기자" -> 홍길동, "홍길동기자" -> 홍길동. Whether there
/// was one. A role alone stays, and so does a desk that has no name in front.
bool cut_role(std::vector<std::string>& parts, const rules::Lists& words) {
  bool found = false;
  if (parts.size() > 1 && ends_with_korean_role(parts.back(), words) &&
      (!is_desk(parts.back()) || (parts.size() == 2 && is_full_name(parts.front())))) {
    // "홍길동 선임 기자입니다" has more than one word for the trade; the name stands in front.
    parts.pop_back();
    found = true;
  }
  std::string& last = parts.back();
  const std::string_view role = role_at_end(last, words);
  const std::string front = last.substr(0, last.size() - role.size());
  if (role.empty() || is_desk(role) || syllables(front) < 2 || syllables(front) > 4) return found;
  last = front;
  return true;
}

/// "정치부 홍길동기자" -> 홍길동: of a desk or a place and a name the name has three syllables.
std::string korean_name(const std::string& text, const rules::Lists& words) {
  std::vector<std::string> parts = words_of(text);
  if (cut_role(parts, words) && parts.size() > 1)
    for (const std::string& part : parts)
      if (syllables(part) == 3 && !is_part_of_newsroom(part) && role_at_end(part, words).empty()) return part;
  return joined(parts);
}

/// Without what stands behind an English name: "Kim Yuna in Seoul" -> "Kim Yuna".
std::string without_place_behind(std::string text) {
  const std::string lower = to_lower_ascii(text);
  std::size_t end = text.size();
  for (const std::string_view cut : {" in ", " for ", " with ", " at ", " | "})
    if (const std::size_t at = lower.find(cut); at != std::string::npos && at > 0) end = std::min(end, at);
  text.resize(end);
  return text;
}

std::string english_name(std::string text, const rules::Lists& words) {
  text.resize(text.find_last_not_of(" -:|,(") + 1);
  for (const std::string_view loose : {" on", " at"})
    if (text.ends_with(loose)) text.resize(text.size() - loose.size());
  std::vector<std::string> parts = words_of(text);
  // "Staff Writer Kim Yuna"
  const auto first = std::find_if(parts.begin(), parts.end(), [&](const std::string& part) {
    return !words[ListId::trade_words].contains(to_lower_ascii(part));
  });
  if (first != parts.end()) parts.erase(parts.begin(), first);
  return joined(parts);
}

/// "2 min read", "Print this article": what stands beside a name in an author's element.
bool is_no_name(const std::string& part, const rules::Lists& words) {
  if (ascii::is_digit(part.front())) return true;
  if (text::has_hangul(part)) return false;
  const std::vector<std::string> each = words_of(part);
  return std::any_of(each.begin(), each.end(), [&](const std::string& word) {
    return ascii::is_lower(word.front()) && !words[ListId::name_particles].contains(word);
  });
}

std::string without_address(const std::string& part) {
  std::vector<std::string> words = words_of(part);
  std::erase_if(words, [](const std::string& word) {
    return word.find('@') != std::string::npos || word.find("://") != std::string::npos;
  });
  return joined(words);
}

/// "선임기자" behind a name and a comma; a desk there is a second name.
bool is_role_alone(const std::string& part, const rules::Lists& words) {
  const std::string_view role = role_at_end(part, words);
  if (role.empty() || is_desk(role)) return false;
  return role.size() == part.size() || (words_of(part).size() == 1 && syllables(part) < 4);
}

/// "기자", "[기자]": who speaks in a transcript, and nobody's name. A desk may sign as a whole.
bool is_bare_role(std::string_view part, const rules::Lists& words) {
  if (part.starts_with('[') && part.ends_with(']')) part = part.substr(1, part.size() - 2);
  const std::string_view role = role_at_end(part, words);
  return !role.empty() && role.size() == part.size() && !is_desk(role);
}

/// What stands between separators beside names and is none.
bool is_beside_names(const std::string& part, const rules::Lists& words) {
  return is_paper(part, words) || has_trade_word(part, words) ||
         words[ListId::agencies].contains(to_lower_ascii(part)) || is_no_name(part, words) ||
         is_role_alone(part, words);
}

}  // namespace

bool is_paper(std::string_view name, const rules::Lists& words) {
  if (is_full_name(name)) return false;
  const std::string lower = to_lower_ascii(name);
  if (lower.starts_with("the ")) return true;
  const rules::Entry* const word = words[ListId::paper_words].ending_of(lower);
  if (word == nullptr || word->word.size() == lower.size()) return false;
  const char before = lower[lower.size() - word->word.size() - 1];
  return text::has_hangul(word->word) || before == ' ';
}

bool has_trade_word(std::string_view text, const rules::Lists& words) {
  const std::vector<std::string> all = words_of(to_lower_ascii(text));
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& word) { return words[ListId::trade_words].contains(word); });
}

bool ends_with_korean_role(std::string_view text, const rules::Lists& words) {
  constexpr std::string_view copula = "입니다";
  if (text.ends_with(copula)) text.remove_suffix(copula.size());
  return !role_at_end(text, words).empty();
}

std::vector<std::string> byline_names(std::string_view byline, const rules::Lists& words) {
  std::vector<std::string> names;
  if (byline.size() > longest_byline) return names;
  for (std::string part : split(authors_part(byline, words), words)) {
    part = without_place(without_address(part));
    while (part.ends_with(' ') || part.ends_with(':')) part.pop_back();  // of a label whose date is gone
    if (part.empty() || is_bare_role(part, words)) continue;
    if (!names.empty() && words[ListId::name_suffixes].contains(to_lower_ascii(part))) {
      names.back() += ", " + part;
      continue;
    }
    if (part.starts_with("and ")) part.erase(0, 4);  // "A, B, and C"
    if (!text::has_hangul(part)) part = without_place_behind(std::move(part));
    if (!names.empty() && is_beside_names(part, words)) continue;
    std::string name = text::has_hangul(part) ? korean_name(part, words) : english_name(part, words);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    if (names.size() == most_names) break;
  }
  return names;
}

std::string clean_byline(std::string_view byline, const rules::Lists& words) {
  std::string text;
  for (const std::string& name : byline_names(byline, words)) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace jjak::bylines
