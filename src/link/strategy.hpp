// What strategies see and what they give. Each strategy is one function in one file.
#pragma once

#include "link/address_book.hpp"
#include "text/wordings.hpp"

#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::linking {

/// What every strategy may look at. `sure` is empty for strategies that read links; those that learn get what the links said.
struct LinkView {
  const std::vector<Article>& articles;
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
  double score = 0;  ///< what it would have been worth
  UnpairedReason reason{};
  std::string url;  ///< empty: words without an address
  url::UrlKey key;  ///< of the address
};

/// A link that leads to a story that another article tells better.
struct Doubt {
  std::size_t english = 0;
  std::size_t korean = 0;
};

struct Findings {
  std::vector<LinkCandidate> candidates;
  std::vector<Doubt> doubts;
  std::vector<DeadLink> dead;
  std::vector<Error> problems;
};

// Strategies that read what pages say of each other.
void find_given(const LinkView& view, Findings& findings);
void find_read_in_korean(const LinkView& view, Findings& findings);
void find_hreflang(const LinkView& view, Findings& findings);
void find_structured_data(const LinkView& view, Findings& findings);
void find_reciprocal(const LinkView& view, Findings& findings);

// Strategies that conclude: from what is given, from the sure pairs, and from what articles tell.
void find_url_rule(const LinkView& view, Findings& findings);
void find_url_pattern(const LinkView& view, Findings& findings);
void find_content(const LinkView& view, Findings& findings);

/// The rejected pairs whose articles are there; find_given reports those whose articles are not.
std::vector<std::pair<std::size_t, std::size_t>> rejected_pairs(const LinkView& view);

/// Follows an article's link to its counterpart in the other language: a candidate, or for an English article a dead link.
/// `key` is the key of the link's address.
void follow_link(const LinkView& view, std::size_t from, const Outlink& link, const url::UrlKey& key,
                 const LinkEvidence& evidence, Findings& findings);

/// Follows the links of an article whose words name the other language (read_in_korean, reciprocal).
void follow_named_links(const LinkView& view, std::size_t from, LinkMethod method, Findings& findings);

/// Of an English article Korean, of a Korean one English.
Language other_language_of(const Article& article);

}  // namespace jjak::linking
