// Prints the anchors of two texts, for people or for programs.
#include "cli/show/anchor_list.hpp"

#include "cli/columns.hpp"
#include "cli/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace jjak::cli {
namespace {

constexpr std::size_t surface_width = 22;  // columns of the terminal
constexpr std::size_t value_width = 24;
constexpr std::size_t shown_lines = 5;  // of those that an anchor stands in

std::string lines_of(const std::vector<std::uint32_t>& lines) {
  std::string out;
  for (std::size_t n = 0; n < std::min(lines.size(), shown_lines); ++n)
    out += (n == 0 ? "" : ", ") + std::to_string(lines[n]);
  return lines.size() > shown_lines ? out + " …" : out;
}

}  // namespace

AnchorList::Side AnchorList::side_of(const char* name, const AnchoredText& text) {
  Side side{name, &text, {}, {}};
  side.links.resize(text.anchors.size());
  side.lines.resize(text.anchors.size());
  for (std::uint32_t line = 0; line < text.mentions.size(); ++line)
    for (const AnchorMention& mention : text.mentions[line]) {
      std::vector<std::uint32_t>& lines = side.lines[mention.anchor];
      if (lines.empty() || lines.back() != line) lines.push_back(line);
    }
  return side;
}

AnchorList::AnchorList(const MatchedAnchors& matched)
    : source_(side_of("en", matched.source)), target_(side_of("ko", matched.target)) {
  for (const AnchorLink& link : matched.links) {
    source_.links[link.source].push_back({link.target, double{link.probability}, link.reason});
    target_.links[link.target].push_back({link.source, double{link.probability}, link.reason});
  }
  for (Side* side : {&source_, &target_})
    for (std::vector<Link>& of_anchor : side->links)
      std::stable_sort(of_anchor.begin(), of_anchor.end(),
                       [](const Link& a, const Link& b) { return a.probability > b.probability; });
}

template <class Line>
void AnchorList::each_line(const Line& line) const {
  for (const Side* side : {&source_, &target_})
    for (std::uint32_t number = 0; number < side->text->mentions.size(); ++number)
      line(*side, side == &source_ ? target_ : source_, number);
}

std::string AnchorList::text() const {
  std::string out;
  each_line([&](const Side& side, const Side& other, std::uint32_t number) {
    const std::string_view line = side.text->text.sentence(number);
    const std::string head = fmt::format("{} {}:{}", side.name, number, line.empty() ? "" : " ");
    out += head + cut(line, terminal_columns - head.size()) + '\n';
    const std::uint32_t begin = side.text->text.sentences[number].bytes.begin;
    for (const AnchorMention& mention : side.text->mentions[number]) {
      const Anchor& anchor = side.text->anchors[mention.anchor];
      out += fmt::format(
          "  {:<9}  {:<11}  {:<{}}  {}\n", fmt::format("{}-{}", mention.bytes.begin - begin, mention.bytes.end - begin),
          name_of(anchor.kind), cut(anchor.surface, surface_width), surface_width, cut(anchor.value, value_width));
      for (const Link& link : side.links[mention.anchor]) {
        const Anchor& there = other.text->anchors[link.other];
        out += fmt::format("             {:.2f} {:<15}  {:<{}}  {} {}\n", link.probability, name_of(link.reason),
                           cut(there.value, value_width), value_width, other.name, lines_of(other.lines[link.other]));
      }
    }
  });
  return out;
}

std::string AnchorList::json() const {
  std::string out;
  each_line([&](const Side& side, const Side& other, std::uint32_t number) {
    const std::uint32_t begin = side.text->text.sentences[number].bytes.begin;
    Json::Array anchors;
    for (const AnchorMention& mention : side.text->mentions[number]) {
      const Anchor& anchor = side.text->anchors[mention.anchor];
      Json::Array links;
      for (const Link& link : side.links[mention.anchor]) {
        const Anchor& there = other.text->anchors[link.other];
        links.push_back(Json::Object{{"value", there.value},
                                     {"surface", there.surface},
                                     {"probability", std::round(link.probability * 1e4) / 1e4},
                                     {"reason", name_of(link.reason)},
                                     {"lines", other.lines[link.other]}});
      }
      anchors.push_back(Json::Object{{"kind", name_of(anchor.kind)},
                                     {"value", anchor.value},
                                     {"surface", anchor.surface},
                                     {"begin", mention.bytes.begin - begin},
                                     {"end", mention.bytes.end - begin},
                                     {"links", links}});
    }
    out += Json(Json::Object{{"side", side.name},
                             {"line", number},
                             {"text", side.text->text.sentence(number)},
                             {"anchors", anchors}})
               .compact() +
           '\n';
  });
  return out;
}

}  // namespace jjak::cli
