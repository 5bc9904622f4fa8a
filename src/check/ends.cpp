// Finds sides that break off: the other side ends with a mark, this one does not, and its last word cannot end a
// sentence, or the text is too short.
#include "check/findings.hpp"
#include "text/hangul.hpp"
#include "text/utf8.hpp"
#include "words/tokens.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::check {
namespace {

constexpr std::size_t short_text = 60;  // English bytes, as captions and headings have

/// The text without white space and closing marks at its end.
std::string_view without_closing(std::string_view text) {
  constexpr std::array<std::string_view, 14> closing{"\"", "'",  ")",  "]", "”", "’", "」",
                                                     "』", "》", "〉", "*", "_", "`", "）"};
  while (true) {
    while (!text.empty() && ascii::is_space(text.back())) text.remove_suffix(1);
    const auto* const mark =
        std::find_if(closing.begin(), closing.end(), [text](std::string_view each) { return text.ends_with(each); });
    if (mark == closing.end()) return text;
    text.remove_suffix(mark->size());
  }
}

bool has_final_mark(std::string_view text) {
  constexpr std::array<std::string_view, 12> final_marks{".",  "!", "?", "…",  "。", "？",
                                                         "！", ":", ";", "：", "˝",  "․"};
  const std::string_view end = without_closing(text);
  return std::any_of(final_marks.begin(), final_marks.end(),
                     [end](std::string_view mark) { return end.ends_with(mark); });
}

/// "Instead of this:": what follows stands in another unit, and the other language may say it without a mark.
bool leads_on(std::string_view text) {
  const std::string_view end = without_closing(text);
  return end.ends_with(':') || end.ends_with("：");
}

/// 아래와 같이 바꾼다: the same, said in words.
bool points_on(std::string_view korean) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string_view end = korean.substr(korean.size() - std::min(korean.size(), longest));
  const PhraseList& pointers = Vocabulary::built_in().list(ListKind::pointer, Language::korean);
  for (std::size_t i = 0; i < end.size(); ++i)
    if (pointers.at(end, i) != nullptr && (i == 0 || end[i - 1] == ' ')) return true;
  return false;
}

bool ends_in_letters(std::string_view text) {
  return !text.empty() && (ascii::is_alnum(text.back()) || static_cast<unsigned char>(text.back()) >= 0x80 ||
                           text.back() == ',' || text.back() == '-');
}

std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.find_last_of(" \t\n");
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

/// "Hamg", "lack of detail" before its s: small letters that no dictionary knows.
bool is_part_of_word(std::string_view word, const CheckWords& words) {
  const bool is_word = std::all_of(word.begin(), word.end(), ascii::is_lower);
  constexpr std::size_t fragment = 2;
  if (!is_word || text::is_stop_word(word)) return false;
  return word.size() <= fragment || (!words.phrases.empty() && !words.phrases.knows_english(text::english_stem(word)));
}

/// Whether a finding says that the end of the other side is missing, or that so much is missing that it must be.
bool is_missing_end(const Finding& finding, const Side& english, const Side& korean, bool korean_is_cut) {
  constexpr double surely = .75;
  constexpr std::size_t mark = 4;  // bytes
  if (finding.kind != (korean_is_cut ? FindingKind::omission : FindingKind::addition)) return false;
  const bool at_end = korean_is_cut ? finding.english.end + mark >= english.text.size()
                                    : finding.korean.end + 3 * mark >= korean.text.size();
  return finding.probability > surely || (finding.probability >= .5 && at_end);
}

/// "The path is to be extend": headings seldom begin so.
bool opens_sentence(std::string_view text) {
  const std::string lower = text::to_lower_ascii(text.substr(0, short_text));
  const std::size_t begin = lower.find_first_not_of("\"'(“‘ ");
  return begin != std::string::npos &&
         Vocabulary::built_in().list(ListKind::opening, Language::english).at(lower, begin) != nullptr;
}

/// 0..1 that an English text without final mark is cut.
double english_is_cut(std::string_view text, double deviation, const CheckWords& words) {
  if (text.ends_with(',') || text.ends_with('-')) return .85;
  const std::string word = text::to_lower_ascii(last_word(text));
  const PhraseList::Phrase* dangling = Vocabulary::built_in().list(ListKind::dangling, Language::english).at(word, 0);
  const double weight = .15 * std::min(1.0, static_cast<double>(text.size()) / static_cast<double>(short_text));
  double probability = .43 + weight * std::clamp(deviation, -1.5, 2.0);
  if (is_part_of_word(last_word(text), words)) probability += .2;
  constexpr double far_too_short = 2;
  const bool opens = opens_sentence(text);
  if (text.size() < short_text) probability += deviation > far_too_short ? .1 : opens ? 0 : -.2;
  constexpr std::size_t heading = 40;
  if (text.size() < heading && !opens) probability = std::min(probability, .45);
  if (dangling != nullptr && dangling->words.size() == word.size()) probability += .45;
  return std::clamp(probability, 0.0, .97);
}

