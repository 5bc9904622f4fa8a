// Finds the day of publication in an address: /2024/12/16/, /20241216/, AKR20241216012300504.
#include "dates/calendar.hpp"
#include "dates/vocabulary.hpp"
#include "publication/publication.hpp"
#include "text/scan.hpp"

#include <algorithm>
#include <vector>

namespace jjak::extraction {
namespace {

struct DigitRun {
  std::string_view digits;
  char before = 0;
  char behind = 0;
};

std::vector<DigitRun> digit_runs(std::string_view path) {
  std::vector<DigitRun> runs;
  for (std::size_t at = 0; at < path.size();) {
    if (!ascii::is_digit(path[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < path.size() && ascii::is_digit(path[end])) ++end;
    runs.push_back({path.substr(at, end - at), at > 0 ? path[at - 1] : '\0', end < path.size() ? path[end] : '\0'});
    at = end;
  }
  return runs;
}

/// "/20241216/", "-20241216.html", "AKR20241216012300504", "2024121610140001": a number that begins with a day and can
/// hardly be anything else.
std::optional<Timestamp> day_in_number(const DigitRun& run) {
  constexpr std::size_t day_digits = 8, fewest_with_serial = 12;
  const bool opens_part = run.before == '/' || run.before == '-' || run.before == '_';
  const bool alone =
      run.digits.size() == day_digits && opens_part &&
      (run.behind == '/' || run.behind == '\0' || run.behind == '.' || run.behind == '-' || run.behind == '_');
  const bool with_serial =
      run.digits.size() >= fewest_with_serial && (run.before == '/' || ascii::is_letter(run.before));
  if (!alone && !with_serial) return std::nullopt;
  return dates::compact_day(run.digits);
}

/// The address of a page that a web archive keeps: the day in front of it is that of the copy.
std::string_view inside_archive(std::string_view url) {
  constexpr std::string_view archive = "web.archive.org/web/";
  const std::size_t at = url.find(archive);
  if (at == std::string_view::npos) return url;
  const std::size_t end = url.find('/', at + archive.size());
  return end == std::string_view::npos ? std::string_view() : url.substr(end);
}

/// A day whose parts stand apart, in four, one or two, and one or two digits.
std::optional<Timestamp> day_of(const DigitRun& year, const DigitRun& month, const DigitRun& day) {
  const auto value = [](const DigitRun& run) { return text::number_of(run.digits).value_or(0); };
  return dates::day_published_on(value(year), value(month), value(day));
}

/// "/2024/1216/", "/2024-12/16/": month and day of two digits each, with other marks between them.
std::optional<Timestamp> day_in_folders(const DigitRun& year, const DigitRun& next, const DigitRun& last) {
  if (year.digits.size() != 4 || year.before != '/') return std::nullopt;
  const auto number = [](std::string_view digits) { return text::number_of(digits).value_or(0); };
  if (year.behind == '/' && next.digits.size() == 4 && next.before == '/' && next.behind == '/')
    return dates::day_published_on(number(year.digits), number(next.digits.substr(0, 2)),
                                   number(next.digits.substr(2)));
  const bool joined = year.behind == '-' && next.before == '-' && next.behind == '/' && last.before == '/' &&
                      last.behind == '/' && next.digits.size() == 2 && last.digits.size() == 2;
  return joined ? day_of(year, next, last) : std::nullopt;
}

/// "/2024/mar/05/": the month by its English name, as some papers write it.
std::optional<Timestamp> day_with_named_month(std::string_view path, const DigitRun& year, const DigitRun& day) {
  if (year.digits.size() != 4 || year.before != '/' || year.behind != '/' || day.before != '/' || day.behind != '/' ||
      day.digits.size() > 2)
    return std::nullopt;
  const std::size_t begin = static_cast<std::size_t>(year.digits.data() - path.data()) + year.digits.size() + 1;
  const std::size_t end = static_cast<std::size_t>(day.digits.data() - path.data()) - 1;
  if (end <= begin) return std::nullopt;
  const int month = dates::Vocabulary::built_in().month_of(path.substr(begin, end - begin));
  const auto value = [](const DigitRun& run) { return text::number_of(run.digits).value_or(0); };
  return dates::day_published_on(value(year), month, value(day));
}

/// "/2024/12/16/", "/2024-12-16-title"; in "/2024/12/16" the last could be an article's number. "title-2024-12-16" only
/// at the end of a name; in front of more it may be any day.
std::optional<Timestamp> day_between_marks(const DigitRun& year, const DigitRun& month, const DigitRun& day) {
  const char mark = year.behind;
  const bool closes_name = year.before == '-' && mark == '-' && (day.behind == '\0' || day.behind == '.');
  if (year.digits.size() != 4 || (year.before != '/' && !closes_name)) return std::nullopt;
  const bool joined = (mark == '/' || mark == '-') && month.before == mark && month.behind == mark &&
                      day.before == mark && month.digits.size() <= 2 && day.digits.size() <= 2;
  const bool ends =
      day.behind == '/' || (mark == '-' && (day.behind == '\0' || day.behind == '-' || day.behind == '.'));
  return joined && ends ? day_of(year, month, day) : std::nullopt;
}

/// "/16-12-2024", a part of the path that is nothing else and can be read in one way.
std::optional<Timestamp> day_in_front(const DigitRun& day, const DigitRun& month, const DigitRun& year) {
  const bool is_part = day.before == '/' && day.behind == '-' && month.before == '-' && month.behind == '-' &&
                       year.before == '-' && (year.behind == '/' || year.behind == '\0');
  if (!is_part || day.digits.size() != 2 || month.digits.size() != 2 || year.digits.size() != 4) return std::nullopt;
  const bool either = dates::is_month(text::number_of(day.digits).value_or(0)) && day.digits != month.digits;
  return either ? std::nullopt : day_of(year, month, day);
}

}  // namespace

std::optional<Timestamp> day_in_url(std::string_view url) {
  constexpr std::size_t longest = 2'000;
  url = inside_archive(url);
  const std::size_t scheme = url.find("://");
  const std::size_t path_at = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
  if (path_at == std::string_view::npos) return std::nullopt;
  const std::string_view path = url.substr(path_at, std::min(longest, url.find_first_of("?#") - path_at));
  const std::vector<DigitRun> runs = digit_runs(path);
  std::optional<Timestamp> found;
  const auto add = [&](const std::optional<Timestamp>& day) {
    if (day && !found) found = day;
    // Two days in one address: nobody knows which.
    return !day || *found == *day;
  };
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (!add(day_in_number(runs[i]))) return std::nullopt;
    if (i + 1 >= runs.size()) continue;
    if (!add(day_with_named_month(path, runs[i], runs[i + 1]))) return std::nullopt;
    if (!add(day_in_folders(runs[i], runs[i + 1], i + 2 < runs.size() ? runs[i + 2] : DigitRun{}))) return std::nullopt;
    if (i + 2 >= runs.size()) continue;
    if (!add(day_in_front(runs[i], runs[i + 1], runs[i + 2]))) return std::nullopt;
    if (!add(day_between_marks(runs[i], runs[i + 1], runs[i + 2]))) return std::nullopt;
  }
  return found;
}

}  // namespace jjak::extraction
