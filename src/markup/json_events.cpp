// Parses JSON with the library that does it. Its headers take seconds to compile, so only this unit includes them.
#include "markup/json_events.hpp"

#include "markup/json_values.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace jjak::markup {
namespace {

using Json = nlohmann::json;

/// Hands the events of the library on.
class Events : public Json::json_sax_t {
 public:
  explicit Events(JsonEvents& events) : events_(events) {}

  std::size_t bad_column() const { return bad_column_; }

  bool null() override { return events_.null(), true; }
  bool boolean(bool is_true) override { return events_.boolean(is_true), true; }
  bool number_integer(std::int64_t number) override {
    return events_.number(static_cast<double>(number), std::to_string(number)), true;
  }
  bool number_unsigned(std::uint64_t number) override {
    return events_.number(static_cast<double>(number), std::to_string(number)), true;
  }
  bool number_float(double number, const std::string& digits) override { return events_.number(number, digits), true; }
  bool binary(Json::binary_t&) override { return true; }
  bool string(std::string& text) override { return events_.string(text), true; }
  bool key(std::string& name) override { return events_.key(name), true; }
  bool start_object(std::size_t) override { return events_.open(JsonKind::object), true; }
  bool start_array(std::size_t) override { return events_.open(JsonKind::array), true; }
  bool end_object() override { return events_.close(JsonKind::object), true; }
  bool end_array() override { return events_.close(JsonKind::array), true; }
  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    bad_column_ = std::max<std::size_t>(position, 1);
    return false;
  }

 private:
  JsonEvents& events_;
  std::size_t bad_column_ = 0;
};

}  // namespace

JsonParse parse_events(std::string_view text, JsonComments comments, JsonEvents& events) {
  const std::optional<MendedJson> mended = mend_json_values(text);
  if (mended) text = mended->text;
  Events library(events);
  Json::sax_parse(text.begin(), text.end(), &library, Json::input_format_t::json, true,
                  comments == JsonComments::are_skipped);
  JsonParse parse{.bad_column = library.bad_column()};
  if (mended) {
    parse.mended_surrogates = mended->surrogates;
    parse.mended_numbers = mended->numbers;
  }
  return parse;
}

}  // namespace jjak::markup
