// Finds the stretches of a text that lose most by having no partners on the other side.
#include "check/stretches.hpp"

#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::check {
namespace {

constexpr std::size_t longest_stretch = 80;                                 // words
constexpr double largest_share = .75, largest_sentence = .9, shortest = 8;  // letters
constexpr double few_words = 3;

/// How often a word has a partner: in a right translation, and by chance in another text.
struct Shares {
  double right, chance;
};

/// Measured on right units, and on units with the other side of another one.
Shares shares_of(const Word& word, Language language) {
  const bool english = language == Language::english;
  switch (word.kind) {
    case AnchorKind::number: return {.91, .03};
    case AnchorKind::date: return {.75, .012};
    case AnchorKind::latin: return {.92, .014};
    case AnchorKind::name: return word.is_known ? Shares{.86, .036} : Shares{.79, .025};
    default: break;
  }
  if (english && word.is_said_before) return word.is_known ? Shares{.77, .035} : Shares{.67, .01};
  if (english) return word.is_known ? Shares{.63, .04} : Shares{.5, .007};
  if (word.is_said_before) return word.is_known ? Shares{.43, .027} : Shares{.5, .018};
  return word.is_known ? Shares{.445, .032} : Shares{.28, .006};
}

/// What it says for an omission, in nats, that a word has no partner, or has one with that probability.
double evidence(const Word& word, float partner, Language language) {
  const Shares shares = shares_of(word, language);
  if (partner == 0) return std::log((1 - shares.chance) / (1 - shares.right));
  if (word.kind != AnchorKind::word || !word.is_known) return std::log(shares.chance / shares.right);
  // Links of less weight are found by chance more often.
  constexpr float rare = .25F, usual = .35F;
  constexpr double of_rare = -1.8, of_usual = -2.8, of_sure = -3.8;
  return partner < rare ? of_rare : partner < usual ? of_usual : of_sure;
}

bool is_clause_mark(std::string_view text, std::size_t i) {
  constexpr std::array<std::string_view, 12> marks{",", ".", ";", ":", "!", "?", "—", "–", "(", ")", "“", "”"};
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text::follows(text, i, mark); });
}

bool has_clause_mark(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (is_clause_mark(text, i)) return true;
  return false;
}

}  // namespace

StretchSearch::StretchSearch(const Side& side, const std::vector<Word>& words, const Rendering& part)
    : language_(side.language),
      begin_(part.words.begin),
      lengths_(part.words.size() + 1),
      sums_(part.words.size() + 1),
      marks_(part.words.size() + 1, true),
      total_(static_cast<double>(text::visible_length(side.slice(part.bytes)))),
      other_length_(static_cast<double>(text::visible_length(part.other_text))) {
  const auto own = std::span(words).subspan(part.words.begin, part.words.size());
  for (std::size_t w = 0; w < own.size(); ++w) {
    const std::size_t begin = w == 0 ? part.bytes.begin : own[w - 1].bytes.end;
    const std::size_t end = std::max<std::size_t>(own[w].bytes.end, begin);
    lengths_[w + 1] = lengths_[w] + static_cast<double>(text::visible_length(side.text.substr(begin, end - begin)));
    sums_[w + 1] = sums_[w] + evidence(own[w], own[w].*part.partner, language_);
    marks_[w] = w == 0 || has_clause_mark(side.text, own[w - 1].bytes.end, own[w].bytes.begin);
  }
  misfit_ = misfit_without(0);
}

Stretch StretchSearch::best() const {
  Stretch best;
  const std::size_t words = sums_.size() - 1;
  for (std::size_t first = 0; first < words; ++first)
    for (std::size_t last = first; last < std::min(words, first + longest_stretch); ++last)
      if (const double score = score_of(first, last); score > best.score) best = {score, begin_ + first, begin_ + last};
  return best;
}

Stretch StretchSearch::best_sentence(const std::vector<Range>& sentences) const {
  Stretch best;
  const std::size_t end = begin_ + sums_.size() - 1;
  for (const Range sentence : sentences) {
    if (sentence.empty() || sentence.begin < begin_ || sentence.end > end || sentence.size() == end - begin_) continue;
    const std::size_t first = sentence.begin - begin_, behind = sentence.end - begin_;
    const double letters = lengths_[behind] - lengths_[first];
    if (letters >= largest_sentence * total_ || letters < shortest) continue;
    const double score = sums_[behind] - sums_[first] + gain(letters);
    if (score > best.score) best = {score, sentence.begin, sentence.end - 1U};
  }
  return best;
}

double StretchSearch::average() const { return sums_.back() / (static_cast<double>(sums_.size() - 1) + few_words); }

/// Half the squared deviation when so many letters of this side are left out.
double StretchSearch::misfit_without(double letters) const {
  const double own = std::max(1.0, total_ - letters);
  const double deviation =
      language_ == Language::english ? length_deviation(own, other_length_) : length_deviation(other_length_, own);
  return deviation * deviation / 2;
}

/// What the lengths say for so many letters being too many.
double StretchSearch::gain(double letters) const {
  constexpr double most = 6;
  return std::clamp(misfit_ - misfit_without(letters), -most, most);
}

double StretchSearch::score_of(std::size_t first, std::size_t last) const {
  constexpr double at_mark = .8;
  const double letters = lengths_[last + 1] - lengths_[first];
  if (letters > largest_share * total_ || letters < shortest) return -1e9;
  return sums_[last + 1] - sums_[first] + gain(letters) + (marks_[first] ? at_mark : 0) +
         (marks_[last + 1] ? at_mark : 0);
}

}  // namespace jjak::check
