// Reads recipes. The only unit that sees the TOML library. What is misspelt is named with its line and the nearest
// word.
#include "filter/recipe.hpp"

#include "base/nearest.hpp"

#include <jjak/check/check.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

// NOLINTBEGIN(cppcoreguidelines-macro-usage): how the library is configured
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ASSERT(expression) static_assert(true)  // it asserts what "[[[" breaks, and then reports it as an error
// NOLINTEND(cppcoreguidelines-macro-usage)
#include <toml++/toml.h>

namespace jjak::filter {
namespace {

constexpr std::array<std::string_view, 12> keys = {"measure", "name", "reject_below", "reject_above", "only", "except",
                                                   "from",    "to",   "level",        "unknown",      "keep", "kinds"};
constexpr std::array<std::string_view, 4> preferences = {"original_site", "earliest", "complete", "confident"};

constexpr std::size_t most_filters = 200;

class Reader {
 public:
  Reader(std::string_view toml, const std::string& path) : toml_(toml), path_(path) {}

  Result<Recipe> read() {
    const toml::parse_result parsed = toml::parse(toml_, path_);
    if (!parsed)
      return Error{errors::recipe_syntax,
                   path_,
                   std::string(parsed.error().description()),
                   parsed.error().source().begin.line,
                   {}};
    for (const auto& [key, value] : parsed.table())
      if (key.str() != "filter") wrong_word(key.str(), key.source(), std::array<std::string_view, 1>{"filter"});
    const toml::array* filters = parsed.table()["filter"].as_array();
    if (!error_ && (filters == nullptr || filters->empty()))
      error_ = Error{errors::recipe_value, path_, "no [[filter]]", 1, {}};
    if (filters != nullptr && filters->size() > most_filters)
      error_ = Error{errors::recipe_value, path_, fmt::format("more than {} filters", most_filters), 1, {}};
    if (filters != nullptr && !error_)
      for (const toml::node& node : *filters) read_filter(node);
    if (error_) return *error_;
    return recipe_;
  }

 private:
  template <class Words>
  void wrong_word(std::string_view word, const toml::source_region& place, const Words& words) {
    const std::string_view likely = nearest(word, {words.begin(), words.end()});
    std::string detail = likely.empty() ? fmt::format("“{}”; known are {}", word, fmt::join(words, ", "))
                                        : fmt::format("“{}”; did you mean “{}”?", word, likely);
    fail(errors::recipe_word, place, std::move(detail));
  }

  void fail(ErrorCode code, const toml::source_region& place, std::string detail) {
    if (!error_) error_ = Error{code, path_, std::move(detail), place.begin.line, {}};
  }

  void read_filter(const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr)
      return fail(errors::recipe_value, node.source(), "filter: write [[filter]] and a line for each word");
    Filter filter;
    filter.line = table->source().begin.line;
    for (const auto& [key, value] : *table)
      if (std::find(keys.begin(), keys.end(), key.str()) == keys.end()) wrong_word(key.str(), key.source(), keys);
    if (const toml::node* measure = table->get("measure"))
      read_measure(*measure, filter);
    else
      fail(errors::recipe_value, table->source(), "a filter without “measure”");
    filter.name = text_of(*table, "name");
    if (filter.name.empty()) filter.name = std::string(info_of(filter.measure).name);
    filter.reject_below = number_of(*table, "reject_below");
    filter.reject_above = number_of(*table, "reject_above");
    filter.only = words_of(*table, "only");
    filter.except = words_of(*table, "except");
    filter.from = date_of(*table, "from");
    filter.to = date_of(*table, "to");
    filter.level = choice_of(*table, "level", std::array<std::string_view, 2>{"sentence", "paragraph"});
    filter.rejects_unknown =
        choice_of(*table, "unknown", std::array<std::string_view, 2>{"keep", "reject"}) == "reject";
    read_kinds(*table, filter);
    read_preferences(*table, filter);
    check_rule(*table, filter);
    recipe_.filters.push_back(std::move(filter));
  }

  void read_measure(const toml::node& node, Filter& filter) {
    const std::string name = node.value_or(std::string());
    for (const MeasureInfo& info : measures())
      if (info.name == name) {
        filter.measure = info.measure;
        return;
      }
    std::vector<std::string_view> names;
    for (const MeasureInfo& info : measures()) names.push_back(info.name);
    wrong_word(name, node.source(), names);
  }

