// Finds the text of articles that browsers build from data: pages that show next to nothing without their scripts.
#include "page/embedded_text.hpp"

#include "markup/html.hpp"
#include "markup/json.hpp"
#include "page/script_strings.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

namespace jjak::extraction {
namespace {

using markup::JsonValue;

constexpr std::size_t max_script_bytes = 4u << 20;
constexpr int max_depth = 64;
constexpr std::size_t shortest_paragraph = 40,
                      shortest_text = 200;  // bytes: a Hangul letter carries more than a Latin one

/// A text that is being collected: the paragraphs of one list, or one member.
struct Candidate {
  std::string html;
  std::string member;
  std::size_t bytes = 0;
};

bool has_markup(std::string_view text) {
  for (const std::string_view tag : {"</p", "<p>", "<br", "</div", "<p "})
    if (text.find(tag) != std::string_view::npos) return true;
  return false;
}

/// A string as HTML: unchanged when it is HTML, unescaped when it is escaped HTML, otherwise one paragraph a line. "&"
/// stays: entities in a text are meant as entities.
std::string as_html(const std::string& text) {
  if (has_markup(text)) return text;
  if (text.find("&lt;p") != std::string::npos || text.find("&lt;br") != std::string::npos)
    return markup::parse_html(text).text_of(0);
  std::string html;
  for (const std::string_view line : text::lines_of(text)) {
    html += "<p>";
    for (const char c : line) c == '<' ? html += "&lt;" : html += c;
    html += "</p>\n";
  }
  return html;
}

/// Walks the JSON of a script and keeps the longest text.
class Search {
 public:
  explicit Search(const rules::Lists& words)
      : text_members_(words[rules::ListId::text_members]), other_members_(words[rules::ListId::other_members]) {}

  void look_at(const JsonValue& root, const std::string& script) {
    std::vector<Open> open{{&root, {}, none}};
    std::vector<Candidate> lists;
    while (!open.empty()) {
      const Open each = open.back();
      open.pop_back();
      if (each.value->is_string())
        take(each, lists);
      else
        descend(each, open, lists);
    }
    for (Candidate& list : lists) offer(std::move(list), script);
  }

  /// The texts that a script gives a name, without being JSON.
  void look_at_named(std::string_view script) {
    const auto is_wanted = [&](std::string_view name) { return text_members_.contains(text::to_lower_ascii(name)); };
    for (const NamedStrings& strings : named_strings(script, is_wanted)) {
      Candidate text{{}, std::string(strings.name), 0};
      for (const std::string& value : strings.values) add_text(value, text);
      offer(std::move(text), "script");
    }
  }

  /// A string that is HTML.
  void look_at_html(const std::string& text, const std::string& script) {
    if (has_markup(text)) offer({text, "html", text.size()}, script);
  }

