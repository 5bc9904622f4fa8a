// What a corpus is filtered by: a list of filters, each a measure and a rule that says which of its scores are
// accepted. People write it as TOML (docs/filtering.md).
#pragma once

#include <jjak/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with a recipe.
namespace errors {
extern const ErrorKind recipe_syntax;
extern const ErrorKind recipe_word;
extern const ErrorKind recipe_value;
}  // namespace errors

namespace filter {

/// What a unit is measured by. Scores are numbers; those of words (site, kind ...) are 1 where the rule accepts them.
enum class Measure : std::uint8_t {
  confidence,
  margin,
  link_score,
  evidence,
  findings,
  judge,
  letters_en,
  letters_ko,
  length_deviation,
  language_en,
  language_ko,
  untranslated,
  damaged,
  equal_sides,
  boilerplate,
  is_title,
  personal_data,
  address_share,
  duplicate,
  near_duplicate,
  level,
  type,
  method,
  label,
  site,
  kind,
  date,
};

/// How a measure is to be used.
struct MeasureInfo {
  Measure measure{};
  std::string_view name;    ///< in recipes
  std::string_view better;  ///< "higher", "lower"; "words" where the rule lists words; "dates"
};
const std::vector<MeasureInfo>& measures();
const MeasureInfo& info_of(Measure measure);

/// Which of several units that say the same is kept. The first that tells two units apart decides.
enum class Preference : std::uint8_t {
  original_site,  ///< the English article is on the site of its original
  earliest,       ///< by the day of publication
  complete,       ///< the longer text
  confident,      ///< the higher confidence, or evidence
};

/// One filter.
struct Filter {
  std::string name;  ///< shown and written; by default that of the measure
  Measure measure{};
  std::optional<double> reject_below, reject_above;
  std::vector<std::string> only, except;  ///< words
  std::vector<std::string> kinds;         ///< of findings; empty: all
  std::string from, to;                   ///< ISO dates, both included
  std::string level;                      ///< units of another level pass; empty: all are measured
  bool rejects_unknown = false;           ///< whether a unit that cannot be measured is rejected
  std::vector<Preference> keep = {Preference::original_site, Preference::earliest, Preference::complete,
                                  Preference::confident};
  std::uint64_t line = 0;  ///< in the recipe
};

struct Recipe {
  std::vector<Filter> filters;  ///< in the order in which they are applied
};

/// Reads TOML. Fails: recipe_syntax, recipe_word (an unknown word; the detail names the nearest known one),
/// recipe_value; each with file and line. O(bytes).
Result<Recipe> read_recipe(std::string_view toml, const std::string& path);

/// The recipe that is used where none is given, as its file (corpus/recipes/default.toml).
std::string_view default_recipe();

/// The filter for what a judge says, where the recipe has none.
Filter judge_filter();

/// The rule in words of the recipe: "reject_below = 0.5".
std::string rule_of(const Filter& filter);

}  // namespace filter
}  // namespace jjak
