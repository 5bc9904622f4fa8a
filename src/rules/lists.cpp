// Names and declarations of the lists.
#include "rules/lists.hpp"

#include "rules/built_in.hpp"
#include "rules/declared.hpp"
#include "text/table.hpp"

#include <jjak/diagnostics.hpp>

#include <algorithm>
#include <charconv>

namespace jjak::rules {
namespace {

constexpr std::array<std::string_view, list_count> names{
    "boilerplate-lines",
    "boilerplate-openings",
    "boilerplate-inside",
    "boilerplate-inside-short",
    "other-versions",
    "list-openings",
    "comment-lines",
    "caption-credits",
    "teaser-ends",
    "print-links",
    "credit-openings",
    "credit-words",
    "date-words",
    "paper-facts",
    "date-prepositions",
    "date-particles",
    "date-followers",
    "date-fillers",
    "date-spans",
    "date-word-tails",
    "date-classes",
    "journalist-roles",
    "trade-words",
    "byline-openings",
    "byline-line-openings",
    "byline-ends",
    "agencies",
    "name-suffixes",
    "name-particles",
    "paper-words",
    "not-places",
    "dateline-credits",
    "boilerplate-classes",
    "sure-boilerplate-classes",
    "article-classes",
    "hiding-classes",
    "caption-classes",
    "author-classes",
    "trail-classes",
    "embedded-posts",
    "embedding-classes",
    "initial-classes",
    "picture-classes",
    "body-classes",
    "standfirst-classes",
    "lead-classes",
    "comment-classes",
    "dialog-classes",
    "text-members",
    "other-members",
    "front-sections",
    "section-fillers",
    "policy-titles",
    "listing-titles",
    "kind-titles",
    "kind-types",
    "speaker-roles",
    "not-speakers",
    "question-labels",
    "question-ends",
    "cut-notices",
    "post-labels",
    "temperature-units",
    "hanja-forms",
    "place-ranks",
    "months",
    "month-abbreviations",
    "months-elsewhere",
    "weekdays",
    "weekday-abbreviations",
    "korean-weekdays",
    "relative-years",
    "relative-months",
    "relative-weeks",
    "relative-days",
    "named-hours",
    "day-halves",
    "day-parts",
    "korean-hours",
    "time-spans",
    "day-spans",
    "day-events",
    "time-zones",
    "vague-time-zones",
    "counters",
    "glued-counters",
    "counters-of-one",
    "glued-counters-of-one",
    "counters-of-digits",
    "counters-of-units",
    "counters-of-fours",
    "three-is-tax",
    "after-numerals",
    "money",
    "native-tens",
    "native-ones",
    "day-counts",
    "places",
    "either-numerals",
    "not-behind-blanks",
    "halved-counters",
    "halves",
    "surnames",
    "surname-titles",
    "not-surnames",
    "surname-readings",
    "english-name-parts",
    "korean-name-parts",
    "name-directions",
    "particles",
};

/// "-", "text", "1..12", "published|modified"
bool set_values(Declaration& declared, std::string_view values) {
  if (values == "-") return true;
  if (values == "text") {
    declared.values = ValueKind::text;
    return true;
  }
  if (const std::size_t dots = values.find(".."); dots != std::string_view::npos) {
    declared.values = ValueKind::number;
    const char* const last = values.data() + values.size();
    return std::from_chars(values.data(), values.data() + dots, declared.least).ec == std::errc{} &&
           std::from_chars(values.data() + dots + 2, last, declared.most).ec == std::errc{};
  }
  declared.values = ValueKind::choice;
  for (const std::string_view choice : text::split(values, '|')) declared.choices.emplace_back(choice);
  return declared.choices.size() > 1;
}

bool set_letters(Declaration& declared, std::string_view letters) {
  if (letters == "en") declared.letters = Letters::english;
  if (letters == "ko") declared.letters = Letters::korean;
  return letters == "en" || letters == "ko" || letters == "any";
}

bool set_excludes(Declaration& declared, std::string_view excludes) {
  if (excludes == "-") return true;
  for (const std::string_view name : text::split(excludes, ',')) {
    const auto id = list_named(name);
    if (!id) return false;
    declared.excludes.push_back(*id);
  }
  return true;
}

struct Declarations {
  std::array<Declaration, list_count> lists;
  std::string problem;  ///< empty when all is well
};

/// Rows of name, letters, values, excluded lists and description.
Declarations parse(std::string_view bytes) {
  Declarations all;
  std::array<bool, list_count> seen{};
  text::TableReader table(bytes, "corpus/rules/lists.tsv");
  while (table.next()) {
    const std::vector<std::string_view>& cells = table.row().cells;
    const auto id = list_named(cells[0]);
    Declaration declared;
    const bool good = id && cells.size() == 5 && set_letters(declared, cells[1]) && set_values(declared, cells[2]) &&
                      set_excludes(declared, cells[3]) && !cells[4].empty();
    if (!good || seen[static_cast<std::size_t>(*id)]) {
      all.problem = table.row().text;
      continue;
    }
    seen[static_cast<std::size_t>(*id)] = true;
    all.lists[static_cast<std::size_t>(*id)] = std::move(declared);
  }
  if (table.problem()) all.problem = describe(*table.problem());
  const auto missing = static_cast<std::size_t>(std::find(seen.begin(), seen.end(), false) - seen.begin());
  if (missing != seen.size()) all.problem = names[missing];
  return all;
}

}  // namespace

std::string_view name_of(ListId id) { return names[static_cast<std::size_t>(id)]; }

std::optional<ListId> list_named(std::string_view name) {
  const auto place = static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  if (place == names.size()) return std::nullopt;
  return static_cast<ListId>(place);
}

const Declaration& declaration_of(ListId id) {
  static const Declarations all = parse(built_in_declarations());
  return all.lists[static_cast<std::size_t>(id)];
}

std::string check_declarations(std::string_view bytes) { return parse(bytes).problem; }

}  // namespace jjak::rules
