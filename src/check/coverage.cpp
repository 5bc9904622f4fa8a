// Finds what one side leaves out or adds: the stretch of words that the other side renders least, where the lengths
// also say that something is missing.
#include "check/findings.hpp"
#include "check/words.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::check {
namespace {

constexpr std::size_t most_words = 400;      // of a side; longer ones are not searched
constexpr std::size_t longest_stretch = 80;  // words

/// How often a word of a right translation has a partner; measured on right translations.
double covered_share(const Word& word, Language language) {
  const bool english = language == Language::english;
  switch (word.kind) {
    case AnchorKind::number:
    case AnchorKind::date:
    case AnchorKind::latin: return .9;
    case AnchorKind::name: return .8;
    default: return english ? (word.is_known ? .65 : .4) : (word.is_known ? .48 : .38);
  }
}

/// What it says for an omission that a word has no partner, or has one by chance.
double evidence(const Word& word, Language language) {
  constexpr double by_chance = .06;
  const double share = covered_share(word, language);
  return word.is_covered ? std::log(by_chance / share) : std::log((1 - by_chance) / (1 - share));
}

// The scores at which an omission or an addition is as likely as none.
constexpr double even_omission = 9.8, even_addition = 9;

struct Stretch {
  double score = -1e9;
  std::size_t first = 0, last = 0;  ///< words, both included
};

bool is_clause_mark(std::string_view text, std::size_t i) {
  constexpr std::array<std::string_view, 12> marks{",", ".", ";", ":", "!", "?", "—", "–", "(", ")", "“", "”"};
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text::follows(text, i, mark); });
}

/// Whether only blanks and marks, a clause mark among them, stand between two places.
bool has_clause_mark(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (is_clause_mark(text, i)) return true;
  return false;
}

class Search {
 public:
  Search(const Side& side, const Side& other, const std::vector<Word>& words)
      : side_(side),
        words_(words),
        lengths_(words.size() + 1),
        sums_(words.size() + 1),
        marks_(words.size() + 1),
        total_(static_cast<double>(text::visible_length(side.text))),
        other_length_(static_cast<double>(text::visible_length(other.text))) {
    for (std::size_t w = 0; w < words.size(); ++w) {
      const std::size_t begin = w == 0 ? 0 : words[w - 1].bytes.end;
      const std::size_t end = std::max<std::size_t>(words[w].bytes.end, begin);
      lengths_[w + 1] = lengths_[w] + static_cast<double>(text::visible_length(side.text.substr(begin, end - begin)));
      sums_[w + 1] = sums_[w] + evidence(words[w], side.language);
      marks_[w] = w == 0 || has_clause_mark(side.text, words[w - 1].bytes.end, words[w].bytes.begin);
    }
    marks_[words.size()] = true;
    misfit_ = misfit(0);
  }

  Stretch best() const {
    Stretch best;
    for (std::size_t first = 0; first < words_.size(); ++first)
      for (std::size_t last = first; last < std::min(words_.size(), first + longest_stretch); ++last) {
        const double score = score_of(first, last);
        if (score > best.score) best = {score, first, last};
      }
    return best;
  }

 private:
  /// Squared deviations of the lengths when so many letters of this side are left out.
  double misfit(double without) const {
    const double own = std::max(1.0, total_ - without);
    const bool english = side_.language == Language::english;
    const double deviation = length_deviation(english ? own : other_length_, english ? other_length_ : own);
    return deviation * deviation / 2;
  }

  double score_of(std::size_t first, std::size_t last) const {
    constexpr double largest_share = .75, shortest = 8, at_mark = .8, most_by_length = 6;
    const double length = lengths_[last + 1] - lengths_[first];
    if (length > largest_share * total_ || length < shortest) return -1e9;
    const double by_length = std::clamp(misfit_ - misfit(length), -most_by_length, most_by_length);
    return sums_[last + 1] - sums_[first] + by_length + (marks_[first] ? at_mark : 0) +
           (marks_[last + 1] ? at_mark : 0);
  }

  const Side& side_;
  const std::vector<Word>& words_;
  std::vector<double> lengths_, sums_;
  std::vector<bool> marks_;  // before each word, and behind the last one
  double total_, other_length_, misfit_ = 0;
};

/// From a score to a probability: measured on right translations and on ones with parts left out.
double probability_of(double score, double even) {
  constexpr double slope = .45;
  return 1 / (1 + std::exp(-slope * (score - even)));
}

}  // namespace

void check_coverage(const Side& english, const Side& korean, const WordMatch& match, Findings& findings) {
  if (match.english.size() > most_words || match.korean.size() > most_words) return;
  const auto place = [](const Side& side) {
    const auto end = static_cast<std::uint32_t>(side.text.size());
    return Range{end, end};
  };
  const auto bytes = [](const std::vector<Word>& words, const Stretch& stretch) {
    return Range{words[stretch.first].bytes.begin, words[stretch.last].bytes.end};
  };
  const Stretch omitted = Search(english, korean, match.english).best();
  if (const double probability = probability_of(omitted.score, even_omission);
      probability > .01 && omitted.score > -1e8) {
    const Range missed = bytes(match.english, omitted);
    findings.add(FindingKind::omission, probability, missed, place(korean), tr("Korean leaves out “{en}”"),
                 {{"en", std::string(english.slice(missed))}});
  }
  const Stretch added = Search(korean, english, match.korean).best();
  if (const double probability = probability_of(added.score, even_addition); probability > .01 && added.score > -1e8) {
    const Range surplus = bytes(match.korean, added);
    findings.add(FindingKind::addition, probability, place(english), surplus, tr("English does not have “{ko}”"),
                 {{"ko", std::string(korean.slice(surplus))}});
  }
}

}  // namespace jjak::check
