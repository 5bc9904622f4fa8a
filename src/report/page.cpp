// Small pieces that the sections of the report share: numbers, links, confidence bars.
#include "report/page.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace jjak::report {
namespace {

// Beads above this confidence are usually right. The number is shown beside the colour.
constexpr double high_confidence = .9;
constexpr double low_confidence = .5;

bool is_web_address(std::string_view address) {
  const std::string start = text::to_lower_ascii(address.substr(0, 8));
  return start.starts_with("http://") || start.starts_with("https://");
}

std::string_view grade_of(double confidence) {
  return confidence >= high_confidence ? "high" : confidence >= low_confidence ? "middle" : "low";
}

}  // namespace

std::string Page::tr(std::string_view english) const {
  return language_.translate ? language_.translate(english) : std::string(english);
}

std::string Page::fill(std::string_view english, fmt::format_args arguments) const {
  const std::string text = tr(english);
  try {
    return fmt::vformat(text, arguments);
  } catch (const fmt::format_error&) { return fmt::vformat(english, arguments); }
}

std::string Page::number(std::uint64_t value) const {
  return language_.number ? language_.number(value) : std::to_string(value);
}

std::string Page::percent(double share) const {
  return language_.percent ? language_.percent(share) : fmt::format("{:.1f}%", 100 * share);
}

std::string Page::date(const Timestamp& time) const { return language_.date ? language_.date(time) : iso_date(time); }

void Page::link(std::string_view address, std::string_view text) {
  if (!is_web_address(address)) {
    out.text(text);
    return;
  }
  out.raw("<a").attribute("href", url::encode(address)).raw(" rel=\"noreferrer\">").text(text).raw("</a>");
}

void Page::confidence(double value) {
  const double shown = probability(value);
  out.raw("<span").attribute("class", fmt::format("meter {}", grade_of(shown)));
  out.raw("><span class=\"track\" aria-hidden=\"true\"><span");
  out.attribute("style", fmt::format("width:{:.1f}%", 100 * shown)).raw("></span></span>");
  out.text(percent(shown)).raw("</span>");
}

double probability(double confidence) { return std::isnan(confidence) ? 0 : std::clamp(confidence, 0.0, 1.0); }

std::optional<double> mean_confidence(const std::vector<Bead>& beads) {
  double sum = 0;
  std::size_t count = 0;
  for (const Bead& bead : beads) {
    if (bead.is_null()) continue;
    sum += probability(bead.confidence);
    ++count;
  }
  return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
}

const std::string& title_of(const Article& article) {
  return article.title.empty() ? label_of(article) : article.title;
}

}  // namespace jjak::report
