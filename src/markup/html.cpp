// Parses HTML with gumbo and stores the tree as one flat array, so that no later code recurses as deep as the page.
#include "markup/html.hpp"

#include "markup/characters.hpp"
#include "markup/raw_text.hpp"
#include "markup/tame.hpp"
#include "text/utf8.hpp"

#include <gumbo.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <memory>

namespace jjak::markup {
namespace {

/// The maximum for gumbo. Reading has its own limit, which is lower unless the user raised it.
constexpr std::size_t max_html_bytes = 256u << 20;

/// Holds all that gumbo allocates and frees it at once. gumbo's own clean-up recurses as deep as the page.
class Arena {
 public:
  static void* allocate(void* arena, std::size_t size) { return static_cast<Arena*>(arena)->take(size); }
  static void release(void*, void*) {}

 private:
  void* take(std::size_t size) {
    constexpr std::size_t block_bytes = 256u << 10;
    const std::size_t rounded = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    if (rounded > left_) {
      const std::size_t bytes = std::max(rounded, block_bytes);
      blocks_.push_back(std::make_unique<std::byte[]>(bytes));
      next_ = blocks_.back().get();
      left_ = bytes;
    }
    std::byte* taken = next_;
    next_ += rounded;
    left_ -= rounded;
    return taken;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
};

std::string tag_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece name = element.original_tag;
  if (name.data == nullptr) return "unknown";
  gumbo_tag_from_original_text(&name);
  return name.length == 0 ? "unknown" : text::to_lower_ascii({name.data, name.length});
}

HtmlNode element_node(const GumboElement& element) {
  HtmlNode node;
  node.tag = tag_of(element);
  node.attributes.reserve(element.attributes.length);
  for (unsigned i = 0; i < element.attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    node.attributes.push_back({text::to_lower_ascii(attribute->name), attribute->value});
  }
  return node;
}

/// Walks gumbo's tree without recursion and writes it into the flat array.
class Flattener {
 public:
  /// `source`: the bytes that the tree was made of; empty when they are not those of the page. `scripts`: what was
  /// taken out of `page` to make them.
  Flattener(const HtmlLimits& limits, std::string_view source, const WithoutRawText& scripts, std::string_view page)
      : limits_(limits), source_(source), scripts_(scripts), page_(page) {}

  HtmlDocument run(const GumboNode& root) {
    open(root);
    while (!stack_.empty()) {
      Level& level = stack_.back();
      if (level.next_child < level.children->length && !full())
        visit(*static_cast<const GumboNode*>(level.children->data[level.next_child++]));
      else
        close();
    }
    return std::move(document_);
  }

 private:
  struct Level {
    const GumboVector* children;
    unsigned next_child;
    std::uint32_t node;
    bool kept;  ///< false beyond the depth limit; the text then goes to the last element within it
  };

  bool full() {
    if (document_.nodes.size() < limits_.max_nodes) return false;
    document_.cut = true;
    return true;
  }

  std::uint32_t append(HtmlNode node) {
    const auto index = static_cast<std::uint32_t>(document_.nodes.size());
    node.parent = stack_.empty() ? 0 : stack_.back().node;
    node.depth = stack_.empty() ? std::uint16_t{0} : static_cast<std::uint16_t>(document_.nodes[node.parent].depth + 1);
    node.end = index + 1;
    document_.nodes.push_back(std::move(node));
    return index;
  }

  void open(const GumboNode& node) {
    const bool deep = !stack_.empty() && document_.nodes[stack_.back().node].depth + 1u >= limits_.max_depth;
    const std::uint32_t index = deep ? stack_.back().node : append(element_node(node.v.element));
    stack_.push_back({&node.v.element.children, 0, index, !deep});
    put_back(node.v.element);
  }

