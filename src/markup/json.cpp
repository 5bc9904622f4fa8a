// Parses JSON with the library that does it, and hands it on as plain values: the library's headers take seconds to
// compile, so only this unit includes them.
#include "markup/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jjak::markup {
namespace {

using Json = nlohmann::json;

/// As deep as the parser let it become.
JsonValue value_of(Json& json) {
  JsonValue value;
  if (auto* string = json.get_ptr<std::string*>(); string != nullptr) {
    value.kind = JsonKind::string;
    value.string = std::move(*string);
  } else if (json.is_array()) {
    value.kind = JsonKind::array;
    value.items.reserve(json.size());
    for (Json& item : json) value.items.push_back(value_of(item));
  } else if (json.is_object()) {
    value.kind = JsonKind::object;
    value.members.reserve(json.size());
    for (const auto& member : json.items()) value.members.push_back({member.key(), value_of(member.value())});
  } else if (json.is_number()) {
    value.kind = JsonKind::number;
    value.number = json.get<double>();
  } else if (json.is_boolean()) {
    value.kind = JsonKind::boolean;
    value.number = json.get<bool>() ? 1 : 0;
  }
  json = nullptr;
  return value;
}

/// How deep brackets stand in each other, outside of strings.
int depth_of(std::string_view text) {
  int depth = 0, deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') in_string = !in_string;
    if (c == '\\' && in_string) ++i;
    if (in_string) continue;
    if (c == '{' || c == '[') deepest = std::max(deepest, ++depth);
    if (c == '}' || c == ']') --depth;
  }
  return deepest;
}

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
  if (depth_of(text) <= max_depth) {
    Json parsed = Json::parse(text, nullptr, false, comments == JsonComments::are_skipped);
    if (parsed.is_discarded()) return std::nullopt;
    return value_of(parsed);
  }
  // The library looks through all siblings after each value that may be left out, so this is for deep texts only.
  const auto shallow = [max_depth](int depth, Json::parse_event_t, Json&) { return depth <= max_depth; };
  Json parsed = Json::parse(text, shallow, false, comments == JsonComments::are_skipped);
  if (parsed.is_discarded()) return std::nullopt;
  return value_of(parsed);
}

std::optional<JsonValue> parse_lenient(std::string_view text, int max_depth) {
  std::optional<JsonValue> parsed = parse_json(text, max_depth, JsonComments::are_skipped);
  return parsed ? std::move(parsed) : parse_json(Mender(text).run(), max_depth, JsonComments::are_skipped);
}

JsonOutline read_json_members(std::string_view text, JsonVisitor& visitor) {
  MemberReader reader(visitor);
  Json::sax_parse(text.begin(), text.end(), &reader);
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
