// Learns from sure pairs how the addresses of a site map to each other (/en/12345 and /ko/12345) and pairs further
// articles by it. A pattern that one sure pair contradicts is not used.
#include "link/strategy.hpp"
#include "link/url_shape.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace jjak::linking {
namespace {

constexpr std::size_t fewest_pairs = 3;  // that a pattern is learned from

/// Equal variables of the English (first) and the Korean address (second), as indexes into UrlShape::variables.
using Mapping = std::set<std::pair<std::size_t, std::size_t>>;

struct Address {
  std::size_t article = 0;
  const url::UrlKey* key = nullptr;
};

/// All articles of one kind of page.
using Kind = std::vector<Address>;
using Kinds = std::map<std::string, Kind>;

Mapping equal_variables(const UrlShape& english, const UrlShape& korean) {
  Mapping mapping;
  for (std::size_t i = 0; i < english.variables.size(); ++i)
    for (std::size_t j = 0; j < korean.variables.size(); ++j)
      if (english.variables[i] == korean.variables[j]) mapping.emplace(i, j);
  return mapping;
}

/// The values of one side's mapped variables, as one string.
std::string values_of(const UrlShape& shape, const Mapping& mapping, bool english) {
  std::string values;
  for (const auto& [i, j] : mapping) (values += shape.variables[english ? i : j]) += '\n';
  return values;
}

/// What the sure pairs of two kinds of page have in common.
class Pattern {
 public:
  void learn(const url::UrlKey& english, const url::UrlKey& korean) {
    const UrlShape from = shape_of(english), to = shape_of(korean);
    const Mapping equal = equal_variables(from, to);
    if (pairs_ == 0) {
      mapping_ = equal;
    } else {
      std::erase_if(mapping_, [&](const auto& each) { return !equal.contains(each); });
    }
    ++pairs_;
    identifying_ += std::any_of(equal.begin(), equal.end(),
                                [&](const auto& each) { return is_identifying(from.variables[each.first]); });
  }

  /// Ids must identify in half of the pairs at least: some ids look like dates, but dates always do.
  bool is_usable() const { return pairs_ >= fewest_pairs && 2 * identifying_ >= pairs_ && !mapping_.empty(); }
  const Mapping& mapping() const { return mapping_; }

 private:
  Mapping mapping_;
  std::size_t pairs_ = 0;
  std::size_t identifying_ = 0;
};

/// Articles by the values of their mapped variables; nothing where several articles have the same values.
std::unordered_map<std::string, std::optional<std::size_t>> index_of(const Kind& kind, const Mapping& mapping,
                                                                     bool english) {
  std::unordered_map<std::string, std::optional<std::size_t>> index;
  for (const Address& address : kind) {
    const auto [place, is_new] =
        index.try_emplace(values_of(shape_of(*address.key), mapping, english), address.article);
    if (!is_new) place->second.reset();
  }
  return index;
}

class PatternFinder {
 public:
  PatternFinder(const LinkView& view, Findings& findings) : view_(view), findings_(findings) {}

  void run() {
    for (std::size_t i = 0; i < view_.articles.size(); ++i) {
      const Article& article = view_.articles[i];
      const url::UrlKey& key = view_.addresses.key_of(i);
      if (key.empty()) continue;
      if (article.language != Language::english && article.language != Language::korean) continue;
      Kinds& kinds = article.language == Language::english ? english_ : korean_;
      kinds[shape_of(key).shape].push_back({i, &key});
    }
    std::map<std::pair<std::string, std::string>, Pattern> patterns;
    for (const ArticlePair& pair : view_.sure) {
      originals_[pair.english] = pair.korean;
      const url::UrlKey &from = view_.addresses.key_of(pair.english), &to = view_.addresses.key_of(pair.korean);
      if (!from.empty() && !to.empty()) patterns[{shape_of(from).shape, shape_of(to).shape}].learn(from, to);
    }
    for (const auto& [shapes, pattern] : patterns)
      if (pattern.is_usable()) apply(shapes.first, shapes.second, pattern.mapping());
  }

 private:
  void apply(const std::string& from, const std::string& to, const Mapping& mapping) {
    const auto koreans = index_of(korean_[to], mapping, false), englishes = index_of(english_[from], mapping, true);
    std::vector<std::pair<std::size_t, std::size_t>> found;
    std::size_t right = 0;
    for (const Address& address : english_[from]) {
      const std::string values = values_of(shape_of(*address.key), mapping, true);
      const auto korean = koreans.find(values);
      if (korean == koreans.end() || !korean->second || !englishes.at(values)) continue;
      const auto known = originals_.find(address.article);
      if (known == originals_.end())
        found.emplace_back(address.article, *korean->second);
      else if (known->second == *korean->second)
        ++right;
      else
        return;  // contradicted
    }
    if (right < fewest_pairs) return;
    // Laplace's rule of succession: the probability that the next one is right too.
    const double score = static_cast<double>(right + 1) / static_cast<double>(right + 2);
    const std::string words = fmt::format("{} => {}", from, to);
    for (const auto& [english, korean] : found)
      findings_.candidates.push_back({english, korean, {LinkMethod::url_pattern, score, words, false}});
  }

  const LinkView& view_;
  Findings& findings_;
  Kinds english_, korean_;
  std::unordered_map<std::size_t, std::size_t> originals_;
};

}  // namespace

void find_url_pattern(const LinkView& view, Findings& findings) {
  if (view.sure.size() >= fewest_pairs) PatternFinder(view, findings).run();
}

}  // namespace jjak::linking
