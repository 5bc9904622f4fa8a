// Finds damage that one side has and the other has not: characters of a wrong encoding, markup, text that was glued
// together or repeated, and what translation programs add.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace jjak::check {
namespace {

std::uint32_t u32(std::size_t i) { return static_cast<std::uint32_t>(i); }

/// U+FFFD, controls and private use; boxes in place of syllables.
Found broken_characters(const Side& side) {
  Found found;
  for (std::size_t i = side.text.find("□"); i < side.text.size(); i = side.text.find("□", i + 1))
    if (i >= text::syllable_bytes && text::syllable_at(side.text, i - text::syllable_bytes) != 0 &&
        text::syllable_at(side.text, i + text::syllable_bytes) != 0)
      found.add(i, i + text::syllable_bytes);
  for (std::size_t i = 0; i < side.text.size();) {
    const std::size_t begin = i;
    const char32_t c = text::next_code_point(side.text, i);
    const bool is_private = c >= 0xE000 && c <= 0xF8FF;
    if (c == 0xFFFD || is_private || (c >= 0x80 && c < 0xA0) || (c < 0x20 && !ascii::is_space(static_cast<char>(c))))
      found.add(begin, i);
  }
  return found;
}

/// "â€™", "Ã©", "ì•ˆë…•": UTF-8 that was read as Windows-1252. A sign follows a letter with an accent.
Found misread(const Side& side) {
  Found found;
  char32_t last = 0;
  std::size_t last_begin = 0;
  for (std::size_t i = 0; i < side.text.size();) {
    const std::size_t begin = i;
    const char32_t c = text::next_code_point(side.text, i);
    const bool opens = last >= 0xC2 && last <= 0xF4;
    const bool is_sign = (c >= 0xA0 && c <= 0xBF) || c == 0x20AC || c == 0x2122 || c == 0x0153 || c == 0x0152 ||
                         c == 0x02C6 || c == 0x02DC || (c >= 0x2018 && c <= 0x2022) || c == 0x201A || c == 0x2026 ||
                         c == 0x2030 || c == 0x0160 || c == 0x0161 || c == 0x017D || c == 0x017E || c == 0x0178;
    if (opens && is_sign) found.add(last_begin, i);
    last = c;
    last_begin = begin;
  }
  return found;
}

/// Where an entity (&amp; &#39;) or a tag (<p>, </b>, <br/>) that begins at `i` ends; `i` when there is none.
std::size_t end_of_markup(std::string_view s, std::size_t i) {
  constexpr std::size_t longest = 60;
  const bool entity = s[i] == '&';
  const std::size_t end = s.find(entity ? ';' : '>', i);
  if (end == std::string_view::npos || end - i > longest || end - i < 2) return i;
  std::string_view inside = s.substr(i + 1, end - i - 1);
  if (!entity && inside.starts_with('/')) inside.remove_prefix(1);
  if (entity && inside.starts_with('#')) inside.remove_prefix(1);
  if (inside.empty() || !ascii::is_alnum(inside.front())) return i;
  constexpr std::array<std::string_view, 22> tags{"p",  "br",    "b",   "i",    "a",  "div",   "span", "strong",
                                                  "em", "li",    "ul",  "ol",   "h1", "h2",    "h3",   "td",
                                                  "tr", "table", "img", "font", "u",  "script"};
  if (entity) return std::all_of(inside.begin(), inside.end(), ascii::is_alnum) ? end + 1 : i;
  const std::string name = text::to_lower_ascii(inside.substr(0, inside.find_first_of(" /")));
  return std::find(tags.begin(), tags.end(), name) != tags.end() ? end + 1 : i;
}

Found markup(const Side& side) {
  Found found;
  for (std::size_t i = 0; i < side.text.size(); ++i)
    if (side.text[i] == '&' || side.text[i] == '<')
      if (const std::size_t end = end_of_markup(side.text, i); end != i) found.add(i, end);
  return found;
}

/// "??? ?? ????", "don?t": letters and marks that an encoding did not have.
Found question_marks(const Side& side) {
  constexpr std::size_t fewest = 5;
  constexpr std::array<std::string_view, 7> behind{"?s ", "?t ", "?re ", "?ve ", "?ll ", "?d ", "?m "};
  Found found;
  for (std::size_t i = 1; i < side.text.size(); ++i)
    if (side.text[i] == '?' && ascii::is_lower(side.text[i - 1]) && text::length_of_any(side.text, i, behind) > 0)
      found.add(i - 1, i + 2);
  std::size_t begin = 0, run = 0;
  const auto close = [&](std::size_t end) {
    if (run >= fewest) found.add(begin, end);
    run = 0;
  };
  for (std::size_t i = 0; i < side.text.size(); ++i) {
    const char c = side.text[i];
    if (c == '?' && run++ == 0) begin = i;
    if (c != '?' && c != ' ' && c != '.' && c != ',') close(i);
  }
  close(side.text.size());
  return found;
}

/// "t h e  n e w s": letters with blanks between them.
Found spaced_letters(const Side& side) {
  constexpr std::size_t fewest = 8;
  Found found;
  std::size_t begin = 0, run = 0;
  for (std::size_t i = 0; i < side.text.size();) {
    const std::size_t end = std::min(side.text.size(), side.text.find(' ', i));
    std::size_t behind = i;
    if (behind < end) text::next_code_point(side.text, behind);
    const bool single = behind == end && (ascii::is_letter(side.text[i]) || text::syllable_at(side.text, i) != 0);
    if (single && run++ == 0) begin = i;
    if (!single && end > i) run = 0;
    if (run == fewest) found.add(begin, end);
    i = end + 1;
  }
  return found;
}

/// "ended.The", 했다.그는: sentences without a blank between them.
Found glued_sentences(const Side& side) {
  const std::string_view s = side.text;
  Found found;
  for (std::size_t i = 3; i + 3 < s.size(); ++i) {
    if (s[i] != '.') continue;
    const bool korean = text::syllable_at(s, i - 3) == U'다' && text::syllable_at(s, i + 1) != 0;
    std::size_t begin = i, end = i + 1;
    while (begin > 0 && ascii::is_lower(s[begin - 1])) --begin;
    while (ascii::is_letter(text::at(s, end))) ++end;
    const bool alone = begin == 0 || s[begin - 1] == ' ';
    const bool english = i - begin >= 3 && alone && ascii::is_upper(s[i + 1]) && end - i > 2 &&
                         text::at(s, end) == ' ' && ascii::is_lower(s[i + 2]);
    if (korean || english) found.add(korean ? i - 3 : begin, korean ? i + 4 : end);
  }
  return found;
}

/// A longer sentence that stands there twice.
Found repeated(const Side& side) {
  constexpr std::size_t shortest = 30;  // bytes
  std::unordered_map<std::string_view, std::size_t> seen;
  Found found;
  std::size_t begin = 0;
  const std::string_view s = side.text;
  for (std::size_t i = 0; i <= s.size(); ++i) {
    const bool ends =
        i == s.size() || ((s[i] == '.' || s[i] == '!' || s[i] == '?') && (i + 1 == s.size() || s[i + 1] == ' '));
    if (!ends) continue;
    const std::string_view sentence = s.substr(begin, i - begin);
    if (sentence.size() >= shortest && seen[sentence]++ > 0) found.add(begin, i);
    begin = i + 1;
    while (begin < s.size() && s[begin] == ' ') ++begin;
  }
  return found;
}

/// Words that stand there twice, one right behind the other: the first ones. What both sides repeat is no damage.
Found doubled(const Side& side) {
  constexpr std::size_t fewest_words = 3, shortest = 12, longest = 2000;  // bytes
  const std::string_view s = side.text;
  std::vector<std::size_t> words;
  for (std::size_t i = 0; i < s.size(); ++i)
    if (s[i] != ' ' && (i == 0 || s[i - 1] == ' ')) words.push_back(i);
  Found found;
  for (std::size_t first = 0; first < words.size(); ++first)
    for (std::size_t second = first + fewest_words; second < words.size(); ++second) {
      const std::size_t size = words[second] - words[first] - 1;
      if (size > longest || words[second] + size > s.size()) break;
      const char next = text::at(s, words[second] + size);
      if (size < shortest || (next != '\0' && next != ' ') ||
          s.substr(words[first], size) != s.substr(words[second], size))
        continue;
      found.add(words[first], words[second] + size);
      return found;
    }
  return found;
}

/// "Translated by Google", 자동 번역된.
Found notices(const Side& side) {
  const PhraseList& list = Vocabulary::built_in().list(ListKind::notice, side.language);
  Found found;
  for (std::size_t i = 0; i < side.lower.size(); ++i)
    if (const PhraseList::Phrase* phrase = list.at(side.lower, i)) found.add(i, i + phrase->words.size());
  return found;
}

/// ㅎㅏㄴㄱㅡㄹ: syllables taken apart.
Found loose_jamo(const Side& side) {
  constexpr std::size_t fewest = 4;
  Found found;
  std::size_t begin = 0, run = 0;
  char32_t last = 0;
  for (std::size_t i = 0; i < side.text.size();) {
    const std::size_t start = i;
    const char32_t c = text::next_code_point(side.text, i);
    const bool goes_on = text::is_jamo(c) && c != last;  // ㅋㅋㅋ is laughter
    if (goes_on && run++ == 0) begin = start;
    if (!goes_on) run = 0;
    if (run == fewest) found.add(begin, i);
    last = c;
  }
  return found;
}

struct Damage {
  Found (*find)(const Side& side);
  double probability;
  std::string_view message;
};

constexpr std::array<Damage, 10> damages{{
    {broken_characters, .97, tr("broken characters")},
    {misread, .95, tr("text was read in the wrong encoding")},
    {markup, .85, tr("markup that the other side does not have: “{words}”")},
    {question_marks, .95, tr("question marks in place of letters")},
    {spaced_letters, .9, tr("letters with blanks between them: “{words}”")},
    {glued_sentences, .7, tr("sentences without a blank between them: “{words}”")},
    {repeated, .9, tr("a sentence stands there twice: “{words}”")},
    {doubled, .9, tr("words stand there twice: “{words}”")},
    {notices, .8, tr("a notice about the translation: “{words}”")},
    {loose_jamo, .9, tr("letters of Hangul that are not put together: “{words}”")},
}};

}  // namespace

void check_damage(const Side& english, const Side& korean, const CheckWords& words, Findings& findings) {
  const auto end_of = [](const Side& side) { return Range{u32(side.text.size()), u32(side.text.size())}; };
  const auto tell = [&](const Found& en, const Found& ko, double probability, std::string_view message) {
    if (en.count > ko.count)
      findings.add(FindingKind::damaged, probability, en.first, end_of(korean), message,
                   {{"words", std::string(english.slice(en.first))}});
    if (ko.count > en.count)
      findings.add(FindingKind::damaged, probability, end_of(english), ko.first, message,
                   {{"words", std::string(korean.slice(ko.first))}});
  };
  for (const Damage& damage : damages)
    tell(damage.find(english), damage.find(korean), damage.probability, damage.message);
  tell(glued_words(english, words), glued_words(korean, words), .9, tr("words without blanks between them: “{words}”"));
}

}  // namespace jjak::check
