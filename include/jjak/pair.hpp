// What links English articles with their Korean originals. Plain data.
// Examples: tests/examples/model_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// How the words of a link are compared with a wording.
enum class WordingUse : std::uint8_t {
  part,   ///< it is at least half of them
  whole,  ///< it is all of them
  name    ///< it is all of them, and only a language's name
};

/// Words by which a page names itself in another language: "Read in Korean".
struct LinkWording {
  Language language{};  ///< that they lead to: english or korean
  WordingUse use{};
  std::string words;

  friend bool operator==(const LinkWording&, const LinkWording&) = default;
};

/// Why we believe that a Korean article is the original of an English one. Surest first.
enum class LinkMethod : std::uint8_t {
  given,            ///< by the user's list
  read_in_korean,   ///< the English page links to it: "Read in Korean"
  hreflang,         ///< one page names the other as itself in another language
  structured_data,  ///< schema.org translationOfWork and workTranslation, og:locale:alternate
  reciprocal,       ///< the Korean page links to the English one: "Read in English"
  url_pattern,      ///< the addresses differ as those of sure pairs of the site do
  content           ///< same story
};
inline constexpr std::size_t link_methods = 7;

/// The word by which scripts know it: "read_in_korean". Thread safety: callable from any thread.
std::string_view name_of(LinkMethod method);

/// One reason to believe that a Korean article is the original of an English one.
struct LinkEvidence {
  LinkMethod method{};
  double score = 0;          ///< 0..1: how often such evidence is right
  std::string words;         ///< the link's words, the attribute, the rule
  bool from_korean = false;  ///< whether it stands on the Korean page
};

/// The next best original of an English article.
struct RunnerUp {
  std::size_t korean = 0;
  double score = 0;  ///< 0..1
};

/// Where one of several English versions of an original was published.
enum class EnglishVersion : std::uint8_t {
  unknown,    ///< the address of an article is not known
  site,       ///< on the site of its original
  syndicator  ///< elsewhere
};

/// "", "site", "syndicator". Thread safety: callable from any thread.
std::string_view name_of(EnglishVersion version);

/// What a trial alignment says of a pair.
enum class PairLabel : std::uint8_t {
  unknown,   ///< not tried
  full,      ///< each side renders the other
  abridged,  ///< one side lacks much of the other
  adapted,   ///< both sides have much of their own
  doubtful   ///< too little in common for two versions of one article
};

/// "", "full", "abridged", "adapted", "doubtful". Thread safety: callable from any thread.
std::string_view name_of(PairLabel label);

/// One English article and its Korean original, as indexes into the collection's articles.
struct ArticlePair {
  std::size_t english = 0;
  std::size_t korean = 0;
  LinkMethod method{};                 ///< of the strongest evidence
  double score = 0;                    ///< 0..1: how far all evidence together can be trusted
  std::vector<LinkEvidence> evidence;  ///< strongest first
  std::optional<RunnerUp> runner_up;
  double margin = 0;                 ///< score less that of the runner-up
  std::optional<int> date_gap_days;  ///< from the Korean article's day to the English one's
  bool mutual = false;               ///< whether each page names the other
  EnglishVersion version{};
  PairLabel label{};
  double coverage_english = 0;  ///< 0..1, share of the text that the other side renders; with a label
  double coverage_korean = 0;
};

enum class UnpairedReason : std::uint8_t {
  no_link,            ///< English: names no Korean original
  link_without_url,   ///< English: says "Read in Korean" but gives no address
  target_missing,     ///< English: its original is not in the collection
  target_dead,        ///< English: the page that it names is in the inputs, but holds no article, or leads in a circle
  target_not_korean,  ///< English: the page that it names is not in Korean
  target_is_front,    ///< English: the address is a site's front page
  target_is_section,  ///< English: the address is that of a list of articles: a section, a tag, an author
  target_is_shared,   ///< English: many other articles name the same page
  target_disagrees,   ///< English: the page that it names is another story
  rejected,           ///< English: the user's list says that it is not the original
  weak_evidence,      ///< English: what there is is too little
  lesser_version,     ///< English: a worse copy: another article of its site renders the same original better
  not_referenced,     ///< Korean: no English article names it
  other_language,     ///< neither English nor Korean
};
inline constexpr std::size_t unpaired_reasons = 14;

/// The word by which scripts know it: "no_link". Thread safety: callable from any thread.
std::string_view name_of(UnpairedReason reason);

struct Unpaired {
  std::size_t article = 0;
  UnpairedReason reason{};
  std::string detail;               ///< the address that was not found or not believed, where there is one
  std::optional<std::size_t> best;  ///< the best candidate in the other language, too weak to be a pair
  double best_score = 0;            ///< 0..1
};

/// What `link` makes of all articles.
struct Links {
  std::vector<ArticlePair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals that are linked and not there; sorted, encoded
  std::vector<Error> problems;       ///< in the addresses and in the user's lists
};

}  // namespace jjak
