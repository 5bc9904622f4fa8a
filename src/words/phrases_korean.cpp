// Words inside eojeols. Korean writes particles, endings and compounds without a blank, and the North writes more of
// them so; what a dictionary knows is the only reliable border.
#include "rules/lists.hpp"
#include "text/utf8.hpp"
#include "words/conjugation.hpp"
#include "words/units.hpp"

#include <algorithm>
#include <optional>

namespace jjak::anchors {
namespace {

using text::syllable_bytes;

constexpr std::size_t longest_word = 10;  // syllables

/// A way to cut a stem of some syllables into pieces.
struct Cut {
  struct Piece {
    std::size_t begin = 0, end = 0;  // syllables
    bool known = false;
  };
  std::vector<Piece> pieces;
  double score = 0;
};

/// The best cut of each beginning of an eojeol: known words count with the square of their length, so that one long
/// word beats two short ones; unknown syllables cost.
class Cutter {
 public:
  Cutter(std::string_view key, const PhraseTable& phrases) : syllables_(key.size() / syllable_bytes) {
    best_.resize(syllables_ + 1);
    for (std::size_t end = 1; end <= syllables_; ++end) {
      best_[end] = {best_[end - 1].score - 1, 1, false};
      for (std::size_t size = 2; size <= std::min(end, longest_word); ++size) {
        const std::string_view piece = key.substr((end - size) * syllable_bytes, size * syllable_bytes);
        const double score = best_[end - size].score + static_cast<double>(size * size);
        if (score > best_[end].score && phrases.knows_korean(piece)) best_[end] = {score, size, true};
      }
    }
  }

  Cut of_first(std::size_t syllables) const {
    Cut cut;
    cut.score = best_[syllables].score;
    for (std::size_t end = syllables; end > 0; end -= best_[end].size) {
      const Cut::Piece piece{end - best_[end].size, end, best_[end].known};
      if (!piece.known && !cut.pieces.empty() && !cut.pieces.back().known)
        cut.pieces.back().begin = piece.begin;
      else
        cut.pieces.push_back(piece);
    }
    std::reverse(cut.pieces.begin(), cut.pieces.end());
    return cut;
  }

 private:
  struct Best {
    double score = 0;
    std::size_t size = 0;
    bool known = false;
  };
  std::size_t syllables_;
  std::vector<Best> best_;
};

/// Whether a cut explains the stem well enough to be believed: a single unknown syllable only at the end (a suffix),
/// unknown words only beside longer known ones. Otherwise 김정남 would become 김 and 정남.
bool is_believable(const Cut& cut) {
  std::size_t known = 0, unknown = 0;
  for (std::size_t p = 0; p < cut.pieces.size(); ++p) {
    const std::size_t size = cut.pieces[p].end - cut.pieces[p].begin;
    (cut.pieces[p].known ? known : unknown) += size;
    if (!cut.pieces[p].known && size == 1 && p + 1 < cut.pieces.size() && known + 1 < 4) return false;
  }
  if (known == 0) return false;
  return unknown <= 1 || known >= std::max<std::size_t>(4, unknown);
}

/// A verb's shape at the beginning of an eojeol, with nothing but endings behind it.
struct Verb {
  std::optional<PhraseTable::KoreanForm> form;
  std::size_t size = 0;  // bytes
  double score = 0;      // as a cut's
};

Verb verb_of(std::string_view key, const PhraseTable& phrases) {
  for (std::size_t size = std::min(key.size(), longest_word * syllable_bytes); size > 0; size -= syllable_bytes) {
    const std::optional<PhraseTable::KoreanForm> form = phrases.find_korean(key.substr(0, size));
    if (!form || !form->is_verb) continue;
    const std::string_view rest = key.substr(size);
    if (size == syllable_bytes && rest.empty()) continue;  // 간, 할, 본: as often something else
    if (!text::are_endings(rest)) continue;
    const std::size_t syllables = size / syllable_bytes, more = rest.size() / syllable_bytes;
    return {form, size, static_cast<double>(syllables * syllables + more)};
  }
  return {};
}

/// Whether a stem of three syllables is rather a name than a known word and a suffix: 백지훈, and not 백지 and 훈.
bool is_rather_name(std::string_view stem, const Cut& cut, const rules::Lists& lists) {
  // Given names end with these, and hardly any word does.
  constexpr std::string_view last_of_names = "훈현혁빈섭숙옥희순욱윤헌협엽웅린슬흠";
  if (stem.size() != 3 * syllable_bytes || cut.pieces.size() != 2 || !cut.pieces[0].known || cut.pieces[1].known)
    return false;
  const std::string_view last = stem.substr(2 * syllable_bytes);
  for (std::size_t at = 0; at < last_of_names.size(); at += syllable_bytes)
    if (last_of_names.substr(at, syllable_bytes) == last)
      return lists[rules::ListId::surnames].contains(text::korean_key(stem.substr(0, syllable_bytes)));
  return false;
}

/// The longest tail that leaves two syllables: what is cut where the dictionary is silent.
std::size_t longest_tail(const std::vector<std::size_t>& tails, std::size_t bytes) {
  std::size_t longest = 0;
  for (const std::size_t tail : tails)
    if (bytes >= tail + 2 * syllable_bytes) longest = tail;
  return longest;
}

}  // namespace

std::string korean_phrase_key(std::string_view text) {
  std::string letters;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_hangul(c) || text::is_han(c)) text::append_code_point(letters, c);
  }
  return text::korean_key(letters);
}

