// Collects the entries of a feed from the events of its XML: RSS, RDF and Atom name the same fields differently.
#include "feeds/parse_feed.hpp"

#include "markup/writer.hpp"
#include "markup/xml.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::reading {
namespace {

using markup::XmlAttribute;
using markup::XmlName;

enum class Field { none, title, link, guid, summary, content, byline, date, section, language };

struct Known {
  std::string_view local;
  Field field;
};

constexpr std::string_view xml_space = "http://www.w3.org/XML/1998/namespace";
constexpr std::string_view dublin_core = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view dublin_core_terms = "http://purl.org/dc/terms/";
constexpr std::string_view content_module = "http://purl.org/rss/1.0/modules/content/";
constexpr std::array feed_spaces{"",
                                 "http://purl.org/rss/1.0/",
                                 "http://my.netscape.com/rdf/simple/0.9/",
                                 "http://backend.userland.com/rss2",
                                 "http://www.w3.org/2005/Atom",
                                 "http://purl.org/atom/ns#"};
// Atom's <updated> is not used: it is no date of publication.
constexpr std::array feed_fields{
    Known{"title", Field::title},         Known{"link", Field::link},        Known{"guid", Field::guid},
    Known{"description", Field::summary}, Known{"summary", Field::summary},  Known{"content", Field::content},
    Known{"author", Field::byline},       Known{"pubDate", Field::date},     Known{"published", Field::date},
    Known{"issued", Field::date},         Known{"category", Field::section}, Known{"language", Field::language}};
constexpr std::array dublin_core_fields{Known{"creator", Field::byline},  Known{"date", Field::date},
                                        Known{"subject", Field::section}, Known{"language", Field::language},
                                        Known{"issued", Field::date},     Known{"created", Field::date}};

bool is_feed_space(std::string_view space) {
  return std::find(feed_spaces.begin(), feed_spaces.end(), space) != feed_spaces.end();
}

Field find_field(const auto& table, std::string_view local) {
  for (const Known& known : table)
    if (known.local == local) return known.field;
  return Field::none;
}

Field field_of(const XmlName& name) {
  if (is_feed_space(name.space)) return find_field(feed_fields, name.local);
  if (name.space == dublin_core || name.space == dublin_core_terms) return find_field(dublin_core_fields, name.local);
  return name.space == content_module && name.local == "encoded" ? Field::content : Field::none;
}

std::string_view attribute_of(const std::vector<XmlAttribute>& attributes, std::string_view local,
                              std::string_view space = {}) {
  for (const XmlAttribute& attribute : attributes)
    if (attribute.name.local == local && attribute.name.space == space) return attribute.value;
  return {};
}

/// The name in "mail@example.com (Name)", the form that RSS prescribes.
std::string byline_of(const std::string& text) {
  const std::size_t open = text.find('('), close = text.rfind(')');
  const bool named = text.find('@') < open && open < close && close != std::string::npos;
  return plain_words(named ? text.substr(open + 1, close - open - 1) : text);
}

/// Collects entries.
class FeedHandler : public markup::XmlHandler {
 public:
  explicit FeedHandler(const TakeEntry& take) : take_(take) {}

  /// The first element of a document that is no feed; empty for a feed.
  const std::string& wrong_root() const { return wrong_root_; }

  bool start(const XmlName& name, const std::vector<XmlAttribute>& attributes, std::size_t at) override {
    path_.emplace_back(name.local);
    if (path_.size() == 1) return begin_feed(name, attributes);
    if (capture_depth_ != 0) {
      if (as_markup_) open_tag(name, attributes);
      // Atom's <author> has its <name> inside.
      if (field_ == Field::byline && name.local == "name") captured_.clear();
      return true;
    }
    if (in_entry_ == 0 && is_feed_space(name.space) && (name.local == "item" || name.local == "entry")) {
      in_entry_ = path_.size();
      entry_ = {};
      entry_.begin = at;
      entry_.language = attribute_of(attributes, "lang", xml_space);
    } else {
      begin_field(field_of(name), attributes);
    }
    return true;
  }

