// Precision and recall of links against gold, with confidence intervals, by method and by case.
#include <jjak/evaluate.hpp>

#include "text/errors.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"
#include "url/url_key.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace jjak {
namespace {

bool is_address(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

/// The names of articles in one spelling. A path that ends with a known path names the same article.
class Names {
 public:
  std::string key_of(const std::string& name) {
    if (is_address(name)) return url::UrlKey(name).text();
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

/// The column that says what kind of pair a row is: "case" or "how", the third one in a table without a header.
std::size_t kind_column(const std::vector<std::string_view>& header) {
  if (header.empty()) return 2;
  const auto found = std::find_if(header.rbegin(), header.rend(),
                                  [](std::string_view name) { return name == "case" || name == "how"; });
  return found == header.rend() ? header.size() : static_cast<std::size_t>(header.rend() - found) - 1;
}

}  // namespace

Result<std::vector<LinkRow>> read_link_rows(std::string_view text, const std::string& file) {
  text::TableFormat format;
  format.header = "url_en";
  std::vector<LinkRow> rows;
  text::TableReader table(text, file, format);
  while (table.next()) {
    const text::TableRow& row = table.row();
    if (row.cell(0).empty() || row.cell(1).empty()) return table.row_error(errors::pairs_line);
    rows.push_back({text::fold_space(row.cell(0)), text::fold_space(row.cell(1)),
                    text::fold_space(row.cell(kind_column(table.header())))});
  }
  if (table.problem()) return *table.problem();
  return rows;
}

std::vector<std::string> read_unpaired_rows(std::string_view text) {
  text::TableFormat format;
  format.header = "url";
  std::vector<std::string> rows;
  text::TableReader table(text, {}, format);
  while (table.next() || table.problem())
    if (!table.problem() && !table.row().cell(0).empty()) rows.emplace_back(table.row().cell(0));
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

std::vector<PairedScore> score_links_of_runs(const std::vector<LinkRow>& gold, const std::vector<LinkRow>& base,
                                             const std::vector<LinkRow>& run) {
  Names names;
  const std::map<Key, std::string> wanted = kinds_of(gold, names);
  std::map<std::string, PairedScore> by_article;
  for (const auto& [rows, score] : {std::pair(&base, &PairedScore::base), std::pair(&run, &PairedScore::run)}) {
    const std::map<Key, std::string> found = kinds_of(*rows, names);
    for (const auto& [key, method] : found) {
      Score& article = by_article[key.first].*score;
      ++article.predicted;
      article.right_predicted += wanted.contains(key);
    }
    for (const auto& [key, kind] : wanted) {
      Score& article = by_article[key.first].*score;
      ++article.gold;
      article.right_gold += found.contains(key);
    }
  }
  std::vector<PairedScore> scores;
  scores.reserve(by_article.size());
  for (const auto& [article, score] : by_article) scores.push_back(score);
  return scores;
}

}  // namespace jjak
