// Reads conditions. A condition is a name, "=" and values with commas between them; nothing of it is a program.
#include "exports/conditions.hpp"

#include "base/message.hpp"
#include "text/ascii.hpp"
#include "text/table.hpp"

#include <jjak/article.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace jjak {
namespace errors {
const ErrorKind bad_condition{"bad_condition", tr("no condition: {detail}; write NAME=VALUE[,VALUE], with one of the "
                                                  "names site, link, label, pair, mark, from, to "
                                                  "(days as 2024-12-31)")};
const ErrorKind bad_type_list{"bad_type_list", tr("no list of types: {detail}; write 1-1 or 1-1,1-2,2-1")};
const ErrorKind bad_confidence{"bad_confidence", tr("no number from 0 to 1: {detail}")};
const ErrorKind bad_language_tag{"bad_language_tag", tr("no language tag: {detail}; write ko, ko-KR or en-GB")};
const ErrorKind nothing_chosen{"nothing_chosen", tr("no unit fits the conditions; nothing was written")};
const ErrorKind needs_folder{"needs_folder", tr("this format has several files; name a folder with -o")};
const ErrorKind folder_is_corpus{"folder_is_corpus", tr("a corpus is in this folder; choose another one")};
}  // namespace errors

namespace exports {
namespace {

std::vector<std::string> values_of(std::string_view list) {
  const std::vector<std::string_view> parts = text::split(list, ',');
  return {parts.begin(), parts.end()};
}

/// A day of the calendar: "2024-12-31".
bool is_day(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00";
  if (!std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                  [](char c, char s) { return s == '-' ? c == '-' : ascii::is_digit(c); }))
    return false;
  const auto number = [&](std::size_t begin, std::size_t size) {
    return std::stoi(std::string(text.substr(begin, size)));
  };
  Timestamp day;
  day.year = number(0, 4);
  day.month = number(5, 2);
  day.day = number(8, 2);
  return day_number(day).has_value();
}

/// The day of a unit: of its Korean article, or of the English one where that is not known. Empty where none is.
std::string_view day_of(const BitextUnit& unit) {
  constexpr std::size_t length = 10;
  const std::string& date = unit.korean.date.empty() ? unit.english.date : unit.korean.date;
  return std::string_view(date).substr(0, length);
}

using Field = std::vector<std::string_view> (*)(const BitextUnit& unit);

struct NamedField {
  std::string_view name;
  Field values;  ///< one of which must be among those of the condition
};

constexpr std::array fields{
    NamedField{"site",
               [](const BitextUnit& unit) -> std::vector<std::string_view> {
                 return {unit.english.site, unit.korean.site};
               }},
    NamedField{"link", [](const BitextUnit& unit) -> std::vector<std::string_view> { return {unit.method}; }},
    NamedField{"label", [](const BitextUnit& unit) -> std::vector<std::string_view> { return {unit.label}; }},
    NamedField{"pair", [](const BitextUnit& unit) -> std::vector<std::string_view> { return {unit.pair}; }},
    NamedField{"mark", [](const BitextUnit& unit) -> std::vector<std::string_view> { return {unit.mark}; }}};

Result<Choice> condition_of(const std::string& text) {
  const std::size_t equals = text.find('=');
  const Error bad{errors::bad_condition, {}, text};
  if (equals == std::string::npos) return bad;
  const std::string name = text.substr(0, equals), value = text.substr(equals + 1);
  if (name == "from" || name == "to") {
    if (!is_day(value)) return bad;
    const bool is_first = name == "from";
    return Choice([is_first, value](const BitextUnit& unit) {
      const std::string_view day = day_of(unit);
      return !day.empty() && (is_first ? day >= value : day <= value);
    });
  }
  const auto* const field =
      std::find_if(fields.begin(), fields.end(), [&](const NamedField& f) { return f.name == name; });
  if (field == fields.end()) return bad;
  return Choice([found_in = field->values, wanted = values_of(value)](const BitextUnit& unit) {
    for (const std::string_view found : found_in(unit))
      if (std::find(wanted.begin(), wanted.end(), found) != wanted.end()) return true;
    return false;
  });
}

bool is_type(const std::string& text) {
  const std::size_t dash = text.find('-');
  return dash != std::string::npos && dash > 0 && dash + 1 < text.size() &&
         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash), ascii::is_digit) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dash) + 1, text.end(), ascii::is_digit);
}

}  // namespace

Result<Choice> choice_of(const Conditions& conditions) {
  std::vector<Choice> all;
  if (!conditions.min_confidence.empty()) {
    const std::string& text = conditions.min_confidence;
    double least = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), least);
    if (failure != std::errc{} || end != text.data() + text.size() || !(least >= 0 && least <= 1))
      return Error{errors::bad_confidence, {}, text};
    all.emplace_back([least](const BitextUnit& unit) { return unit.confidence && *unit.confidence >= least; });
  }
  if (!conditions.types.empty()) {
    std::vector<std::string> types = values_of(conditions.types);
    if (!std::all_of(types.begin(), types.end(), is_type)) return Error{errors::bad_type_list, {}, conditions.types};
    all.emplace_back([types = std::move(types)](const BitextUnit& unit) {
      return std::find(types.begin(), types.end(), unit.type) != types.end();
    });
  }
  for (const std::string& text : conditions.where) {
    Result<Choice> condition = condition_of(text);
    if (!condition) return condition.error();
    all.push_back(*std::move(condition));
  }
  return Choice([all = std::move(all)](const BitextUnit& unit) {
    return std::all_of(all.begin(), all.end(), [&](const Choice& each) { return each(unit); });
  });
}

bool is_language_tag(std::string_view tag) {
  constexpr std::size_t longest = 35;  // that RFC 5646 asks implementations to take
  const auto is_sign = [](char c) { return ascii::is_alnum(c) || c == '-'; };
  return tag.size() >= 2 && tag.size() <= longest && tag.front() != '-' && tag.back() != '-' &&
         std::all_of(tag.begin(), tag.end(), is_sign) && tag.find("--") == std::string_view::npos;
}

}  // namespace exports
}  // namespace jjak
