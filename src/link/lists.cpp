// What users say by hand: pairs, and wordings.
#include "link/strategy.hpp"
#include "text/check.hpp"
#include "text/errors.hpp"
#include "text/utf8.hpp"
#include "text/wordings.hpp"

#include <fmt/core.h>

namespace jjak {
namespace {

constexpr std::size_t max_listed_pairs = 10'000'000;
constexpr std::size_t shown_bytes = 200;  // of a line in a message

std::string shown(std::string_view line) { return text::repair_utf8(line.substr(0, shown_bytes)); }

}  // namespace

Result<std::vector<ListedPair>> read_pair_list(std::string_view text, const std::string& file) {
  if (auto problem = text::utf8_problem(text, file)) return *std::move(problem);
  std::vector<ListedPair> pairs;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text)) {
    ++number;
    if (line.find_first_not_of(" \t") == std::string_view::npos || line.starts_with('#')) continue;
    if (number == 1 && line.starts_with("url_en\t")) continue;
    const std::size_t tab = line.find('\t');
    std::string english = text::fold_space(line.substr(0, tab)), korean;
    if (tab != std::string_view::npos) {
      const std::string_view rest = line.substr(tab + 1);
      korean = text::fold_space(rest.substr(0, rest.find('\t')));
    }
    if (english.empty() || korean.empty()) return Error{errors::pairs_line, file, shown(line), number, {}};
    if (pairs.size() == max_listed_pairs)
      return Error{errors::too_large, file, fmt::format("{}", max_listed_pairs), number, {}};
    pairs.push_back({std::move(english), std::move(korean), file, number});
  }
  return pairs;
}

Result<std::vector<LinkWording>> read_wordings(std::string_view text, const std::string& file) {
  return text::parse_wordings(text, file);
}

namespace linking {
namespace {

/// Both sides of a listed pair; reports what cannot be found.
std::optional<LinkCandidate> find_pair(const LinkView& view, const ListedPair& listed, std::vector<Error>& problems) {
  const auto problem = [&](ErrorCode code, const std::string& address) {
    problems.push_back({code, listed.file, shown(address), listed.line, {}});
  };
  const auto english = view.addresses.find(listed.english), korean = view.addresses.find(listed.korean);
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
