// The section of a site that an article stands in ("Economy"), and the language that the page declares. Both come from
// fields that systems fill carelessly, so names of front pages and fillers are no section.
#include "facts/section.hpp"

#include "page/elements.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_section = 40;  // letters
constexpr std::array steps{">", "›", "»", "〉", "＞", "→", "\n", "|"};

bool is_front(const Page& page, const std::string& step) {
  return (*page.words)[rules::ListId::front_sections].contains(text::to_lower_ascii(step));
}

/// Whether what the page declares as its section names one.
bool is_named(const Page& page, const std::string& section) {
  return !section.empty() && text::visible_length(section) <= longest_section &&
         !(*page.words)[rules::ListId::section_fillers].contains(text::to_lower_ascii(section));
}

bool is_section(const std::string& text) { return !text.empty() && text::visible_length(text) <= longest_section; }

/// "game,news,slider" is a list; "Arts, Culture" is a name.
std::string first_of_list(const std::string& text) {
  const std::size_t comma = text.find_first_of(",;");
  const bool is_list = comma != std::string::npos && comma + 1 < text.size() && text[comma + 1] != ' ';
  return is_list ? text::fold_space(text.substr(0, comma)) : text;
}

std::vector<std::string> steps_of(std::string_view trail) {
  std::vector<std::string> found;
  std::string step;
  const auto finish = [&] {
    if (std::string folded = text::fold_space(step); !folded.empty()) found.push_back(std::move(folded));
    step.clear();
  };
  for (std::size_t at = 0; at < trail.size();) {
    const auto* const mark =
        std::find_if(steps.begin(), steps.end(), [&](const char* each) { return trail.substr(at).starts_with(each); });
    if (mark != steps.end()) {
      finish();
      at += std::string_view(*mark).size();
    } else {
      step += trail[at++];
    }
  }
  finish();
  return found;
}

/// The last step of a breadcrumb trail before the article itself; empty when that is the front page.
std::string section_in(const Page& page, const std::vector<std::string>& trail, const std::string& title) {
  for (std::size_t i = trail.size(); i-- > 0;)
    if (trail[i] != title && is_section(trail[i])) return is_front(page, trail[i]) ? std::string() : trail[i];
  return {};
}

/// The steps of a breadcrumb trail: the texts of its element, each by itself.
std::vector<std::string> trail_of(const Page& page, std::uint32_t element) {
  constexpr std::size_t longest = 300;  // bytes
  std::string text;
  for (std::uint32_t i = element + 1; i < page.node(element).end; ++i) {
    if (!page.node(i).is_text() || (page.traits[i] & (hidden | silent))) continue;
    (text += page.node(i).text) += '\n';
    if (text.size() > longest) return {};
  }
  return steps_of(text);
}

std::string from_trails(const Page& page, const std::string& title) {
  constexpr std::size_t most = 20;
  for (std::size_t i = 0; i < std::min(most, page.elements.breadcrumbs.size()); ++i)
    if (std::string found = section_in(page, trail_of(page, page.elements.breadcrumbs[i]), title); !found.empty())
      return found;
  return {};
}

/// "Home > Economy" in a line of the head.
std::string from_lines(const Page& page, const Header& header, const std::string& title) {
  for (std::uint32_t i = header.pieces.begin; i < header.pieces.end; ++i) {
    const Piece& piece = page.pieces[i];
    constexpr std::size_t longest = 100;
    if ((piece.traits & hidden) || piece.letters > longest) continue;
    const std::vector<std::string> trail = steps_of(piece.text);
    if (trail.size() > 1 && is_front(page, trail.front()))
      if (std::string found = section_in(page, trail, title); !found.empty()) return found;
  }
  return {};
}

/// A short line right above the title that is also a link of the site's menu.
std::string from_kicker(const Page& page, const Header& header) {
  if (!header.title) return {};
  const std::uint32_t title = *header.title;
  for (std::uint32_t i = title; i-- > header.pieces.begin;) {
    const Piece& kicker = page.pieces[i];
    if ((kicker.traits & hidden) || !is_section(kicker.text) || is_front(page, kicker.text)) continue;
    if (header.article != page.body && !page.is_inside(kicker.node, header.article)) continue;
    for (std::uint32_t j = 0; j < i; ++j)
      if (page.pieces[j].text == kicker.text && page.pieces[j].link_letters == page.pieces[j].letters)
        return kicker.text;
  }
  return {};
}

}  // namespace

std::string find_section(const Page& page, const Structured& structured, const Header& header, const std::string& title,
                         const std::string& given) {
  if (std::string own = first_of_list(structured.section); is_named(page, own)) return own;
  for (const std::string_view name : {"article:section", "og:article:section", "articlesection", "parsely-section",
                                      "sailthru.section", "dable:item:section", "section"})
    if (std::string content = first_of_list(text::fold_space(meta_content(page, name))); is_named(page, content))
      return content;
  if (std::string found = section_in(page, structured.trail, title); !found.empty()) return found;
  if (std::string found = from_trails(page, title); !found.empty()) return found;
  if (std::string found = from_lines(page, header, title); !found.empty()) return found;
  if (is_section(given)) return given;
  return from_kicker(page, header);
}

std::string declared_language(const Page& page, const Structured& structured, const std::string& given) {
  std::vector<std::string> tags;
  for (const std::uint32_t i : page.elements.languages) tags.emplace_back(page.node(i).attribute("lang"));
  tags.push_back(meta_content(page, "content-language"));
  tags.push_back(structured.language);
  tags.push_back(meta_content(page, "og:locale"));
  tags.push_back(given);
  for (std::string& tag : tags)
    if (text::language_of_tag(tag) != Language::unknown) return std::move(tag);
  return {};
}

}  // namespace jjak::extraction
