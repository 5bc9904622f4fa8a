// Compares extracted articles with gold, field by field and site by site.
#include "evaluate/iso_date.hpp"
#include "evaluate/names.hpp"
#include "rules/lists.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/url_key.hpp"

#include <jjak/evaluate.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace jjak {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Whether the paths name the same file: "…/articles/page.html" is the gold's "page.html".
bool is_same_file(const std::string& predicted, const std::string& gold) {
  return !gold.empty() && (predicted == gold || predicted.ends_with("/" + gold));
}

std::string file_name_of(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

/// Finds the prediction for each gold record, and returns each prediction only once.
class Matcher {
 public:
  explicit Matcher(const std::vector<ArticleRecord>& predicted) : predicted_(predicted), used_(predicted.size()) {
    for (std::size_t i = 0; i < predicted.size(); ++i) {
      if (!predicted[i].url.empty()) by_url_[url::UrlKey(predicted[i].url)].push_back(i);
      by_file_[file_name_of(predicted[i].file)].push_back(i);
    }
  }

  std::size_t take(const ArticleRecord& gold) {
    std::size_t found = nowhere;
    if (!gold.url.empty()) {
      const std::vector<std::size_t>& candidates = by_url_[url::UrlKey(gold.url)];
      found = first_of(candidates, [&](const ArticleRecord& each) { return is_same_file(each.file, gold.file); });
      if (found == nowhere) found = first_of(candidates, [](const ArticleRecord&) { return true; });
    }
    if (found == nowhere)
      found = first_of(by_file_[file_name_of(gold.file)], [&](const ArticleRecord& each) {
        return is_same_file(each.file, gold.file) && (gold.url.empty() || each.url.empty());
      });
    if (found != nowhere) used_[found] = true;
    return found;
  }

  std::size_t left() const { return static_cast<std::size_t>(std::count(used_.begin(), used_.end(), false)); }

 private:
  template <class Wanted>
  std::size_t first_of(const std::vector<std::size_t>& candidates, Wanted is_wanted) const {
    for (const std::size_t i : candidates)
      if (!used_[i] && is_wanted(predicted_[i])) return i;
    return nowhere;
  }

  const std::vector<ArticleRecord>& predicted_;
  std::vector<bool> used_;
  std::unordered_map<url::UrlKey, std::vector<std::size_t>> by_url_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_file_;
};

std::multiset<std::string> running_text(const ArticleRecord& record) {
  std::multiset<std::string> texts;
  if (record.blocks)
    for (const Block& block : *record.blocks)
      if (is_running_text(block.role) && !block.text.empty()) texts.insert(block.text);
  return texts;
}

Score score_paragraphs(const ArticleRecord& gold, const ArticleRecord* predicted) {
  Score score;
  const std::multiset<std::string> wanted = running_text(gold);
  std::multiset<std::string> found;
  if (predicted != nullptr) found = running_text(*predicted);
  score.gold = wanted.size();
  score.predicted = found.size();
  for (const std::string& text : wanted) {
    const auto same = found.find(text);
    if (same == found.end()) continue;
    found.erase(same);
    ++score.right_gold;
    ++score.right_predicted;
  }
  return score;
}

bool is_right(std::string_view field, const std::string& gold, const std::string& predicted) {
  if (field == "published" || field == "modified") return evaluation::is_same_time(gold, predicted);
  if (field == "byline" && !gold.empty() && !predicted.empty())
    return evaluation::are_same_names(gold, predicted, rules::built_in());
  return gold == predicted;
}

void score_fields(const ArticleRecord& gold, const ArticleRecord* predicted, ArticleScores& scores,
                  std::vector<FieldMistake>& mistakes) {
  for (const std::string_view field : article_fields) {
    const auto wanted = gold.fields.find(std::string(field));
    if (wanted == gold.fields.end()) continue;
    std::string value;
    if (predicted != nullptr)
      if (const auto found = predicted->fields.find(wanted->first); found != predicted->fields.end())
        value = found->second;
    FieldScore& score = scores.fields[wanted->first];
    if (is_right(field, wanted->second, value)) {
      ++score.right;
      continue;
    }
    ++(value.empty() ? score.missing : score.wrong);
    if (predicted != nullptr)
      mistakes.push_back({gold.url.empty() ? gold.file : gold.url, wanted->first, wanted->second, value});
  }
}

std::string host_of(const std::string& url) { return url::host_of(url); }

}  // namespace

ArticleScores& ArticleScores::operator+=(const ArticleScores& other) {
  articles += other.articles;
  missing += other.missing;
  paragraphs += other.paragraphs;
  for (const auto& [field, score] : other.fields) {
    fields[field].right += score.right;
    fields[field].wrong += score.wrong;
    fields[field].missing += score.missing;
  }
  return *this;
}

ArticleEvaluation score_articles(const std::vector<ArticleRecord>& gold, const std::vector<ArticleRecord>& predicted) {
  ArticleEvaluation evaluation;
  Matcher matcher(predicted);
  for (const ArticleRecord& each : gold) {
    const std::size_t found = matcher.take(each);
    const ArticleRecord* partner = found == nowhere ? nullptr : &predicted[found];
    ArticleScores scores;
    scores.articles = 1;
    scores.missing = partner == nullptr ? 1 : 0;
    if (each.blocks) scores.paragraphs = score_paragraphs(each, partner);
    score_fields(each, partner, scores, evaluation.mistakes);
    evaluation.by_site[host_of(each.url)] += scores;
    evaluation.all += scores;
    evaluation.by_article.push_back(std::move(scores));
  }
  evaluation.not_judged = matcher.left();
  return evaluation;
}

}  // namespace jjak
