#include "report/page.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "text/url.hpp"
#include "text/utf8.hpp"

namespace jjak::reporting {
namespace {

constexpr double low_confidence = 0.5;  // below it, another bead is more probable

/// A translation with the wrong placeholders must not end the program: the English is always right.
std::string fill(const std::string& text, std::string_view english, std::initializer_list<Argument> arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& [name, value] : arguments) store.push_back(fmt::arg(name, value));
  try {
    return fmt::vformat(text, store);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, store);
  }
}

/// 0..1, whatever comes in.
double share_of(double value) { return value > 0 ? std::min(value, 1.0) : 0; }

}  // namespace

bool is_web_address(std::string_view address) {
  const std::string scheme = text::to_lower_ascii(address.substr(0, 8));
  return scheme.starts_with("http://") || scheme == "https://";
}

std::optional<double> mean_confidence(const std::vector<Bead>& beads) {
  double sum = 0;
  std::size_t count = 0;
  for (const Bead& bead : beads) {
    if (bead.is_null()) continue;
    sum += bead.confidence;
    ++count;
  }
  if (count == 0) return std::nullopt;
  return sum / static_cast<double>(count);
}

std::size_t count_null(const std::vector<Bead>& beads) {
  return static_cast<std::size_t>(std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return bead.is_null(); }));
}

std::string Page::tr(std::string_view english) const {
  return language_.translate ? language_.translate(english) : std::string(english);
}

std::string Page::tr(std::string_view english, std::initializer_list<Argument> arguments) const {
  return fill(tr(english), english, arguments);
}

std::string Page::number(std::uint64_t value) const {
  return language_.number ? language_.number(value) : fmt::format("{}", value);
}

std::string Page::percent(double share) const {
  return language_.percent ? language_.percent(share_of(share)) : fmt::format("{:.1f}%", share_of(share) * 100);
}

void Page::add_text(std::string_view tag, Language language, std::string_view text) {
  html_.raw("<").raw(tag);
  if (language == Language::english || language == Language::korean) html_.attribute("lang", code_of(language));
  html_.raw(">").text(text).raw("</").raw(tag).raw(">");
}

void Page::add_title(const Article& article) {
  const std::string& title = article.title.empty() ? label_of(article) : article.title;
  if (!is_web_address(article.url)) return add_text("span", article.language, title);
  html_.raw("<a").attribute("href", text::encode_url(article.url)).raw(" rel=\"noreferrer\"");
  if (article.language == Language::english || article.language == Language::korean)
    html_.attribute("lang", code_of(article.language));
  html_.raw(">").text(title).raw("</a>");
}

void Page::add_address(std::string_view address) {
  if (is_web_address(address))
    html_.raw("<a class=\"address\"").attribute("href", text::encode_url(address)).raw(" rel=\"noreferrer\">");
  else
    html_.raw("<span class=\"address\">");
  html_.text(address).raw(is_web_address(address) ? "</a>" : "</span>");
}

void Page::add_date(const Article& article) {
  if (!article.published) return;
  const std::string iso = iso_date(*article.published);
  html_.raw("<time").attribute("datetime", iso).raw(">");
  html_.text(language_.date ? language_.date(*article.published) : iso).raw("</time>");
}

void Page::add_bar(double share) {
  html_.raw("<span class=\"bar\" aria-hidden=\"true\"><i").raw(share_of(share) < low_confidence ? " class=\"low\"" : "");
  html_.attribute("style", fmt::format("width:{:.1f}%", share_of(share) * 100)).raw("></i></span>");
}

void Page::add_number_cell(const std::string& label, std::string_view value) {
  html_.raw("<td class=\"number\"").attribute("data-label", label).raw(">").text(value).raw("</td>");
}

void Page::add_confidence_cell(const std::string& label, double confidence) {
  html_.raw("<td class=\"confidence\"").attribute("data-label", label).raw("><span class=\"value\">");
  html_.text(percent(confidence)).raw("</span>");
  add_bar(confidence);
  html_.raw("</td>");
}

}  // namespace jjak::reporting
