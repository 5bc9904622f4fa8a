// Prints JSON with the library that also reads it. The only file of the command line that includes that library.
#include "cli/json.hpp"

#include <nlohmann/json.hpp>

namespace jjak::cli {

/// Turns a value into one of the library's.
class JsonPrinter {
 public:
  using Tree = nlohmann::ordered_json;

  static std::string print(const Json& json, int indent) {
    return std::visit(JsonPrinter(), json.value_).dump(indent, ' ', false, Tree::error_handler_t::replace);
  }

  Tree operator()(const Json::Array& array) const {
    Tree tree = Tree::array();
    for (const Json& each : array) tree.push_back(std::visit(*this, each.value_));
    return tree;
  }
  Tree operator()(const Json::Object& object) const {
    Tree tree = Tree::object();
    for (const auto& [name, each] : object) tree[name] = std::visit(*this, each.value_);
    return tree;
  }
  template <class Value>
  Tree operator()(const Value& value) const {
    return value;
  }
};

std::string Json::compact() const { return JsonPrinter::print(*this, -1); }

std::string Json::indented() const { return JsonPrinter::print(*this, 2); }

}  // namespace jjak::cli
