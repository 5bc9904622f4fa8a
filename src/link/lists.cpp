// Reads what users say by hand (pairs, pairs that are none, wordings) and finds the articles that listed pairs name.
#include "link/strategy.hpp"
#include "text/csv.hpp"
#include "text/errors.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

#include <optional>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t max_listed_pairs = 10'000'000;
constexpr std::size_t shown_bytes = 200;  // of an address in a message

std::string shown(std::string_view address) { return text::repair_utf8(address.substr(0, shown_bytes)); }

/// The columns of a list of pairs.
struct Sides {
  std::size_t english = 0, korean = 1;
};

/// The columns that a header row names by their languages, "url_en" and "Korean URL"; nothing when the row is no
/// header. Of several columns of a language, the one that names an address counts.
std::optional<Sides> named_sides(const auto& cells) {
  std::optional<std::size_t> english, korean;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const text::ColumnName name = text::column_name(cells[i]);
    if (name.language == Language::unknown || name.rest.find_first_of("./:0123456789") != std::string::npos) continue;
    const bool is_address = name.rest == "url" || name.rest == "link" || name.rest == "address";
    std::optional<std::size_t>& side = name.language == Language::english ? english : korean;
    const bool is_name = name.rest.empty() || is_address || name.rest == "file" || name.rest == "path";
    if (is_name && (!side || is_address)) side = i;
  }
  if (!english || !korean) return std::nullopt;
  return Sides{*english, *korean};
}

/// Whether the table is separated by commas or semicolons: its first row has no tab.
bool is_quoted_table(std::string_view text) {
  text::TableReader table(text, {});
  if (!table.next() || table.row().cells.size() > 1) return false;
  return text::separator_of(table.row().text).has_value() && !text::invalid_utf8(text);
}

Result<std::vector<ListedPair>> read_quoted_pairs(std::string_view text, const std::string& file) {
  std::vector<ListedPair> pairs;
  Sides sides;
  bool is_first = true;
  text::TableReader lines(text, {});
  lines.next();
  text::CsvReader table(text, *text::separator_of(lines.row().text));
  while (table.next()) {
    if (table.cell(0).starts_with('#')) continue;
    if (std::exchange(is_first, false)) {
      if (const auto named = named_sides(table.cells())) {
        sides = *named;
        continue;
      }
    }
    std::string english = text::fold_space(table.cell(sides.english)),
                korean = text::fold_space(table.cell(sides.korean));
    if (english.empty() || korean.empty())
      return Error{errors::pairs_line, file, shown(english.empty() ? korean : english), table.line(), {}};
    if (pairs.size() == max_listed_pairs)
      return Error{errors::too_large, file, std::to_string(max_listed_pairs), table.line(), {}};
    pairs.push_back({std::move(english), std::move(korean), file, table.line()});
  }
  return pairs;
}

}  // namespace

Result<std::vector<ListedPair>> read_pair_list(std::string_view text, const std::string& file) {
  if (is_quoted_table(text)) return read_quoted_pairs(text, file);
  text::TableFormat format;
  format.most_rows = max_listed_pairs;
  std::vector<ListedPair> pairs;
  text::TableReader table(text, file, format);
  Sides sides;
  bool is_first = true;
  while (table.next()) {
    if (std::exchange(is_first, false)) {
      if (const auto named = named_sides(table.row().cells)) {
        sides = *named;
        continue;
      }
    }
    std::string english = text::fold_space(table.row().cell(sides.english));
    std::string korean = text::fold_space(table.row().cell(sides.korean));
    if (english.empty() || korean.empty()) return table.row_error(errors::pairs_line);
    pairs.push_back({std::move(english), std::move(korean), file, table.row().line});
  }
  if (table.problem()) return *table.problem();
  return pairs;
}

Result<std::vector<LinkWording>> read_wordings(std::string_view text, const std::string& file) {
  return text::parse_wordings(text, file);
}

namespace linking {
namespace {

/// Finds both articles of a listed pair; reports the ones that it cannot find.
std::optional<LinkCandidate> find_pair(const LinkView& view, const ListedPair& listed, std::vector<Error>& problems) {
  const auto problem = [&](ErrorCode code, const std::string& address) {
    const auto line = listed.line == 0 ? std::nullopt : std::optional(listed.line);
    problems.push_back({code, listed.file, shown(address), line, {}});
  };
  const auto english = view.addresses.find(listed.english, Language::english),
             korean = view.addresses.find(listed.korean, Language::korean);
  if (!english) problem(errors::unknown_address, listed.english);
  if (!korean) problem(errors::unknown_address, listed.korean);
  if (!english || !korean) return std::nullopt;
  if (view.articles[*english].language == Language::korean || *english == *korean ||
      view.articles[*korean].language == Language::english) {
    problem(errors::swapped_pair, listed.english);
    return std::nullopt;
  }
  return LinkCandidate{*english, *korean, {LinkMethod::given, 1, listed.file, false}};
}

}  // namespace

void find_given(const LinkView& view, Findings& findings) {
  for (const ListedPair& listed : view.options.pairs)
    if (auto candidate = find_pair(view, listed, findings.problems))
      findings.candidates.push_back(*std::move(candidate));
  for (const ListedPair& listed : view.options.rejected) find_pair(view, listed, findings.problems);
}

std::vector<std::pair<std::size_t, std::size_t>> rejected_pairs(const LinkView& view) {
  std::vector<Error> reported_before;
  std::vector<std::pair<std::size_t, std::size_t>> rejected;
  for (const ListedPair& listed : view.options.rejected)
    if (const auto candidate = find_pair(view, listed, reported_before))
      rejected.emplace_back(candidate->english, candidate->korean);
  return rejected;
}

}  // namespace linking
}  // namespace jjak
