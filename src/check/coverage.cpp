// Finds what one side leaves out or adds: the stretch of words and the whole sentence that the other side renders
// least, in the whole text and within pairs of sentences, where the lengths, the numbers of sentences and their
// alignment also say that something is missing.
#include "check/findings.hpp"
#include "check/words.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace jjak::check {
namespace {

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
  double letters = 0;
  std::size_t first = 0, last = 0;  ///< words, both included

  bool is_found() const { return score > -1e8; }
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
  /// Looks at a part of a side: its bytes, words and sentences. `other_text` is the part that should render it.
  Search(const Side& side, Range bytes, std::span<const Word> words, std::string_view other_text)
      : side_(side),
        words_(words),
        lengths_(words.size() + 1),
        sums_(words.size() + 1),
        marks_(words.size() + 1),
        total_(static_cast<double>(text::visible_length(side.slice(bytes)))),
        other_length_(static_cast<double>(text::visible_length(other_text))) {
    for (std::size_t w = 0; w < words.size(); ++w) {
      const std::size_t begin = w == 0 ? bytes.begin : words[w - 1].bytes.end;
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
        if (score > best.score) best = {score, 0, first, last};
      }
    return best;
  }

  /// The whole sentence with the highest score; of a side with one sentence none.
  Stretch sentence(const std::vector<Range>& sentences) const {
    Stretch best;
    for (const Range words : sentences) {
      if (words.empty()) continue;
      const double length = lengths_[words.end] - lengths_[words.begin];
      if (length >= largest_sentence * total_ || length < shortest) continue;
      const double by_length = gain(length);
      const double score = sums_[words.end] - sums_[words.begin] + by_length;
      if (score > best.score) best = {score, length, words.begin, words.end - 1};
    }
    return best;
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
  std::span<const Word> words_;
  std::vector<double> lengths_, sums_;
  std::vector<bool> marks_;  // before each word, and behind the last one
  double total_, other_length_, misfit_ = 0;
};

/// What is seen of a side. Each sign is multiplied by its weight.
struct Signs {
  double always = 1;
  double stretch = 0;          ///< score of the stretch that loses most
  double stretch_of_one = 0;   ///< the same where the side is one sentence
  double more = 0;             ///< 1: more sentences than the other side
  double several = 0;          ///< 1: several sentences
  double letters = 0;          ///< length of the side
  double misfit = 0;           ///< of the lengths of both sides
  double alone = 0;            ///< 1: a sentence that the aligner leaves alone
  double alone_letters = 0;    ///< its length
  double pair_stretch = 0;     ///< score of the worst stretch within a pair of sentences
  double pair_misfit = 0;      ///< of the lengths of that pair
  double pair_confidence = 0;  ///< how sure that pair is
};

/// Weights of a logistic regression over the signs. Fitted to one half of right units, right paragraphs and, for
/// omissions, right units of several sentences that became fewer, and of both with parts left out or added.
constexpr Signs of_omissions{.always = -5.9,
                             .stretch = .97,
                             .stretch_of_one = .68,
                             .more = 1.21,
                             .several = .77,
                             .letters = 1.37,
                             .misfit = 1.05,
                             .alone = 3.15,
                             .alone_letters = .71,
                             .pair_stretch = .5,
                             .pair_misfit = 1.58,
                             .pair_confidence = -.97};
constexpr Signs of_additions{.always = -7.9,
                             .stretch = 2.28,
                             .more = 1.81,
                             .several = 1.36,
                             .alone = 4.1,
                             .alone_letters = .67,
                             .pair_misfit = 1.01};

double probability_by(const Signs& signs, const Signs& weights) {
  constexpr std::array<double Signs::*, 12> all{&Signs::always,       &Signs::stretch,     &Signs::stretch_of_one,
                                                &Signs::more,         &Signs::several,     &Signs::letters,
                                                &Signs::misfit,       &Signs::alone,       &Signs::alone_letters,
                                                &Signs::pair_stretch, &Signs::pair_misfit, &Signs::pair_confidence};
  double sum = 0;
  for (const auto sign : all) sum += signs.*sign * (weights.*sign);
  return probability_of(sum);
}

/// What one side has that the other one may lack.
class Lack {
 public:
  Lack(const Side& side, const Side& other, const WordMatch& match)
      : side_(side),
        other_(other),
        words_(side.language == Language::english ? match.english : match.korean),
        search_(side, {0, static_cast<std::uint32_t>(side.text.size())}, words_, other.text) {
    if (words_.empty()) return;
    stretch_ = search_.stretch();
    if (!stretch_.is_found()) return;
    note_sentences(match);
    note_pairs(match);
  }

