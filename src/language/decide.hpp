// Which language a text is in, and how sure that is: the library, the scripts, the words and what the page says of
// itself are weighed against each other, and none decides alone.
#pragma once

#include "language/census.hpp"

#include <jjak/article.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::language {

/// What is said of a text's language beside the text: language tags as written, each may be empty.
struct Claims {
  std::string attribute;  ///< lang of the page, content-language, inLanguage
  std::string hreflang;   ///< that the page gives to its own address
  std::string address;    ///< that a part of the address names (language_in_address)
};

/// What one witness says. Only texts in Latin letters have several.
struct Voice {
  std::string_view witness;  ///< "script", "library", "function words", "lang", "hreflang", "address"
  std::string says;          ///< a language tag, or the share of function words: "es", "31%"
  double weight = 0;         ///< log odds for English; below 0: against it
};

/// A decision with its reasons.
struct Decision {
  Language language = Language::unknown;
  std::string tag = "und";    ///< BCP 47: "en", "ko", "es"; "und": not known which
  double confidence = 0;      ///< 0..1
  std::vector<Voice> voices;  ///< in the order of asking
};

/// Decides for a text of any length. Below eight letters the text says nothing and the claims decide. A text in Latin
/// letters counts as English until its witnesses outweigh that: an article must not be lost by a doubt. O(n), with one
/// question to the library about at most 2,400 bytes. Thread safety: callable from any thread.
Decision decide(std::string_view text, const Claims& claims);

/// What decide weighs, for callers that have counted the text already.
Decision decide(std::string_view text, const Census& census, const Claims& claims);

/// Whether a text in Latin letters is surely in another language than English: long enough, nearly without function
/// words of English, and the library is sure. Its tag, else empty. O(n).
std::string surely_other_language(std::string_view text, const Census& census);

/// The language that a part of an address names: "/es/", "es.example.com", "?lang=es", "index.html.es", "/english/".
/// Empty where no part does. O(n).
std::string language_in_address(std::string_view address);

}  // namespace jjak::language
