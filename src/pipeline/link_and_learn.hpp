// The first half of a build, with what it learns on the way.
#pragma once

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <string>
#include <vector>

namespace jjak {

/// As link_collection, but `options.used` is not called. Where options.knowledge is null, `learned` gets the profiles of
/// sites and the background of trials.
Result<Collection> link_and_learn(const DocumentSource& source, const BuildOptions& options,
                                  const ProgressSink& progress, Knowledge& learned);

}  // namespace jjak
