// The two texts of a document, sentence by sentence, and as passages that say how they belong together.
#pragma once

#include "exports/document.hpp"

namespace jjak::exports {

struct Sentence {
  std::string text;
  std::size_t paragraph = 0;
};

/// The sentences of a side by their indexes. O(bytes).
std::map<std::size_t, Sentence> sentences_of(const Document& document, BitextSide BitextUnit::*side);

/// Fills in what units do not say but others of the document do: the paragraphs of sentences, and the sentences of
/// paragraphs. O(units log units).
void complete(Document& document);

/// The indexes of a bead of the level: its own, or where a file does not count, its place among the beads.
std::vector<std::size_t> indexes_in(const Document& document, const BitextUnit& bead, BitextSide BitextUnit::*side,
                                    Level level);

/// "3,4" as numbers; empty where it is no such list.
std::vector<std::size_t> indexes_of(std::string_view list);

/// The parts of a document, by the rule of docs/export.md. O(bytes).
std::vector<Passage> passages_of(const Document& document);

/// Both texts as one unit, a line a paragraph. Its confidence is the score of the link between the articles.
BitextUnit whole_of(const Document& document);

}  // namespace jjak::exports
