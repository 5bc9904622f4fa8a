#include <jjak/link.hpp>

#include "text/url.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace jjak {
namespace {

constexpr std::size_t max_words_bytes = 90;  // longer link texts are headlines that happen to mention a language

// How pages name their Korean original, as parts of the link's words in match-key form (lower case).
constexpr std::array<std::string_view, 12> wordings{
    "read in korean", "korean version", "read this in korean", "read the korean", "korean original", "original korean",
    "한국어로 읽기",  "한국어로 보기",  "한국어 원문",         "기사 원문",       "국문 기사",       "한글 기사"};
// Words that say it only when they stand alone; in a menu they may also lead to the front page.
constexpr std::array<std::string_view, 8> whole_wordings{"korean", "in korean", "한국어",    "한글",
                                                         "국문",   "원문",      "원문 보기", "한글로 보기"};

constexpr double worded_score = 1.0;
constexpr double whole_word_score = .9;

struct Candidate {
  const Outlink* link = nullptr;
  double score = 0;
};

/// Brackets, arrows and other marks around the words are cut.
std::string bare_words(std::string_view words) {
  const std::string key = text::match_key(text::fold_space(words));
  std::size_t first = key.size(), last = 0;
  for (std::size_t offset = 0; offset < key.size();) {
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(key, offset);
    if (!text::is_hangul(c) && !text::is_latin_letter(c) && !text::is_ascii_digit(c)) continue;
    first = std::min(first, start);
    last = offset;
  }
  return first < last ? key.substr(first, last - first) : std::string{};
}

/// How surely these words name the Korean original; 0 when they do not.
double wording_score(std::string_view words) {
  if (words.size() > max_words_bytes) return 0;
  const std::string bare = bare_words(words);
  const auto is_part = [&](std::string_view wording) { return bare.find(wording) != std::string::npos; };
  if (std::any_of(wordings.begin(), wordings.end(), is_part)) return worded_score;
  const bool is_whole = std::find(whole_wordings.begin(), whole_wordings.end(), bare) != whole_wordings.end();
  return is_whole ? whole_word_score : 0;
}

/// The links that name the original, the surest first, otherwise in page order.
std::vector<Candidate> candidates_of(const Article& article) {
  std::vector<Candidate> candidates;
  for (const Outlink& link : article.links)
    if (const double score = wording_score(link.text); score > 0) candidates.push_back({&link, score});
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::pair(!a.link->url.empty(), a.score) > std::pair(!b.link->url.empty(), b.score);
  });
  return candidates;
}

class Linker {
 public:
  explicit Linker(const std::vector<Article>& articles) : articles_(articles), referenced_(articles.size(), false) {
    for (std::size_t i = 0; i < articles.size(); ++i)
      if (!articles[i].url.empty()) by_address_.try_emplace(text::url_key(articles[i].url), i);
  }

  Links run() {
    for (std::size_t i = 0; i < articles_.size(); ++i)
      if (articles_[i].language == Language::english) link_english(i);
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      const Language language = articles_[i].language;
      if (language == Language::korean && !referenced_[i])
        links_.unpaired.push_back({i, UnpairedReason::not_referenced, {}});
      else if (language != Language::korean && language != Language::english)
        links_.unpaired.push_back({i, UnpairedReason::other_language, {}});
    }
    std::stable_sort(links_.unpaired.begin(), links_.unpaired.end(),
                     [](const Unpaired& a, const Unpaired& b) { return a.article < b.article; });
    return std::move(links_);
  }

 private:
  void link_english(std::size_t english) {
    std::optional<Unpaired> failure;
    for (const Candidate& candidate : candidates_of(articles_[english])) {
      const std::optional<std::size_t> korean = target_of(*candidate.link);
      if (korean && articles_[*korean].language == Language::korean) {
        referenced_[*korean] = true;
        links_.pairs.push_back({english, *korean, LinkMethod::read_in_korean, candidate.score, candidate.link->text});
        return;
      }
      if (!failure) failure = failure_of(english, *candidate.link, korean.has_value());
    }
    links_.unpaired.push_back(failure.value_or(Unpaired{english, UnpairedReason::no_link, {}}));
  }

  std::optional<std::size_t> target_of(const Outlink& link) const {
    if (link.url.empty()) return std::nullopt;
    const auto found = by_address_.find(text::url_key(link.url));
    return found == by_address_.end() ? std::nullopt : std::optional(found->second);
  }

  static Unpaired failure_of(std::size_t english, const Outlink& link, bool in_collection) {
    if (link.url.empty()) return {english, UnpairedReason::link_without_url, {}};
    if (in_collection) return {english, UnpairedReason::target_not_korean, link.url};
    if (text::is_front_page(link.url)) return {english, UnpairedReason::target_is_front, link.url};
    return {english, UnpairedReason::target_missing, link.url};
  }

  const std::vector<Article>& articles_;
  std::vector<bool> referenced_;
  std::unordered_map<std::string, std::size_t> by_address_;
  Links links_;
};

}  // namespace

bool names_korean_original(std::string_view words) { return wording_score(words) > 0; }

Links link_articles(const std::vector<Article>& articles) { return Linker(articles).run(); }

}  // namespace jjak
