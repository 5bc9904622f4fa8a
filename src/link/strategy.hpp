// Input and output of the linking strategies. Each strategy is one function in one file.
#pragma once

#include "link/address_book.hpp"
#include "text/wordings.hpp"

#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::linking {

/// What every strategy may look at. `sure` is empty for strategies that read links; concluding strategies get the pairs
/// so far.
struct LinkView {
  const std::vector<Article>& articles;  ///< perhaps without their blocks
  WholeArticles texts;
  const LinkOptions& options;
  const AddressBook& addresses;
  const text::Wordings& wordings;
  std::vector<ArticlePair> sure;  ///< in the order of the English articles
};

/// A Korean article may be the original of an English one, for one reason.
struct LinkCandidate {
  std::size_t english = 0;
  std::size_t korean = 0;
  LinkEvidence evidence;
};

/// A link of an English article that leads to no Korean article.
struct DeadLink {
  std::size_t english = 0;
  double score = 0;  ///< of the evidence that it would have been
  UnpairedReason reason{};
  std::string url;  ///< empty: words without an address
  url::UrlKey key;  ///< of the address
};

/// Two articles, by their indexes.
struct PairOfArticles {
  std::size_t english = 0;
  std::size_t korean = 0;
};

struct Findings {
  std::vector<LinkCandidate> candidates;
  std::vector<PairOfArticles> parts;  ///< pairs of which one article is told by several others together
  std::vector<PairOfArticles> doubts;
  std::vector<PairOfArticles> contested;  ///< candidates that are no pair because others match about equally well
  std::vector<DeadLink> dead;
  std::vector<Error> problems;
};

// Strategies that read what pages say of each other.
void find_given(const LinkView& view, Findings& findings);
void find_same_page(const LinkView& view, Findings& findings);
void find_read_in_korean(const LinkView& view, Findings& findings);
void find_hreflang(const LinkView& view, Findings& findings);
void find_structured_data(const LinkView& view, Findings& findings);
void find_reciprocal(const LinkView& view, Findings& findings);

// Strategies that conclude: from names of files, from rules of the user, from the sure pairs, and from contents.
void find_file_names(const LinkView& view, Findings& findings);
void find_url_rule(const LinkView& view, Findings& findings);
void find_url_pattern(const LinkView& view, Findings& findings);
void find_plain_links(const LinkView& view, Findings& findings);
void find_content(const LinkView& view, Findings& findings);

/// What an article renders of another one, which may be a whole that several articles tell together.
struct PartOfWhole {
  std::uint64_t of_whole = 0, of_part = 0;  ///< the sentences that render each other, a bit for each
  std::uint32_t whole_count = 0, part_count = 0;
};

/// Which of the candidates, the best first, are parts of one whole: each renders other sentences of it, and together
/// they render most of it. Two or more, or none. O(candidates).
std::vector<std::size_t> parts_of_whole(const std::vector<PartOfWhole>& candidates);

/// The rejected pairs whose articles exist. find_given reports the others.
std::vector<std::pair<std::size_t, std::size_t>> rejected_pairs(const LinkView& view);

/// Follows an article's link to its counterpart in the other language: a candidate, or for an English article a dead
/// link. `key` is the key of the link's address.
void follow_link(const LinkView& view, std::size_t from, const Outlink& link, const url::UrlKey& key,
                 const LinkEvidence& evidence, Findings& findings);

/// Follows the links of an article whose words name the other language (read_in_korean, reciprocal).
void follow_named_links(const LinkView& view, std::size_t from, LinkMethod method, Findings& findings);

/// Translations that keep names and figures score several times this, other news of the same affair less.
inline constexpr double even_trial_score = .17;
inline constexpr std::size_t usual_mentions = 100;  // of anchors in an article of which they are not known

/// The probability that a trial of this score, of an English text with so many mentions of anchors, is of one story.
/// 0..1; about a half at `even_trial_score`, and the steeper the more text there was. `tools/bench certainty` fits the
/// numbers (docs/linking.md).
double probability_of(double score, std::size_t mentions);

/// Whether a link could lead to the counterpart but says nothing about it: no words of the other language, not in
/// navigation.
bool is_plain(const Outlink& link, Language own, const text::Wordings& wordings);

/// Korean for an English article, English for all others.
Language other_language_of(const Article& article);

}  // namespace jjak::linking
