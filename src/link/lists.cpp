// Reads what users say by hand (pairs, pairs that are none, wordings) and finds the articles that listed pairs name.
#include "link/strategy.hpp"
#include "text/errors.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

namespace jjak {
namespace {

constexpr std::size_t max_listed_pairs = 10'000'000;
constexpr std::size_t shown_bytes = 200;  // of an address in a message

std::string shown(std::string_view address) { return text::repair_utf8(address.substr(0, shown_bytes)); }

}  // namespace

Result<std::vector<ListedPair>> read_pair_list(std::string_view text, const std::string& file) {
  text::TableFormat format;
  format.header = "url_en";
  format.most_rows = max_listed_pairs;
  std::vector<ListedPair> pairs;
  text::TableReader table(text, file, format);
  while (table.next()) {
    std::string english = text::fold_space(table.row().cell(0)), korean = text::fold_space(table.row().cell(1));
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
    problems.push_back({code, listed.file, shown(address), listed.line, {}});
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
