// Labels of a sample (`jjak label`), as a build learns from them how far confidences hold.
#pragma once

#include <jjak/pipeline/collection.hpp>

#include <string>

namespace jjak::desk {

/// Reads a table of labels; what it says of the units of a pair, as far as the texts of these are those of the table. A
/// right unit is right; a wrong one, and one of which a part has no counterpart, is wrong. Labels that blame the texts
/// of a unit (wrong_language, bad_text, machine_translated) say nothing of its bead, nor do those of null alignments
/// and of paragraphs. Fails as sample::LabelTable::read.
Result<LabelSource> read_labels(const std::string& path);

}  // namespace jjak::desk
