// Looks at which language each text is in, and finds text that was not translated.
#include "check/findings.hpp"
#include "language/census.hpp"
#include "language/decide.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "words/tokens.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace jjak::check {
namespace {

using text::Token;
using text::TokenKind;

Range whole(const Side& side) { return {0, static_cast<std::uint32_t>(side.text.size())}; }
Range end_of(const Side& side) {
  const auto end = static_cast<std::uint32_t>(side.text.size());
  return {end, end};
}

/// Tokens of both texts and their words, for what compares them.
struct Tokens {
  explicit Tokens(const Side& read) : side(read), list(text::tokenize(read.text)) {
    for (const Token& token : list)
      if (token.kind == TokenKind::latin) latin.insert(text::to_lower_ascii(side.slice(token.bytes)));
  }

  const Side& side;
  std::vector<Token> list;
  std::unordered_set<std::string> latin;
};

/// A run of foreign words in a side: from where to where, how many words, and how many of them are ordinary ones.
struct Run {
  Range bytes;
  std::size_t words = 0;
  std::size_t ordinary = 0;  ///< in small letters
  std::size_t function_words = 0;
  std::size_t copied = 0;  ///< that the other side has too
};

bool is_bracket(char c) { return c == '(' || c == '[' || c == '{' || c == '`' || c == '<'; }

/// Whether a token cannot stand within a sentence of prose: marks of code and addresses, quotation marks, words glued
/// to marks.
bool parts(const Token& token, std::string_view word, std::size_t end) {
  constexpr std::string_view of_prose = ",;:.-'!?&";
  if (token.kind == TokenKind::mark)
    return word.size() > 1 ? word != "’" : of_prose.find(word.front()) == std::string_view::npos;
  return token.kind == TokenKind::latin && end == token.bytes.begin;
}

/// 7a97381d, md5sum: letters beside figures.
bool is_code(std::string_view text, Range bytes) {
  return (bytes.begin > 0 && ascii::is_digit(text[bytes.begin - 1])) || ascii::is_digit(text::at(text, bytes.end));
}

/// The runs of Latin words in a Korean text that are no gloss: outside of brackets.
std::vector<Run> latin_runs(const Tokens& korean, const Tokens& english) {
  std::vector<Run> runs;
  Run run;
  int depth = 0;
  const auto close = [&] {
    if (run.words > 0) runs.push_back(run);
    run = {};
  };
  for (const Token& token : korean.list) {
    const std::string_view word = korean.side.slice(token.bytes);
    if (token.kind == TokenKind::hangul || token.kind == TokenKind::han || parts(token, word, run.bytes.end) ||
        (token.kind == TokenKind::latin && is_code(korean.side.text, token.bytes)))
      close();
    if (token.kind == TokenKind::mark && is_bracket(word.front())) ++depth;
    if (token.kind == TokenKind::mark && depth > 0 && (word == ")" || word == "]" || word == "}" || word == ">"))
      --depth;
    if (token.kind != TokenKind::latin || depth > 0) continue;
    const bool continues = run.words > 0 && run.bytes.end + 1 == token.bytes.begin &&
                           korean.side.text[run.bytes.end] == '-';  // ch04-git-on-the-server is one word
    if (run.words == 0) run.bytes = token.bytes;
    run.bytes.end = token.bytes.end;
    if (continues) continue;
    const std::string lower = text::to_lower_ascii(word);
    ++run.words;
    if (ascii::is_lower(word.front()) && word.size() > 1) ++run.ordinary;
    if (text::is_stop_word(lower) && word == lower) ++run.function_words;
    if (english.latin.contains(lower)) ++run.copied;
  }
  close();
  return runs;
}

/// Names of buttons, titles and messages are quoted as they are.
bool is_quoted(std::string_view text, Range bytes) {
  constexpr std::array<std::string_view, 8> marks{"\"", "'", "“", "‘", "「", "『", "<", "《"};
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return text::precedes(text, bytes.begin, mark); });
}

/// Some words in a row, all of the other side, that are no name: they are in small letters, and one is a function word.
bool is_copied_phrase(const Run& run) {
  constexpr std::size_t shortest = 4, longest = 7;
  return run.words >= shortest && run.words <= longest && run.copied == run.words && run.function_words > 0 &&
         4 * run.ordinary >= 3 * run.words;
}

/// Sentences, clauses and phrases of English in a Korean text that has Hangul. Names, titles and code are none: they
/// have no function words.
void check_untranslated_parts(const Tokens& english, const Tokens& korean, Findings& findings) {
  constexpr std::size_t shortest = 5, surely = 8;
  for (const Run& run : latin_runs(korean, english)) {
    if (is_copied_phrase(run) && !is_quoted(korean.side.text, run.bytes)) {
      findings.add(FindingKind::untranslated, .7, end_of(english.side), run.bytes,
                   tr("Korean has English words that are not translated: “{ko}”"),
                   {{"ko", std::string(korean.side.slice(run.bytes))}});
      continue;
    }
    if (run.words < shortest || run.function_words < 1 + (run.words < surely ? 1 : 0) || 2 * run.ordinary < run.words)
      continue;
    if (run.words < surely && 4 * run.copied < 3 * run.words) continue;
    if (run.function_words * 10 < run.words) continue;
    if (run.words < surely && is_quoted(korean.side.text, run.bytes)) continue;
    const double probability = run.words >= surely ? .95 : .8;
    findings.add(FindingKind::untranslated, probability, end_of(english.side), run.bytes,
                 tr("Korean has English words that are not translated: “{ko}”"),
                 {{"ko", std::string(korean.side.slice(run.bytes))}});
  }
}

