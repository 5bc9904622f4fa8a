// Takes the texts of a document apart into sentences, and into passages that are rendered literally, rewritten, added
// or dropped. A corpus keeps the text of a bead as one; the places of its sentences say where each begins.
#include "exports/sentences.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace jjak::exports {
namespace {

using Side = BitextSide BitextUnit::*;

constexpr std::size_t most_indexes = 1'000;  // of one bead
constexpr double literal_confidence = .5;

/// The length of a place "ARTICLE:BLOCK:BEGIN-END" in bytes.
std::optional<std::size_t> length_of(std::string_view ref) {
  const std::size_t colon = ref.rfind(':'), dash = ref.rfind('-');
  if (colon == std::string_view::npos || dash == std::string_view::npos || dash < colon) return std::nullopt;
  std::size_t begin = 0, end = 0;
  const char* const last = ref.data() + ref.size();
  if (std::from_chars(ref.data() + colon + 1, ref.data() + dash, begin).ec != std::errc{}) return std::nullopt;
  if (std::from_chars(ref.data() + dash + 1, last, end).ec != std::errc{} || end < begin) return std::nullopt;
  return end - begin;
}

std::vector<std::string_view> words_of(std::string_view list) {
  std::vector<std::string_view> words;
  while (!list.empty()) {
    const std::size_t blank = std::min(list.find(' '), list.size());
    if (blank > 0) words.push_back(list.substr(0, blank));
    list.remove_prefix(std::min(blank + 1, list.size()));
  }
  return words;
}

/// The sentences of a text. Where the places do not fit, the first one has all of it.
std::vector<std::string> split(const BitextSide& side, std::size_t count) {
  std::vector<std::string> parts(count);
  const std::vector<std::string_view> refs = words_of(side.refs);
  std::string_view rest = side.text;
  bool fits = refs.size() == count;
  for (std::size_t i = 0; fits && i < count; ++i) {
    const std::optional<std::size_t> length = length_of(refs[i]);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    fits = length && *length <= rest.size();
    if (!fits) break;
    parts[i] = rest.substr(0, *length);
    rest.remove_prefix(*length);
  }
  if (fits && rest.find_first_not_of(' ') == std::string_view::npos) return parts;
  std::fill(parts.begin(), parts.end(), std::string());
  parts.front() = side.text;
  return parts;
}

/// "ARTICLE:BLOCK" of a place.
std::string_view block_of(std::string_view ref) { return ref.substr(0, ref.rfind(':')); }

std::optional<std::size_t> paragraph_of(const Document& document, std::string_view ref) {
  const auto found = document.blocks.find(block_of(ref));
  return found == document.blocks.end() ? std::nullopt : std::optional(found->second);
}

/// Beads of paragraphs name both: the paragraphs and the blocks that they are; so do those of sentences in some files.
void note_blocks(Document& document, Side side) {
  for (const auto* beads : {&document.paragraphs, &document.sentences})
    for (const BitextUnit& bead : *beads) {
      const std::vector<std::size_t> paragraphs = indexes_of((bead.*side).paragraphs);
      std::vector<std::string_view> blocks;
      for (const std::string_view ref : words_of((bead.*side).refs))
        if (blocks.empty() || blocks.back() != block_of(ref)) blocks.push_back(block_of(ref));
      if (blocks.size() != paragraphs.size()) continue;
      for (std::size_t i = 0; i < blocks.size(); ++i) document.blocks.emplace(blocks[i], paragraphs[i]);
    }
}

using SentencesByParagraph = std::map<std::size_t, std::set<std::size_t>>;

/// Fills in the paragraphs of a bead of sentences, and notes the sentences of each paragraph.
void complete_sentences(const Document& document, BitextSide& side, SentencesByParagraph& sentences) {
  const std::vector<std::size_t> indexes = indexes_of(side.sentences);
  const std::vector<std::string_view> refs = words_of(side.refs);
  if (!side.paragraphs.empty() || refs.size() != indexes.size()) return;
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < refs.size(); ++i) {
    const std::optional<std::size_t> paragraph = paragraph_of(document, refs[i]);
    if (!paragraph) continue;
    sentences[*paragraph].insert(indexes[i]);
    if (last == paragraph) continue;
    side.paragraphs += (side.paragraphs.empty() ? "" : ",") + std::to_string(*paragraph);
    last = paragraph;
  }
}

/// Adds a text to another, with a blank between them.
void append(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

std::string text_of(const std::map<std::size_t, Sentence>& sentences) {
  std::string text;
  std::optional<std::size_t> paragraph;
  for (const auto& [index, sentence] : sentences) {
    if (sentence.text.empty()) continue;
    if (paragraph && *paragraph != sentence.paragraph)
      text += '\n' + sentence.text;
    else
      append(text, sentence.text);
    paragraph = sentence.paragraph;
  }
  return text;
}

bool is_null(const BitextUnit& bead) { return bead.english.text.empty() || bead.korean.text.empty(); }

/// Several sentences on both sides, a moved text, or a bead that is hardly believed: no sentence stands for another.
Rendering rendering_of(const BitextUnit& bead) {
  const bool is_many = indexes_of(bead.english.sentences).size() > 1 && indexes_of(bead.korean.sentences).size() > 1;
  const bool is_doubtful = bead.confidence.value_or(1) < literal_confidence;
  return is_many || is_doubtful || bead.mark == "crossing" ? Rendering::rewritten : Rendering::literal;
}

}  // namespace

