// The term lists of corpus/terms, compiled into the program, which therefore needs no files beside it.
#pragma once

#include <jjak/anchor.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jjak {

/// What compile_dictionary makes of the lists (tools/compile_terms.cpp).
std::string_view compiled_own_terms();

/// Digest of these bytes. It changes when the lists change or the way in which words become keys.
std::uint64_t own_terms_digest();

/// The dictionary that every user has. Fails as Dictionary::from_compiled, where the program was built wrongly.
Result<Dictionary> own_dictionary();

}  // namespace jjak
