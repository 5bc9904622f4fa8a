// Values of dates, as both languages' finders make them.
#pragma once

#include "text/mention.hpp"

#include <jjak/article.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::anchors {

/// Up to four digits without separators; `value` is -1 when there are none, or more.
struct Figures {
  int value = -1;
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
};

Figures figures_at(std::string_view sentence, std::size_t begin);

inline bool is_year(int value) { return value >= 1000 && value <= 2999; }
inline bool is_month(int value) { return value >= 1 && value <= 12; }
inline bool is_day(int value) { return value >= 1 && value <= 31; }

/// Whether figures may begin at `i`: not in the middle of a number (1,204.5), a word (F16) or a time.
bool starts_figures(std::string_view sentence, std::size_t i);

enum class DayHalf : std::uint8_t { unknown, before_noon, after_noon };

/// "t15:30"; nothing when there is no such time.
std::optional<std::string> time_value(int hour, int minute, DayHalf half);
/// "y1990s" of 1990 or 90.
std::optional<std::string> decade_value(const Figures& figures);

/// Last, this and next are -1, 0 and 1. `unit` is y, m, d or k.
std::string relative_value(char unit, int offset, const Timestamp* reference);
/// "w4|d5"; only "w4" without a reference. Tomorrow's weekday is also tomorrow ("w2|d3|d10"): it is said of what is planned, and
/// of today where a page gives its time in UTC or the newsroom stands west of the news.
std::string weekday_value(int weekday, bool after, const Timestamp* reference);

void add_date(std::vector<Mention>& mentions, std::string value, std::size_t begin, std::size_t end);
void add_date(std::vector<Mention>& mentions, char unit, const Figures& figures, std::size_t end);

/// 2019-12-07, 2019/12/7, 2019.12.07, 2019. 12. 7.: adds its three parts; where it ends, 0 when there is none at `begin`.
std::size_t take_figures_date(std::vector<Mention>& mentions, std::string_view sentence, std::size_t begin);
/// 9/11, 9.11, 9·11, which both languages use as a name; 0 when it does not stand at `begin`.
std::size_t take_september_11(std::vector<Mention>& mentions, std::string_view sentence, std::size_t begin);

}  // namespace jjak::anchors
