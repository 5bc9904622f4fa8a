// Writes vertical text for Sketch Engine and NoSketch Engine: a token a line, a text for each language, and the mapping
// between their sentences, which are counted from 0 through the whole corpus.
#include "emit/fields.hpp"
#include "exports/format.hpp"
#include "exports/sentences.hpp"
#include "markup/writer.hpp"
#include "text/utf8.hpp"

#include <optional>

namespace jjak::exports {
namespace {

using emit::plain;
using markup::MarkupWriter;
using Side = BitextSide BitextUnit::*;

/// Letters and digits of all scripts, and what is written with them.
bool is_word(char32_t c) {
  return c >= 0x80 ? !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFF00 && c <= 0xFF0F) &&
                         c != 0xAB && c != 0xBB && c != 0xB7
                   : (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Writes words and single marks, one on each line; <g/> joins what is not separated by a blank.
void write_tokens(MarkupWriter& out, std::string_view text) {
  bool is_glued = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const char32_t first = text::next_code_point(text, offset);
    if (text::is_space(first)) {
      is_glued = false;
      continue;
    }
    for (std::size_t next = offset; is_word(first) && next < text.size(); offset = next) {
      const char32_t c = text::next_code_point(text, next);
      if (text::is_space(c) || !is_word(c)) break;
    }
    if (is_glued) out.raw("<g/>\n");
    out.text(text.substr(begin, offset - begin)).raw("\n");
    is_glued = true;
  }
}

std::string vertical(const Document& document, Side side) {
  const BitextSide& article = document.any().*side;
  MarkupWriter out;
  out.raw("<doc").attribute("id", plain(document.name)).attribute("url", plain(article.url));
  out.attribute("date", plain(article.date)).attribute("title", plain(article.title)).raw(">\n");
  std::optional<std::size_t> paragraph;
  for (const auto& [index, sentence] : sentences_of(document, side)) {
    if (paragraph && *paragraph != sentence.paragraph) out.raw("</p>\n");
    if (paragraph != sentence.paragraph) out.raw("<p>\n");
    paragraph = sentence.paragraph;
    out.raw("<s>\n");
    write_tokens(out, plain(sentence.text));
    out.raw("</s>\n");
  }
  return out.raw(paragraph ? "</p>\n</doc>\n" : "</doc>\n").take();
}

std::string english_text(const Document& document, const Scene&) { return vertical(document, &BitextUnit::english); }
std::string korean_text(const Document& document, const Scene&) { return vertical(document, &BitextUnit::korean); }

using Sentences = std::map<std::size_t, Sentence>;

/// The places of sentences in the whole corpus, by their indexes in the document.
std::map<std::size_t, std::size_t> places_of(const Sentences& sentences, std::size_t before) {
  std::map<std::size_t, std::size_t> places;
  for (const auto& [index, sentence] : sentences) places.emplace_hint(places.end(), index, before++);
  return places;
}

/// "3", "3,5" (from 3 to 5), or "-1" for nothing.
std::string range_of(const std::map<std::size_t, std::size_t>& places, const std::vector<std::size_t>& indexes) {
  if (indexes.empty()) return "-1";
  const auto place = [&](std::size_t index) {
    const auto found = places.find(index);
    return found == places.end() ? std::string("-1") : std::to_string(found->second);
  };
  const std::string first = place(indexes.front()), last = place(indexes.back());
  return first == last ? first : first + "," + last;
}

/// The sentences of a unit of any level. A whole document has all of them.
std::vector<std::size_t> sentences_in(const Document& document, const BitextUnit& unit, Side side) {
  if (&unit == &document.whole) {
    std::vector<std::size_t> all;
    for (const auto& [index, sentence] : sentences_of(document, side)) all.push_back(index);
    return all;
  }
  if (document.is_counted) return indexes_of((unit.*side).sentences);
  return indexes_in(document, unit, side, document.sentences.empty() ? Level::paragraph : Level::sentence);
}

std::string mapping(const Document& document, const Scene& scene) {
  const auto english = places_of(sentences_of(document, &BitextUnit::english), scene.english_sentences);
  const auto korean = places_of(sentences_of(document, &BitextUnit::korean), scene.korean_sentences);
  std::string lines;
  for (const BitextUnit* unit : document.units)
    lines += range_of(english, sentences_in(document, *unit, &BitextUnit::english)) + '\t' +
             range_of(korean, sentences_in(document, *unit, &BitextUnit::korean)) + '\n';
  return lines;
}

}  // namespace

namespace files {
const File vertical_english{".en.vert", nullptr, english_text};
const File vertical_korean{".ko.vert", nullptr, korean_text};
const File vertical_mapping{".en-ko.map", nullptr, mapping};
}  // namespace files

}  // namespace jjak::exports
