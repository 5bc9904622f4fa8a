// Finds what one side leaves out or adds: the stretch of words and the whole sentence that the other side renders
// least, where the lengths and the numbers of sentences also say that something is missing.
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

struct Stretch {
  double score = -1e9;
  double by_length = 0;  ///< what the lengths add to the score
  double letters = 0;
  std::size_t first = 0, last = 0;  ///< words, both included

  bool is_found() const { return score > -1e8; }
};

/// "U.S.", "Gen.", "p.m.": a word of few letters before a full stop, which may end no sentence.
bool is_abbreviation(std::string_view text, std::size_t stop) {
  constexpr std::size_t longest = 3;
  std::size_t begin = stop;
  while (begin > 0 && ascii::is_letter(text[begin - 1])) --begin;
  const std::size_t letters = stop - begin;
  if (letters == 0) return false;
  return letters == 1 || (letters <= longest && ascii::is_upper(text[begin])) || (begin > 0 && text[begin - 1] == '.');
}

/// Whether a sentence ends between two words.
bool ends_sentence(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    const bool is_mark =
        text[i] == '!' || text[i] == '?' || text[i] == ':' || (text[i] == '.' && !is_abbreviation(text, i));
    if (is_mark && text.substr(i, end - i).find(' ') != std::string_view::npos) return true;
  }
  return false;
}

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

  /// The stretch with the highest score.
  Stretch stretch() const {
    Stretch best;
    for (std::size_t first = 0; first < words_.size(); ++first)
      for (std::size_t last = first; last < std::min(words_.size(), first + longest_stretch); ++last) {
        const double score = score_of(first, last);
        if (score > best.score) best = {score, 0, 0, first, last};
      }
    return best;
  }

  /// The whole sentence with the highest score; of a side with one sentence none.
  Stretch sentence() const {
    Stretch best;
    std::size_t first = 0;
    for (std::size_t w = 0; w < words_.size(); ++w) {
      if (!is_last_of_sentence(w)) continue;
      const double length = lengths_[w + 1] - lengths_[first];
      if (length < largest_sentence * total_ && length >= shortest) {
        const double by_length = gain(length);
        const double score = sums_[w + 1] - sums_[first] + by_length;
        if (score > best.score) best = {score, by_length, length, first, w};
      }
      first = w + 1;
    }
    return best;
  }

  std::size_t sentences() const {
    std::size_t count = 0;
    for (std::size_t w = 0; w < words_.size(); ++w) count += is_last_of_sentence(w) ? 1 : 0;
    return count;
  }

  /// 0..1: the words that have a partner.
  double covered() const {
    const auto with = std::count_if(words_.begin(), words_.end(), [](const Word& word) { return word.is_covered; });
    return static_cast<double>(with) / std::max(1.0, static_cast<double>(words_.size()));
  }

  double letters() const { return total_; }
  double length_misfit() const { return misfit_; }

 private:
  /// Squared deviations of the lengths when so many letters of this side are left out.
  double misfit(double without) const {
    const double own = std::max(1.0, total_ - without);
    const bool english = side_.language == Language::english;
    const double deviation = length_deviation(english ? own : other_length_, english ? other_length_ : own);
    return deviation * deviation / 2;
  }

  bool is_last_of_sentence(std::size_t w) const {
    return w + 1 == words_.size() || ends_sentence(side_.text, words_[w].bytes.end, words_[w + 1].bytes.begin);
  }

  /// What the lengths say for so many letters being too many.
  double gain(double length) const {
    constexpr double most = 6;
    return std::clamp(misfit_ - misfit(length), -most, most);
  }

  double score_of(std::size_t first, std::size_t last) const {
    constexpr double at_mark = .8;
    const double length = lengths_[last + 1] - lengths_[first];
    if (length > largest_share * total_ || length < shortest) return -1e9;
    return sums_[last + 1] - sums_[first] + gain(length) + (marks_[first] ? at_mark : 0) +
           (marks_[last + 1] ? at_mark : 0);
  }

  static constexpr double largest_share = .75, largest_sentence = .9, shortest = 8;  // letters

  const Side& side_;
  const std::vector<Word>& words_;
  std::vector<double> lengths_, sums_;
  std::vector<bool> marks_;  // before each word, and behind the last one
  double total_, other_length_, misfit_ = 0;
};

