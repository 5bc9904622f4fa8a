// Linking: which Korean article is the original of which English one.
// Examples: tests/examples/link_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/model/articles.hpp>
#include <jjak/pair.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// The errors of links and lists of pairs.
namespace errors {
extern const ErrorKind unknown_address;
extern const ErrorKind swapped_pair;
extern const ErrorKind redirect_loop;
}  // namespace errors

/// An address that redirects to another one.
struct Redirect {
  std::string from;
  std::string to;
};

/// A line of a user's list of pairs.
struct ListedPair {
  std::string english;  ///< an address, or the path of the article's file
  std::string korean;
  std::string file;        ///< the list and its line, for problems
  std::uint64_t line = 0;  ///< from 1; 0: it stands in no line
};

/// Reads a table of pairs, "English <TAB> Korean", by address or path of the file. Further columns are ignored, so
/// links.tsv can be used as input. Blank lines, comments (#) and a header row that starts with url_en are skipped.
/// Fails: pairs_line, bad_utf8, too_large (over 10,000,000 pairs). O(bytes). Thread safety: callable from any thread.
Result<std::vector<ListedPair>> read_pair_list(std::string_view text, const std::string& file);

/// Reads wordings, "ko|en <TAB> part|whole|name|label|around <TAB> words" (docs/linking.md). Fails: wordings_line,
/// bad_utf8, too_large. O(bytes). Thread safety: callable from any thread.
Result<std::vector<LinkWording>> read_wordings(std::string_view text, const std::string& file);

/// How the address of an original follows from that of its translation; see read_url_rule.
struct UrlRule {
  std::string english;
  std::string korean;
};

/// Reads "https://a.kr/en/{id}=>https://a.kr/ko/{id}". A name in braces matches a part of the English address without /
/// ? & and stands for the same part in the Korean one. Fails: option_value. O(bytes). Thread safety: callable from any
/// thread.
Result<UrlRule> read_url_rule(std::string_view text);

/// How much English and Korean articles (indexes; each pair once) tell the same story: scores of trial alignments, 0 to
/// about 3 (docs/linking.md). Must be deterministic. Called by the thread that calls link_articles.
using TrialScores = std::function<std::vector<double>(const std::vector<std::pair<std::size_t, std::size_t>>& pairs)>;

/// Days from the publication of an original to that of its translation; both ends included.
struct DayLag {
  int least = -1;
  int most = 14;
};

/// Which of the first 64 sentences of two articles (the title is the first) render each other: a bit for each.
struct RenderedSentences {
  std::uint64_t english = 0, korean = 0;
  std::uint32_t english_count = 0, korean_count = 0;  ///< sentences that were compared; 0 if nothing is known
};

/// A Korean article that may tell the same story as an English one.
struct ContentMatch {
  std::size_t korean = 0;
  double score = 0;            ///< as in TrialScores
  std::string words;           ///< anchors of both: "Hyesan 혜산, 1,100 1100"
  bool values_differ = false;  ///< whether both have many numbers and dates, of which few are equal
  RenderedSentences rendered{};
  std::size_t mentions = 100;  ///< of anchors in the English text: the more there was to compare, the surer the score
};

/// Finds for each of some English articles (indexes) the Korean articles that most likely tell the same story, the best
/// first. Those count that appeared so many days before it, or a few weeks off, or that have no date; those outside the
/// lag need better scores. Must be deterministic. Called by the thread that calls link_articles.
using ContentSearch =
    std::function<std::vector<std::vector<ContentMatch>>(const std::vector<std::size_t>& english, const DayLag& lag)>;

/// What linking knows besides the articles.
struct LinkOptions {
  bool use_page_links = true;             ///< false: links of pages are ignored, to measure the other methods
  std::vector<LinkWording> wordings;      ///< in addition to the built-in ones
  std::vector<ListedPair> pairs;          ///< given by hand: they override everything
  std::vector<ListedPair> rejected;       ///< never pairs
  std::vector<UrlRule> url_rules;         ///< given by hand
  std::vector<Redirect> redirects;        ///< that were found while reading
  std::vector<std::string> dead;          ///< addresses of pages that were read but hold no article
  TrialScores trial;                      ///< empty: only dates are compared
  ContentSearch content;                  ///< empty: articles without links or patterns stay without a partner
  const ArticleBlocks* blocks = nullptr;  ///< null: the articles hold their blocks
};

/// Drops links that say nothing about the counterpart of an article, so that a collection fits into memory. Cheap to
/// copy. Thread safety: any number of readers.
class LinkFilter {
 public:
  /// `wordings`: in addition to the built-in ones.
  explicit LinkFilter(const std::vector<LinkWording>& wordings = {});

  /// Keeps links that name the other language by their words, hreflang or structured data, at most max_kept_links; and
  /// a few other links of the text and to further pages of the article. In page order. Complexity: O(links) short
  /// comparisons.
  void apply(Article& article) const;

 private:
  class Words;
  std::shared_ptr<const Words> words_;
};
inline constexpr std::size_t max_kept_links = 64;

/// Pairs English articles with their Korean originals. A Korean article may have several English versions; an English
/// article has one original, or several that it was made from (PairLabel::part). Deterministic. Pairs come in the order
/// of the English articles, unpaired articles in the order of all. Complexity: O(articles + links) hash look-ups, and
/// sorting the candidates. Thread safety: callable from any thread, if the functions in `options` are.
Links link_articles(const std::vector<Article>& articles, const LinkOptions& options = {});

}  // namespace jjak
