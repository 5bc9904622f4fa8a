// Finds scripts and style sheets with as much of an HTML tokenizer as that takes.
#include "markup/raw_text.hpp"

#include "markup/tags.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::markup {
namespace {

constexpr TagName script = tag_name("script"), style = tag_name("style"), textarea = tag_name("textarea"),
                  select = tag_name("select"), template_name = tag_name("template"), svg = tag_name("svg"),
                  title = tag_name("title"), desc = tag_name("desc"), col = tag_name("col");
/// Elements whose content is text up to their end tag.
constexpr auto raw_elements = tag_names(
    std::to_array<std::string_view>({"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"}));
/// Elements in which other rules hold for all that follows.
constexpr auto unsafe = tag_names(std::to_array<std::string_view>({"frameset", "math", "plaintext"}));
/// Elements that end a drawing, or in which HTML begins again.
constexpr auto not_drawn = tag_names(std::to_array<std::string_view>({"annotation-xml",
                                                                      "b",
                                                                      "big",
                                                                      "blockquote",
                                                                      "body",
                                                                      "br",
                                                                      "center",
                                                                      "code",
                                                                      "dd",
                                                                      "div",
                                                                      "dl",
                                                                      "dt",
                                                                      "em",
                                                                      "embed",
                                                                      "font",
                                                                      "foreignobject",
                                                                      "h1",
                                                                      "h2",
                                                                      "h3",
                                                                      "h4",
                                                                      "h5",
                                                                      "h6",
                                                                      "head",
                                                                      "hr",
                                                                      "i",
                                                                      "iframe",
                                                                      "img",
                                                                      "li",
                                                                      "listing",
                                                                      "math",
                                                                      "menu",
                                                                      "meta",
                                                                      "nobr",
                                                                      "noembed",
                                                                      "noframes",
                                                                      "ol",
                                                                      "p",
                                                                      "plaintext",
                                                                      "pre",
                                                                      "ruby",
                                                                      "s",
                                                                      "script",
                                                                      "select",
                                                                      "small",
                                                                      "span",
                                                                      "strike",
                                                                      "strong",
                                                                      "sub",
                                                                      "sup",
                                                                      "table",
                                                                      "template",
                                                                      "textarea",
                                                                      "tt",
                                                                      "u",
                                                                      "ul",
                                                                      "var",
                                                                      "xmp"}));

bool is_equal(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() &&
         std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return ascii::to_lower(a) == b; });
}

/// Whether the parser gives the content as it is, but for the ends of lines: it replaces characters that no page may
/// have.
bool is_kept_as_it_is(std::string_view content) {
  constexpr unsigned char first_printing = 0x20, deleted = 0x7F, c1_lead = 0xC2, c1_end = 0xA0, high = 0xBF,
                          highest = 0xBE;
  for (std::size_t i = 0; i < content.size(); ++i) {
    const auto byte = static_cast<unsigned char>(content[i]);
    if (byte == deleted || (byte < first_printing && byte != '\t' && byte != '\n' && byte != '\r')) return false;
    if (byte < deleted || i + 1 == content.size()) continue;
    const auto next = static_cast<unsigned char>(content[i + 1]);
    if (byte == c1_lead && next < c1_end) return false;
    // U+FDD0 and the like, and the last two of each plane.
    if ((byte == high && next >= highest) || (byte == 0xEF && next == 0xB7)) return false;
  }
  return !text::invalid_utf8(content);
}

class Scanner {
 public:
  explicit Scanner(std::string_view html) : html_(html) {}

  WithoutRawText run() {
    std::size_t at = 0;
    while (is_certain_ && (at = html_.find('<', at)) != std::string_view::npos) at = after_markup(at);
    if (out_.taken.empty()) return {};
    out_.page.append(html_.substr(copied_));
    return std::move(out_);
  }

 private:
  std::size_t stop() {
    is_certain_ = false;
    return html_.size();
  }

  std::size_t after(std::string_view mark, std::size_t at) {
    const std::size_t found = html_.find(mark, at);
    return found == std::string_view::npos ? stop() : found + mark.size();
  }

  /// Where what begins with this `<` ends.
  std::size_t after_markup(std::size_t at) {
    const std::string_view rest = html_.substr(at);
    if (rest.size() < 3) return stop();
    if (rest[1] == '!') return after_declaration(at);
    if (rest[1] == '?') return after(">", at);
    if (rest[1] == '/') return ascii::is_letter(rest[2]) ? after_end_tag(at) : after(">", at);
    return ascii::is_letter(rest[1]) ? after_start_tag(at) : at + 1;
  }

  std::size_t after_declaration(std::size_t at) {
    constexpr std::string_view opening = "<!--";
    if (html_.substr(at, opening.size()) != opening)
      return html_[at + 2] == '[' && !drawn_.empty() ? stop() : after(">", at);
    const std::size_t end = after("-->", at + 2);  // "<!-->" is a comment
    const std::size_t text = std::min(at + opening.size(), end);
    return html_.substr(text, end - text).find("--!>") == std::string_view::npos ? end : stop();
  }

