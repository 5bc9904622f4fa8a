// Reads units from TMX of any version and any tool, as the file comes, so that its size does not matter.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "bitext/xml_source.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak::bitext {
namespace {

/// Elements of a segment that hold codes of its format, not text.
constexpr std::array<std::string_view, 5> codes = {"bpt", "ept", "ph", "it", "ut"};

class Handler final : public markup::XmlHandler {
 public:
  Handler(const std::string& path, Outlet& outlet) : path_(path), outlet_(outlet) {}

  void set_parser(const markup::XmlParser& parser) { parser_ = &parser; }

  bool start(const markup::XmlName& name, const std::vector<markup::XmlAttribute>& attributes, std::size_t) override {
    const std::string_view tag = name.local;
    if (tag == "tu") {
      unit_ = {};
      unit_.line = parser_->line();
      unit_.id = attribute(attributes, "tuid");
      in_unit_ = true;
      is_too_large_ = false;
    } else if (tag == "tuv") {
      language_ = text::language_of_tag(attribute(attributes, "lang"));
    } else if (tag == "prop") {
      property_ = attribute(attributes, "type");
      begin_text();
    } else if (tag == "seg") {
      begin_text();
    } else if (tag == "sub") {
      hidden_.push_back(false);
    } else if (in_text_) {
      hidden_.push_back(is_hidden() || std::find(codes.begin(), codes.end(), tag) != codes.end());
    }
    return outlet_.is_wanted();
  }

  bool end(const markup::XmlName& name, std::size_t) override {
    const std::string_view tag = name.local;
    if (tag == "tu")
      end_unit();
    else if (tag == "tuv")
      language_ = Language::unknown;
    else if (tag == "prop")
      end_property();
    else if (tag == "seg")
      end_segment();
    else if (!hidden_.empty())
      hidden_.pop_back();
    return outlet_.is_wanted();
  }

  void text(std::string_view piece) override {
    if (!in_text_ || is_hidden()) return;
    is_too_large_ = is_too_large_ || text_.size() + piece.size() > longest_line;
    if (!is_too_large_) text_ += piece;
  }

 private:
  bool is_hidden() const { return !hidden_.empty() && hidden_.back(); }

  void begin_text() {
    in_text_ = true;
    text_.clear();
    hidden_.clear();
  }

  std::string take_text() {
    in_text_ = false;
    hidden_.clear();
    return one_line(std::exchange(text_, {}));
  }

  /// The properties that jjak writes have the names of its fields behind "x-": "x-url-en".
  void end_property() {
    const std::string value = take_text();
    if (!in_unit_ || language_ != Language::unknown) return;
    std::string ours = property_.starts_with("x-") ? property_.substr(2) : property_;
    std::replace(ours.begin(), ours.end(), '-', '_');
    const bool is_ours = find_field(ours) != nullptr && ours != "en" && ours != "ko";
    if (is_ours || !property_.empty()) fields_.set(unit_, is_ours ? ours : property_, value);
  }

  /// Of several variants in one language, the first counts.
  void end_segment() {
    std::string segment = take_text();
    if (language_ != Language::english && language_ != Language::korean) return;
    std::string& side = (language_ == Language::english ? unit_.english : unit_.korean).text;
    if (side.empty()) side = std::move(segment);
  }

  void end_unit() {
    in_unit_ = false;
    if (is_too_large_)
      outlet_.report({errors::too_large, path_, fmt::format("{} MB", longest_line >> 20), unit_.line, {}});
    else
      outlet_.give(unit_, path_);
  }

  const std::string& path_;
  Outlet& outlet_;
  const markup::XmlParser* parser_ = nullptr;
  BitextUnit unit_;
  FieldSetter fields_;
  Language language_ = Language::unknown;
  std::string property_, text_;
  std::vector<char> hidden_;  ///< of the open elements inside a segment: whether they hold no text
  bool in_unit_ = false, in_text_ = false, is_too_large_ = false;
};

}  // namespace

Status read_tmx(const std::string& path, reading::ByteStream& stream, Outlet& outlet) {
  read_xml<Handler>(path, stream, outlet);
  return Done{};
}

}  // namespace jjak::bitext
