// Finds what one side leaves out or adds: the stretch of words and the whole sentence that the other side renders
// least, in the whole text and within pairs of sentences, where the lengths, the numbers of sentences and their
// alignment also say that something is missing.
#include "check/findings.hpp"
#include "check/stretches.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::check {
namespace {

/// What is seen of a side. Each sign is multiplied by its weight. Scores are in units of 5 nats.
struct Signs {
  double always = 1;
  double stretch = 0;          ///< score of the stretch that loses most
  double stretch_of_one = 0;   ///< the same of a side with one sentence
  double sentence = 0;         ///< score of the whole sentence that loses most in the whole text
  double more = 0;             ///< 1: more sentences than the other side
  double several = 0;          ///< 1: several sentences
  double letters = 0;          ///< length of the side
  double alone = 0;            ///< 1: a sentence that the aligner leaves alone
  double pair_stretch = 0;     ///< score of the worst stretch within a pair of sentences
  double pair_misfit = 0;      ///< of the lengths of that pair
  double pair_confidence = 0;  ///< how sure that pair is
  double joined = 0;           ///< 1: sentences that have a partner together
  double joined_sentence = 0;  ///< score of the worst of them
  double other_average = 0;    ///< of the other side's words: low where all of them have partners
  double other_stretch = 0;    ///< score of the other side's worst stretch: high where both sides are free
};

/// Weights of a logistic regression over the signs. Fitted to right units and right paragraphs, and to both with parts
/// left out or added; fits to one half of the texts, measured on the other half, chose the signs. `always` is set by
/// how many right units may be flagged.
constexpr Signs of_omissions{.always = -6.5,
                             .stretch_of_one = 2.16,
                             .sentence = .22,
                             .several = 1.84,
                             .letters = 1.68,
                             .alone = 4.98,
                             .pair_stretch = 1.34,
                             .pair_misfit = .94,
                             .pair_confidence = -1.23,
                             .joined = 1.24,
                             .joined_sentence = .8,
                             .other_stretch = -1.28};
constexpr Signs of_additions{.always = -8.15,
                             .stretch = 1.79,
                             .sentence = .42,
                             .more = 1.42,
                             .several = .72,
                             .letters = .48,
                             .alone = 2.63,
                             .pair_confidence = .51,
                             .joined_sentence = .4,
                             .other_average = -1.15};

double probability_by(const Signs& signs, const Signs& weights) {
  constexpr std::array<double Signs::*, 15> all{
      &Signs::always,          &Signs::stretch, &Signs::stretch_of_one,  &Signs::sentence,      &Signs::more,
      &Signs::several,         &Signs::letters, &Signs::alone,           &Signs::pair_stretch,  &Signs::pair_misfit,
      &Signs::pair_confidence, &Signs::joined,  &Signs::joined_sentence, &Signs::other_average, &Signs::other_stretch};
  double sum = 0;
  for (const auto sign : all) sum += signs.*sign * (weights.*sign);
  return probability_of(sum);
}

/// One side of a match: its text, words and sentences, and what its whole text loses.
struct View {
  const Side& side;
  const std::vector<Word>& words;
  const std::vector<Range>& sentences;
  Range SentencePair::*bytes;
  Range SentencePair::*places;  ///< of words
  StretchSearch search;
  Stretch stretch;

  View(const Side& own, const Side& other, const WordMatch& match)
      : side(own),
        words(own.language == Language::english ? match.english : match.korean),
        sentences(own.language == Language::english ? match.english_sentences : match.korean_sentences),
        bytes(own.language == Language::english ? &SentencePair::english : &SentencePair::korean),
        places(own.language == Language::english ? &SentencePair::english_words : &SentencePair::korean_words),
        search(own, words, {whole(own.text), whole(words), other.text}),
        stretch(search.best()) {}

