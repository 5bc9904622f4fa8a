// Reads units from JSON lines: those of “jjak build”, and simple ones with “en” and “ko”.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "markup/json.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <cmath>

namespace jjak::bitext {
namespace {

using markup::JsonKind;
using markup::JsonValue;

constexpr int deepest = 8;

std::string number_text(double number) {
  constexpr double exact = 9007199254740992;  // up to here all whole numbers are doubles
  if (std::abs(number) < exact && number == std::floor(number))
    return fmt::format("{}", static_cast<std::int64_t>(number));
  return fmt::format("{}", number);
}

/// A scalar as text, a list of scalars joined with commas; nothing for what is deeper.
std::string scalar_text(const JsonValue& value) {
  switch (value.kind) {
    case JsonKind::string: return value.string;
    case JsonKind::number: return number_text(value.number);
    case JsonKind::boolean: return value.number != 0 ? "true" : "false";
    case JsonKind::array: {
      std::string list;
      for (const JsonValue& item : value.items) (list += list.empty() ? "" : ",") += scalar_text(item);
      return list;
    }
    default: return {};
  }
}

class Reader {
 public:
  Reader(LineReader lines, Outlet& outlet) : lines_(std::move(lines)), outlet_(outlet) {}

  Status run() {
    while (outlet_.is_wanted() && lines_.next()) read_line();
    if (lines_.stream().fault()) outlet_.report(*lines_.stream().fault());
    return Done{};
  }

 private:
  void read_line() {
    if (lines_.problem()) return outlet_.report(*lines_.problem());
    if (is_blank(lines_.line())) return;
    const auto object = markup::parse_json(lines_.line(), deepest, markup::JsonComments::are_errors);
    if (!object || !object->is_object()) return outlet_.report(lines_.error(errors::bad_unit, "no JSON object"));
    BitextUnit unit;
    unit.line = lines_.number();
    unit.record = lines_.line();
    bool is_neutral = false;
    for (const JsonValue::Member& member : object->members) is_neutral |= read_member(unit, member);
    if (is_neutral) sides_.place(unit);
    outlet_.give(unit, lines_.path());
  }

  /// Whether the member is a text whose side its name does not tell.
  bool read_member(BitextUnit& unit, const JsonValue::Member& member) {
    if (member.value.is_object()) {
      if (member.name == "translation")
        for (const JsonValue::Member& inner : member.value.members) read_member(unit, inner);
      return false;
    }
    if (member.name == "crossing") {
      if (member.value.number != 0) unit.mark = "crossing";
      return false;
    }
    if (is_neutral_first(member.name) || is_neutral_second(member.name)) {
      (is_neutral_first(member.name) ? unit.english : unit.korean).text = scalar_text(member.value);
      return true;
    }
    fields_.set(unit, member.name, scalar_text(member.value));
    return false;
  }

  LineReader lines_;
  Outlet& outlet_;
  NeutralSides sides_;
  FieldSetter fields_;
};

}  // namespace

Status read_jsonl(LineReader lines, Outlet& outlet) { return Reader(std::move(lines), outlet).run(); }

}  // namespace jjak::bitext
