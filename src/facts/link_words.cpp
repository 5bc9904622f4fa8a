// Reads the words of a link and the words around it. "This is a translation of <headline>" names an original as surely
// as "Read in Korean" does, but not in the link itself.
#include "facts/link_words.hpp"

#include "lines/boilerplate.hpp"
#include "lines/marks.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::uint32_t most_nodes = 48;        // that are looked at on each side of a link
constexpr std::size_t most_bytes = 240;         // of a sentence, on each side of a link
constexpr std::size_t longest_label = 90;       // bytes
constexpr std::size_t longest_call = 24;        // letters of a link's words that belong to a sentence: "click here"
constexpr std::string_view omitted = "\u2026";  // stands for a headline in the sentence around it

/// The readable part of a picture's file name: "/img/btn_korean_2.gif" -> "btn korean".
std::string name_of_picture(std::string_view source) {
  constexpr std::array parts_of_names{"btn", "button", "icon", "ico",      "ic", "bt",
                                      "img", "flag",   "lang", "language", "on", "off"};
  source = source.substr(0, source.find_first_of("?#"));
  source = source.substr(std::min(source.rfind('/') + 1, source.size()));
  source = source.substr(0, source.find('.'));
  std::string name, word;
  const auto end_word = [&] {
    if (!word.empty() && std::find(parts_of_names.begin(), parts_of_names.end(), word) == parts_of_names.end())
      name += (name.empty() ? "" : " ") + word;
    word.clear();
  };
  for (const char c : text::to_lower_ascii(source)) {
    if (ascii::is_lower(c))
      word += c;
    else
      end_word();
  }
  end_word();
  return name;
}

/// Takes title or aria-label where they name a Korean version and the text does not: <a aria-label="Read in
/// Korean">KO</a>.
void prefer_attributes(const HtmlNode& node, LinkWords& words) {
  for (const auto& [name, source] : {std::pair("title", LinkSource::title), {"aria-label", LinkSource::aria_label}}) {
    const std::string_view value = node.attribute(name);
    if (value.size() > max_link_words || !names_korean_version(value)) continue;
    if (!names_korean_version(words.text)) words = {text::fold_space(value), source};
    return;
  }
}

/// What the button of a form, or an <input> that is a button, is called.
std::string_view button_name(const HtmlNode& node) {
  if (node.tag != "input") return {};
  const std::string type = text::to_lower_ascii(node.attribute("type"));
  const bool named = type == "submit" || type == "button" || type == "image";
  return !named ? std::string_view{} : type == "image" ? node.attribute("alt") : node.attribute("value");
}

/// Where the last sentence of a text begins.
std::size_t last_sentence(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    if ((text[at] == '.' || text[at] == '?' || text[at] == '!' || text[at] == '|') && text[at + 1] == ' ')
      begin = at + 2;
  return begin;
}

/// Where the first sentence of a text ends.
std::size_t first_sentence(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if ((text[at] == '.' || text[at] == '?' || text[at] == '!' || text[at] == '|') &&
        (at + 1 == text.size() || text[at + 1] == ' '))
      return at + 1;
  return text.size();
}

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return ascii::is_alnum(c) || (c & 0x80) != 0; });
}

}  // namespace

LinkWords words_of(const Page& page, std::uint32_t link) {
  const HtmlNode& node = page.node(link);
  const auto folded = [](std::string_view text) { return text::fold_space(text.substr(0, max_link_words)); };
  LinkWords words{text::fold_space(page.document.text_of(link)), LinkSource::anchor_text};
  if (words.text.size() > max_link_words) words.text = text::repair_utf8(words.text.substr(0, max_link_words));
  const auto first_of = [&](LinkSource source, const auto& value) {
    for (std::uint32_t i = link; words.text.empty() && i < node.end; ++i) words = {folded(value(page.node(i))), source};
  };
  const auto is_picture = [](const HtmlNode& each) { return each.tag == "img" || each.tag == "area"; };
  first_of(LinkSource::anchor_text, button_name);
  first_of(LinkSource::image_alt,
           [&](const HtmlNode& each) { return is_picture(each) ? each.attribute("alt") : std::string_view{}; });
  first_of(LinkSource::title, [](const HtmlNode& each) { return each.attribute("title"); });
  first_of(LinkSource::aria_label, [](const HtmlNode& each) { return each.attribute("aria-label"); });
  for (std::uint32_t i = link; words.text.empty() && i < node.end; ++i)
    if (page.node(i).tag == "img") words = {name_of_picture(page.node(i).attribute("src")), LinkSource::image_name};
  prefer_attributes(node, words);
  return words;
}

