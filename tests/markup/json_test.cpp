// JSON as events, as a tree and as a row of values.
#include "markup/json.hpp"
#include "markup/json_events.hpp"
#include "markup/json_tape.hpp"

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using jjak::markup::JsonComments;
using jjak::markup::JsonKind;
using jjak::markup::JsonTape;
using jjak::markup::JsonValue;
using jjak::markup::parse_json;

namespace {

JsonValue tree(const std::string& text, int max_depth = 8) {
  const auto value = parse_json(text, max_depth, JsonComments::are_errors);
  REQUIRE(value);
  return *value;
}

/// Writes down what it gets.
class Notes : public jjak::markup::JsonEvents {
 public:
  std::string text;

  void null() override { text += "null "; }
  void boolean(bool is_true) override { text += is_true ? "true " : "false "; }
  void number(double, std::string_view digits) override { text += std::string(digits) + " "; }
  void string(std::string_view string) override { text += "'" + std::string(string) + "' "; }
  void key(std::string_view name) override { text += std::string(name) + ": "; }
  void open(JsonKind kind) override { text += kind == JsonKind::object ? "{ " : "[ "; }
  void close(JsonKind kind) override { text += kind == JsonKind::object ? "} " : "] "; }
};

std::string events(const std::string& text) {
  Notes notes;
  const auto parse = parse_events(text, JsonComments::are_errors, notes);
  return parse.bad_column == 0 ? notes.text : "column " + std::to_string(parse.bad_column);
}

bool is_json(const std::string& text, JsonComments comments = JsonComments::are_errors) {
  return parse_json(text, 8, comments).has_value();
}

}  // namespace

TEST_CASE("JSON becomes a tree of its values") {
  const JsonValue root = tree(R"({"b":[1,-2.5,"three",true,false,null,{}],"a":"x"})");
  REQUIRE(root.is_object());
  REQUIRE(root.members.size() == 2);
  CHECK(root.members.front().name == "a");
  const JsonValue& list = *root.find("b");
  REQUIRE(list.items.size() == 7);
  CHECK(list.items[0].number == 1);
  CHECK(list.items[1].number == -2.5);
  CHECK(list.items[2].string == "three");
  CHECK((list.items[3].kind == JsonKind::boolean && list.items[3].number == 1));
  CHECK((list.items[4].kind == JsonKind::boolean && list.items[4].number == 0));
  CHECK(list.items[5].kind == JsonKind::null);
  CHECK(list.items[6].is_object());
  CHECK(root.find("c") == nullptr);
  CHECK(tree("7").number == 7);
}

TEST_CASE("of a name that stands in an object twice, the last value counts") {
  const JsonValue root = tree(R"({"a":1,"b":2,"a":3,"a":{"c":4}})");
  REQUIRE(root.members.size() == 2);
  CHECK(root.find("a")->find("c")->number == 4);
  CHECK(root.find("b")->number == 2);
}

TEST_CASE("what is too deep is left out, and what follows it is not") {
  const JsonValue root = tree(R"({"a":[1,[2,[3,{"x":4}],5],6],"b":{"c":{"d":7}},"e":8})", 2);
  const JsonValue& a = *root.find("a");
  REQUIRE(a.items.size() == 3);
  CHECK(a.items[1].items.empty());
  CHECK(a.items[2].number == 6);
  CHECK(root.find("b")->find("c")->is_object());
  CHECK(root.find("b")->find("c")->members.empty());
  CHECK(root.find("e")->number == 8);
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  CHECK(tree(deep, 1).items.size() == 1);
}

TEST_CASE("what is no JSON gives no tree") {
  for (const char* text : {"", "{", "[1,]", "{\"a\"}", "{\"a\":1}}", "nul", "\"\xFF\"", "[1] [2]"})
    CHECK_FALSE(is_json(text));
  CHECK_FALSE(is_json("/* no */ [1]"));
  CHECK(is_json("/* yes */ [1]", JsonComments::are_skipped));
}

TEST_CASE("half a surrogate pair and a number that is too large cost no more than themselves") {
  const JsonValue root =
      tree(R"({"a":"x\uD83D y","b":"\uDE00\uD83D\uDE00","c":1e999999,"d":-2e400,"e":"1e999 \\ud800","f":2})");
  CHECK(root.find("a")->string == "x\xEF\xBF\xBD y");
  CHECK(root.find("b")->string == "\xEF\xBF\xBD\xF0\x9F\x98\x80");
  CHECK(root.find("c")->kind == JsonKind::null);
  CHECK(root.find("d")->kind == JsonKind::null);
  CHECK(root.find("e")->string == "1e999 \\ud800");
  CHECK(root.find("f")->number == 2);
  CHECK(tree("[" + std::string(1'000'000, '9') + ",3]").items.at(1).number == 3);
  CHECK(tree("[0." + std::string(1000, '3') + "]").items.at(0).number == 1. / 3);
  CHECK_FALSE(is_json("[" + std::string(1000, '9') + "x]"));
  CHECK_FALSE(is_json(R"(["\ud8"])"));
}

