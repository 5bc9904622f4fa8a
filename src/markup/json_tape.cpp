// Parses JSON with simdjson, which is many times faster than the library behind json_events, and asks that one about
// what simdjson refuses: values that are mended, and deep texts.
#include "markup/json_tape.hpp"

#include "markup/json_events.hpp"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace jjak::markup {

class JsonTape::Builder : public JsonEvents {
 public:
  explicit Builder(JsonTape& tape) : tape_(tape) {}

  void null() override { put({}); }
  void boolean(bool is_true) override { put({JsonKind::boolean, 1, {}, is_true ? 1. : 0.}); }
  void number(double number, std::string_view) override { put({JsonKind::number, 1, {}, number}); }
  void string(std::string_view text) override { put({JsonKind::string, 1, tape_.kept(text), 0}); }
  void key(std::string_view name) override { string(name); }
  void open(JsonKind kind) override {
    open_.push_back(tape_.nodes_.size());
    put({kind, 1, {}, 0});
  }
  void close(JsonKind) override {
    const std::size_t begin = open_.back();
    tape_.nodes_[begin].size = static_cast<std::uint32_t>(tape_.nodes_.size() - begin);
    open_.pop_back();
  }

  /// What simdjson made of a text. Its depth is limited, so this may recurse.
  void take(const simdjson::dom::element& element) {
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
      case Type::ARRAY: {
        const simdjson::dom::array items = element.get_array();
        open(JsonKind::array);
        for (const simdjson::dom::element item : items) take(item);
        return close(JsonKind::array);
      }
      case Type::OBJECT: {
        const simdjson::dom::object members = element.get_object();
        open(JsonKind::object);
        for (const simdjson::dom::key_value_pair member : members) {
          key(member.key);
          take(member.value);
        }
        return close(JsonKind::object);
      }
      case Type::STRING: return string(element.get_string());
      case Type::BOOL: return boolean(element.get_bool());
      case Type::NULL_VALUE: return null();
      default: return number(element.get_double(), {});
    }
  }

 private:
  void put(const JsonNode& node) { tape_.nodes_.push_back(node); }

  JsonTape& tape_;
  std::vector<std::size_t> open_;  ///< places of the arrays and objects that are open
};

bool is_plain_json(std::string_view text) {
  simdjson::dom::parser parser;
  return parser.parse(text.data(), text.size()).error() == simdjson::SUCCESS;
}

std::optional<JsonTape> JsonTape::parse(std::string_view text) {
  JsonTape tape;
  tape.nodes_.reserve(text.size() / 16);
  Builder builder(tape);
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.parse(text.data(), text.size()).get(root) == simdjson::SUCCESS) {
    builder.take(root);
    return tape;
  }
  if (parse_events(text, JsonComments::are_errors, builder).bad_column > 0) return std::nullopt;
  return tape;
}

std::string_view JsonTape::kept(std::string_view string) {
  constexpr std::size_t block_bytes = 64u << 10;
  if (string.size() > left_) {
    left_ = std::max(string.size(), block_bytes);
    strings_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    next_ = strings_.back().get();
  }
  char* const begin = next_;
  std::copy(string.begin(), string.end(), begin);
  next_ += string.size();
  left_ -= string.size();
  return {begin, string.size()};
}

const JsonNode* JsonNode::find(std::string_view name) const {
  const JsonNode* found = nullptr;
  if (kind != JsonKind::object) return found;
  for (const JsonNode* key = begin(); key != end(); key = (key + 1)->next())
    if (key->string == name) found = key + 1;
  return found;
}

}  // namespace jjak::markup
