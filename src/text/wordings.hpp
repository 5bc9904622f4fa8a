// The words by which a page names itself in the other language.
#pragma once

#include "base/string_map.hpp"

#include <jjak/pair.hpp>

#include <array>
#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// Reads lines "ko|en <TAB> part|whole|name|label|around <TAB> words"; blank lines and lines that start with # are
/// skipped. Fails: bad_utf8, wordings_line with the line, too_large with over 10,000 wordings.
Result<std::vector<LinkWording>> parse_wordings(std::string_view text, const std::string& file);

/// Wordings ready for comparing.
class Wordings {
 public:
  /// The list of corpus/wordings and `more` of them.
  explicit Wordings(const std::vector<LinkWording>& more = {});

  /// How surely these words (a link's, or a line of their own) lead to the page in this language: 1 for a wording,
  /// bare_name_score for the bare name of the language, 0 otherwise. Complexity: O(bytes) for short words but for the
  /// wordings of use `part` that begin as something in them, O(1) for others.
  double score(Language language, std::string_view words) const;

  /// Whether they lead to a page in English or Korean, with any score above 0.
  bool names_language(std::string_view words) const;

  /// Whether a text is short enough for a score above 0, once its blanks are folded. Complexity: O(bytes) for short
  /// texts, O(1) for others.
  static bool may_match(std::string_view words);

  /// The same for a link: its own words, the label before it, or the sentence around it, whichever its source says.
  double score(Language language, const Outlink& link) const;

 private:
  static constexpr std::size_t languages = static_cast<std::size_t>(Language::other) + 1;

  /// The wordings of a language, lower case, without ornaments.
  struct Words {
    struct Part {
      std::string words;
      std::size_t length;  // without blanks
    };
    void add_part(std::string words);
    bool has_part(std::string_view bare) const;
    double score(const std::string& bare) const;

    StringMap<double> whole;          // what a link must be called, and its score
    std::vector<Part> parts;          // in the order of their words
    std::bitset<1u << 16u> openings;  // the first two bytes of all parts
    StringSet labels;
    std::vector<std::string> around;
  };

  void add(Language language, WordingUse use, std::string words);
  const Words& of(Language language) const { return words_[static_cast<std::size_t>(language)]; }
  double score_label(Language language, std::string_view words) const;
  double score_sentence(Language language, std::string_view words) const;

  std::array<Words, languages> words_;
};

/// The list of corpus/wordings alone.
const Wordings& own_wordings();

inline constexpr double bare_name_score = .9;
inline constexpr double sentence_score = .95;  // of a sentence with a wording somewhere in it

}  // namespace jjak::text
