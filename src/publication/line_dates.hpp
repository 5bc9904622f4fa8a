// The dates that readers see in lines of a page: in the head of the article, and behind its text.
#pragma once

#include "facts/header.hpp"
#include "lines/date_lines.hpp"
#include "publication/date_evidence.hpp"

namespace jjak::extraction {

/// What a date is called in its line, or by the label in the piece before it: "등록일", then "2024.12.16".
DateMeaning meaning_on_page(const Page& page, std::size_t piece, const MarkedDate& date);

/// Reads lines for dates. Page and header must outlive it. Complexity of each call: linear in the pieces.
class LineDates {
 public:
  LineDates(const Page& page, const Header& header, dates::ShortOrder short_order)
      : page_(page), header_(header), short_order_(short_order) {}

  /// Adds the dates of the head, and of lines directly above the text that are nothing but a date.
  void head(Evidence& evidence) const;

  /// Adds the dates behind the text that something calls published or changed: the line, the label before it, or the
  /// class of an element for notes on a post. Notes and changes of several days are of several articles, and give none.
  void tail(Evidence& evidence) const;

 private:
  void head_line(std::uint32_t i, Evidence& evidence) const;
  void note(std::uint32_t i, Evidence& notes) const;
  void tail_line(std::uint32_t i, Evidence& lines) const;
  bool can_name_dates(std::uint32_t i) const;
  static bool shows_date_outside_links(const Piece& piece);
  void add_short_date(std::uint32_t i, Evidence& evidence) const;
  bool is_note_on_post(std::uint32_t node) const;

  const Page& page_;
  const Header& header_;
  dates::ShortOrder short_order_;
};

}  // namespace jjak::extraction
