// Edits pages that would exhaust gumbo: removes tags that nest too deeply, and attributes beyond a limit.
#include "markup/tame.hpp"

#include "markup/tags.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace jjak::markup {
namespace {

// Real pages stay far below. In 91 news pages, the deepest element is at level 51, and no element has more than 64
// attributes.
constexpr std::size_t max_open = 256;
constexpr std::size_t max_open_formatting = 16;
constexpr std::size_t max_cloned = 3'000'000;
constexpr std::size_t max_roots = 64;  // repeated <html> and <body>, whose attributes gumbo merges
constexpr std::size_t max_attributes = 256;
// Beyond so many comparisons of attributes, max_attributes applies.
constexpr std::size_t free_attribute_steps = 1'000'000, attribute_steps_per_byte = 64;
constexpr std::size_t walks_per_byte = 8;  // how often a byte may be read as a part of a tag

// Elements without content, elements that the next one of their kind closes, and the roots. They add no depth.
constexpr auto never_open = tag_names(std::to_array<std::string_view>(
    {"area",  "base",   "br",    "col",   "embed", "hr",   "img",  "input",    "link", "meta",
     "param", "source", "wbr",   "track", "p",     "li",   "td",   "th",       "tr",   "dd",
     "dt",    "option", "tbody", "thead", "tfoot", "html", "body", "colgroup", "head"}));
constexpr auto formatting = tag_names(std::to_array<std::string_view>(
    {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"}));
/// The "special" elements of the HTML standard that can be open. The end tag of another element does not close them.
constexpr auto special = tag_names(std::to_array<std::string_view>(
    {"address",  "applet", "article", "aside",    "blockquote", "button",  "caption",  "center",   "details",
     "dir",      "div",    "dl",      "fieldset", "figcaption", "figure",  "footer",   "form",     "frameset",
     "h1",       "h2",     "h3",      "h4",       "h5",         "h6",      "header",   "hgroup",   "iframe",
     "listing",  "main",   "marquee", "menu",     "nav",        "noembed", "noframes", "noscript", "object",
     "ol",       "pre",    "script",  "section",  "select",     "style",   "summary",  "table",    "template",
     "textarea", "title",  "ul",      "xmp"}));
/// Elements whose end tag closes everything that is open inside them, up to a scope.
constexpr auto blocks = tag_names(std::to_array<std::string_view>(
    {"address",  "article",    "aside",   "blockquote", "button", "center", "details", "dir",    "div",  "dl",
     "fieldset", "figcaption", "figure",  "footer",     "header", "hgroup", "listing", "main",   "menu", "nav",
     "ol",       "pre",        "section", "summary",    "ul",     "object", "applet",  "marquee"}));
constexpr auto scopes =
    tag_names(std::to_array<std::string_view>({"applet", "caption", "marquee", "object", "table", "template"}));
constexpr auto raw_text = tag_names(
    std::to_array<std::string_view>({"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"}));
constexpr auto foreign = tag_names(std::to_array<std::string_view>({"svg", "math"}));

constexpr TagName anchor = tag_name("a"), table = tag_name("table"), template_name = tag_name("template");
constexpr auto roots = tag_names(std::to_array<std::string_view>({"html", "body"}));

/// An estimate of the elements that are open.
class OpenElements {
 public:
  /// Whether the element may be opened. If not, its tags must be removed.
  bool start(TagName name) {
    if (is_one_of(name, roots)) return ++roots_ <= max_roots;
    const bool formats = is_one_of(name, formatting), opens = !is_one_of(name, never_open);
    if (name == anchor && counts_[anchor] > 0) close(anchor);
    if ((formats && open_formatting_ >= max_open_formatting) || (opens && stack_.size() >= max_open)) {
      ++refused_[name];
      return false;
    }
    if (formats) {
      ++open_formatting_;
      ++formatting_counts_[name];
    } else {
      cloned_ += open_formatting_;
    }
    if (!opens) return true;
    stack_.push_back(name);
    ++counts_[name];
    foreign_ += is_one_of(name, foreign);
    return true;
  }

  /// Whether the end tag belongs to an element that was opened, or to no element at all.
  bool end(TagName name) {
    if (const auto found = refused_.find(name); found != refused_.end() && found->second > 0) {
      --found->second;
      return false;
    }
    close(name);
    return true;
  }

  std::size_t cloned() const { return cloned_; }

 private:
  void close(TagName name) {
    if (const auto found = formatting_counts_.find(name); found != formatting_counts_.end() && found->second > 0) {
      --found->second;
      --open_formatting_;
    }
    if (const auto found = counts_.find(name); found == counts_.end() || found->second == 0) return;
    std::size_t at = stack_.size();
    while (stack_[at - 1] != name) {
      --at;
      if (at == 0 || stops(stack_[at], name)) return;
    }
    for (std::size_t i = at - 1; i < stack_.size(); ++i) {
      --counts_[stack_[i]];
      foreign_ -= is_one_of(stack_[i], foreign);
    }
    stack_.resize(at - 1);
  }

  /// Whether the end tag stops at this open element and closes nothing outside of it.
  bool stops(TagName open, TagName closing) const {
    if (closing == template_name || (is_one_of(closing, raw_text) && foreign_ == 0)) return false;
    if (closing == table) return open == template_name;
    return is_one_of(open,
                     is_one_of(closing, blocks) ? std::span<const TagName>(scopes) : std::span<const TagName>(special));
  }

  std::vector<TagName> stack_;
  std::unordered_map<TagName, std::size_t> counts_, formatting_counts_, refused_;
  std::size_t open_formatting_ = 0;
  std::size_t cloned_ = 0;
  std::size_t roots_ = 0;
  std::size_t foreign_ = 0;
};

class Tamer {
 public:
  Tamer(std::string_view html, std::size_t max_tags, Tamed& tamed)
      : html_(html), walks_left_(html.size() * walks_per_byte + (1u << 20)), tags_left_(max_tags), tamed_(tamed) {}

  void run() {
    std::size_t end = html_.size();
    for (std::size_t at = html_.find('<'); at != std::string_view::npos; at = html_.find('<', at + 1)) {
      const bool closes = at + 1 < html_.size() && html_[at + 1] == '/';
      const std::size_t name_at = at + (closes ? 2 : 1);
      if (name_at >= html_.size() || !ascii::is_letter(html_[name_at])) continue;
      if (too_much()) {
        end = at;
        tamed_.cut = true;
        break;
      }
      look_at(at, name_at, closes);
    }
    tamed_.html = html_.substr(0, end);
    if (!edits_.empty()) apply_edits(end);
  }

 private:
  struct Edit {
    std::size_t begin, end;
    std::string_view by;
  };

  bool too_much() {
    if (tags_left_ == 0 || walks_left_ == 0 || elements_.cloned() > max_cloned) return true;
    --tags_left_;
    return false;
  }

  void look_at(std::size_t at, std::size_t name_at, bool closes) {
    const std::size_t name_end = tag_name_end(html_, name_at);
    const TagName name = tag_name(html_.substr(name_at, name_end - name_at));
    const bool kept = closes ? elements_.end(name) : elements_.start(name);
    if (!kept) edits_.push_back({at, name_end, is_one_of(name, special) ? "<br" : "<wbr"});
    const TagAttributes attributes = attributes_at(html_, name_end, max_attributes);
    walks_left_ -= std::min(walks_left_, attributes.end - at);
    attribute_steps_ += attributes.count * attributes.count / 2;
    if (attribute_steps_ > free_attribute_steps + attribute_steps_per_byte * html_.size() &&
        attributes.count > max_attributes)
      edits_.push_back({attributes.surplus, attributes.end, ""});
  }

  /// Applies the edits. Where they overlap (a tag inside another one's name or attributes), the first one wins.
  void apply_edits(std::size_t end) {
    std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    std::size_t copied = 0;
    for (const Edit& edit : edits_) {
      if (edit.begin < copied) continue;
      tamed_.rewritten.append(html_, copied, edit.begin - copied);
      tamed_.rewritten += edit.by;
      copied = edit.end;
    }
    tamed_.rewritten.append(html_, copied, end - copied);
    tamed_.html = tamed_.rewritten;
  }

  std::string_view html_;
  std::size_t walks_left_;
  std::size_t tags_left_;
  Tamed& tamed_;
  OpenElements elements_;
  std::vector<Edit> edits_;
  std::size_t attribute_steps_ = 0;
};

}  // namespace

void tame(std::string_view html, std::size_t max_tags, Tamed& tamed) { Tamer(html, max_tags, tamed).run(); }

}  // namespace jjak::markup