void append_korean_words(std::string_view sentence, Range bytes, const PhraseTable& phrases,
                         std::vector<KoreanWord>& words) {
  const std::string_view eojeol = sentence.substr(bytes.begin, bytes.size());
  const auto add = [&](std::size_t begin, std::size_t end) {
    const std::string_view surface = eojeol.substr(begin, end - begin);
    words.push_back({text::korean_key(surface),
                     surface,
                     {bytes.begin + static_cast<std::uint32_t>(begin), bytes.begin + static_cast<std::uint32_t>(end)}});
  };
  if (eojeol.size() % syllable_bytes != 0 || eojeol.size() > 40 * syllable_bytes) return add(0, eojeol.size());
  const std::string key = text::korean_key(eojeol);
  const std::vector<std::size_t> tails = text::tails(eojeol);
  // A word of one syllable must be known, and stand alone or before particles.
  const auto one_syllable = [&](std::size_t tail) {
    return eojeol.size() - tail == syllable_bytes && phrases.knows_korean(key.substr(0, syllable_bytes));
  };
  const Cutter cutter(key, phrases);
  Cut best;
  for (const std::size_t tail : tails) {
    if (one_syllable(tail) && best.pieces.empty()) return add(0, syllable_bytes);
    Cut cut = cutter.of_first((eojeol.size() - tail) / syllable_bytes);
    if (!is_believable(cut)) continue;
    // Of two equal cuts, the one that leaves less unexplained; a tail explains as much as it is long.
    cut.score += static_cast<double>(tail) / syllable_bytes;
    if (is_rather_name(eojeol.substr(0, eojeol.size() - tail), cut, rules::built_in())) cut = {{{0, 3, true}}, 3 * 3};
    if (best.pieces.empty() || cut.score > best.score) best = std::move(cut);
  }
  const Verb verb = verb_of(key, phrases);
  if (verb.form && (best.pieces.empty() || verb.score > best.score)) {
    words.push_back({std::string(verb.form->key),
                     eojeol.substr(0, verb.size),
                     {bytes.begin, bytes.begin + static_cast<std::uint32_t>(verb.size)}});
    return;
  }
  if (best.pieces.empty()) {
    if (eojeol.size() >= 2 * syllable_bytes) add(0, eojeol.size() - longest_tail(tails, eojeol.size()));
    return;
  }
  for (const Cut::Piece& piece : best.pieces)
    if (piece.end - piece.begin > 1) add(piece.begin * syllable_bytes, piece.end * syllable_bytes);
}

}  // namespace jjak::anchors
