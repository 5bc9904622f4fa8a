// What a build costs that keeps nothing.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <vector>

namespace jjak::bench {

/// Builds the collection of the inputs in memory, and writes its results and its report to `folder` as jjak build does,
/// but for the store, the digests and the replacing of old results.
Status build_plainly(const std::vector<std::string>& inputs, const std::string& folder);

}  // namespace jjak::bench
