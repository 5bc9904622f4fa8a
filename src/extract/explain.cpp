// Says for every piece of a page what extraction decided and why, in words that scripts can rely on.
#include "extract/explain.hpp"

#include <algorithm>

namespace jjak {

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kept: return "kept";
    case Verdict::hidden: return "hidden";
    case Verdict::furniture_element: return "furniture-element";
    case Verdict::furniture_line: return "furniture-line";
    case Verdict::title: return "title";
    case Verdict::date: return "date";
    case Verdict::byline: return "byline";
    case Verdict::other_version: return "other-version";
    case Verdict::opens_other_articles: return "opens-other-articles";
    case Verdict::other_articles: return "other-articles";
    case Verdict::links: return "links";
    case Verdict::too_short: return "too-short";
    case Verdict::no_text_below: return "no-text-below";
    case Verdict::before_title: return "before-title";
    case Verdict::before_text: return "before-text";
    case Verdict::outside: return "outside";
    case Verdict::copy: return "copy";
    case Verdict::improbable: return "improbable";
    case Verdict::in_profile: return "in-profile";
    case Verdict::other_language: return "other-language";
    case Verdict::speaker: return "speaker";
    case Verdict::not_used: return "not-used";
  }
  return "unknown";
}

std::string_view name_of(TextSource source) {
  switch (source) {
    case TextSource::page: return "page";
    case TextSource::script: return "script";
    case TextSource::lines: return "lines";
    case TextSource::record: return "record";
  }
  return "unknown";
}

namespace extraction {
namespace {

/// "div#main", "div.story", "article"
std::string label_of(const markup::HtmlNode& node) {
  constexpr std::size_t longest = 40;  // bytes of an id or a class
  std::string label = node.tag;
  const std::string_view id = node.attribute("id");
  std::string_view classes = node.attribute("class");
  classes.remove_prefix(std::min(classes.find_first_not_of(" \t\r\n"), classes.size()));
  const std::string_view name = id.empty() ? classes.substr(0, classes.find_first_of(" \t\r\n")) : id;
  if (!name.empty() && name.size() <= longest) (label += id.empty() ? '.' : '#') += name;
  return label;
}

/// The outermost element around a node that has a trait.
std::uint32_t outermost_with(const Page& page, std::uint32_t node, Trait trait) {
  std::uint32_t found = node;
  for (std::uint32_t at = node; at != 0; at = page.node(at).parent)
    if (page.traits[at] & trait && !page.node(at).is_text()) found = at;
  return found;
}

std::string detail_of(const Page& page, const Piece& piece, const Decision& decision) {
  if (decision.verdict != Verdict::furniture_element && decision.verdict != Verdict::hidden)
    return std::string(decision.entry);
  const Trait trait = decision.verdict == Verdict::hidden ? hidden : boilerplate;
  const std::uint32_t element = outermost_with(page, piece.node, trait);
  return page.node(element).is_text() ? std::string() : label_of(page.node(element));
}

}  // namespace

std::string path_of(const Page& page, std::uint32_t node) {
  constexpr std::size_t most = 24;  // elements
  std::vector<std::string> labels;
  std::size_t left_out = 0;
  for (std::uint32_t at = node;; at = page.node(at).parent) {
    if (labels.size() < most || at == 0)
      labels.push_back(label_of(page.node(at)));
    else
      ++left_out;
    if (at == 0) break;
  }
  if (left_out > 0) labels.insert(labels.end() - 1, "...");
  std::reverse(labels.begin(), labels.end());
  std::string path;
  for (const std::string& label : labels) (path += path.empty() ? "" : ">") += label;
  return path;
}

Explanation explain(const Page& page, const Scores& scores, std::uint32_t container,
                    const std::vector<Decision>& decisions) {
  Explanation explanation;
  explanation.container = {path_of(page, container), scores.of(container)};
  if (const std::uint32_t other = find_runner_up(page, scores, container); other != page.body)
    explanation.runner_up = {path_of(page, other), scores.of(other)};
  explanation.pieces.reserve(page.pieces.size());
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    const Decision& decision = decisions[i];
    explanation.pieces.push_back({decision.verdict, decision.role, piece.text, detail_of(page, piece, decision)});
  }
  return explanation;
}

}  // namespace extraction
}  // namespace jjak
