#include "markup/json_tape.hpp"

#include "markup/json_events.hpp"

#include <functional>
#include <utility>

namespace jjak::markup {

class JsonTape::Builder : public JsonEvents {
 public:
  Builder(JsonTape& tape, std::string_view text) : tape_(tape), text_(text) {}

  void null() override { put({}); }
  void boolean(bool is_true) override { put({JsonKind::boolean, 1, {}, is_true ? 1. : 0.}); }
  void number(double number, std::string_view) override { put({JsonKind::number, 1, {}, number}); }
  void string(std::string_view text) override { put({JsonKind::string, 1, lasting(text), 0}); }
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

 private:
  void put(const JsonNode& node) { tape_.nodes_.push_back(node); }

  std::string_view lasting(std::string_view string) {
    const std::less_equal<> is_not_behind;
    const bool is_in_text =
        is_not_behind(text_.data(), string.data()) && is_not_behind(string.data(), text_.data() + text_.size());
    return is_in_text ? string : tape_.unescaped_.emplace_back(string);
  }

  JsonTape& tape_;
  std::string_view text_;
  std::vector<std::size_t> open_;  ///< places of the arrays and objects that are open
};

std::optional<JsonTape> JsonTape::parse(std::string_view text) {
  JsonTape tape;
  tape.nodes_.reserve(text.size() / 16);
  Builder builder(tape, text);
  if (parse_events(text, JsonComments::are_errors, builder).bad_column > 0) return std::nullopt;
  return tape;
}

const JsonNode* JsonNode::find(std::string_view name) const {
  const JsonNode* found = nullptr;
  if (kind != JsonKind::object) return found;
  for (const JsonNode* key = begin(); key != end(); key = (key + 1)->next())
    if (key->string == name) found = key + 1;
  return found;
}

}  // namespace jjak::markup
