#include <jjak/anchor.hpp>

#include "dates/date_mentions.hpp"
#include "numbers/numbers.hpp"

#include <algorithm>

namespace jjak {

std::string normalised_values(std::string_view text, Language language) {
  const std::vector<text::Mention> dates = anchors::find_dates(text, language, nullptr);
  std::vector<text::Mention> values = anchors::find_numbers(text, language);
  auto date = dates.begin();
  std::erase_if(values, [&](const text::Mention& number) {
    while (date != dates.end() && date->bytes.end <= number.bytes.begin) ++date;
    return date != dates.end() && date->bytes.begin < number.bytes.end;
  });
  const auto numbers = static_cast<std::ptrdiff_t>(values.size());
  values.insert(values.end(), dates.begin(), dates.end());
  std::inplace_merge(values.begin(), values.begin() + numbers, values.end(),
                     [](const auto& a, const auto& b) { return a.bytes.begin < b.bytes.begin; });
  std::string line;
  for (const text::Mention& value : values) line.append(line.empty() ? "" : " ").append(value.value);
  return line;
}

}  // namespace jjak
