// Reads values that are dates: attributes, members of JSON, fields of feeds. Systems write them in ISO 8601, as
// digits alone or as readers see them.
#include "dates/full_date.hpp"

#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace jjak::dates {
namespace {

/// "20241216", "202412161014", "20241216101400"
std::optional<Timestamp> compact_date(std::string_view digits) {
  auto time = compact_day(digits);
  if (!time || digits.size() == 8) return time;
  const auto hour = text::number_of(digits.substr(8, 2)), minute = text::number_of(digits.substr(10, 2));
  if (!hour || !minute || !is_time(*hour, *minute)) return std::nullopt;
  time->hour = *hour;
  time->minute = *minute;
  return time;
}

/// Seconds since 1970, as far as they give a day of publication.
std::optional<Timestamp> from_epoch(std::int64_t seconds) {
  using namespace std::chrono;
  const sys_seconds point{std::chrono::seconds(seconds)};
  const sys_days day = floor<days>(point);
  const year_month_day date{day};
  const auto found =
      day_published_on(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                       static_cast<int>(static_cast<unsigned>(date.day())));
  if (!found) return std::nullopt;
  Timestamp time = *found;
  const auto minutes = duration_cast<std::chrono::minutes>(point - day).count();
  time.hour = static_cast<int>(minutes / 60);
  time.minute = static_cast<int>(minutes % 60);
  time.utc_offset = 0;
  return time;
}

std::optional<Timestamp> digits_alone(std::string_view digits) {
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  switch (digits.size()) {
    case 8:
    case 12:
    case 14: return compact_date(digits);
    // Ten digits can be a day and its hour too; then nothing is sure.
    case 10: return compact_day(digits) ? std::nullopt : from_epoch(number);
    case 13: return from_epoch(number / 1000);
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<Timestamp> parse_date(std::string_view value, const Vocabulary& words) {
  constexpr std::size_t longest = 64;
  if (value.size() > 4 * longest) return std::nullopt;
  const std::string folded = text::fold_space(value);
  if (folded.empty() || folded.size() > longest) return std::nullopt;
  if (std::all_of(folded.begin(), folded.end(), ascii::is_digit)) return digits_alone(folded);
  // "20241216T101400Z"
  if (folded.size() > 9 && folded[8] == 'T' && std::all_of(folded.begin(), folded.begin() + 8, ascii::is_digit))
    return compact_day(folded);
  const auto found = find_date(folded, 0, words);
  if (!found || found->ambiguous) return std::nullopt;
  // "Sonntag, Dezember 16th, 2012": a weekday in another language may stand in front.
  constexpr std::size_t longest_weekday = 24;  // bytes
  const std::string_view front = std::string_view(folded).substr(0, found->bytes.begin);
  const bool only_date = front.empty() || (front.size() <= longest_weekday && text::fold_space(front).ends_with(',') &&
                                           std::none_of(front.begin(), front.end(), ascii::is_digit));
  return only_date ? std::optional(found->time) : std::nullopt;
}

}  // namespace jjak::dates
