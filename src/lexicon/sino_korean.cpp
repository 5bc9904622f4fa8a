// Finds the Korean reading of a word in Chinese characters, from hanja.txt or from the readings of its parts.
#include "lexicon/sino_korean.hpp"

#include "rules/lists.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::lexicon {
namespace {

constexpr std::size_t max_word = 8;    // characters; longer ones are sayings
constexpr std::size_t max_made = 4;    // longer words are not assembled from parts
constexpr std::size_t max_tries = 64;  // combinations of forms that are tried

/// Spelling after another syllable: 렬 and 률 become 열 and 율 after a vowel or ㄴ.
char32_t after(char32_t previous, char32_t syllable) {
  if (syllable != U'렬' && syllable != U'률') return syllable;
  const unsigned tail = text::decompose(previous).tail;
  return tail == text::tail::none || tail == text::tail::n ? text::initial_sound(syllable) : syllable;
}

}  // namespace

SinoKorean::SinoKorean(std::string_view hanja) {
  for (const rules::Entry& each : rules::built_in()[rules::ListId::hanja_forms])
    forms_[text::code_points(each.word).front()] = text::code_points(each.text);
  for (const std::string_view line : text::lines_of(hanja)) {
    if (line.empty() || line.front() == '#' || text::invalid_utf8(line)) continue;
    const std::size_t first = line.find(':');
    if (first == std::string_view::npos) continue;
    const std::size_t second = line.find(':', first + 1);
    add(text::code_points(line.substr(0, first)), text::code_points(line.substr(first + 1, second - first - 1)));
  }
  settle_characters();
}

void SinoKorean::add(std::u32string hangul, std::u32string hanja) {
  if (hangul.empty() || hangul.size() != hanja.size() || hangul.size() > max_word) return;
  if (!std::all_of(hangul.begin(), hangul.end(), text::is_syllable)) return;
  if (!std::all_of(hanja.begin(), hanja.end(), text::is_han)) return;
  if (hangul.size() == 1) {
    singles_[hanja.front()] += hangul;
    return;
  }
  for (std::size_t i = 1; i < hangul.size(); ++i) ++inside_[hanja[i]][hangul[i]];
  Readings& readings = words_[std::move(hanja)];
  if (std::find(readings.begin(), readings.end(), hangul) == readings.end()) readings.push_back(std::move(hangul));
}

/// Chooses for each character the most frequent reading in places where no rule of initial sounds can have changed it.
void SinoKorean::settle_characters() {
  for (const auto& [character, single] : singles_) {
    char32_t best = single.front();
    std::size_t most = 0;
    for (const char32_t syllable : single) {
      // Prefer 력 to 역: the rule starts from this sound.
      const bool is_origin = syllable != best && text::initial_sound(syllable) == best;
      std::size_t count = 0;
      if (const auto counts = inside_.find(character); counts != inside_.end()) {
        const auto found = counts->second.find(syllable);
        count = found == counts->second.end() ? 0 : found->second;
        const auto silent = counts->second.find(text::initial_sound(syllable));
        if ((syllable == U'렬' || syllable == U'률') && silent != counts->second.end()) count += silent->second;
      }
      if (count > most || (count == most && is_origin)) {
        best = syllable;
        most = count;
      }
    }
    usual_[character] = best;
  }
}

const SinoKorean::Readings* SinoKorean::find(std::u32string_view word) const {
  std::u32string form(word);
  std::size_t tries = 0;
  return find_form(form, 0, tries);
}

/// Looks the word up as it is, then with the Korean forms of the characters from `position` on.
const SinoKorean::Readings* SinoKorean::find_form(std::u32string& word, std::size_t position,
                                                  std::size_t& tries) const {
  if (position == word.size()) {
    const auto found = ++tries > max_tries ? words_.end() : words_.find(word);
    return found == words_.end() ? nullptr : &found->second;
  }
  const char32_t japanese = word[position];
  if (const Readings* found = find_form(word, position + 1, tries)) return found;
  if (const auto forms = forms_.find(japanese); forms != forms_.end()) {
    for (const char32_t korean : forms->second) {
      word[position] = korean;
      if (const Readings* found = find_form(word, position + 1, tries)) return found;
    }
  }
  word[position] = japanese;
  return nullptr;
}

/// The reading of a character; 0 if it is unknown.
char32_t SinoKorean::reading_of(char32_t character) const {
  if (const auto forms = forms_.find(character); forms != forms_.end())
    if (const auto found = usual_.find(forms->second.front()); found != usual_.end()) return found->second;
  const auto found = usual_.find(character);
  return found == usual_.end() ? 0 : found->second;
}

bool SinoKorean::append_part(std::u32string_view part, std::u32string& korean) const {
  if (part.size() == 1) {
    const char32_t syllable = reading_of(part.front());
    if (syllable == 0) return false;
    korean += korean.empty() ? text::initial_sound(syllable) : after(korean.back(), syllable);
    return true;
  }
  const Readings* readings = find(part);
  if (readings == nullptr) return false;
  const auto southern = [](const std::u32string& reading) {
    return text::initial_sound(reading.front()) == reading.front();
  };
  const auto chosen = std::find_if(readings->begin(), readings->end(), southern);
  korean += chosen == readings->end() ? readings->front() : *chosen;
  return true;
}

/// Assembles a word from known words and characters, the most natural cuts first. Empty if a character is unknown.
std::u32string SinoKorean::assemble(std::u32string_view word, bool by_characters) const {
  using Cuts = std::vector<std::size_t>;
  static const std::array<std::vector<Cuts>, max_made + 1> ways{
      {{},
       {},
       {{1, 1}},
       {{2, 1}, {1, 2}, {1, 1, 1}},
       {{2, 2}, {3, 1}, {1, 3}, {2, 1, 1}, {1, 2, 1}, {1, 1, 2}, {1, 1, 1, 1}}}};
  if (word.size() > max_made) return {};
  for (const Cuts& cuts : ways[word.size()]) {
    if (cuts.size() == word.size() && !by_characters) continue;
    std::u32string korean;
    std::u32string_view rest = word;
    const bool all = std::all_of(cuts.begin(), cuts.end(), [&](std::size_t size) {
      const bool known = append_part(rest.substr(0, size), korean);
      rest.remove_prefix(size);
      return known;
    });
    if (all) return korean;
  }
  return {};
}

std::vector<SinoKorean::Reading> SinoKorean::readings(std::u32string_view word, bool by_characters) const {
  std::vector<Reading> found;
  if (word.size() < 2 || word.size() > max_word) return found;
  if (const Readings* readings = find(word)) {
    for (const std::u32string& reading : *readings) found.push_back({text::to_utf8(reading), true});
  } else if (const std::u32string made = assemble(word, by_characters); !made.empty()) {
    found.push_back({text::to_utf8(made), false});
  }
  return found;
}

}  // namespace jjak::lexicon
