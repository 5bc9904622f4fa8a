// Words and digits at a place of a sentence, as the readers of numbers, dates and names look at them.
#include "text/scan.hpp"

#include <algorithm>
#include <array>

namespace jjak::text {
namespace {

constexpr std::size_t longest_word = 16;

}  // namespace

Figures figures_at(std::string_view s, std::size_t begin, std::size_t longest) {
  Figures figures{-1, begin, begin};
  int value = 0;
  while (ascii::is_digit(at(s, figures.end))) {
    if (figures.size() < longest) value = value * 10 + (s[figures.end] - '0');
    ++figures.end;
  }
  if (figures.size() > 0 && figures.size() <= longest) figures.value = value;
  return figures;
}

std::optional<int> number_of(std::string_view digits) {
  constexpr std::size_t longest = 9;
  const Figures figures = figures_at(digits, 0, longest);
  return figures.value >= 0 && figures.end == digits.size() ? std::optional(figures.value) : std::nullopt;
}

std::string_view letters_at(std::string_view s, std::size_t i) {
  std::size_t end = i;
  while (ascii::is_letter(at(s, end)) && end - i <= longest_word) ++end;
  return end - i > longest_word || end == i ? std::string_view{} : s.substr(i, end - i);
}

std::string_view word_before(std::string_view s, std::size_t i) {
  std::size_t end = skip_blank_back(s, i);
  if (end == i && i > 0 && s[i - 1] == '-') --end;
  if (end == i) return {};
  std::size_t begin = end;
  while (begin > 0 && ascii::is_letter(s[begin - 1]) && end - begin <= longest_word) --begin;
  return end - begin > longest_word ? std::string_view{} : s.substr(begin, end - begin);
}

bool equal_words(std::string_view word, std::string_view lower_case) {
  return word.size() == lower_case.size() && std::equal(word.begin(), word.end(), lower_case.begin(),
                                                        [](char a, char b) { return ascii::to_lower(a) == b; });
}

bool is_one_of(std::string_view word, std::span<const std::string_view> lower_case) {
  return std::any_of(lower_case.begin(), lower_case.end(), [&](auto entry) { return equal_words(word, entry); });
}

std::size_t length_of_any(std::string_view s, std::size_t i, std::span<const std::string_view> strings) {
  for (const std::string_view string : strings)
    if (follows(s, i, string)) return string.size();
  return 0;
}

std::size_t minus_before(std::string_view s, std::size_t begin) {
  const std::size_t sign = precedes(s, begin, "-") ? 1 : precedes(s, begin, "−") ? 3 : 0;
  if (sign == 0) return begin;
  const std::size_t before = begin - sign;
  return before == 0 || s[before - 1] == ' ' || s[before - 1] == '(' ? before : begin;
}

bool starts_eojeol(std::string_view s, std::size_t i) {
  if (i == 0) return true;
  const char before = s[i - 1];
  if (before == '"' || before == '\'') return i == 1 || s[i - 2] == ' ';  // else it closes a quotation
  if (ascii::is_letter(before) || ascii::is_digit(before) || before == ')' || before == ']' || before == '%')
    return false;
  if (i >= syllable_bytes && syllable_at(s, i - syllable_bytes) != 0) return false;
  constexpr std::array<std::string_view, 7> closing{"”", "’", "」", "』", "》", "〉", "％"};
  return std::none_of(closing.begin(), closing.end(), [&](auto mark) { return precedes(s, i, mark); });
}

bool ends_quantity(std::string_view s, std::size_t i) {
  const char32_t next = syllable_at(s, i);
  constexpr std::u32string_view beginnings = U"이가은는을를의에도로으만여씩당과와간째쯤정부까동전후뒤안내중짜밖보미남";
  return next == 0 || beginnings.find(next) != std::u32string_view::npos;
}

}  // namespace jjak::text