  /// 0..1 that the other side lacks something.
  double probability(const Signs& weights) const { return stretch_.is_found() ? probability_by(signs_, weights) : 0; }

  /// What it lacks: a sentence that is alone, else the worst one where that says about as much as the stretch.
  Range bytes() const {
    if (!alone_.empty()) return alone_;
    constexpr double about = 3;
    const Stretch& shown = sentence_.is_found() && sentence_.score > stretch_.score - about ? sentence_ : stretch_;
    return {words_[shown.first].bytes.begin, words_[shown.last].bytes.end};
  }

 private:
  static constexpr double nats = 5, of_misfit = 3, usual_letters = 4, highest = 6;

  static double scaled(const Stretch& stretch) { return std::clamp(stretch.score / nats, -highest, highest); }
  static double letters_of(double letters) { return std::log(std::max(1.0, letters)) - usual_letters; }

  void note_sentences(const WordMatch& match) {
    const bool english = side_.language == Language::english;
    const auto& own = english ? match.english_sentences : match.korean_sentences;
    const auto& others = english ? match.korean_sentences : match.english_sentences;
    sentence_ = search_.sentence(own);
    signs_.stretch = scaled(stretch_);
    signs_.stretch_of_one = own.size() > 1 ? 0 : signs_.stretch;
    signs_.more = own.size() > others.size() ? 1 : 0;
    signs_.several = own.size() > 1 ? 1 : 0;
    signs_.letters = letters_of(search_.letters());
    signs_.misfit = search_.length_misfit() / of_misfit;
  }

  void note_pairs(const WordMatch& match) {
    if (match.sentences.size() < 2) return;
    const bool english = side_.language == Language::english;
    double worst = -1e9, alone = 0;
    for (const SentencePair& pair : match.sentences) {
      const Range bytes = english ? pair.english : pair.korean, others = english ? pair.korean : pair.english;
      const Range words = english ? pair.english_words : pair.korean_words;
      if (bytes.empty() || words.empty()) continue;
      const Search search(side_, bytes, std::span(words_).subspan(words.begin, words.size()), other_.slice(others));
      if (others.empty()) {
        if (pair.confidence <= alone) continue;
        alone = pair.confidence;
        alone_ = bytes;
        signs_.alone_letters = letters_of(search.letters());
        continue;
      }
      const Stretch stretch = search.stretch();
      if (!stretch.is_found() || stretch.score <= worst) continue;
      worst = stretch.score;
      signs_.pair_stretch = scaled(stretch);
      signs_.pair_misfit = search.length_misfit() / of_misfit;
      signs_.pair_confidence = pair.confidence;
    }
    signs_.alone = alone_.empty() ? 0 : 1;
  }

  const Side& side_;
  const Side& other_;
  const std::vector<Word>& words_;
  Search search_;
  Stretch stretch_, sentence_;
  Range alone_;
  Signs signs_;
};

}  // namespace

void check_coverage(const Side& english, const Side& korean, const WordMatch& match, Findings& findings) {
  if (match.english.size() > most_words || match.korean.size() > most_words) return;
  constexpr double least = .01;
  const auto end_of = [](const Side& side) {
    const auto end = static_cast<std::uint32_t>(side.text.size());
    return Range{end, end};
  };
  const Lack omitted(english, korean, match), added(korean, english, match);
  if (const double probability = omitted.probability(of_omissions); probability > least)
    findings.add(FindingKind::omission, probability, omitted.bytes(), end_of(korean), tr("Korean leaves out “{en}”"),
                 {{"en", std::string(english.slice(omitted.bytes()))}});
  if (const double probability = added.probability(of_additions); probability > least)
    findings.add(FindingKind::addition, probability, end_of(english), added.bytes(), tr("English does not have “{ko}”"),
                 {{"ko", std::string(korean.slice(added.bytes()))}});
}

}  // namespace jjak::check
