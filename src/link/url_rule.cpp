// Pairs articles by a rule that the user gives: how the address of an original follows from that of its translation.
#include "link/strategy.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>

namespace jjak {
namespace {

constexpr std::string_view arrow = "=>";

/// The names in braces of a pattern; nothing where braces do not match or a name is missing.
std::optional<std::vector<std::string>> names_in(const std::string& pattern) {
  std::vector<std::string> names;
  for (std::size_t at = pattern.find_first_of("{}"); at != std::string::npos; at = pattern.find_first_of("{}", at)) {
    const std::size_t end = pattern.find_first_of("{}", at + 1);
    if (pattern[at] != '{' || end == std::string::npos || pattern[end] != '}' || end == at + 1) return std::nullopt;
    names.push_back(pattern.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return names;
}

}  // namespace

Result<UrlRule> read_url_rule(std::string_view text) {
  const Error wrong{
      errors::option_value, {}, fmt::format("\"{}\"; expected FROM=>TO, names in braces in both", text), {}, {}};
  const std::size_t at = text.find(arrow);
  if (at == std::string_view::npos) return wrong;
  UrlRule rule{url::UrlKey(text.substr(0, at)).text(), url::UrlKey(text.substr(at + arrow.size())).text()};
  const auto from = names_in(rule.english), to = names_in(rule.korean);
  if (rule.english.empty() || rule.korean.empty() || !from || !to || from->empty()) return wrong;
  for (const std::string& name : *to)
    if (std::find(from->begin(), from->end(), name) == from->end()) return wrong;
  return rule;
}

namespace linking {
namespace {

constexpr double rule_score = .95;  // the user knows the site, but not every article has an original

/// The values of the names of a pattern in a key; nothing where it does not match. A name matches the shortest text
/// without / ? & behind which the next fixed part of the pattern follows.
std::optional<std::map<std::string, std::string>> match(const std::string& pattern, std::string_view key) {
  std::map<std::string, std::string> values;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] != '{') {
      if (key.empty() || key.front() != pattern[at]) return std::nullopt;
      key.remove_prefix(1);
      ++at;
      continue;
    }
    const std::size_t close = pattern.find('}', at);
    const std::size_t next = pattern.find('{', close);
    const std::string fixed = pattern.substr(close + 1, next == std::string::npos ? next : next - close - 1);
    const std::size_t end = fixed.empty() ? key.size() : key.find(fixed);
    const std::string_view value = key.substr(0, end);
    if (end == std::string_view::npos || value.empty() || value.find_first_of("/?&") != std::string_view::npos)
      return std::nullopt;
    const auto [place, is_new] = values.try_emplace(pattern.substr(at + 1, close - at - 1), value);
    if (!is_new && place->second != value) return std::nullopt;
    key.remove_prefix(end);
    at = close + 1;
  }
  return key.empty() ? std::optional(std::move(values)) : std::nullopt;
}

std::string filled(const std::string& pattern, const std::map<std::string, std::string>& values) {
  std::string key;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : at;
    key += close > at ? values.at(pattern.substr(at + 1, close - at - 1)) : pattern.substr(at, 1);
    at = close + 1;
  }
  return key;
}

}  // namespace

void find_url_rule(const LinkView& view, Findings& findings) {
  for (const UrlRule& rule : view.options.url_rules) {
    for (std::size_t i = 0; i < view.articles.size(); ++i) {
      const Article& article = view.articles[i];
      if (article.language != Language::english || article.url.empty()) continue;
      const auto values = match(rule.english, view.addresses.key_of(i).text());
      if (!values) continue;
      const LinkEvidence evidence{LinkMethod::url_pattern, rule_score, rule.english + " => " + rule.korean, false};
      const std::string address = "http://" + filled(rule.korean, *values);
      const Target target = view.addresses.follow(address, url::UrlKey(address));
      if (target.kind == Target::Kind::article && view.articles[target.article].language == Language::korean)
        findings.candidates.push_back({i, target.article, evidence});
    }
  }
}

}  // namespace linking
}  // namespace jjak
