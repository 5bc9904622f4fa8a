// Precision and recall of links against gold, with confidence intervals, by method and by case.
#include <jjak/evaluate.hpp>

#include "text/check.hpp"
#include "text/errors.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace jjak {
namespace {

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> columns;
  for (;;) {
    const std::size_t tab = line.find('\t');
    columns.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return columns;
    line.remove_prefix(tab + 1);
  }
}

bool is_address(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

/// The names of articles in one spelling. A path that ends with a known path names the same article.
class Names {
 public:
  std::string key_of(const std::string& name) {
    if (is_address(name)) return text::url_key(name);
    std::string path = text::nfc(name.starts_with("./") ? name.substr(2) : name);
    std::vector<std::string>& known = paths_[path.substr(path.rfind('/') + 1)];
    for (const std::string& earlier : known)
      if (is_end_of(path, earlier) || is_end_of(earlier, path)) return earlier;
    known.push_back(path);
    return path;
  }

 private:
  /// Whether the paths are equal, or the longer one ends with a slash and the other one.
  static bool is_end_of(const std::string& end, const std::string& longer) {
    return longer.ends_with(end) && (end.size() == longer.size() || longer[longer.size() - end.size() - 1] == '/');
  }

  std::unordered_map<std::string, std::vector<std::string>> paths_;  // by file name
};

using Key = std::pair<std::string, std::string>;

std::map<Key, std::string> kinds_of(const std::vector<LinkRow>& rows, Names& names) {
  std::map<Key, std::string> kinds;
  for (const LinkRow& row : rows) kinds.try_emplace({names.key_of(row.english), names.key_of(row.korean)}, row.kind);
  return kinds;
}

std::vector<std::string> unknown_names(const std::vector<LinkRow>& gold, const std::set<std::string>& known,
                                       Names& names) {
  std::set<std::string> unknown;
  for (const LinkRow& row : gold)
    for (const std::string& name : {row.english, row.korean})
      if (!known.contains(names.key_of(name))) unknown.insert(name);
  return {unknown.begin(), unknown.end()};
}

}  // namespace

Result<std::vector<LinkRow>> read_link_rows(std::string_view text, const std::string& file) {
  if (auto problem = text::utf8_problem(text, file)) return *std::move(problem);
  std::vector<LinkRow> rows;
  std::size_t kind = 2;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text)) {
    ++number;
    if (line.find_first_not_of(" \t") == std::string_view::npos || line.starts_with('#')) continue;
    const std::vector<std::string_view> columns = columns_of(line);
    if (number == 1 && columns[0] == "url_en") {
      kind = columns.size();
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == "case" || columns[i] == "how") kind = i;
      continue;
    }
    if (columns.size() < 2 || columns[0].empty() || columns[1].empty())
      return Error{errors::pairs_line, file, text::repair_utf8(line.substr(0, 200)), number, {}};
    rows.push_back({text::fold_space(columns[0]), text::fold_space(columns[1]),
                    kind < columns.size() ? text::fold_space(columns[kind]) : std::string{}});
  }
  return rows;
}

std::vector<std::string> read_unpaired_rows(std::string_view text) {
  std::vector<std::string> rows;
  for (const std::string_view line : text::lines_of(text))
    if (const std::string_view name = columns_of(line)[0]; !name.empty() && name != "url") rows.emplace_back(name);
  return rows;
}

Interval wilson_interval(std::size_t right, std::size_t all) {
  if (all == 0) return {};
  constexpr double z = 1.959964;  // of the normal distribution, for 95 %
  const double n = static_cast<double>(all), p = static_cast<double>(right) / n;
  const double middle = p + z * z / (2 * n), reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  const double scale = 1 + z * z / n;
  return {std::max(0.0, (middle - reach) / scale), std::min(1.0, (middle + reach) / scale)};
}

LinkScores score_links(const std::vector<LinkRow>& gold, const std::vector<LinkRow>& predicted,
                       const std::optional<std::vector<std::string>>& unpaired) {
  Names names;
  const std::map<Key, std::string> found = kinds_of(predicted, names), wanted = kinds_of(gold, names);
  LinkScores scores;
  for (const auto& [key, method] : found) {
    const bool right = wanted.contains(key);
    for (Score* score : {&scores.all, &scores.by_method[method]}) {
      ++score->predicted;
      score->right_predicted += right;
    }
  }
  for (const auto& [key, kind] : wanted) {
    const bool right = found.contains(key);
    for (Score* score : {&scores.all, kind.empty() ? nullptr : &scores.by_case[kind]}) {
      if (score == nullptr) continue;
      ++score->gold;
      score->right_gold += right;
    }
  }
  if (unpaired) {
    std::set<std::string> known;
    for (const std::string& name : *unpaired) known.insert(names.key_of(name));
    for (const auto& [key, method] : found) known.insert({key.first, key.second});
    scores.unknown = unknown_names(gold, known, names);
  }
  return scores;
}

}  // namespace jjak
