// Reads one side of a pair for all checks, so that each text is scanned once.
#include "check/side.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::check {

namespace {

bool has(const std::vector<double>& values, double value) {
  const double slack = 1e-4 * std::max(1.0, std::abs(value));
  const auto found = std::lower_bound(values.begin(), values.end(), value - slack);
  return found != values.end() && *found <= value + slack;
}

}  // namespace

bool Side::says(double value) const { return has(said, value) || has(spans, value); }

bool Side::says(const Quantity& quantity) const {
  return quantity.unit.family == Family::count ? has(said, quantity.most) : says(quantity.most);
}

double length_deviation(double english, double korean) {
  constexpr double usual_ratio = -.72, usual_deviation = .26;  // of the logarithm, for texts of 100 letters
  constexpr double lasting = .6, usual_length = 100, most_share = 2;
  const double length = std::max(1.0, english);
  const double share = std::sqrt(lasting + (1 - lasting) * std::min(most_share, usual_length / length));
  return (std::log(std::max(1.0, korean) / length) - usual_ratio) / (usual_deviation * share);
}

Side read_side(std::string_view text, Language language, const Timestamp* published) {
  Side side;
  side.text = text;
  side.lower = text::to_lower_ascii(text);
  side.language = language;
  side.dates = dates::find_dates(text, language, published);
  // Dates are compared with each other; a text of thousands is no news.
  if (side.dates.size() > most_dates)
    side.dates.erase(side.dates.begin() + static_cast<std::ptrdiff_t>(most_dates), side.dates.end());
  read_quantities(side);
  read_said(side);
  return side;
}

}  // namespace jjak::check
