// The first half of a build, with what it learns on the way.
#pragma once

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <string>
#include <vector>

namespace jjak {

/// As link_collection, but `options.used` is not called. Where options.knowledge is null, `learned` gets the profiles
/// of sites and the background of trials.
Result<Collection> link_and_learn(const DocumentSource& source, const BuildOptions& options,
                                  const ProgressSink& progress, Knowledge& learned);

/// The documents of files and folders. Both arguments must outlive it.
DocumentSource documents_of(const std::vector<std::string>& inputs, const BuildOptions& options);

/// Names the only input in the error that there is no article.
Error no_article_in(const std::vector<std::string>& inputs, Error error);

}  // namespace jjak