  bool end(const XmlName& name, std::size_t at) override {
    const std::size_t depth = path_.size();
    path_.pop_back();
    if (capture_depth_ == depth) {
      capture_depth_ = 0;
      keep();
    } else if (capture_depth_ != 0) {
      if (as_markup_) (captured_ += "</") += std::string(name.local) + ">";
      if (field_ == Field::byline && name.local == "name") name_ = captured_;
    } else if (in_entry_ == depth) {
      in_entry_ = 0;
      entry_.end = at;
      if (entry_.language.empty()) entry_.language = language_;
      return take_(std::exchange(entry_, {}));
    }
    return true;
  }

  void text(std::string_view piece) override {
    if (capture_depth_ != 0) captured_ += as_markup_ ? markup::escape_markup(piece) : std::string(piece);
  }

 private:
  bool begin_feed(const XmlName& name, const std::vector<XmlAttribute>& attributes) {
    if (name.local == "rss" || name.local == "RDF" || (name.local == "feed" && is_feed_space(name.space))) {
      language_ = attribute_of(attributes, "lang", xml_space);
      return true;
    }
    wrong_root_ = name.local;
    return false;
  }

  void begin_field(Field field, const std::vector<XmlAttribute>& attributes) {
    const bool of_feed = in_entry_ == 0 && field == Field::language;
    const bool of_entry = in_entry_ != 0 && path_.size() == in_entry_ + 1;
    if (field == Field::none || (!of_feed && !of_entry)) return;
    field_ = field;
    capture_depth_ = path_.size();
    captured_.clear();
    name_.clear();
    as_markup_ = attribute_of(attributes, "type") == "xhtml";
    if (field == Field::section) captured_ = attribute_of(attributes, "term");
    if (field == Field::guid) entry_.guid_is_address = attribute_of(attributes, "isPermaLink") != "false";
    if (field == Field::link) {
      const std::string_view relation = attribute_of(attributes, "rel");
      if (relation.empty() || relation == "alternate") captured_ = attribute_of(attributes, "href");
    }
  }

  void open_tag(const XmlName& name, const std::vector<XmlAttribute>& attributes) {
    (captured_ += '<') += name.local;
    for (const XmlAttribute& attribute : attributes)
      captured_ += fmt::format(" {}=\"{}\"", attribute.name.local, markup::escape_markup(attribute.value));
    captured_ += '>';
  }

  /// Stores a captured field: the first title, link, date and section, all names, the longest text.
  void keep() {
    const auto first = [](std::string& place, std::string value) {
      if (place.empty()) place = std::move(value);
    };
    const auto longest = [this](std::string& place) {
      if (place.size() < captured_.size()) place = captured_;
    };
    const std::string folded = text::fold_space(captured_);
    switch (field_) {
      case Field::title: return first(entry_.title, plain_words(captured_));
      case Field::link: return first(entry_.link, folded);
      case Field::guid: return first(entry_.guid, folded);
      case Field::date: return first(entry_.date, folded);
      case Field::section: return first(entry_.section, plain_words(captured_));
      case Field::summary: return longest(entry_.summary);
      case Field::content: return longest(entry_.content);
      case Field::language: return first(in_entry_ == 0 ? language_ : entry_.language, folded);
      case Field::byline: return keep_byline(byline_of(name_.empty() ? captured_ : name_));
      default: return;
    }
  }

  void keep_byline(const std::string& name) {
    if (name.empty() || entry_.byline.find(name) != std::string::npos) return;
    entry_.byline += (entry_.byline.empty() ? "" : ", ") + name;
  }

  const TakeEntry& take_;
  std::vector<std::string> path_;
  std::string wrong_root_;
  std::string language_;  ///< the feed's
  FeedEntry entry_;
  std::size_t in_entry_ = 0;       ///< the depth of the entry's element
  std::size_t capture_depth_ = 0;  ///< that of the field's
  Field field_{};
  bool as_markup_ = false;
  std::string captured_;
  std::string name_;
};

}  // namespace

Status parse_feed(std::string_view xml, const TakeEntry& take, std::string& wrong_root) {
  FeedHandler handler(take);
  Status parsed = markup::parse_xml(xml, handler);
  wrong_root = handler.wrong_root();
  return parsed;
}

}  // namespace jjak::reading
