// Finds words that stand together without blanks: longer than Korean words are, or English words that can be divided
// into several that a dictionary knows.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "words/tokens.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace jjak::check {
namespace {

/// Korean words without blanks between them: more syllables than a word has, whatever stands among them.
bool is_glued_korean(std::string_view word) {
  constexpr std::size_t longest = 18;  // syllables
  constexpr std::array<std::string_view, 5> joints{"·", ",", "/", "~", "-"};
  std::size_t syllables = 0;
  for (std::size_t i = 0; i < word.size();) {
    if (text::length_of_any(word, i, joints) > 0) syllables = 0;
    const bool hangul = text::syllable_at(word, i) != 0;
    syllables += hangul ? 1 : 0;
    if (syllables > longest) return true;
    i += hangul ? text::syllable_bytes : 1;
  }
  return false;
}

/// More letters in a row than English words have.
bool has_long_run(std::string_view word) {
  constexpr std::size_t longest = 28;
  std::size_t run = 0;
  return std::any_of(word.begin(), word.end(), [&run](char c) {
    run = ascii::is_letter(c) ? run + 1 : 0;
    return run > longest;
  });
}

/// English words that stand in one: "andthegovernment". Counts the places where blanks are missed.
class Division {
 public:
  explicit Division(const anchors::PhraseTable& phrases) : phrases_(phrases) {}

  /// Of a word as it stands between blanks. What may be an address or a piece of a program is not looked into.
  std::size_t joints_of(std::string_view word) const {
    if (word.find_first_of("/@#_=\\<>{}[]$%&+*|`") != std::string_view::npos || word.starts_with("www.")) return 0;
    std::size_t joints = 0;
    for (std::size_t i = 0; i < word.size();) {
      std::size_t end = i;
      while (end < word.size() && ascii::is_letter(word[end]) && (end == i || !starts_part(word, end))) ++end;
      if (end == i) {
        joints += is_glued_mark(word, i++) ? 1 : 0;
        continue;
      }
      joints += joints_in(text::to_lower_ascii(word.substr(i, end - i)));
      i = end;
    }
    return joints;
  }

 private:
  static constexpr std::size_t shortest = 8, longest = 200;  // letters that are divided
  static constexpr std::size_t never = 1000;                 // more words than there are letters

  /// A capital behind a small letter: getName.
  static bool starts_part(std::string_view word, std::size_t i) {
    return ascii::is_upper(word[i]) && ascii::is_lower(word[i - 1]);
  }

  /// "guideline,you": a mark between two words.
  static bool is_glued_mark(std::string_view word, std::size_t i) {
    return (word[i] == ',' || word[i] == ';' || word[i] == ')') && i > 1 && ascii::is_letter(word[i - 1]) &&
           ascii::is_letter(text::at(word, i + 1)) && ascii::is_letter(text::at(word, i + 2));
  }

  bool is_word(std::string_view letters) const {
    constexpr std::size_t known = 3;
    if (text::is_stop_word(letters)) return letters.size() > 1 || letters == "a";
    return letters.size() >= known && phrases_.knows_english(text::english_stem(letters));
  }

  /// The fewest words that stand in small letters, of which one may be unknown, less one; 0 for a single word. Long
  /// names can be divided, too ("Condoleezza"), but into fewer.
  std::size_t joints_in(const std::string& letters) const {
    if (letters.size() < shortest || letters.size() > longest || is_word(letters)) return 0;
    constexpr std::size_t longest_word = 16, longest_unknown = 8;
    // By their ends: the fewest words before, without and with an unknown one, which counts as a word.
    std::vector<std::array<std::size_t, 2>> fewest(letters.size() + 1, {never, never});
    fewest[0] = {0, never};
    for (std::size_t end = 1; end <= letters.size(); ++end)
      for (std::size_t begin = end - std::min(end, longest_word); begin < end; ++begin) {
        const auto [known, unknown] = fewest[begin];
        if (is_word(std::string_view(letters).substr(begin, end - begin))) {
          fewest[end][0] = std::min(fewest[end][0], known + 1);
          fewest[end][1] = std::min(fewest[end][1], unknown + 1);
        } else if (end - begin <= longest_unknown) {
          fewest[end][1] = std::min(fewest[end][1], known + 1);
        }
      }
    const std::size_t words = std::min(fewest.back()[0], fewest.back()[1]);
    return words < never ? words - 1 : 0;
  }

  const anchors::PhraseTable& phrases_;
};

}  // namespace

Found glued_words(const Side& side, const CheckWords& words) {
  constexpr std::size_t fewest_joints = 3;
  const Division division(words.phrases);
  Found found;
  for (std::size_t i = 0; i < side.text.size();) {
    const std::size_t end = std::min(side.text.size(), side.text.find_first_of(" \t\n", i));
    const std::string_view word = side.text.substr(i, end - i);
    if (has_long_run(word) || is_glued_korean(word) ||
        (side.language == Language::english && division.joints_of(word) >= fewest_joints))
      found.add(i, end);
    i = end + 1;
  }
  return found;
}

}  // namespace jjak::check