std::vector<std::size_t> indexes_of(std::string_view list) {
  std::vector<std::size_t> indexes;
  while (!list.empty()) {
    std::size_t index = 0;
    const auto [end, failure] = std::from_chars(list.data(), list.data() + list.size(), index);
    if (failure != std::errc{} || indexes.size() == most_indexes) return {};
    indexes.push_back(index);
    list.remove_prefix(static_cast<std::size_t>(end - list.data()));
    if (list.empty()) break;
    if (list.front() != ',' || list.size() == 1) return {};
    list.remove_prefix(1);
  }
  return indexes;
}

std::vector<std::size_t> indexes_in(const Document& document, const BitextUnit& bead, Side side, Level level) {
  const std::vector<BitextUnit>& beads = level == Level::paragraph ? document.paragraphs : document.sentences;
  if ((bead.*side).text.empty() || beads.empty()) return {};
  if (document.is_counted)
    return indexes_of(level == Level::paragraph ? (bead.*side).paragraphs : (bead.*side).sentences);
  return {static_cast<std::size_t>(&bead - beads.data())};
}

std::map<std::size_t, Sentence> sentences_of(const Document& document, Side side) {
  std::map<std::size_t, Sentence> sentences;
  const bool are_paragraphs = document.sentences.empty();
  for (const BitextUnit& bead : are_paragraphs ? document.paragraphs : document.sentences) {
    const BitextSide& text = bead.*side;
    const std::vector<std::size_t> indexes =
        indexes_in(document, bead, side, are_paragraphs ? Level::paragraph : Level::sentence);
    if (indexes.empty()) continue;
    const std::vector<std::size_t> paragraphs = are_paragraphs ? indexes : indexes_of(text.paragraphs);
    const std::vector<std::string_view> refs = words_of(text.refs);
    std::vector<std::string> parts = split(text, indexes.size());
    for (std::size_t i = 0; i < indexes.size(); ++i) {
      const std::optional<std::size_t> known =
          refs.size() == indexes.size() ? paragraph_of(document, refs[i]) : std::nullopt;
      const std::size_t paragraph = known ? *known : paragraphs.empty() ? 0 : paragraphs.front();
      sentences.try_emplace(indexes[i], Sentence{std::move(parts[i]), paragraph});
    }
  }
  return sentences;
}

/// Whether each text of a row of beads has its indexes.
bool are_counted(const std::vector<BitextUnit>& beads, std::string BitextSide::*list) {
  return std::all_of(beads.begin(), beads.end(), [list](const BitextUnit& bead) {
    const auto is_counted = [list](const BitextSide& side) {
      return side.text.empty() || !indexes_of(side.*list).empty();
    };
    return is_counted(bead.english) && is_counted(bead.korean);
  });
}

void complete(Document& document) {
  document.is_counted = are_counted(document.sentences, &BitextSide::sentences) &&
                        are_counted(document.paragraphs, &BitextSide::paragraphs);
  for (const Side side : {&BitextUnit::english, &BitextUnit::korean}) {
    note_blocks(document, side);
    SentencesByParagraph sentences;
    for (BitextUnit& bead : document.sentences) complete_sentences(document, bead.*side, sentences);
    for (BitextUnit& bead : document.paragraphs) {
      BitextSide& text = bead.*side;
      if (!text.sentences.empty()) continue;
      for (const std::size_t paragraph : indexes_of(text.paragraphs))
        for (const std::size_t sentence : sentences[paragraph])
          text.sentences += (text.sentences.empty() ? "" : ",") + std::to_string(sentence);
    }
  }
}

std::vector<Passage> passages_of(const Document& document) {
  std::vector<Passage> passages;
  bool is_open = false;  // whether the last passage is a row of null alignments
  for (const BitextUnit& bead : document.sentences) {
    if (!is_null(bead)) {
      passages.push_back({rendering_of(bead), bead.english.text, bead.korean.text, bead.confidence.value_or(0)});
      is_open = false;
      continue;
    }
    if (!is_open) passages.emplace_back();
    is_open = true;
    Passage& row = passages.back();
    append(row.english, bead.english.text);
    append(row.korean, bead.korean.text);
    row.rendering = row.korean.empty()    ? Rendering::added
                    : row.english.empty() ? Rendering::dropped
                                          : Rendering::rewritten;
  }
  return passages;
}

BitextUnit whole_of(const Document& document) {
  BitextUnit whole = document.any();
  whole.english.text = text_of(sentences_of(document, &BitextUnit::english));
  whole.korean.text = text_of(sentences_of(document, &BitextUnit::korean));
  for (BitextSide* side : {&whole.english, &whole.korean})
    side->refs = side->paragraphs = side->sentences = std::string();
  whole.id = document.any().pair;
  whole.level = name_of(Level::document);
  whole.type = "1-1";
  whole.mark.clear();
  whole.refused.clear();
  whole.margin.reset();
  whole.confidence = whole.score;
  return whole;
}

}  // namespace jjak::exports
