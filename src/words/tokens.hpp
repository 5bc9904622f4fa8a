// Words as keys for comparing: light stemming of English and stripping of Korean particles. Not for display.
#pragma once

#include <jjak/article.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::text {

/// What a run of characters is, for anchors.
enum class TokenKind : std::uint8_t { latin, hangul, han, number, mark };

/// A run of one kind of characters. Numbers keep inner separators ("1,204.5"); Latin words keep inner apostrophes;
/// marks are single characters.
struct Token {
  TokenKind kind{};
  Range bytes;
};

/// The tokens of a text, white space left out. Complexity: linear.
std::vector<Token> tokenize(std::string_view text);

/// Lower case, without possessive and common inflection: "Officials'" -> "official", "trading" -> "trad".
std::string english_stem(std::string_view word);

/// "Kasparov's" -> "Kasparov".
std::string_view without_possessive(std::string_view word);

/// Whether a lower-case word stands beside anything: the, of, after ...
bool is_stop_word(std::string_view word);

/// How many of the last bytes of an eojeol can be particles and endings, at most three in a row: all such numbers,
/// rising, 0 among them. At least one syllable stays.
std::vector<std::size_t> tails(std::string_view eojeol);

}  // namespace jjak::text