  std::string text_of(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return {};
    if (!node->is_string()) fail(errors::recipe_value, node->source(), fmt::format("{}: text in quotation marks", key));
    return node->value_or(std::string());
  }

  std::optional<double> number_of(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return std::nullopt;
    if (!node->is_number()) fail(errors::recipe_value, node->source(), fmt::format("{}: a number", key));
    return node->value<double>();
  }

  std::vector<std::string> words_of(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return {};
    std::vector<std::string> words;
    if (const toml::array* array = node->as_array())
      for (const toml::node& each : *array)
        if (each.is_string()) words.push_back(each.value_or(std::string()));
    const bool is_list = node->is_array() && words.size() == node->as_array()->size() && !words.empty();
    if (!is_list) fail(errors::recipe_value, node->source(), fmt::format("{}: a list, [\"…\", \"…\"]", key));
    return words;
  }

  /// A date of TOML or in quotation marks: 2024-12-23, 2024-12, 2024.
  std::string date_of(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return {};
    if (const auto date = node->value<toml::date>())
      return fmt::format("{:04}-{:02}-{:02}", date->year, unsigned{date->month}, unsigned{date->day});
    std::string text = node->value_or(std::string());
    const bool is_date = text.size() >= 4 && text.find_first_not_of("0123456789-") == std::string::npos;
    if (!is_date) fail(errors::recipe_value, node->source(), fmt::format("{}: a date, 2024-12-23", key));
    return text;
  }

  template <class Words>
  std::string choice_of(const toml::table& table, std::string_view key, const Words& words) {
    std::string word = text_of(table, key);
    const bool is_known = word.empty() || std::find(words.begin(), words.end(), word) != words.end();
    if (!is_known) wrong_word(word, table.get(key)->source(), words);
    return word;
  }

  /// Kinds of findings, for the measure that counts them.
  void read_kinds(const toml::table& table, Filter& filter) {
    const toml::node* node = table.get("kinds");
    if (node == nullptr) return;
    if (filter.measure != Measure::findings)
      return fail(errors::recipe_value, node->source(), "kinds: only for findings");
    filter.kinds = words_of(table, "kinds");
    std::vector<std::string_view> names;
    for (std::size_t kind = 0; kind < finding_kinds; ++kind) names.push_back(name_of(static_cast<FindingKind>(kind)));
    for (const std::string& kind : filter.kinds)
      if (!finding_kind(kind)) return wrong_word(kind, node->source(), names);
  }

  void read_preferences(const toml::table& table, Filter& filter) {
    if (table.get("keep") == nullptr) return;
    filter.keep.clear();
    for (const std::string& word : words_of(table, "keep")) {
      const auto* const found = std::find(preferences.begin(), preferences.end(), word);
      if (found == preferences.end()) return wrong_word(word, table.get("keep")->source(), preferences);
      filter.keep.push_back(static_cast<Preference>(found - preferences.begin()));
    }
  }

  /// A measure of numbers needs a threshold, one of words a list, one of dates an end.
  void check_rule(const toml::table& table, const Filter& filter) {
    const std::string_view better = info_of(filter.measure).better;
    const bool has_numbers = filter.reject_below || filter.reject_above;
    const bool has_words = !filter.only.empty() || !filter.except.empty();
    const bool has_dates = !filter.from.empty() || !filter.to.empty();
    const bool wants_words = better == "words", wants_dates = better == "dates";
    const bool fits =
        has_words == wants_words && has_dates == wants_dates && has_numbers == !(wants_words || wants_dates);
    const std::string_view wanted = wants_words   ? "only or except"
                                    : wants_dates ? "from or to"
                                                  : "reject_below or reject_above";
    const bool finds_copies = filter.measure == Measure::duplicate || filter.measure == Measure::near_duplicate;
    if (finds_copies && (filter.reject_below || !filter.reject_above))
      return fail(errors::recipe_value, table.source(), fmt::format("{} takes reject_above alone", filter.name));
    if (!fits) fail(errors::recipe_value, table.source(), fmt::format("{} takes {}", filter.name, wanted));
  }

  std::string_view toml_;
  const std::string& path_;
  Recipe recipe_;
  std::optional<Error> error_;
};

}  // namespace

Result<Recipe> read_recipe(std::string_view toml, const std::string& path) { return Reader(toml, path).read(); }

}  // namespace jjak::filter
