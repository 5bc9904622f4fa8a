// What link_collection and build_collection share: the documents of inputs.
#pragma once

#include <jjak/pipeline/collection.hpp>

#include <string>
#include <vector>

namespace jjak {

/// The documents of files and folders. Both arguments must outlive it.
DocumentSource documents_of(const std::vector<std::string>& inputs, const BuildOptions& options);

/// Names the only input in the error that there is no article.
Error no_article_in(const std::vector<std::string>& inputs, Error error);

}  // namespace jjak
