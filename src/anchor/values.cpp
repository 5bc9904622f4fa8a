// The numbers and dates of a sentence in one line, for looking at what was found.
#include <jjak/anchor.hpp>

#include "dates/mentions.hpp"
#include "numbers/numbers.hpp"

#include <algorithm>

namespace jjak {

std::string normalised_values(std::string_view text, Language language) {
  const std::vector<dates::Mention> dates = dates::find_dates(text, language, nullptr);
  std::vector<text::Mention> values = anchors::find_numbers(text, language);
  auto date = dates.begin();
  std::erase_if(values, [&](const text::Mention& number) {
    while (date != dates.end() && date->bytes.end <= number.bytes.begin) ++date;
    return date != dates.end() && date->bytes.begin < number.bytes.end;
  });
  const auto numbers = static_cast<std::ptrdiff_t>(values.size());
  for (const dates::Mention& each : dates) values.push_back({to_string(each.value), each.bytes});
  std::inplace_merge(values.begin(), values.begin() + numbers, values.end(),
                     [](const auto& a, const auto& b) { return a.bytes.begin < b.bytes.begin; });
  std::string line;
  for (const text::Mention& value : values) line.append(line.empty() ? "" : " ").append(value.value);
  return line;
}

}  // namespace jjak
