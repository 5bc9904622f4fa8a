// Decides which of the dates on a page is the day of publication. No source is always right: systems fill fields when a
// page is built or imported. So the most trusted source wins unless more kinds of sources agree on another day.
#include "publication/date_evidence.hpp"

#include "dates/calendar.hpp"
#include "text/scan.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

constexpr int minutes_a_day = 24 * 60;

/// Sources of one kind are filled from the same field of a system, so they count as one voice.
int kind_of(Trust trust) {
  switch (trust) {
    case Trust::structured:
    case Trust::structured_page: return 0;
    case Trust::meta:
    case Trust::weak_meta: return 1;
    case Trust::container: return 2;
    case Trust::address: return 4;
    default: return 3;  // what readers see
  }
}

long minutes_of(const Timestamp& time) {
  return static_cast<long>(day_number(time).value_or(0)) * minutes_a_day + std::max(time.hour, 0) * 60L +
         std::max(time.minute, 0) - time.utc_offset.value_or(0);
}

/// Systems that know only the day write midnight.
bool has_clock(const Timestamp& time) { return time.hour > 0 || time.minute > 0; }

std::size_t voices_for(const std::vector<DateEvidence>& dates, const Timestamp& day) {
  std::vector<int> kinds;
  for (const DateEvidence& each : dates)
    if (same_day(each.time, day)) kinds.push_back(kind_of(each.trust));
  std::sort(kinds.begin(), kinds.end());
  return static_cast<std::size_t>(std::unique(kinds.begin(), kinds.end()) - kinds.begin());
}

std::vector<DateEvidence> by_trust(std::vector<DateEvidence> dates) {
  std::stable_sort(dates.begin(), dates.end(),
                   [](const DateEvidence& a, const DateEvidence& b) { return a.trust < b.trust; });
  return dates;
}

/// The first date of this day that has a time of day; the day itself if none has.
Timestamp with_clock(const std::vector<DateEvidence>& dates, const Timestamp& day) {
  if (has_clock(day)) return day;
  for (const DateEvidence& each : dates)
    if (same_day(each.time, day) && has_clock(each.time)) return each.time;
  return day;
}

/// Compares minutes if both have them in a known zone, else days.
bool is_earlier(const Timestamp& a, const Timestamp& b) {
  const bool exact = a.hour >= 0 && b.hour >= 0 && a.utc_offset && b.utc_offset;
  return exact ? minutes_of(a) < minutes_of(b) : day_number(a) < day_number(b) && !same_day(a, b);
}

/// What a system writes into a page for machines, and may overwrite at each change.
bool is_hidden(Trust trust) { return kind_of(trust) < kind_of(Trust::container); }

bool is_seen(Trust trust) { return kind_of(trust) == kind_of(Trust::line); }

/// The earlier day that a page shows, where its hidden date of publication is also the day of the last change: systems
/// overwrite hidden dates, but not the line that readers see. A line without a name counts only beside one that names
/// the change.
const DateEvidence* before_last_change(const Evidence& evidence, const DateEvidence& hidden) {
  const auto changed_then = [&](const DateEvidence& each) { return same_day(each.time, hidden.time); };
  if (std::none_of(evidence.modified.begin(), evidence.modified.end(), changed_then)) return nullptr;
  const bool shows_change = std::any_of(evidence.modified.begin(), evidence.modified.end(),
                                        [&](const DateEvidence& each) { return is_seen(each.trust); });
  const DateEvidence* found = nullptr;
  for (const DateEvidence& each : evidence.published) {
    const bool named = each.trust == Trust::named_line || each.trust == Trust::named_element;
    const bool shown = shows_change && (each.trust == Trust::element || each.trust == Trust::line);
    if ((!named && !shown) || same_day(each.time, hidden.time) || !is_earlier(each.time, hidden.time)) continue;
    if (found == nullptr || each.trust < found->trust) found = &each;
  }
  return found;
}

/// A change that readers see and that is earlier than a weak date of publication, which is then that of a later change.
/// Its day is nearer to that of publication.
const DateEvidence* change_before(const Evidence& evidence, const DateEvidence& weak) {
  if (weak.trust != Trust::weak_meta) return nullptr;
  for (const DateEvidence& each : evidence.modified)
    if (is_seen(each.trust) && is_earlier(each.time, weak.time) && !same_day(each.time, weak.time)) return &each;
  return nullptr;
}

