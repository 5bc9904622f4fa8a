// Joins EDICT with hanja.txt: Japanese and Korean share most words that are written in Chinese characters, so Japanese-
// English glosses become Korean-English entries.
#include <jjak/lexicon.hpp>

#include "lexicon/catalogue_names.hpp"
#include "lexicon/sino_korean.hpp"
#include "text/utf8.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace jjak {
namespace {

constexpr std::size_t max_bytes = 128u << 20;  // EDICT has 19 MB
constexpr std::size_t max_line_bytes = 64u << 10;
constexpr double later_gloss = .6;  // factor after the third gloss
constexpr std::size_t first_glosses = 3;
constexpr double not_common = .5;
constexpr double not_attested = .5;

struct Gloss {
  std::string text;
  double weight = 0;
};

/// One line of EDICT.
struct Headword {
  std::u32string characters;
  std::vector<Gloss> glosses;
  bool common = false;
};

/// The characters of a headword without a Japanese ending; empty if it has anything else than Chinese characters.
std::u32string characters_of(std::string_view headword) {
  for (const std::string_view ending : {"する", "的な", "な", "の"})
    if (headword.ends_with(ending)) {
      headword.remove_suffix(ending.size());
      break;
    }
  std::u32string characters;
  for (std::size_t offset = 0; offset < headword.size();) {
    char32_t c = text::next_code_point(headword, offset);
    if (c == U'々' && !characters.empty()) c = characters.back();
    if (!text::is_han(c)) return {};
    characters += c;
  }
  return characters;
}

std::string without_article(std::string_view gloss) {
  for (const std::string_view article : {"to ", "a ", "an ", "the ", "The ", "A ", "An "})
    if (gloss.size() > article.size() && gloss.starts_with(article)) {
      gloss.remove_prefix(article.size());
      break;
    }
  return std::string(gloss);
}

void add_glosses(std::string_view field, std::vector<Gloss>& glosses) {
  const std::string plain = lexicon::without_brackets(field);
  for (std::string_view rest = plain; !rest.empty();) {
    const std::size_t end = std::min(rest.find(';'), rest.size());
    const std::string gloss = without_article(lexicon::trimmed(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::size_t words = lexicon::words_in(gloss);
    if (words == 0 || words > max_phrase_words || !lexicon::is_english(gloss)) continue;
    const double rank = glosses.size() < first_glosses ? 1 : later_gloss;
    glosses.push_back({gloss, rank / static_cast<double>(words)});
  }
}

/// Reads "KANJI [KANA] /(n,vs) (1) gloss/gloss/(P)/".
Headword read_headword(std::string_view line) {
  Headword headword;
  const std::size_t slash = line.find(" /");
  if (slash == std::string_view::npos || line.size() > max_line_bytes) return headword;
  headword.characters = characters_of(line.substr(0, line.find(' ')));
  if (headword.characters.size() < 2) return headword;
  std::string_view fields = line.substr(slash + 2);
  headword.common = fields.find("/(P)/") != std::string_view::npos;
  while (!fields.empty()) {
    const std::size_t end = std::min(fields.find('/'), fields.size());
    add_glosses(fields.substr(0, end), headword.glosses);
    fields.remove_prefix(std::min(end + 1, fields.size()));
  }
  return headword;
}

std::string decoded(std::string_view euc_jp) {
  std::string text;
  icu::UnicodeString(euc_jp.data(), static_cast<std::int32_t>(euc_jp.size()), "EUC-JP").toUTF8String(text);
  return text::invalid_utf8(text) ? text::repair_utf8(text) : text;
}

}  // namespace

std::vector<DictionaryEntry> join_pivot(std::string_view edict, std::string_view hanja) {
  std::vector<DictionaryEntry> entries;
  if (edict.size() > max_bytes || hanja.size() > max_bytes) return entries;
  const lexicon::SinoKorean korean(hanja);
  const std::string text = decoded(edict);
  for (const std::string_view line : text::lines_of(text)) {
    const Headword headword = read_headword(line);
    if (headword.glosses.empty()) continue;
    for (const auto& reading : korean.readings(headword.characters, headword.common))
      for (const Gloss& gloss : headword.glosses)
        entries.push_back({gloss.text, reading.korean,
                           gloss.weight * (headword.common ? 1 : not_common) * (reading.attested ? 1 : not_attested)});
  }
  return merge_entries(std::move(entries));
}

}  // namespace jjak