  /// Gives a script or style sheet the content that the parser did not read.
  void put_back(const GumboElement& element) {
    if (scripts_.taken.empty() || (element.tag != GUMBO_TAG_SCRIPT && element.tag != GUMBO_TAG_STYLE)) return;
    const GumboStringPiece& tag = element.original_tag;
    const RawText* content = tag.length == 0 ? nullptr : scripts_.taken_from(offset_of(tag.data));
    if (content == nullptr || full()) return;
    const std::string_view text = page_.substr(content->begin, content->end - content->begin);
    HtmlNode run;
    run.text = raw_text(text);
    run.source_begin = static_cast<std::uint32_t>(content->begin + (text.starts_with("\r\n") ? 1 : 0));  // as in gumbo
    run.source_end = static_cast<std::uint32_t>(content->end);
    append(std::move(run));
  }

  std::size_t offset_of(const char* place) const { return static_cast<std::size_t>(place - source_.data()); }

  void visit(const GumboNode& node) {
    switch (node.type) {
      case GUMBO_NODE_ELEMENT:
      case GUMBO_NODE_TEMPLATE: open(node); break;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA: {
        HtmlNode run;
        run.text = node.v.text.text;
        place(run, node.v.text.original_text);
        append(std::move(run));
        break;
      }
      default: break;
    }
  }

  /// Notes where a text stands in the page.
  void place(HtmlNode& run, const GumboStringPiece& original) const {
    const char* const begin = source_.data();
    const std::less_equal<> is_before;
    if (source_.empty() || original.data == nullptr || !is_before(begin, original.data) ||
        !is_before(original.data + original.length, begin + source_.size()))
      return;
    run.source_begin = static_cast<std::uint32_t>(scripts_.original(offset_of(original.data)));
    run.source_end = static_cast<std::uint32_t>(scripts_.original(offset_of(original.data) + original.length));
  }

  void close() {
    const Level level = stack_.back();
    stack_.pop_back();
    if (level.kept) document_.nodes[level.node].end = static_cast<std::uint32_t>(document_.nodes.size());
  }

  HtmlLimits limits_;
  std::string_view source_;
  const WithoutRawText& scripts_;
  std::string_view page_;
  HtmlDocument document_;
  std::vector<Level> stack_;
};

bool holds_no_text(std::string_view tag) { return tag == "script" || tag == "style" || tag == "template"; }

}  // namespace

std::string_view HtmlNode::attribute(std::string_view name) const {
  for (const HtmlAttribute& each : attributes)
    if (each.name == name) return each.value;
  return {};
}

std::string HtmlDocument::text_of(std::uint32_t node) const {
  std::string out;
  if (node >= nodes.size()) return out;
  for (std::uint32_t i = node; i < nodes[node].end;) {
    const HtmlNode& each = nodes[i];
    if (each.tag == "br") out += '\n';
    out += each.text;
    i = holds_no_text(each.tag) && i != node ? each.end : i + 1;
  }
  return out;
}

HtmlDocument parse_html(std::string_view html, const HtmlLimits& limits) {
  const std::optional<std::string> mended = mend_characters(html.substr(0, max_html_bytes));
  const std::string_view whole = mended ? *mended : html.substr(0, max_html_bytes);
  WithoutRawText scripts = take_raw_text(whole);
  Tamed tamed;
  tame(scripts.taken.empty() ? whole : scripts.page, limits.max_nodes, tamed);
  if (!tamed.rewritten.empty() && !scripts.taken.empty()) {  // a hostile page: its places are no longer known
    scripts = {};
    tamed = {};
    tame(whole, limits.max_nodes, tamed);
  }
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::release;
  options.userdata = &arena;
  options.max_errors = 0;
  const std::string_view page = tamed.html.data() == nullptr ? std::string_view("") : tamed.html;
  const GumboOutput* output = gumbo_parse_with_options(&options, page.data(), page.size());
  HtmlLimits bounded = limits;
  bounded.max_depth = std::clamp<std::size_t>(limits.max_depth, 2, 60'000);
  const std::string_view source = tamed.rewritten.empty() ? page : std::string_view();
  HtmlDocument document = Flattener(bounded, source, scripts, whole).run(*output->root);
  document.cut |= tamed.cut || html.size() > max_html_bytes;
  return document;
}

}  // namespace jjak::markup
