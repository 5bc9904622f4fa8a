#include "sounds/sounds_costs.hpp"
#include "text/utf8.hpp"

#include <optional>

namespace jjak::sounds {
namespace {

constexpr char32_t first_syllable = 0xAC00, last_syllable = 0xD7A3;
constexpr unsigned vowels = 21, finals = 28;
constexpr unsigned onset_n = 2, onset_r = 5, onset_s = 9, onset_null = 11, onset_j = 12, onset_ch = 14,
                   onset_count = 19;
constexpr unsigned vowel_i = 20, final_l = 8;

struct Syllable {
  unsigned onset, vowel, final;
};

std::optional<Syllable> syllable_of(char32_t c) {
  if (c < first_syllable || c > last_syllable) return std::nullopt;
  const auto index = static_cast<unsigned>(c - first_syllable);
  return Syllable{index / (vowels * finals), index / finals % vowels, index % finals};
}

constexpr std::array<Jamo, onset_count> onset_sounds{
    Jamo::g,  Jamo::gg,    Jamo::n, Jamo::d,  Jamo::dd, Jamo::r, Jamo::m, Jamo::b, Jamo::bb, Jamo::s,
    Jamo::ss, Jamo::count, Jamo::j, Jamo::jj, Jamo::ch, Jamo::k, Jamo::t, Jamo::p, Jamo::h};

/// Seven finals are told apart in speech.
constexpr std::array<Jamo, finals> final_sounds{
    Jamo::count,  Jamo::end_g, Jamo::end_g, Jamo::end_g, Jamo::end_n, Jamo::end_n, Jamo::end_n,
    Jamo::end_s,  Jamo::end_l, Jamo::end_g, Jamo::end_m, Jamo::end_l, Jamo::end_l, Jamo::end_l,
    Jamo::end_b,  Jamo::end_l, Jamo::end_m, Jamo::end_b, Jamo::end_b, Jamo::end_s, Jamo::end_s,
    Jamo::end_ng, Jamo::end_s, Jamo::end_s, Jamo::end_g, Jamo::end_s, Jamo::end_b, Jamo::end_s};

/// A vowel with its glide, `count` where there is none.
struct Vowel {
  Jamo glide, vowel;
};
constexpr Jamo none = Jamo::count;
constexpr std::array<Vowel, vowels> vowel_sounds{
    {{none, Jamo::a},     {none, Jamo::ae},    {Jamo::y, Jamo::a}, {Jamo::y, Jamo::ae}, {none, Jamo::eo},
     {none, Jamo::e},     {Jamo::y, Jamo::eo}, {Jamo::y, Jamo::e}, {none, Jamo::o},     {Jamo::w, Jamo::a},
     {Jamo::w, Jamo::ae}, {Jamo::w, Jamo::e},  {Jamo::y, Jamo::o}, {none, Jamo::u},     {Jamo::w, Jamo::eo},
     {Jamo::w, Jamo::e},  {Jamo::w, Jamo::i},  {Jamo::y, Jamo::u}, {none, Jamo::eu},    {Jamo::w, Jamo::i},
     {none, Jamo::i}}};

bool begins_with_i(unsigned vowel) { return vowel == vowel_i || vowel_sounds[vowel].glide == Jamo::y; }

Jamo onset_sound(const Syllable& syllable, bool starts, unsigned final_before) {
  if (syllable.onset == onset_r && final_before == final_l) return Jamo::ll;
  if (starts && syllable.onset == onset_r) return Jamo::r_start;
  if (starts && syllable.onset == onset_n) return Jamo::n_start;
  if (starts && syllable.onset == onset_null && begins_with_i(syllable.vowel)) return Jamo::null_start;
  return onset_sounds[syllable.onset];
}

/// 아이, 에이, 아우: two syllables that English writes as one vowel.
std::optional<Jamo> joined(const Syllable& syllable, const std::optional<Syllable>& next) {
  if (!next || syllable.final != 0 || next->onset != onset_null) return std::nullopt;
  constexpr unsigned vowel_a = 0, vowel_e = 5, vowel_u = 13;
  if (syllable.vowel == vowel_a && next->vowel == vowel_i) return Jamo::ai;
  if (syllable.vowel == vowel_e && next->vowel == vowel_i) return Jamo::ei;
  if (syllable.vowel == vowel_a && next->vowel == vowel_u) return Jamo::au;
  return std::nullopt;
}

void add_vowel(Writer& out, const Syllable& syllable) {
  const Vowel& sound = vowel_sounds[syllable.vowel];
  if (sound.glide != none) out.add(sound.glide);
  const bool soft = syllable.onset == onset_s || syllable.onset == onset_j || syllable.onset == onset_ch;
  out.add(soft && syllable.vowel == vowel_i ? Jamo::i_soft : sound.vowel);
}

void add_final(Writer& out, const Syllable& syllable, const std::optional<Syllable>& next) {
  const bool doubled = syllable.final == final_l && next && next->onset == onset_r;
  if (syllable.final != 0 && !doubled) out.add(final_sounds[syllable.final]);
}

/// Moves past one syllable and the marks around it; nothing at the end. `starts`: whether an eojeol begins here.
std::optional<Syllable> next_syllable(std::string_view text, std::size_t& offset, bool& starts) {
  while (offset < text.size()) {
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_space(c)) starts = true;
    if (const auto syllable = syllable_of(c)) return syllable;
  }
  return std::nullopt;
}

}  // namespace

Sounds korean_sounds(std::string_view hangul) {
  const std::string_view text = hangul.substr(0, max_bytes);
  Writer out;
  std::size_t offset = 0;
  bool starts = true;
  unsigned final_before = 0;
  std::optional<Syllable> syllable = next_syllable(text, offset, starts);
  while (syllable) {
    bool next_starts = false;
    std::optional<Syllable> next = next_syllable(text, offset, next_starts);
    const Jamo onset = onset_sound(*syllable, starts, final_before);
    if (onset != none) out.add(onset);
    if (const auto both = joined(*syllable, next)) {
      out.add(*both);
      syllable = next;
      next = next_syllable(text, offset, next_starts);
    } else {
      add_vowel(out, *syllable);
    }
    add_final(out, *syllable, next);
    final_before = syllable->final;
    starts = next_starts;
    syllable = next;
  }
  return out.finish();
}

}  // namespace jjak::sounds
