// JSON as a tree, and the members of its outer object.
#include "markup/json.hpp"

#include "markup/json_events.hpp"

#include <algorithm>

namespace jjak::markup {
namespace {

/// Builds the tree of a text while it is parsed, and leaves out what is too deep.
class TreeBuilder : public JsonEvents {
 public:
  explicit TreeBuilder(int max_depth) : max_depth_(static_cast<std::size_t>(max_depth)) {}

  JsonValue& root() { return root_; }

  void null() override { put({}); }
  void boolean(bool is_true) override { put(number_value(JsonKind::boolean, is_true ? 1 : 0)); }
  void number(double number, std::string_view) override { put(number_value(JsonKind::number, number)); }
  void string(std::string_view text) override {
    if (left_out_ > 0 || open_.size() > max_depth_) return;
    JsonValue value;
    value.kind = JsonKind::string;
    value.string = text;
    place(std::move(value));
  }
  void key(std::string_view name) override {
    if (left_out_ == 0) name_ = name;
  }
  void open(JsonKind kind) override {
    if (left_out_ > 0 || open_.size() > max_depth_) {
      ++left_out_;
      return;
    }
    JsonValue value;
    value.kind = kind;
    open_.push_back(&place(std::move(value)));  // a parent grows only while none of its children is open
  }
  void close(JsonKind kind) override {
    if (left_out_ > 0) {
      --left_out_;
      return;
    }
    if (kind == JsonKind::object) sort_members(*open_.back());
    open_.pop_back();
  }

 private:
  static JsonValue number_value(JsonKind kind, double number) {
    JsonValue value;
    value.kind = kind;
    value.number = number;
    return value;
  }

  /// Puts a value into the array or object that is open.
  void put(JsonValue value) {
    if (left_out_ == 0 && open_.size() <= max_depth_) place(std::move(value));
  }
  JsonValue& place(JsonValue value) {
    if (open_.empty()) return root_ = std::move(value);
    JsonValue& parent = *open_.back();
    if (parent.is_array()) return parent.items.emplace_back(std::move(value));
    return parent.members.emplace_back(JsonValue::Member{std::move(name_), std::move(value)}).value;
  }

  /// By name; of a name that stands there twice, the last value.
  static void sort_members(JsonValue& object) {
    std::vector<JsonValue::Member>& members = object.members;
    std::stable_sort(members.begin(), members.end(),
                     [](const JsonValue::Member& a, const JsonValue::Member& b) { return a.name < b.name; });
    const auto last =
        std::unique(members.rbegin(), members.rend(), [](const auto& a, const auto& b) { return a.name == b.name; });
    members.erase(members.begin(), last.base());
  }

  std::size_t max_depth_;
  JsonValue root_;
  std::vector<JsonValue*> open_;
  std::string name_;
  std::size_t left_out_ = 0;  ///< arrays and objects that are open and too deep
};

/// Copies JSON and mends it on the way.
class Mender {
 public:
  explicit Mender(std::string_view text) : text_(text) {}

  std::string run() {
    at_ = text_.find_first_of("{[");
    if (at_ == std::string_view::npos) return {};
    do { step(); } while (at_ < text_.size() && !open_.empty());
    if (!open_.empty()) drop_loose_end();
    for (; !open_.empty(); open_.pop_back()) out_ += open_.back() == '{' ? '}' : ']';
    return std::move(out_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '"') return string();
    if (c == '{' || c == '[') open_.push_back(c);
    if (c == '}' || c == ']') {
      drop_comma();
      if (!open_.empty()) open_.pop_back();
    }
    out_ += c;
    ++at_;
  }

  void string() {
    out_ += '"';
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (static_cast<unsigned char>(c) < 0x20) {
        out_ += ' ';
      } else if (c == '\\') {
        escape();
      } else {
        out_ += c;
        if (c == '"') break;
      }
    }
    if (at_ == text_.size())
      out_ += '"';
    else
      ++at_;
  }