/// The weights of a logistic regression over what is seen of a side. Fitted to one half of right pairs and of pairs
/// with parts left out or added (tools/bench check shows both halves).
struct Weights {
  double one, stretch, sentence, more_sentences, has_more, by_length, misfit, letters, covered, is_long,
      more_and_sentence, other_covered, alone, has_fewer, sentence_letters;
};

constexpr Weights of_omissions{-2.75, -0.31, 1.27, 0.21, 0.83, 0.76,  2.35, 1.21,
                               -0.80, -0.47, 0.45, 1.22, 1.29, -0.06, 0.94};
constexpr Weights of_additions{-4.00, 0.91,  0.95, -0.19, 2.82, 0.21, 0.81, 0.40,
                               -0.11, -0.20, 1.19, -0.09, 0.62, 0.49, 1.01};

double probability_of(const Search& own, const Search& other, const Stretch& stretch, const Stretch& sentence,
                      const Weights& weights) {
  constexpr double nats = 5, of_length = 2, of_misfit = 3, none = -2, usual_letters = 4;
  const auto sentences = static_cast<double>(own.sentences()), others = static_cast<double>(other.sentences());
  const double more = std::clamp(sentences - others, -2.0, 2.0), has_more = more > 0 ? 1 : 0;
  const double worst = sentence.is_found() ? sentence.score / nats : none;
  const double sum =
      weights.one + weights.stretch * stretch.score / nats + weights.sentence * worst + weights.more_sentences * more +
      weights.has_more * has_more + weights.by_length * sentence.by_length / of_length +
      weights.misfit * own.length_misfit() / of_misfit +
      weights.letters * (std::log(std::max(1.0, own.letters())) - usual_letters) + weights.covered * own.covered() +
      weights.is_long * (sentences > 1 ? 1 : 0) + weights.more_and_sentence * has_more * worst +
      weights.other_covered * other.covered() + weights.alone * (sentences > 1 ? 0 : stretch.score / nats) +
      weights.has_fewer * (others > sentences ? 1 : 0) +
      weights.sentence_letters * has_more * (std::log(std::max(1.0, sentence.letters)) - usual_letters);
  return 1 / (1 + std::exp(-sum));
}

/// What is shown: the whole sentence where it says about as much as the stretch.
const Stretch& shown(const Stretch& stretch, const Stretch& sentence) {
  constexpr double about = 3;
  return sentence.is_found() && sentence.score > stretch.score - about ? sentence : stretch;
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
  const Search of_english(english, korean, match.english), of_korean(korean, english, match.korean);
  constexpr double least = .01;
  const Stretch omitted = of_english.stretch(), sentence = of_english.sentence();
  if (!omitted.is_found()) return;
  if (const double probability = probability_of(of_english, of_korean, omitted, sentence, of_omissions);
      probability > least) {
    const Range missed = bytes(match.english, shown(omitted, sentence));
    findings.add(FindingKind::omission, probability, missed, place(korean), tr("Korean leaves out “{en}”"),
                 {{"en", std::string(english.slice(missed))}});
  }
  const Stretch added = of_korean.stretch(), added_sentence = of_korean.sentence();
  if (!added.is_found()) return;
  if (const double probability = probability_of(of_korean, of_english, added, added_sentence, of_additions);
      probability > least) {
    const Range surplus = bytes(match.korean, shown(added, added_sentence));
    findings.add(FindingKind::addition, probability, place(english), surplus, tr("English does not have “{ko}”"),
                 {{"ko", std::string(korean.slice(surplus))}});
  }
}

}  // namespace jjak::check
