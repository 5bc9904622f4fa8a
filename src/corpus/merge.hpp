// Puts the documents and corrections of one corpus into another.
#pragma once

#include "store/store.hpp"

namespace jjak::corpus {

/// Adds files with what came of their documents, inputs, pins and takedowns. A file that both have counts once where it
/// is the same; where two different files have one path, both are kept. O(bytes of the other store).
Status add_corpus(store::Store& store, const store::Store& other);

}  // namespace jjak::corpus