  /// A backslash that escapes nothing JSON knows is left out.
  void escape() {
    constexpr std::string_view known = "\"\\/bfnrtu";
    if (at_ + 1 >= text_.size() || known.find(text_[at_ + 1]) == std::string_view::npos) return;
    out_ += text_[at_++];
    out_ += text_[at_];
  }

  void drop_comma() {
    const std::size_t last = out_.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && out_[last] == ',') out_.resize(last);
  }

  /// Behind a missing end nothing may be left half: `"a": ` or a comma.
  void drop_loose_end() {
    drop_comma();
    const std::size_t last = out_.find_last_not_of(" \t\r\n");
    if (last != std::string::npos && out_[last] == ':') out_ += "null";
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<char> open_;
};

/// Shows the values of the outer object's members.
class MemberReader : public JsonEvents {
 public:
  explicit MemberReader(JsonVisitor& visitor) : visitor_(visitor) {}

  bool is_object() const { return is_object_; }

  void null() override {}
  void boolean(bool) override {}
  void number(double, std::string_view digits) override { value(digits, true); }
  void string(std::string_view text) override { value(text, false); }
  void key(std::string_view name) override {
    if (depth_ == 1) {
      wanted_ = visitor_.wants(name);
      member_ = name;
    } else if (wanted_ && depth_ <= deepest) {
      names_.back() = name;
    }
  }
  void open(JsonKind kind) override {
    is_object_ = is_object_ || (depth_ == 0 && kind == JsonKind::object);
    if (++depth_ > 1 && depth_ <= deepest) names_.emplace_back();
  }
  void close(JsonKind) override {
    if (depth_ > 1 && depth_ <= deepest) names_.pop_back();
    --depth_;
  }

 private:
  static constexpr std::size_t deepest = 8;

  void value(std::string_view text, bool is_number) {
    if (!wanted_ || depth_ == 0 || depth_ > deepest || !is_object_) return;
    std::string inner;
    for (const std::string& name : names_) {
      if (name.empty()) continue;
      if (!inner.empty()) inner += '.';
      inner += name;
    }
    visitor_.value(member_, inner, std::string(text), is_number);
  }

  JsonVisitor& visitor_;
  std::string member_;
  bool wanted_ = false;
  std::vector<std::string> names_;  ///< of the objects inside the member, down to the present one; empty for arrays
  std::size_t depth_ = 0;
  bool is_object_ = false;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  const auto found =
      std::lower_bound(members.begin(), members.end(), name,
                       [](const Member& member, std::string_view wanted) { return member.name < wanted; });
  return found == members.end() || found->name != name ? nullptr : &found->value;
}

std::optional<JsonValue> parse_json(std::string_view text, int max_depth, JsonComments comments) {
  TreeBuilder builder(max_depth);
  const JsonParse parse = parse_events(text, comments, builder);
  return parse.bad_column == 0 ? std::optional(std::move(builder.root())) : std::nullopt;
}

std::optional<JsonValue> parse_lenient(std::string_view text, int max_depth) {
  std::optional<JsonValue> parsed = parse_json(text, max_depth, JsonComments::are_skipped);
  return parsed ? std::move(parsed) : parse_json(Mender(text).run(), max_depth, JsonComments::are_skipped);
}

JsonOutline read_json_members(std::string_view text, JsonVisitor& visitor) {
  MemberReader reader(visitor);
  const JsonParse parse = parse_events(text, JsonComments::are_errors, reader);
  return {parse.bad_column, reader.is_object(), parse.mended_surrogates, parse.mended_numbers};
}

std::size_t JsonEnd::find(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (in_string_) {
      if (escaped_)
        escaped_ = false;
      else if (c == '\\')
        escaped_ = true;
      else if (c == '"')
        in_string_ = false;
      broken_ = broken_ || c == '\n';
    } else if (c == '"') {
      in_string_ = true;
    } else if (c == '{' || c == '[') {
      ++depth_;
    } else if (c == '}' || c == ']') {
      if (depth_ == 0) return at;
      if (--depth_ == 0) return at + 1;
    } else if (depth_ == 0 && (c == ',' || c == '\n')) {
      return at;
    }
  }
  return std::string_view::npos;
}

}  // namespace jjak::markup