  std::optional<EmbeddedText> best() && {
    if (best_.bytes < shortest_text) return std::nullopt;
    return EmbeddedText{std::move(best_.html), std::move(script_)};
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  struct Open {
    const JsonValue* value;
    std::string_view member;  ///< the nearest name above it
    std::size_t list;         ///< of `lists`
  };

  /// The properties of an element as React sends it, `["$", "p", null, {"children": ...}]`; null where it is none, or
  /// has another tag than `tag` (empty: any).
  static const JsonValue* element_of(const JsonValue& value, std::string_view tag) {
    constexpr std::size_t parts = 4;
    if (!value.is_array() || value.items.size() < parts || !value.items[0].is_string() || value.items[0].string != "$")
      return nullptr;
    const JsonValue& name = value.items[1];
    return name.is_string() && (tag.empty() || name.string == tag) ? &value.items[3] : nullptr;
  }

  /// Adds the words of an element's children.
  static void add_words(const JsonValue& properties, std::string& text) {
    const JsonValue* children = properties.find("children");
    if (children == nullptr) return;
    const auto add = [&](const JsonValue& child) {
      if (child.is_string())
        text += child.string;
      else if (const JsonValue* inside = element_of(child, {}))
        add_words(*inside, text);
    };
    if (!children->is_array() || element_of(*children, {}) != nullptr)
      add(*children);
    else
      for (const JsonValue& child : children->items) add(child);
  }

  void descend(const Open& each, std::vector<Open>& open, std::vector<Candidate>& lists) const {
    const std::size_t first = open.size();
    if (const JsonValue* paragraph = element_of(*each.value, "p"); paragraph != nullptr && each.list != none) {
      std::string text;
      add_words(*paragraph, text);
      add_text(text, lists[each.list]);
    } else if (each.value->is_array()) {
      std::size_t list = each.list;
      // A list inside a list of paragraphs holds parts of one.
      if (list == none || lists[list].bytes == 0) {
        list = lists.size();
        lists.push_back({{}, std::string(each.member), 0});
      }
      for (const JsonValue& element : each.value->items) open.push_back({&element, each.member, list});
    } else if (each.value->is_object()) {
      for (const auto& [name, value] : each.value->members)
        if (!other_members_.contains(text::to_lower_ascii(name))) open.push_back({&value, name, each.list});
    }
    std::reverse(open.begin() + static_cast<std::ptrdiff_t>(first), open.end());
  }

  static bool is_paragraph(const std::string& text) {
    return text.size() >= shortest_paragraph && text.find(' ') != std::string::npos;
  }

  static void add_text(const std::string& text, Candidate& to) {
    if (!is_paragraph(text)) return;
    to.html += as_html(text);
    to.bytes += text.size();
  }

  void take(const Open& each, std::vector<Candidate>& lists) const {
    if (!text_members_.contains(text::to_lower_ascii(each.member))) return;
    const std::string& text = each.value->string;
    if (!is_paragraph(text)) return;
    std::size_t list = each.list;
    if (list == none || text.size() >= shortest_text * 2) {  // long enough to be a text of its own
      list = lists.size();
      lists.push_back({{}, std::string(each.member), 0});
    }
    add_text(text, lists[list]);
  }

  void offer(Candidate candidate, const std::string& script) {
    if (candidate.bytes <= best_.bytes) return;
    script_ = script + " " + candidate.member;
    best_ = std::move(candidate);
  }

  const rules::WordList& text_members_;   ///< members that hold an article's text or a paragraph of it; lower case
  const rules::WordList& other_members_;  ///< members below which there are other texts
  Candidate best_;
  std::string script_;
};

/// The object in a script: all of it, or what is assigned in "window.__STATE__ = {...};".
std::string_view object_in(std::string_view script) {
  const std::size_t begin = script.find_first_of("{[");
  const std::size_t end = script.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return script.substr(begin, end + 1 - begin);
}

/// A name for a script that can hold data: its id, its type, or the variable that it sets; empty for other scripts.
std::string name_of_script(const markup::HtmlNode& node, std::string_view script) {
  const std::string type = text::to_lower_ascii(node.attribute("type"));
  if (type.find("json") != std::string::npos) {
    const std::string_view id = node.attribute("id");
    return id.empty() ? type : std::string(id);
  }
  constexpr std::size_t longest_assignment = 80;
  const std::size_t object = script.find('{');
  if (!node.attribute("src").empty() || object == std::string_view::npos || object > longest_assignment) return {};
  const std::string head = text::fold_space(script.substr(0, object));
  if (!head.ends_with('=')) return {};
  return text::fold_space(std::string_view(head).substr(0, head.size() - 1));
}

/// Looks at the strings of a script: JSON, or paragraphs of HTML.
void look_at_strings(std::string_view script, Search& search) {
  for (const std::string& value : long_strings(script, shortest_text)) {
    const std::size_t begin = value.find_first_not_of(" \n");
    if (begin == std::string::npos) continue;
    if (value[begin] != '{' && value[begin] != '[')
      search.look_at_html(value, "string");
    else if (const auto root = markup::parse_json(value, max_depth, markup::JsonComments::are_skipped))
      search.look_at(*root, "JSON string");
  }
}

void look_at_stream(const std::string& stream, Search& search) {
  for (const StreamRow& row : rows_of_stream(stream)) {
    if (row.data.size() < shortest_text) continue;
    if (row.is_text)
      search.look_at_html(text::repair_utf8(row.data), "__next_f");
    else if (const auto root = markup::parse_json(row.data, max_depth, markup::JsonComments::are_skipped))
      search.look_at(*root, "__next_f");
  }
}

}  // namespace

std::optional<EmbeddedText> find_embedded_text(const markup::HtmlDocument& document, const rules::Lists& words) {
  Search search(words);
  std::string stream;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const markup::HtmlNode& node = document.nodes[i];
    if (node.tag != "script" || node.end != i + 2) continue;
    const std::string_view script = document.nodes[i + 1].text;
    if (script.size() > max_script_bytes) continue;
    if (const std::string name = name_of_script(node, script); !name.empty()) {
      if (const auto root = markup::parse_json(object_in(script), max_depth, markup::JsonComments::are_skipped)) {
        search.look_at(*root, name);
        continue;
      }
    }
    if (stream.size() <= max_script_bytes && add_pushed(script, stream)) continue;
    look_at_strings(script, search);
    search.look_at_named(script);
  }
  look_at_stream(stream, search);
  return std::move(search).best();
}

}  // namespace jjak::extraction
