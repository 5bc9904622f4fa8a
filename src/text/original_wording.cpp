#include "text/original_wording.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jjak::text {
namespace {

constexpr std::size_t longest = 90;  // bytes; longer words are a headline that happens to mention a language

// All lower case. Say it as the greater part of the words: "Click here to read in Korean".
constexpr std::array wordings{
    "read in korean",  "read this in korean", "read the korean", "korean version",     "korean original",
    "original korean", "article in korean",   "story in korean", "original in korean", "한국어로 읽기",
    "한국어로 보기",   "한국어 원문",         "한국어 기사",     "한글로 읽기",        "한글 기사",
    "한글 원문",       "국문 기사",           "국문기사",        "기사 원문",          "원문 기사"};
// Say it when they stand alone.
constexpr std::array whole_wordings{"in korean", "view in korean", "원문 보기",  "원문보기",
                                    "한글판",    "한국어 버전",    "한글로 보기"};
constexpr std::array bare_names{"korean", "kor", "한국어", "한글", "한", "국문", "원문"};

/// Without brackets, arrows and other marks at both ends, in lower case.
std::string without_ornaments(std::string_view words) {
  const std::string key = match_key(fold_space(words));
  std::size_t first = key.size(), last = 0;
  for (std::size_t offset = 0; offset < key.size();) {
    const std::size_t start = offset;
    const char32_t c = next_code_point(key, offset);
    if (!is_hangul(c) && !is_latin_letter(c) && !is_ascii_digit(c)) continue;
    first = std::min(first, start);
    last = offset;
  }
  return first < last ? key.substr(first, last - first) : std::string{};
}

}  // namespace

double korean_original_score(std::string_view words) {
  if (words.size() > longest) return 0;
  const std::string bare = without_ornaments(words);
  const std::size_t length = visible_length(bare);
  const auto is_most_of_it = [&](std::string_view wording) {
    return bare.find(wording) != std::string::npos && 2 * visible_length(wording) >= length;
  };
  const auto is_all_of_it = [&](std::string_view wording) { return bare == wording; };
  if (std::any_of(wordings.begin(), wordings.end(), is_most_of_it)) return 1;
  if (std::any_of(whole_wordings.begin(), whole_wordings.end(), is_all_of_it)) return 1;
  return std::any_of(bare_names.begin(), bare_names.end(), is_all_of_it) ? bare_name_score : 0;
}

}  // namespace jjak::text
