// What people said of null alignments, as all reports count and tell it.
#pragma once

#include "sample/recall.hpp"

#include <jjak/model.hpp>
#include <jjak/report.hpp>

#include <string>

namespace jjak::report {

/// Counts the sentences of a pair that are linked and those that are not, and what people said of the latter; not those
/// whose confidence is not known.
void add_nulls(sample::Recall& recall, const UnitLabel& label, const AlignedPair& pair);

/// What the labels of null alignments say of what was lost. Empty where nobody labelled one. `translate`: of messages;
/// empty: they stay English.
std::string nulls_in_words(const sample::Recall& recall, const Translate& translate);

}  // namespace jjak::report
