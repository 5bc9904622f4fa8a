// What a text says about itself: damage, personal data, addresses. Each is a count or a share, never a judgement.
#pragma once

#include <cstddef>
#include <string_view>

namespace jjak::filter {

/// Signs of damage: U+FFFD, characters for private use, control characters, UTF-8 that was read as Latin-1 or
/// windows-1252 (at least two characters of it), question marks inside a word. O(n).
std::size_t damage_in(std::string_view text);

/// Telephone numbers (Korean ones, those with a country code, 3-3-4 groups), mail addresses, Korean resident
/// registration numbers. Service numbers (1588-0000) are nobody's. O(n).
std::size_t personal_data_in(std::string_view text);

/// The share of visible characters in web and mail addresses, telephone numbers and postal addresses, 0..1. O(n).
double address_share_of(std::string_view text);

/// The share of letters of the Korean text, without what is in brackets, that are words in lower case of the English
/// one, 0..1; 0 for a text of less than 40 letters. O(n log n).
double untranslated_share(std::string_view english, std::string_view korean);

/// What corpus/wordings/addresses.tsv holds.
std::string_view address_endings_list();

}  // namespace jjak::filter
