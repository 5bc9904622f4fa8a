// The page under construction: its words, its numbers and the pieces that several of its parts need.
#pragma once

#include <jjak/report.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "markup/writer.hpp"

namespace jjak::reporting {

// What a browser shows without trouble: about 10 MB of markup. The exported files hold everything.
inline constexpr std::size_t max_table_pairs = 2000;
inline constexpr std::size_t max_detailed_pairs = 200;
inline constexpr std::size_t max_left_out_rows = 500;  // of one reason

/// A placeholder's name and what takes its place.
using Argument = std::pair<const char*, std::string>;

class Page {
 public:
  explicit Page(const ReportLanguage& language) : language_(language) {}

  /// The reader's words for an English message. A translation with wrong placeholders gives way to the English.
  std::string tr(std::string_view english) const;
  std::string tr(std::string_view english, std::initializer_list<Argument> arguments) const;

  std::string number(std::uint64_t value) const;
  std::string percent(double share) const;
  const std::string& language_code() const { return language_.code; }
  Translate translate() const { return language_.translate; }

  markup::MarkupWriter& html() { return html_; }

  /// `<tag lang="ko">text</tag>`; without lang where the language is not known.
  void add_text(std::string_view tag, Language language, std::string_view text);

  /// The article's title, or its label where it has none, as a link to its address where it has one for the web.
  void add_title(const Article& article);

  /// The address as a link where it is one of the web; else as text.
  void add_address(std::string_view address);

  /// `<time>`; nothing without a date.
  void add_date(const Article& article);

  /// A bar as long as the share of 0..1; for the eye only, a number must stand beside it.
  void add_bar(double share);

  /// A `<td>` with a number; `label` is shown on narrow screens, where there is no table head.
  void add_number_cell(const std::string& label, std::string_view value);

  /// A `<td>` with a confidence as number and bar.
  void add_confidence_cell(const std::string& label, double confidence);

 private:
  const ReportLanguage& language_;
  markup::MarkupWriter html_;
};

/// Whether the address may become a link: http and https only.
bool is_web_address(std::string_view address);

/// Mean confidence of the beads with two sides; nothing when there is none.
std::optional<double> mean_confidence(const std::vector<Bead>& beads);

std::size_t count_null(const std::vector<Bead>& beads);

void add_overview(Page& page, const Collection& collection, const Summary& summary);
void add_pairs(Page& page, const Collection& collection);
void add_alignments(Page& page, const Collection& collection);
void add_left_out(Page& page, const Collection& collection);

/// The page's style sheet.
std::string_view style();

}  // namespace jjak::reporting
