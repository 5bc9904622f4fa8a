// Pairs of English articles and their Korean originals, with the evidence for them. Plain data.
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

/// How a wording is compared with the words of a link.
enum class WordingUse : std::uint8_t {
  part,    ///< it is at least half of them
  whole,   ///< it is all of them
  name,    ///< it is all of them, and only a language's name
  label,   ///< it is all of the words before the link
  around,  ///< it is anywhere in the sentence around the link
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
  given,            ///< the user's list says so
  same_page,        ///< one page holds both
  read_in_korean,   ///< the English page links to it: "Read in Korean"
  hreflang,         ///< one page names the other as itself in another language
  structured_data,  ///< schema.org translationOfWork and workTranslation, og:locale:alternate
  reciprocal,       ///< the Korean page links to the English one: "Read in English"
  plain_link,       ///< one page links to the other without saying why, and both report the same story
  url_pattern,      ///< the addresses map to each other like those of sure pairs of the site
  content           ///< same story
};
inline constexpr std::size_t link_methods = 9;

/// The word by which scripts know it: "read_in_korean". Thread safety: callable from any thread.
std::string_view name_of(LinkMethod method);

/// One reason to believe that a Korean article is the original of an English one.
struct LinkEvidence {
  LinkMethod method{};
  double score = 0;          ///< 0..1: how probable such evidence makes the pair
  std::string words;         ///< of the link, or the attribute or rule
  bool from_korean = false;  ///< whether the Korean page says so
};

/// The next best original of an English article.
struct RunnerUp {
  std::size_t korean = 0;
  double score = 0;  ///< 0..1
};

/// Where an English version of an original was published.
enum class EnglishVersion : std::uint8_t {
  unknown,    ///< the address of an article is not known
  site,       ///< on the site of its original
  syndicator  ///< elsewhere
};

/// "", "site", "syndicator". Thread safety: callable from any thread.
std::string_view name_of(EnglishVersion version);

/// What a trial alignment says about a pair.
enum class PairLabel : std::uint8_t {
  unknown,   ///< not tried
  full,      ///< each side translates the other
  abridged,  ///< one side lacks much of the other
  adapted,   ///< both sides have much that the other lacks
  part,      ///< the other side was made from several articles (or into several), of which this one is a part
  doubtful   ///< too little in common for two versions of one article
};

/// "", "full", "abridged", "adapted", "part", "doubtful". Thread safety: callable from any thread.
std::string_view name_of(PairLabel label);

/// One English article and its Korean original, as indexes into the collection's articles.
struct ArticlePair {
  std::size_t english = 0;
  std::size_t korean = 0;
  LinkMethod method{};                 ///< of the strongest evidence
  double score = 0;                    ///< 0..1: all evidence together, less what contradicts it
  std::vector<LinkEvidence> evidence;  ///< strongest first
  std::optional<RunnerUp> runner_up;
  double margin = 0;                 ///< score minus the score of the runner-up
  std::optional<int> date_gap_days;  ///< from the day of the Korean article to that of the English one
  bool mutual = false;               ///< whether each page names the other
  EnglishVersion version{};
  PairLabel label{};
  double coverage_english = 0;  ///< 0..1, share of the text that the other side translates; set with a label
  double coverage_korean = 0;
};

enum class UnpairedReason : std::uint8_t {
  no_link,            ///< English: names no Korean original
  link_without_url,   ///< English: says "Read in Korean" but gives no address
  target_missing,     ///< English: its original is not in the collection
  target_dead,        ///< English: the page that it names was read but holds no article, or redirects in a circle
  target_not_korean,  ///< English: the page that it names is not in Korean
  target_is_front,    ///< English: the address is the front page of a site
  target_is_section,  ///< English: the address is a list of articles: a section, a tag, an author
  target_is_shared,   ///< English: many other articles name the same page
  target_disagrees,   ///< English: the page that it names is another story
  rejected,           ///< English: the user says that it is not the original
  weak_evidence,      ///< English: there is some evidence, but too little
  contested,          ///< English: several Korean articles, or several English ones, match about equally well
  lesser_version,     ///< English: a worse copy of the same article; the site has a better one
  not_referenced,     ///< Korean: no English article names it
  other_language,     ///< neither English nor Korean
};
inline constexpr std::size_t unpaired_reasons = 15;

/// The word by which scripts know it: "no_link". Thread safety: callable from any thread.
std::string_view name_of(UnpairedReason reason);

struct Unpaired {
  std::size_t article = 0;
  UnpairedReason reason{};
  std::string detail;               ///< the address that was not found or not believed, if any
  std::optional<std::size_t> best;  ///< the best candidate in the other language, too weak to be a pair
  double best_score = 0;            ///< 0..1
};

/// The outcome of linking.
struct Links {
  std::vector<ArticlePair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string>
      missing;  ///< addresses of Korean originals that are linked but not in the collection; sorted, percent-encoded
  std::vector<Error> problems;  ///< of the addresses and the lists of the user
};

}  // namespace jjak
