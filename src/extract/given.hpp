// What a container says of a document beside its text.
#pragma once

#include <jjak/model.hpp>

namespace jjak::extraction {

/// Fills what the page itself does not say; of a text or fragment, which are only the article, the container's word comes first.
void use_given(Article& article, const RawDocument& document);

}  // namespace jjak::extraction
