// Reads one side of a pair for all checks, so that each text is scanned once.
#include "check/side.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::check {

bool Side::says(double value) const {
  const double slack = 1e-4 * std::max(1.0, std::abs(value));
  const auto found = std::lower_bound(said.begin(), said.end(), value - slack);
  return found != said.end() && *found <= value + slack;
}

Side read_side(std::string_view text, Language language, const Timestamp* published) {
  Side side;
  side.text = text;
  side.lower = text::to_lower_ascii(text);
  side.language = language;
  side.dates = dates::find_dates(text, language, published);
  read_quantities(side);
  read_said(side);
  return side;
}

}  // namespace jjak::check
