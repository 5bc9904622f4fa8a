// Dates as pages write them, in English and Korean. Day precision is enough; time and offset are taken where they stand.
#pragma once

#include <jjak/model.hpp>

#include <optional>
#include <string_view>

namespace jjak::extraction {

struct FoundDate {
  Timestamp time;
  Range bytes;  ///< of the date with its time, in the text searched
};

/// A machine-readable date: "2024-11-14T09:12:00+09:00", "2024-11-14 09:12", "20241114". Nothing when it is not one.
std::optional<Timestamp> parse_iso(std::string_view text);

/// The first date at or after `from`: "2024.11.18 4:30pm", "2024년 11월 14일 오후 4시 30분", "Nov. 18, 2024",
/// "18 November 2024", "December 23, 2024 at 05:30AM". Dates without a year are not dates of publication.
std::optional<FoundDate> find_date(std::string_view text, std::size_t from = 0);

/// The first date that the words before it do not call a modification ("Updated", "수정").
std::optional<FoundDate> find_published(std::string_view text);

/// Whether a line is nothing but a date (with weekday, time and words like "Published", "입력").
bool is_date_line(std::string_view line);

}  // namespace jjak::extraction
