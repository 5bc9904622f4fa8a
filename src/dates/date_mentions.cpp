#include "dates/date_mentions.hpp"

#include <algorithm>

namespace jjak::anchors {
namespace {

/// Cuts the first alternative off.
std::string_view next_alternative(std::string_view& values) {
  const std::size_t end = values.find('|');
  const std::string_view first = values.substr(0, end);
  values.remove_prefix(end == std::string_view::npos ? values.size() : end + 1);
  return first;
}

}  // namespace

std::vector<text::Mention> find_dates(std::string_view sentence, Language language, const Timestamp* reference) {
  if (language == Language::english) return find_english_dates(sentence, reference);
  if (language == Language::korean) return find_korean_dates(sentence, reference);
  return {};
}

bool is_relative_date(std::string_view value) {
  if (value.starts_with('k')) return true;
  if (value.starts_with('w')) return value.find('|') == std::string_view::npos;
  const std::string_view offset = value.substr(std::min<std::size_t>(1, value.size()));
  return offset == "0" || offset.starts_with('-') || offset.starts_with('+');
}

double match_probability(std::string_view a, std::string_view b) {
  constexpr double alike = .6;
  while (!a.empty()) {
    const std::string_view left = next_alternative(a);
    for (std::string_view rest = b; !rest.empty();)
      if (next_alternative(rest) == left && !left.empty()) return alike;
  }
  return 0;
}

}  // namespace jjak::anchors
