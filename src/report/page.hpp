// What the sections of the report share: the writer, the language, and small recurring pieces.
#pragma once

#include "markup/writer.hpp"

#include <jjak/model.hpp>
#include <jjak/report.hpp>

#include <fmt/core.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::report {

// Longer lists do not help a reader. The page says how many entries there are in all.
inline constexpr std::size_t max_listed_pairs = 2'000;
inline constexpr std::size_t max_detailed_pairs = 200;
inline constexpr std::size_t max_left_out = 500;  ///< per reason; also of skipped inputs
inline constexpr std::size_t max_chips = 12;      ///< anchors shown per bead

/// A page that is being written. Everything shown goes through text() or attribute() of the writer, which escape it.
class Page {
 public:
  explicit Page(const ReportLanguage& language) : language_(language) {}

  markup::MarkupWriter out;

  std::string tr(std::string_view english) const;

  /// A message with named placeholders. If a translation has wrong placeholders, the English is used.
  template <class... Arguments>
  std::string tr(std::string_view english, const Arguments&... arguments) const {
    return fill(english, fmt::make_format_args(arguments...));
  }

  std::string number(std::uint64_t value) const;
  std::string percent(double share) const;
  std::string date(const Timestamp& time) const;
  const std::string& code() const { return language_.code; }
  const Translate& translate() const { return language_.translate; }

  /// Writes the text as a link to its address. Only http and https become links.
  void link(std::string_view address, std::string_view text);

  /// A coloured bar with its number.
  void confidence(double value);

 private:
  std::string fill(std::string_view english, fmt::format_args arguments) const;

  const ReportLanguage& language_;
};

/// The page's style sheet.
std::string_view style();

/// The confidence, forced into the range 0 to 1.
double probability(double confidence);

/// Mean confidence of the beads that are not null alignments; nothing if there are none.
std::optional<double> mean_confidence(const std::vector<Bead>& beads);

/// The title, or the address (or path) of an article without one.
const std::string& title_of(const Article& article);

}  // namespace jjak::report