LinkContext::LinkContext(const Page& page) : page_(page), block_(page.document.nodes.size(), 0) {
  for (std::uint32_t i = 1; i < block_.size(); ++i)
    block_[i] = is_block_tag(page.node(i).tag) ? i : block_[page.node(i).parent];
}

bool LinkContext::ends_line(std::uint32_t node) const { return block_[node] == node || page_.node(node).tag == "br"; }

std::string LinkContext::text_before(std::uint32_t& at, std::uint32_t block) const {
  std::string text;
  for (std::uint32_t seen = 0; at > 0 && seen < most_nodes && text.size() < most_bytes; --at, ++seen) {
    const std::uint32_t i = at - 1;
    if (ends_line(i) || block_[i] != block) break;
    if (page_.node(i).is_text() && !(page_.traits[i] & silent)) {
      const std::string& each = page_.node(i).text;
      text.insert(0, each.substr(each.size() - std::min(each.size(), most_bytes)));
    }
  }
  if (text.size() > most_bytes) text.erase(0, text.size() - most_bytes);
  return text::fold_space(text::repair_utf8(text));
}

std::string LinkContext::text_after(std::uint32_t at, std::uint32_t block) const {
  std::string text;
  const std::uint32_t end = std::min<std::uint32_t>(at + most_nodes, static_cast<std::uint32_t>(block_.size()));
  for (; at < end && text.size() < most_bytes; ++at) {
    if (ends_line(at) || block_[at] != block) break;
    if (page_.node(at).is_text() && !(page_.traits[at] & silent)) text += page_.node(at).text.substr(0, most_bytes);
  }
  if (text.size() > most_bytes) text.resize(most_bytes);
  return text::fold_space(text::repair_utf8(text));
}

/// The short line of text that stands above a link, such as a heading; empty when that is a link or longer.
std::string LinkContext::line_above(std::uint32_t at) const {
  for (std::uint32_t seen = 0; at > 0 && seen < most_nodes; --at, ++seen) {
    const std::uint32_t i = at - 1;
    if (page_.node(i).tag == "a" || (page_.traits[i] & in_link)) return {};
    if (!page_.node(i).is_text() || (page_.traits[i] & silent) || page_.letters[i] == 0) continue;
    if (page_.node(i).text.size() > most_bytes) return {};
    std::string line = text_before(at, block_[i]);
    return line.size() > longest_label ? std::string{} : line;
  }
  return {};
}

std::vector<LinkWords> LinkContext::around(std::uint32_t link, const std::string& words) const {
  std::vector<LinkWords> found;
  const std::uint32_t block = block_[link];
  std::uint32_t begin = link;
  const std::string before = text_before(begin, block), after = text_after(page_.node(link).end, block);
  const std::size_t sentence = last_sentence(before);
  std::string label = has_letters(before) ? before.substr(sentence) : line_above(begin);
  if (has_letters(label) && label.size() <= longest_label) found.push_back({std::move(label), LinkSource::label});
  const std::string rest = after.substr(0, first_sentence(after));
  if (!has_letters(before.substr(sentence)) && !has_letters(rest)) return found;
  const bool is_call = text::visible_length(words) <= longest_call;
  const std::string whole = before.substr(sentence) + ' ' + (is_call ? words : std::string(omitted)) + ' ' + rest;
  found.push_back({text::fold_space(whole), LinkSource::sentence});
  return found;
}

}  // namespace jjak::extraction
