// Tables of parallel text, whose rows say what translates what.
#pragma once

#include <jjak/align.hpp>
#include <jjak/model.hpp>
#include <jjak/pipeline/align_collection.hpp>

#include <vector>

namespace jjak {

/// A row of a table of parallel text.
struct TableRow {
  Range source_paragraph, target_paragraph;
  Range source, target;  ///< sentences
};

/// Whether two articles are the two columns of one table. Their blocks are not looked at.
bool are_columns(const Article& english, const Article& korean);

/// The rows of a pair whose articles are columns of a table, in order; empty for all other pairs.
std::vector<TableRow> rows_of(const Article& english, const Article& korean, const TextPair& texts);

/// A table says which of its rows translate each other: rows with one sentence on a side are beads. Rows with several
/// sentences on both sides are aligned between them, sentence by sentence.
Pins pins_of(const std::vector<TableRow>& rows, const TextPair& texts);

/// Each row is a bead of paragraphs. An empty side stands where the row before ended.
std::vector<Bead> paragraph_beads(const std::vector<TableRow>& rows);

}  // namespace jjak
