// Parses JSON with the library that does it, and hands it on as plain values: the library's headers take seconds to
// compile, so only this unit includes them.
#include "markup/json.hpp"

#include "markup/json_values.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jjak::markup {
namespace {

using Json = nlohmann::json;

/// Builds the tree of a text while it is parsed, and leaves out what is too deep. The library can do that as well, but
/// looks through all siblings after each value.
class TreeBuilder : public Json::json_sax_t {
 public:
  explicit TreeBuilder(int max_depth) : max_depth_(static_cast<std::size_t>(max_depth)) {}

  JsonValue& root() { return root_; }

  bool null() override { return put({}); }
  bool boolean(bool is_true) override { return put(number_value(JsonKind::boolean, is_true ? 1 : 0)); }
  bool number_integer(std::int64_t number) override { return put_number(static_cast<double>(number)); }
  bool number_unsigned(std::uint64_t number) override { return put_number(static_cast<double>(number)); }
  bool number_float(double number, const std::string&) override { return put_number(number); }
  bool binary(Json::binary_t&) override { return true; }
  bool string(std::string& text) override {
    JsonValue value;
    value.kind = JsonKind::string;
    value.string = std::move(text);
    return put(std::move(value));
  }
  bool key(std::string& name) override {
    if (left_out_ == 0) name_ = std::move(name);
    return true;
  }
  bool start_object(std::size_t) override { return open(JsonKind::object); }
  bool start_array(std::size_t) override { return open(JsonKind::array); }
  bool end_object() override {
    if (left_out_ == 0) sort_members(*open_.back());
    return close();
  }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

 private:
  static JsonValue number_value(JsonKind kind, double number) {
    JsonValue value;
    value.kind = kind;
    value.number = number;
    return value;
  }
  bool put_number(double number) { return put(number_value(JsonKind::number, number)); }

  /// Puts a value into the array or object that is open.
  bool put(JsonValue value) {
    if (left_out_ == 0 && open_.size() <= max_depth_) place(std::move(value));
    return true;
  }
  JsonValue& place(JsonValue value) {
    if (open_.empty()) return root_ = std::move(value);
    JsonValue& parent = *open_.back();
    if (parent.is_array()) return parent.items.emplace_back(std::move(value));
    return parent.members.emplace_back(JsonValue::Member{std::move(name_), std::move(value)}).value;
  }

  bool open(JsonKind kind) {
    if (left_out_ > 0 || open_.size() > max_depth_) {
      ++left_out_;
      return true;
    }
    JsonValue value;
    value.kind = kind;
    open_.push_back(&place(std::move(value)));  // a parent grows only while none of its children is open
    return true;
  }
  bool close() {
    if (left_out_ > 0)
      --left_out_;
    else
      open_.pop_back();
    return true;
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
class MemberReader : public Json::json_sax_t {
 public:
  explicit MemberReader(JsonVisitor& visitor) : visitor_(visitor) {}

  JsonOutline& outline() { return outline_; }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(std::int64_t number) override { return value(std::to_string(number), true); }
  bool number_unsigned(std::uint64_t number) override { return value(std::to_string(number), true); }
  bool number_float(double, const std::string& digits) override { return value(digits, true); }
  bool binary(Json::binary_t&) override { return true; }
  bool string(std::string& text) override { return value(std::move(text), false); }

  bool key(std::string& name) override {
    if (depth_ == 1) {
      wanted_ = visitor_.wants(name);
      member_ = std::move(name);
    } else if (wanted_ && depth_ <= deepest) {
      names_.back() = std::move(name);
    }
    return true;
  }

  bool start_object(std::size_t) override {
    outline_.is_object = outline_.is_object || depth_ == 0;
    return enter();
  }
  bool start_array(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    outline_.bad_column = std::max<std::size_t>(position, 1);
    return false;
  }

 private:
  static constexpr std::size_t deepest = 8;

  bool value(std::string text, bool is_number) {
    if (!wanted_ || depth_ == 0 || depth_ > deepest || !outline_.is_object) return true;
    std::string inner;
    for (const std::string& name : names_) {
      if (name.empty()) continue;
      if (!inner.empty()) inner += '.';
      inner += name;
    }
    visitor_.value(member_, inner, std::move(text), is_number);
    return true;
  }
  bool enter() {
    if (++depth_ > 1 && depth_ <= deepest) names_.emplace_back();
    return true;
  }
  bool leave() {
    if (depth_ > 1 && depth_ <= deepest) names_.pop_back();
    --depth_;
    return true;
  }

  JsonVisitor& visitor_;
  std::string member_;
  bool wanted_ = false;
  std::vector<std::string> names_;  ///< of the objects inside the member, down to the present one; empty for arrays
  std::size_t depth_ = 0;
  JsonOutline outline_;
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
  const std::optional<MendedJson> mended = mend_json_values(text);
  if (mended) text = mended->text;
  const bool is_json = Json::sax_parse(text.begin(), text.end(), &builder, Json::input_format_t::json, true,
                                       comments == JsonComments::are_skipped);
  return is_json ? std::optional(std::move(builder.root())) : std::nullopt;
}

std::optional<JsonValue> parse_lenient(std::string_view text, int max_depth) {
  std::optional<JsonValue> parsed = parse_json(text, max_depth, JsonComments::are_skipped);
  return parsed ? std::move(parsed) : parse_json(Mender(text).run(), max_depth, JsonComments::are_skipped);
}

JsonOutline read_json_members(std::string_view text, JsonVisitor& visitor) {
  MemberReader reader(visitor);
  const std::optional<MendedJson> mended = mend_json_values(text);
  if (mended) text = mended->text;
  Json::sax_parse(text.begin(), text.end(), &reader);
  if (mended) {
    reader.outline().mended_surrogates = mended->surrogates;
    reader.outline().mended_numbers = mended->numbers;
  }
  return reader.outline();
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