  std::size_t after_end_tag(std::size_t at) {
    const std::size_t name_end = tag_name_end(html_, at + 2);
    const TagName name = tag_name(html_.substr(at + 2, name_end - at - 2));
    if (!drawn_.empty()) {
      if (drawn_.back() != name) return stop();
      drawn_.pop_back();
    }
    if (name == select) may_be_in_select_ = false;
    return after_tag(attributes_at(html_, name_end, html_.size()));
  }

  std::size_t after_tag(const TagAttributes& attributes) {
    return attributes.end == html_.size() ? stop() : attributes.end + 1;
  }

  std::size_t after_start_tag(std::size_t at) {
    const std::size_t name_end = tag_name_end(html_, at + 1);
    const std::string_view text = html_.substr(at + 1, name_end - at - 1);
    const TagName name = tag_name(text);
    const TagAttributes attributes = attributes_at(html_, name_end, html_.size());
    const std::size_t end = after_tag(attributes);
    if (!is_certain_ || !is_expected(name)) return stop();
    may_be_in_select_ |= name == select;
    may_be_in_template_ |= name == template_name;
    if ((name == svg || !drawn_.empty()) && !attributes.is_self_closing) drawn_.push_back(name);
    return drawn_.empty() && is_one_of(name, raw_elements) ? after_raw_text(at, end, name) : end;
  }

  /// Whether it is certain what a start tag does here.
  bool is_expected(TagName name) const {
    if (!drawn_.empty()) return drawn_.back() != title && drawn_.back() != desc && !is_one_of(name, not_drawn);
    if (is_one_of(name, unsafe) || (name == col && may_be_in_template_)) return false;
    const bool is_left_out =
        name == svg || name == template_name || (is_one_of(name, raw_elements) && name != script && name != textarea);
    return !may_be_in_select_ || !is_left_out;
  }

  /// `tag`, `begin`: where the start tag and the content begin.
  std::size_t after_raw_text(std::size_t tag, std::size_t begin, TagName name) {
    std::size_t end = html_.find("</", begin), name_end = 0;
    for (; end != std::string_view::npos; end = html_.find("</", end + 2)) {
      name_end = tag_name_end(html_, end + 2);
      if (tag_name(html_.substr(end + 2, name_end - end - 2)) == name) break;
    }
    if (end == std::string_view::npos) return stop();
    const std::string_view content = html_.substr(begin, end - begin);
    if (name == script && may_hold_scripts(content)) return stop();
    const std::size_t next = after_tag(attributes_at(html_, name_end, html_.size()));
    if (is_certain_ && (name == script || name == style) && !content.empty() && is_kept_as_it_is(content))
      take(tag, begin, end);
    return next;
  }

  /// In a comment within a script, a start tag of a script makes its end tag a part of the text.
  static bool may_hold_scripts(std::string_view content) {
    const std::size_t comment = content.find("<!--");
    if (comment == std::string_view::npos) return false;
    for (std::size_t at = content.find('<', comment + 1); at != std::string_view::npos; at = content.find('<', at + 1))
      if (is_equal(content.substr(at + 1, 6), "script")) return true;
    return false;
  }

  void take(std::size_t tag, std::size_t begin, std::size_t end) {
    const std::size_t removed = copied_ - out_.page.size();
    out_.page.append(html_.substr(copied_, begin - copied_));
    copied_ = end;
    out_.taken.push_back({.begin = begin, .end = end, .tag = tag - removed, .place = begin - removed});
  }

  std::string_view html_;
  WithoutRawText out_;
  std::size_t copied_ = 0;      // of the page, or taken out
  std::vector<TagName> drawn_;  // the elements of a drawing that are open, <svg> first
  bool may_be_in_select_ = false, may_be_in_template_ = false;
  bool is_certain_ = true;
};

}  // namespace

const RawText* WithoutRawText::taken_from(std::size_t tag) const {
  const auto found = std::lower_bound(taken.begin(), taken.end(), tag,
                                      [](const RawText& each, std::size_t place) { return each.tag < place; });
  return found != taken.end() && found->tag == tag ? &*found : nullptr;
}

std::size_t WithoutRawText::original(std::size_t place) const {
  const auto behind = std::upper_bound(taken.begin(), taken.end(), place,
                                       [](std::size_t at, const RawText& each) { return at < each.place; });
  return behind == taken.begin() ? place : place + std::prev(behind)->end - std::prev(behind)->place;
}

WithoutRawText take_raw_text(std::string_view html) { return Scanner(html).run(); }

std::string raw_text(std::string_view content) {
  std::string text;
  text.reserve(content.size());
  for (std::size_t i = 0; i < content.size(); ++i) {
    if (content[i] == '\r' && i + 1 < content.size() && content[i + 1] == '\n') continue;
    text += content[i] == '\r' ? '\n' : content[i];
  }
  return text;
}

}  // namespace jjak::markup