TEST_CASE("JSON is told value by value, in the order of its text") {
  CHECK(events(" {\"a\" : [1, -0.5e+3,true ,false,null],\r\n\t\"b\":{\"c\":[[],{}]},\"a\":\"\"} ") ==
        "{ a: [ 1 -0.5e+3 true false null ] b: { c: [ [ ] { } ] } a: '' } ");
  CHECK(events("\xEF\xBB\xBF\"after a byte order mark\"") == "'after a byte order mark' ");
  CHECK(events(R"("\"\\\/\b\f\n\r\t\u0041\uAC00\ud83d\uDE00 plain text")") ==
        "'\"\\/\b\f\n\r\tA가\xF0\x9F\x98\x80 plain text' ");
}

TEST_CASE("the first character that is no JSON is told") {
  CHECK(events("") == "column 1");
  CHECK(events("[1,]") == "column 4");
  CHECK(events("{,}") == "column 2");
  CHECK(events("{\"a\":1,}") == "column 8");
  CHECK(events("{\"a\" 1}") == "column 6");
  CHECK(events("[1 2]") == "column 4");
  CHECK(events("[01]") == "column 3");
  CHECK(events("[1.]") == "column 4");
  CHECK(events("[1e]") == "column 4");
  CHECK(events("[-]") == "column 3");
  CHECK(events("[+1]") == "column 2");
  CHECK(events("[trve]") == "column 4");
  CHECK(events("[\"a\\x\"]") == "column 5");
  CHECK(events("[\"\\u00g0\"]") == "column 7");
  CHECK(events("{} x") == "column 4");
  CHECK(events("[1}") == "column 3");
  CHECK(events(std::string("[\0]", 3)) == "column 2");
}

TEST_CASE("a row of values mends what the tree mends, and is as deep as the text") {
  CHECK(JsonTape::parse(R"(["\ud83d rice",1e999])")->root().begin()->string == "\xEF\xBF\xBD rice");
  CHECK((JsonTape::parse("[1e999]")->root().begin()->kind == JsonKind::null));
  const std::string deep = std::string(5000, '[') + std::string(5000, ']');
  CHECK(JsonTape::parse(deep)->root().size == 5000);
  for (const char* broken : {"", "[1", "[1,]", "{\"a\":}", "[\"\xFF\"]", "[1] 2", "[01]"})
    CHECK_FALSE(JsonTape::parse(broken));
  const std::string large(100'000, 'x');
  const auto tape = JsonTape::parse("[\"a\",\"" + large + "\",\"\"]");
  CHECK(tape->root().begin()->string == "a");
  CHECK(tape->root().begin()->next()->string == large);
}

TEST_CASE("JSON as a row of values has those of the tree") {
  const std::string text = R"({"a":1,"list":["one","t\u0077o",{"x":[true]},[]],"a":{"b":"three"},"z":null})";
  const auto tape = JsonTape::parse(text);
  REQUIRE(tape);
  const jjak::markup::JsonNode& root = tape->root();
  CHECK(root.find("a")->find("b")->string == "three");
  CHECK(root.find("list")->find("a") == nullptr);
  CHECK(root.find("b") == nullptr);
  CHECK(root.find("z")->kind == JsonKind::null);
  std::vector<std::string> strings;
  std::size_t items = 0;
  const jjak::markup::JsonNode* list = root.find("list");
  for (const auto* each = list->begin(); each != list->end(); each = each->next(), ++items)
    if (each->kind == JsonKind::string) strings.emplace_back(each->string);
  CHECK(items == 4);
  CHECK(strings == std::vector<std::string>{"one", "two"});
  CHECK((list->begin()->next()->next()->find("x")->begin()->kind == JsonKind::boolean));
  CHECK(JsonTape::parse("7")->root().number == 7);
  CHECK(JsonTape::parse("[-1,18446744073709551615,2.5]")->root().begin()->next()->number == 18446744073709551615.0);
  CHECK_FALSE(JsonTape::parse("[1"));
}