/// Korean in an English text, but for glosses and quoted words.
void check_korean_in_english(const Tokens& english, Findings& findings) {
  constexpr std::size_t shortest = 3;
  Range bytes;
  std::size_t words = 0;
  int depth = 0;
  const auto close = [&] {
    if (words >= shortest)
      findings.add(FindingKind::untranslated, .9, bytes, {},
                   tr("English has Korean words that are not translated: “{en}”"),
                   {{"en", std::string(english.side.slice(bytes))}});
    words = 0;
  };
  for (const Token& token : english.list) {
    const std::string_view word = english.side.slice(token.bytes);
    if (token.kind == TokenKind::latin) close();
    if (token.kind == TokenKind::mark && is_bracket(word.front())) ++depth;
    if (token.kind == TokenKind::mark && depth > 0 && (word == ")" || word == "]")) --depth;
    if (token.kind != TokenKind::hangul || depth > 0) continue;
    if (words == 0) bytes = token.bytes;
    bytes.end = token.bytes.end;
    ++words;
  }
  close();
}

/// 0..1, of the Latin words of the Korean side that the English side has too.
double copied_share(const Tokens& korean, const Tokens& english) {
  if (korean.latin.empty()) return 0;
  const auto copied = std::count_if(korean.latin.begin(), korean.latin.end(),
                                    [&](const std::string& word) { return english.latin.contains(word); });
  return static_cast<double>(copied) / static_cast<double>(korean.latin.size());
}

/// Whether a text without Hangul is a sentence, and no name, title, code or number.
bool is_prose(const Tokens& tokens, const language::Census& census) {
  constexpr std::size_t fewest = 4, letters = 6;
  if (census.kana + census.han >= letters && (census.kana + census.han) * 2 > census.letters) return true;
  std::size_t words = 0, ordinary = 0, marks = 0;
  constexpr std::string_view of_code = "/_#=<>{}[]`|\\";
  for (const Token& token : tokens.list) {
    const std::string_view word = tokens.side.slice(token.bytes);
    if (token.kind == TokenKind::latin) {
      ++words;
      if (ascii::is_lower(word.front())) ++ordinary;
    }
    if (token.kind == TokenKind::mark && of_code.find(word.front()) != std::string_view::npos) ++marks;
  }
  return words >= fewest && 2 * ordinary >= words && 3 * marks < words;
}

/// The English side: Korean, Japanese or Chinese, or another language in Latin letters.
void check_english_side(const Tokens& english, const Tokens& korean, Findings& findings) {
  const language::Census en = language::count(english.side.text);
  const auto add = [&](FindingKind kind, double probability, std::string_view message, const std::string& tag = {}) {
    findings.add(kind, probability, whole(english.side), whole(korean.side), message, {{"language", tag}});
  };
  if (en.hangul * 2 > en.letters && en.letters >= 6) {
    if (english.side.text == korean.side.text)
      add(FindingKind::untranslated, .97, tr("the English side is not translated"));
    else
      add(FindingKind::language, .95, tr("the English side is not English ({language})"), "ko");
  } else if ((en.kana + en.han) * 3 > en.letters && en.letters >= 6) {
    add(FindingKind::language, .97, tr("the English side is not English ({language})"), en.kana > 0 ? "ja" : "zh");
  } else if (en.is_latin() && en.words >= 6 && en.function_share() < .12 && is_prose(english, en)) {
    const language::Decision decision = language::decide(english.side.text, en, {});
    const std::string tag = language::surely_other_language(english.side.text, en);
    if (!tag.empty() || (decision.tag != "en" && decision.tag != "und" && decision.confidence > .6))
      add(FindingKind::language, .9, tr("the English side is not English ({language})"),
          tag.empty() ? decision.tag : tag);
  }
}

void check_language(const Tokens& english, const Tokens& korean, Findings& findings) {
  const language::Census en = language::count(english.side.text), ko = language::count(korean.side.text);
  const auto add = [&](FindingKind kind, double probability, std::string_view message, const std::string& tag = {}) {
    findings.add(kind, probability, whole(english.side), whole(korean.side), message, {{"language", tag}});
  };
  constexpr double mostly = .6;
  if (ko.hangul * 20 < ko.letters && is_prose(korean, ko)) {
    const bool equal = english.side.text == korean.side.text || copied_share(korean, english) >= mostly;
    if (equal && en.words > 0 && en.function_words * 10 < en.words) return;  // a list or a line of code in both
    const std::string tag = ko.is_latin() ? language::decide(korean.side.text, ko, {}).tag : ko.kana > 0 ? "ja" : "zh";
    if (equal && en.hangul * 20 < en.letters)
      add(FindingKind::untranslated, .97, tr("the Korean side is not translated"));
    else
      add(FindingKind::language, .97, tr("the Korean side is not Korean ({language})"), tag);
  }
  check_english_side(english, korean, findings);
}

}  // namespace

void check_languages(const Side& english, const Side& korean, Findings& findings) {
  const Tokens english_tokens(english), korean_tokens(korean);
  check_language(english_tokens, korean_tokens, findings);
  if (findings.has(FindingKind::language) || findings.has(FindingKind::untranslated)) return;
  check_untranslated_parts(english_tokens, korean_tokens, findings);
  check_korean_in_english(english_tokens, findings);
}

}  // namespace jjak::check
