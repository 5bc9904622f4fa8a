// Words as keys for comparing: light stemming of English and stripping of Korean particles. Not for display.
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// What a run of characters is, for anchors.
enum class TokenKind : std::uint8_t { latin, hangul, han, number, mark };

/// A run of one kind of characters. Numbers keep inner separators ("1,204.5"); Latin words keep inner apostrophes; marks
/// are single characters.
struct Token {
  TokenKind kind{};
  Range bytes;
};

/// The tokens of a text, white space left out. Complexity: linear.
std::vector<Token> tokenize(std::string_view text);

/// Lower case, without possessive and common inflection: "Officials'" -> "official", "trading" -> "trad". Empty for stop words.
std::string english_stem(std::string_view word);

/// An eojeol without particles and common endings, at least two syllables kept: "무역일꾼들에게" -> "무역일꾼". Empty for words
/// of one syllable and for function words.
std::string korean_stem(std::string_view eojeol);

}  // namespace jjak::text
