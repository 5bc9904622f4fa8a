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

constexpr std::size_t short_text = 60, short_heading = 40;  // English bytes, as captions and headings have

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

// The weights of the signs were fitted to one half of right units where one side lacks its final mark, and of units
// that were cut.

/// What the length of a side says, by its deviation: more where the text is long.
double by_length(double deviation, std::size_t english_size, double of_all, double of_long) {
  constexpr double furthest = 3;
  const double bounded = std::clamp(deviation, -furthest, furthest);
  return bounded *
         (of_all + of_long * std::min(1.0, static_cast<double>(english_size) / static_cast<double>(short_text)));
}

/// A text without final mark, and what is known of it.
struct Cut {
  std::string_view text;         ///< without closing marks
  std::size_t english_size = 0;  ///< bytes, without closing marks
  double deviation = 0;          ///< of the Korean length
  bool is_closed = false;        ///< by a bracket or a quotation mark
  bool is_missed = false;        ///< something at the end, or much, was found to be missing
  bool is_sentence = false;      ///< the other side ends like a sentence, not like a heading

  bool is_short() const { return english_size < short_text; }
  bool is_heading() const { return english_size < short_heading; }
};

/// 0..1 that an English text without final mark is cut.
double english_is_cut(const Cut& cut, const CheckWords& words) {
  if (cut.text.ends_with(',') || cut.text.ends_with('-')) return .85;
  const std::string word = text::to_lower_ascii(last_word(cut.text));
  const PhraseList::Phrase* dangling = Vocabulary::built_in().list(ListKind::dangling, Language::english).at(word, 0);
  double sum = -1.5 + by_length(cut.deviation, cut.english_size, .32, 1.16);
  if (cut.is_short()) sum -= .89;
  if (cut.is_heading()) sum -= .51;
  if (opens_sentence(cut.text)) sum += 1.01;
  if (dangling != nullptr && dangling->words.size() == word.size()) sum += 2.02;
  if (is_part_of_word(last_word(cut.text), words)) sum += 1.76;
  if (cut.is_closed) sum -= 4.19;
  if (cut.is_missed) sum += 2.11;
  if (cut.is_sentence) sum += .58;
  if (word.find_first_of("_/#") != std::string::npos) sum -= 4;  // code and addresses
  return probability_of(sum);
}

/// 했다, 있나요, behind which a mark stands.
bool ends_like_sentence(std::string_view korean) {
  constexpr std::u32string_view last_syllables = U"다요까오죠라자";
  std::string_view end = without_closing(korean);
  end = without_closing(end.substr(0, end.find_last_not_of(".!?") + 1));
  const char32_t last =
      end.size() < text::syllable_bytes ? 0 : text::syllable_at(end, end.size() - text::syllable_bytes);
  return last != 0 && last_syllables.find(last) != std::u32string_view::npos;
}

/// 한, 할, 된, 하는: a noun must follow.
bool ends_like_modifier(std::string_view word) {
  if (word.size() < text::syllable_bytes) return false;
  const char32_t last = text::syllable_at(word, word.size() - text::syllable_bytes);
  if (last == 0) return false;
  const unsigned tail = text::decompose(last).tail;
  return last == U'는' || last == U'던' || tail == text::tail::n || tail == text::tail::l;
}

/// The share of words with the particles that sentences need and headlines leave out.
double share_of_particles(std::string_view text) {
  constexpr std::u32string_view of_sentences = U"은는이가을를의에로도서와과";
  std::size_t words = 0, with = 0;
  for (std::size_t i = text::syllable_bytes; i < text.size(); ++i) {
    if (text[i] != ' ') continue;
    ++words;
    const char32_t last = text::syllable_at(text, i - text::syllable_bytes);
    if (last != 0 && of_sentences.find(last) != std::u32string_view::npos) ++with;
  }
  return words > 0 ? static_cast<double>(with) / static_cast<double>(words) : 0;
}

/// The same of a Korean text. Headlines end with a noun that the dictionary knows; what was cut in the middle of a word
/// or before its noun ends otherwise.
double korean_is_cut(const Cut& cut, const CheckWords& words) {
  if (cut.text.ends_with(',') || cut.text.ends_with('-')) return .85;
  const std::string_view word = last_word(cut.text);
  const auto& endings = words.lists.sentences.korean;
  double sum = -1.14 + by_length(-cut.deviation, cut.english_size, .64, .69) + 3.04 * share_of_particles(cut.text);
  if (cut.is_short()) sum -= .77;
  if (cut.is_heading()) sum -= 1.71;
  if (cut.is_closed) sum -= .27;
  if (cut.is_missed) sum += 1.51;
  if (endings.glued.end(word) || endings.endings.end(word)) return probability_of(sum - 2.3);
  if (ends_like_modifier(word)) sum += 2.86;
  if (words.phrases.knows_korean(text::korean_key(word)))
    sum -= 1.02;
  else if (text::tails(word).size() > 1)
    sum += 1.97;
  return probability_of(sum);
}

