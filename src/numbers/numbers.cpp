// Numbers of either language, and when two of them render each other.
#include "numbers/numbers.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace jjak::anchors {

std::vector<text::Mention> find_numbers(std::string_view sentence, Language language, const NumberWords& words) {
  if (language == Language::english) return find_english_numbers(sentence);
  if (language == Language::korean) return find_korean_numbers(sentence, words);
  return {};
}

double number_match(std::string_view a, std::string_view b) {
  constexpr double equal = .5, nearly_equal = .15;
  constexpr double smallest = 1000, tolerance = .03;
  if (a == b) return a.empty() ? 0 : equal;
  const auto value_of = [](std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(value) ? value : 0;
  };
  const double left = value_of(a), right = value_of(b);
  if (std::min(left, right) < smallest) return 0;
  return std::abs(left - right) <= tolerance * std::max(left, right) ? nearly_equal : 0;
}

}  // namespace jjak::anchors