 private:
  template <class Sequence>
  static Range whole(const Sequence& sequence) {
    return {0, static_cast<std::uint32_t>(sequence.size())};
  }
};

/// What one side has that the other one may lack.
class Lack {
 public:
  Lack(const View& own, const View& other, const WordMatch& match) : own_(own), other_(other) {
    if (!own.stretch.is_found()) return;
    note_text();
    for (const SentencePair& pair : match.sentences) note_pair(pair, match.sentences.size() > 1);
  }

  /// 0..1 that the other side lacks something.
  double probability(const Signs& weights) const {
    return own_.stretch.is_found() ? probability_by(signs_, weights) : 0;
  }

  /// What it lacks: a sentence that is alone, else the worst one where that says about as much as the stretch.
  Range bytes() const {
    if (!alone_.empty()) return alone_;
    constexpr double about = 3;
    const Stretch& sentence = joined_.score > sentence_.score ? joined_ : sentence_;
    const Stretch& shown = sentence.is_found() && sentence.score > own_.stretch.score - about ? sentence : own_.stretch;
    return {own_.words[shown.first].bytes.begin, own_.words[shown.last].bytes.end};
  }

 private:
  static constexpr double of_misfit = 3, usual_letters = 4;

  static double scaled(const Stretch& stretch) {
    constexpr double nats = 5, highest = 6;
    return std::clamp(stretch.score / nats, -highest, highest);
  }

  void note_text() {
    constexpr double of_none = -2;
    const bool several = own_.sentences.size() > 1;
    sentence_ = own_.search.best_sentence(own_.sentences);
    signs_.stretch = scaled(own_.stretch);
    signs_.stretch_of_one = several ? 0 : signs_.stretch;
    signs_.sentence = sentence_.is_found() ? scaled(sentence_) : 0;
    signs_.more = own_.sentences.size() > other_.sentences.size() ? 1 : 0;
    signs_.several = several ? 1 : 0;
    signs_.letters = std::log(std::max(1.0, own_.search.letters())) - usual_letters;
    signs_.other_average = other_.search.average();
    signs_.other_stretch = other_.stretch.is_found() ? scaled(other_.stretch) : of_none;
  }

  void note_pair(const SentencePair& pair, bool several) {
    const Range bytes = pair.*own_.bytes, words = pair.*own_.places, others = pair.*other_.bytes;
    if (bytes.empty() || words.empty()) return;
    if (others.empty()) {
      if (pair.confidence <= alone_confidence_) return;
      alone_confidence_ = pair.confidence;
      alone_ = bytes;
      signs_.alone = 1;
      return;
    }
    const StretchSearch search(own_.side, own_.words, {bytes, words, other_.side.slice(others), &Word::partner_nearby});
    if (const Stretch sentence = search.best_sentence(own_.sentences); sentence.score > joined_.score) {
      joined_ = sentence;
      signs_.joined_sentence = scaled(sentence);
      signs_.joined = 1;
    }
    if (!several) return;
    const Stretch stretch = search.best();
    if (stretch.score <= worst_) return;
    worst_ = stretch.score;
    signs_.pair_stretch = scaled(stretch);
    signs_.pair_misfit = search.misfit() / of_misfit;
    signs_.pair_confidence = pair.confidence;
  }

  const View& own_;
  const View& other_;
  Stretch sentence_, joined_;
  double worst_ = -1e8, alone_confidence_ = 0;
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
  const View source(english, korean, match), target(korean, english, match);
  const Lack omitted(source, target, match), added(target, source, match);
  if (const double probability = omitted.probability(of_omissions); probability > least)
    findings.add(FindingKind::omission, probability, omitted.bytes(), end_of(korean), tr("Korean leaves out “{en}”"),
                 {{"en", std::string(english.slice(omitted.bytes()))}});
  if (const double probability = added.probability(of_additions); probability > least)
    findings.add(FindingKind::addition, probability, end_of(english), added.bytes(), tr("English does not have “{ko}”"),
                 {{"ko", std::string(korean.slice(added.bytes()))}});
}

}  // namespace jjak::check
