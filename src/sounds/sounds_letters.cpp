// Reduces Latin letters with their diacritics to a small alphabet of sounds, before English spelling is read.
#include "sounds/sounds_letters.hpp"

#include "sounds/sounds.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::sounds {
namespace {

// Letters that their diacritics make sound otherwise, by upper case letters of our own:
//   A ä æ   B ț   C č ć   D ð   E é (never silent)   G ğ   I ı ŭ ư (ㅡ)   L ł   N ñ   O ö ø œ   P ç   Q å   R ř   S š ş
//   T þ     U ü   X ə ŏ ơ (ㅓ)   Z ž.     The others keep their base.  "." is no letter.
constexpr std::string_view latin_1 =  // U+00C0..U+00FF
    "aaaaAQAPEEEEiiiiDNooooO.OuuuUyTsaaaaAQAPEEEEiiiiDNooooO.OuuuUyTy";
constexpr std::string_view extended_a =  // U+0100..U+017F
    "aaaaaaCCccccCCddddEEeeEEEEEEggGGgggghhhhiiiiiiiiiIjjjjkkkllllllllLL"
    "NNNNNNnnnooXXOOOOrrrrRRSSssSSSSBBttttuuuuIIuuUUuuwwyyyZZzzZZs";
constexpr std::string_view vietnamese =  // U+1EA0..U+1EF9
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo"
    "uuuuuuuuuuuuuuyyyyyyyy";

struct Block {
  char32_t first;
  std::string_view letters;
};
constexpr std::array blocks{Block{0x00C0, latin_1}, Block{0x0100, extended_a}, Block{0x1EA0, vietnamese}};
static_assert(latin_1.size() == 0x40 && extended_a.size() == 0x80 && vietnamese.size() == 0x5A);

struct Single {
  char32_t letter;
  char plain;
};
constexpr std::array singles{Single{0x018F, 'X'}, Single{0x0259, 'X'}, Single{0x01A0, 'X'}, Single{0x01A1, 'X'},
                             Single{0x01AF, 'I'}, Single{0x01B0, 'I'}, Single{0x01CD, 'a'}, Single{0x01CE, 'a'},
                             Single{0x01E6, 'g'}, Single{0x01E7, 'g'}, Single{0x0218, 'S'}, Single{0x0219, 'S'},
                             Single{0x021A, 'B'}, Single{0x021B, 'B'}, Single{0x1E24, 'h'}, Single{0x1E25, 'h'},
                             Single{0x1E62, 's'}, Single{0x1E63, 's'}, Single{0x1E6C, 't'}, Single{0x1E6D, 't'}};

/// 0 for what is no letter.
char plain_letter(char32_t c) {
  if (ascii::is_letter(c)) return static_cast<char>(ascii::to_lower(c));
  for (const Block& block : blocks)
    if (c >= block.first && c < block.first + block.letters.size()) {
      const char letter = block.letters[c - block.first];
      return letter == '.' ? '\0' : letter;
    }
  for (const Single& single : singles)
    if (single.letter == c) return single.plain;
  return '\0';
}

/// "Hawai'i", "P’yŏngyang": part of the word, without a sound.
bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'`' || c == 0x2018 || c == 0x2019 || c == 0x02BB || c == 0x02BC || c == 0x02BF;
}

}  // namespace

std::vector<PlainWord> plain_words(std::string_view text) {
  const std::string composed = text::nfc(text::repair_utf8(text.substr(0, max_bytes)));
  std::vector<PlainWord> words;
  PlainWord word{{}, true};
  const auto finish = [&] {
    if (!word.letters.empty()) words.push_back(std::move(word));
    word = {{}, true};
  };
  for (std::size_t offset = 0; offset < composed.size();) {
    const char32_t c = text::next_code_point(composed, offset);
    if (is_apostrophe(c) && !word.letters.empty()) continue;
    const char letter = plain_letter(c);
    if (letter == '\0') {
      finish();
      continue;
    }
    word.letters += letter;
    if (c == 0x00DF) word.letters += 's';  // ß
    if (!ascii::is_upper(c)) word.all_capitals = false;
  }
  finish();
  return words;
}

}  // namespace jjak::sounds
