// How Korean verbs and adjectives look in running text: the shapes of a stem, and the endings behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// The stem of a dictionary form: "밝히다" -> "밝히". Empty when the text is no such form. Precondition: Hangul only.
std::string_view verb_stem(std::string_view dictionary_form);

/// The noun of two or more syllables that a verb is made from: "발표하다", "발표되다", "발표시키다" -> "발표"; else empty.
std::string_view noun_of_verb(std::string_view dictionary_form);

/// The beginnings that a stem shows in text: "돕" -> 돕, 도우, 도와, 도왔, 도운, 도울, 도움, 도웁. Contractions and the irregular
/// classes (ㄷ, ㅂ, ㅅ, ㅎ, 르, ㄹ, ㅡ, 하) as in the National Institute of the Korean Language's orthography, chapter 4.
std::vector<std::string> verb_shapes(std::string_view stem);

/// Whether the syllables can be what follows a verb's shape: 다고, 면서도, 었으며 ... Over-generates: endings are rows of few
/// syllables. True for nothing.
bool are_endings(std::string_view hangul);

}  // namespace jjak::text
