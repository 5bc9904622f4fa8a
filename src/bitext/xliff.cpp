// Reads units from XLIFF 1.2 and 2.0, which call the same things by other names: a file says its languages, a unit has
// a source and a target, in 2.0 in each of its segments.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "bitext/xml_source.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak::bitext {
namespace {

/// Elements of a text that hold codes of its format, not text.
constexpr std::array<std::string_view, 5> codes = {"bpt", "ept", "ph", "it", "sub"};
/// Elements whose sources and targets are not those of the unit.
constexpr std::array<std::string_view, 3> others = {"alt-trans", "match", "seg-source"};

template <class Names>
bool is_among(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Handler final : public markup::XmlHandler {
 public:
  Handler(const std::string& path, Outlet& outlet) : path_(path), outlet_(outlet) {}

  void set_parser(const markup::XmlParser& parser) { parser_ = &parser; }

  bool start(const markup::XmlName& name, const std::vector<markup::XmlAttribute>& attributes, std::size_t) override {
    const std::string_view tag = name.local;
    if (is_among(others, tag)) ++other_;
    if (other_ > 0) return outlet_.is_wanted();
    if (is_in_text_) {
      hidden_.push_back(is_hidden() || is_among(codes, tag));
    } else if (tag == "xliff") {
      source_language_ = text::language_of_tag(attribute(attributes, "srcLang"));
      target_language_ = text::language_of_tag(attribute(attributes, "trgLang"));
    } else if (tag == "file") {
      begin_file(attributes);
    } else if (tag == "trans-unit" || tag == "unit") {
      begin_unit(attributes, tag == "unit" ? "name" : "resname");
    } else if (tag == "segment") {
      source_.clear();
      target_.clear();
    } else if (tag == "source" || tag == "target" || tag == "note") {
      is_confidence_ = attribute(attributes, "category") == "confidence" || attribute(attributes, "from") == "jjak";
      is_in_text_ = true;
      text_.clear();
    }
    return outlet_.is_wanted();
  }

  bool end(const markup::XmlName& name, std::size_t) override {
    const std::string_view tag = name.local;
    if (is_among(others, tag) && other_ > 0) {
      --other_;
      return outlet_.is_wanted();
    }
    if (other_ > 0) return outlet_.is_wanted();
    if (is_in_text_ && !hidden_.empty())
      hidden_.pop_back();
    else if (is_in_text_)
      end_text(tag);
    else if (tag == "segment" || tag == "trans-unit")
      give();
    return outlet_.is_wanted();
  }

  void text(std::string_view piece) override {
    if (!is_in_text_ || other_ > 0 || is_hidden()) return;
    is_too_large_ = is_too_large_ || text_.size() + piece.size() > longest_line;
    if (!is_too_large_) text_ += piece;
  }

 private:
  bool is_hidden() const { return !hidden_.empty() && hidden_.back(); }

  void begin_file(const std::vector<markup::XmlAttribute>& attributes) {
    if (const std::string tag = attribute(attributes, "source-language"); !tag.empty())
      source_language_ = text::language_of_tag(tag);
    if (const std::string tag = attribute(attributes, "target-language"); !tag.empty())
      target_language_ = text::language_of_tag(tag);
    const std::string original = attribute(attributes, "original");
    original_ = original.starts_with("http://") || original.starts_with("https://") ? original : std::string();
  }

  /// The name that a tool gives a unit says more than its id, which is only unique in its file.
  void begin_unit(const std::vector<markup::XmlAttribute>& attributes, std::string_view name) {
    id_ = attribute(attributes, name);
    if (id_.empty()) id_ = attribute(attributes, "id");
    confidence_.clear();
    segments_ = 0;
    source_.clear();
    target_.clear();
    is_too_large_ = false;
    line_ = parser_->line();
  }

  void end_text(std::string_view tag) {
    is_in_text_ = false;
    std::string text = one_line(std::exchange(text_, {}));
    if (tag == "note" && is_confidence_)
      confidence_ = text.substr(text.rfind(' ') + 1);
    else if (tag == "source")
      source_ = std::move(text);
    else if (tag == "target")
      target_ = std::move(text);
  }

  void give() {
    const bool is_from_korean = source_language_ == Language::korean && target_language_ == Language::english;
    const bool is_from_english = source_language_ == Language::english && target_language_ == Language::korean;
    std::string source = std::exchange(source_, {}), target = std::exchange(target_, {});
    const bool is_too_large = std::exchange(is_too_large_, false);
    if (!is_from_korean && !is_from_english)
      return outlet_.report({errors::bad_unit, path_, "not in English and Korean", line_, {}});
    if (is_too_large)
      return outlet_.report({errors::too_large, path_, fmt::format("{} MB", longest_line >> 20), line_, {}});
    BitextUnit unit;
    unit.line = line_;
    unit.id = ++segments_ == 1 ? id_ : fmt::format("{}.{}", id_, segments_);
    fields_.set(unit, "confidence", confidence_);
    (is_from_korean ? unit.korean : unit.english).url = original_;
    (is_from_korean ? unit.korean : unit.english).text = std::move(source);
    (is_from_korean ? unit.english : unit.korean).text = std::move(target);
    outlet_.give(unit, path_);
  }

  const std::string& path_;
  Outlet& outlet_;
  const markup::XmlParser* parser_ = nullptr;
  FieldSetter fields_;
  Language source_language_ = Language::unknown, target_language_ = Language::unknown;
  std::string original_, id_, confidence_, source_, target_, text_;
  std::vector<char> hidden_;  ///< of the open elements inside a text: whether they hold no text
  std::size_t segments_ = 0, other_ = 0;
  std::uint64_t line_ = 0;
  bool is_in_text_ = false, is_confidence_ = false, is_too_large_ = false;
};

}  // namespace

Status read_xliff(const std::string& path, reading::ByteStream& stream, Outlet& outlet) {
  read_xml<Handler>(path, stream, outlet);
  return Done{};
}

}  // namespace jjak::bitext