/// A time in UTC as the newsroom's own clock has it, where another source has the day before or behind it and a zone
/// fits both. The day that readers see is the day of publication.
Timestamp on_local_day(const std::vector<DateEvidence>& dates, const Timestamp& time) {
  constexpr int quarter = 15, farthest_west = -12 * 60, farthest_east = 14 * 60;  // minutes
  if (time.utc_offset != 0 || !has_clock(time)) return time;
  const long utc = minutes_of(time);
  for (const DateEvidence& each : dates) {
    Timestamp local = each.time;
    if (each.trust == Trust::weak_meta || each.trust == Trust::last_resort || day_number(local) == day_number(time))
      continue;
    if (local.utc_offset) {
      if (local.utc_offset != 0 && minutes_of(local) == utc) return local;
      continue;
    }
    const long begin = minutes_of(local) - utc;
    if (has_clock(local)) {
      if (begin < farthest_west || begin > farthest_east || begin % quarter != 0) continue;
      local.utc_offset = static_cast<int>(begin);
      return local;
    }
    // Some time of that day is the same moment in some zone.
    if (begin + minutes_a_day > farthest_west && begin <= farthest_east) return local;
  }
  return time;
}

Timestamp exchanged(Timestamp time) {
  std::swap(time.month, time.day);
  return time;
}

/// The month (1-12) in an address that names this year, "/2024/03/"; 0 if there is none.
int month_in_url(std::string_view url, int year) {
  const std::string mark = "/" + std::to_string(year) + "/";
  const std::size_t at = url.find(mark);
  const int month = at == std::string_view::npos ? 0 : text::figures_at(url, at + mark.size(), 2).value;
  return dates::is_month(month) ? month : 0;
}

bool is_near(const Timestamp& time, Timestamp dateline) {
  constexpr int farthest_days = 3;
  dateline.year = time.year;
  const auto day = day_number(time), written = day_number(dateline);
  return day && written && std::abs(*day - *written) <= farthest_days;
}

}  // namespace

bool same_day(const Timestamp& a, const Timestamp& b) {
  if (a.year == b.year && a.month == b.month && a.day == b.day) return true;
  if (!a.utc_offset || !b.utc_offset || a.utc_offset == b.utc_offset || a.hour < 0 || b.hour < 0) return false;
  return std::abs(minutes_of(a) - minutes_of(b)) < minutes_a_day;
}

void settle_ambiguous(Evidence& evidence, std::string_view url, const std::optional<Timestamp>& dateline,
                      DateOrder order) {
  std::vector<DateEvidence> settled;
  for (const DateEvidence& each : evidence.published)
    if (!each.ambiguous) settled.push_back(each);
  const std::size_t sure = settled.size();
  for (const DateEvidence& each : evidence.published) {
    if (!each.ambiguous) continue;
    const Timestamp readings[] = {each.time, exchanged(each.time)};
    const auto fits = [&](const Timestamp& time) {
      const bool known = std::any_of(settled.begin(), settled.begin() + static_cast<std::ptrdiff_t>(sure),
                                     [&](const DateEvidence& other) { return same_day(other.time, time); });
      return known || month_in_url(url, time.year) == time.month || (dateline && is_near(time, *dateline));
    };
    const bool first = fits(readings[0]), second = fits(readings[1]);
    if (first != second)
      settled.push_back({readings[first ? 0 : 1], each.trust, false});
    else if (order != DateOrder::unknown)
      settled.push_back({readings[order == DateOrder::month_first ? 0 : 1], each.trust, false});
  }
  evidence.published = std::move(settled);
}

Publication weigh(const Evidence& evidence) {
  Publication found;
  const std::vector<DateEvidence> dates = by_trust(evidence.published);
  if (!dates.empty()) {
    const DateEvidence* best = &dates.front();
    std::size_t voices = voices_for(dates, best->time);
    constexpr std::size_t most_compared = 20;
    for (std::size_t i = 1; i < std::min(dates.size(), most_compared); ++i)
      if (const std::size_t count = voices_for(dates, dates[i].time); count > voices) {
        best = &dates[i];
        voices = count;
      }
    const DateEvidence* first_seen = is_hidden(best->trust) ? before_last_change(evidence, *best) : nullptr;
    if (first_seen == nullptr) first_seen = change_before(evidence, *best);
    if (first_seen == nullptr) first_seen = best;
    found.published = on_local_day(dates, with_clock(dates, first_seen->time));
  }
  for (const DateEvidence& each : by_trust(evidence.modified)) {
    const bool earlier = found.published && is_earlier(each.time, *found.published);
    if (earlier) continue;
    found.modified = with_clock(by_trust(evidence.modified), each.time);
    break;
  }
  return found;
}

}  // namespace jjak::extraction