/// 한, 할, 된, 하는: a noun must follow.
bool ends_like_modifier(std::string_view word) {
  if (word.size() < text::syllable_bytes) return false;
  const char32_t last = text::syllable_at(word, word.size() - text::syllable_bytes);
  if (last == 0) return false;
  const unsigned tail = text::decompose(last).tail;
  return last == U'는' || last == U'던' || tail == text::tail::n || tail == text::tail::l;
}

/// Whether words have the particles that sentences need and headlines leave out.
bool has_particles(std::string_view text) {
  constexpr std::u32string_view of_sentences = U"은는이가을를의에로";
  constexpr double share = .3;
  std::size_t words = 0, with = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != ' ' || i < text::syllable_bytes) continue;
    ++words;
    const char32_t last = text::syllable_at(text, i - text::syllable_bytes);
    if (last != 0 && of_sentences.find(last) != std::u32string_view::npos) ++with;
  }
  return words > 0 && static_cast<double>(with) >= share * static_cast<double>(words);
}

/// The same of a Korean text. Headlines end with a noun that the dictionary knows; what was cut in the middle of a word
/// or before its noun ends otherwise.
double korean_is_cut(std::string_view text, double deviation, bool is_long, const CheckWords& words) {
  if (text.ends_with(',') || text.ends_with('-')) return .85;
  const std::string_view word = last_word(text);
  const auto& endings = words.lists.sentences.korean;
  double probability = .43 - .12 * std::clamp(deviation, -2.0, 1.5);
  constexpr double far_too_short = -1.2;
  if (deviation < far_too_short && has_particles(text)) probability += .2;
  if (!is_long) probability -= .2;
  if (endings.glued.end(word) || endings.endings.end(word))
    probability -= .4;
  else if (words.phrases.knows_korean(text::korean_key(word)))
    probability += has_particles(text) ? .12 : -.25;
  else if (text::tails(word).size() > 1)
    probability += .3;
  else
    probability += ends_like_modifier(word) ? .2 : .1;
  return std::clamp(probability, 0.0, .97);
}

std::string last_words(std::string_view text) {
  constexpr std::size_t bytes = 30;
  std::size_t begin = text.size() > bytes ? text.size() - bytes : 0;
  while (begin > 0 && begin < text.size() && text[begin - 1] != ' ') ++begin;
  return std::string(begin < text.size() ? text.substr(begin) : last_word(text));
}

}  // namespace

void check_ends(const Side& english, const Side& korean, const CheckWords& words, Findings& findings) {
  const bool english_ends = has_final_mark(english.text), korean_ends = has_final_mark(korean.text);
  if (english_ends == korean_ends) return;
  const Side& cut = english_ends ? korean : english;
  const std::string_view text = without_closing(cut.text);
  if (!ends_in_letters(text) || text.empty()) return;
  if (text.ends_with(',') && leads_on(english_ends ? english.text : korean.text)) return;
  if (!english_ends && points_on(korean.text)) return;
  const double deviation = length_deviation(static_cast<double>(text::visible_length(english.text)),
                                            static_cast<double>(text::visible_length(korean.text)));
  const bool is_closed = text.size() < cut.text.find_last_not_of(" \t\n") + 1;  // by a bracket or quotation mark
  double probability = english_ends ? korean_is_cut(text, deviation, english.text.size() >= short_text, words)
                                    : english_is_cut(text, deviation, words);
  const auto is_missing = [&](const Finding& finding) {
    return is_missing_end(finding, english, korean, english_ends);
  };
  if (std::any_of(findings.list().begin(), findings.list().end(), is_missing)) probability += .3;
  if (is_closed) probability -= .3;
  if (last_word(text).find_first_of("_/#") != std::string_view::npos) probability -= .15;  // code and addresses
  probability = std::min(probability, .97);
  if (probability < .5) return;
  std::erase_if(findings.list(), is_missing);  // the same, said twice
  const auto place = [](const Side& side) {
    const auto end = static_cast<std::uint32_t>(side.text.size());
    const auto begin = static_cast<std::uint32_t>(end - last_word(without_closing(side.text)).size());
    return Range{std::min(begin, end), end};
  };
  const std::string_view message =
      english_ends ? tr("Korean breaks off after “{words}”") : tr("English breaks off after “{words}”");
  findings.add(FindingKind::truncated, probability, place(english), place(korean), message,
               {{"words", last_words(text)}});
}

}  // namespace jjak::check