/// Whether a bracket is opened that nothing closes.
bool is_open(std::string_view text) {
  return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

/// Whether a text that needs no final mark, a heading or a caption, breaks off all the same: behind "the", "between" or
/// a particle of the object something must follow.
bool is_broken_heading(const Side& side, const CheckWords& words) {
  const std::string_view word = last_word(side.text);
  if (side.language == Language::english) {
    const std::string lower = text::to_lower_ascii(word);
    const PhraseList::Phrase* dangling =
        Vocabulary::built_in().list(ListKind::dangling, Language::english).at(lower, 0);
    return dangling != nullptr && dangling->words.size() == lower.size() && !dangling->values.empty() &&
           ascii::is_lower(word.front());
  }
  constexpr std::u32string_view particles = U"는를을의";
  constexpr std::size_t shortest = 2 * text::syllable_bytes;
  if (word.size() < shortest || words.phrases.knows_korean(text::korean_key(word))) return false;
  const char32_t last = text::syllable_at(word, word.size() - text::syllable_bytes);
  return last != 0 && particles.find(last) != std::u32string_view::npos;
}

std::string last_words(std::string_view text) {
  constexpr std::size_t bytes = 30;
  std::size_t begin = text.size() > bytes ? text.size() - bytes : 0;
  while (begin > 0 && begin < text.size() && text[begin - 1] != ' ') ++begin;
  return std::string(begin < text.size() ? text.substr(begin) : last_word(text));
}

void tell_cut(const Side& english, const Side& korean, bool korean_is_cut, double probability, Findings& findings) {
  const auto place = [](const Side& side) {
    const auto end = static_cast<std::uint32_t>(side.text.size());
    const auto begin = static_cast<std::uint32_t>(end - last_word(without_closing(side.text)).size());
    return Range{std::min(begin, end), end};
  };
  const std::string_view message =
      korean_is_cut ? tr("Korean breaks off after “{words}”") : tr("English breaks off after “{words}”");
  findings.add(FindingKind::truncated, probability, place(english), place(korean), message,
               {{"words", last_words(without_closing(korean_is_cut ? korean.text : english.text))}});
}

/// Two sides without final marks.
void check_headings(const Side& english, const Side& korean, const CheckWords& words, Findings& findings) {
  constexpr double probability = .7;
  const auto is_cut = [&](const Side& side, const Side& other) {
    return (is_open(side.text) && !is_open(other.text)) ||
           (is_broken_heading(side, words) && !is_broken_heading(other, words));
  };
  const bool english_is_cut = is_cut(english, korean), korean_is_cut = is_cut(korean, english);
  if (english_is_cut != korean_is_cut) tell_cut(english, korean, korean_is_cut, probability, findings);
}

}  // namespace

void check_ends(const Side& english, const Side& korean, const CheckWords& words, Findings& findings) {
  const bool english_ends = has_final_mark(english.text), korean_ends = has_final_mark(korean.text);
  if (!english_ends && !korean_ends) return check_headings(english, korean, words, findings);
  if (english_ends == korean_ends) return;
  const Side& cut = english_ends ? korean : english;
  const std::string_view text = without_closing(cut.text);
  if (!ends_in_letters(text) || text.empty()) return;
  if (text.ends_with(',') && leads_on(english_ends ? english.text : korean.text)) return;
  if (!english_ends && points_on(korean.text)) return;
  const double deviation = length_deviation(static_cast<double>(text::visible_length(english.text)),
                                            static_cast<double>(text::visible_length(korean.text)));
  const auto is_missing = [&](const Finding& finding) {
    return is_missing_end(finding, english, korean, english_ends);
  };
  const bool is_missed = std::any_of(findings.list().begin(), findings.list().end(), is_missing);
  const Cut what{text,      without_closing(english.text).size(),
                 deviation, text.size() < cut.text.find_last_not_of(" \t\n") + 1,
                 is_missed, ends_like_sentence(korean.text)};
  const double probability = std::min(english_ends ? korean_is_cut(what, words) : english_is_cut(what, words), .97);
  if (probability < .5) return;
  std::erase_if(findings.list(), is_missing);  // the same, said twice
  tell_cut(english, korean, english_ends, probability, findings);
}

}  // namespace jjak::check
