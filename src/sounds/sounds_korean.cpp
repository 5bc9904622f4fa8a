// The sounds of Hangul: what is heard of each syllable beside its neighbours, so that it can be compared with English.
#include "sounds/sounds_costs.hpp"
#include "text/utf8.hpp"

#include <optional>

namespace jjak::sounds {
namespace {

using text::Syllable;
namespace lead = text::lead;
namespace vowel = text::vowel;
namespace tail = text::tail;

constexpr std::array<Jamo, lead::count> onset_sounds{
    Jamo::g,  Jamo::gg,    Jamo::n, Jamo::d,  Jamo::dd, Jamo::r, Jamo::m, Jamo::b, Jamo::bb, Jamo::s,
    Jamo::ss, Jamo::count, Jamo::j, Jamo::jj, Jamo::ch, Jamo::k, Jamo::t, Jamo::p, Jamo::h};

/// Seven finals are told apart in speech.
constexpr std::array<Jamo, tail::count> final_sounds{
    Jamo::count,  Jamo::end_g, Jamo::end_g, Jamo::end_g, Jamo::end_n, Jamo::end_n, Jamo::end_n,
    Jamo::end_s,  Jamo::end_l, Jamo::end_g, Jamo::end_m, Jamo::end_l, Jamo::end_l, Jamo::end_l,
    Jamo::end_b,  Jamo::end_l, Jamo::end_m, Jamo::end_b, Jamo::end_b, Jamo::end_s, Jamo::end_s,
    Jamo::end_ng, Jamo::end_s, Jamo::end_s, Jamo::end_g, Jamo::end_s, Jamo::end_b, Jamo::end_s};

/// A vowel with its glide, `count` where there is none.
struct Vowel {
  Jamo glide, vowel;
};
constexpr Jamo none = Jamo::count;
constexpr std::array<Vowel, vowel::count> vowel_sounds{
    {{none, Jamo::a},     {none, Jamo::ae},    {Jamo::y, Jamo::a}, {Jamo::y, Jamo::ae}, {none, Jamo::eo},
     {none, Jamo::e},     {Jamo::y, Jamo::eo}, {Jamo::y, Jamo::e}, {none, Jamo::o},     {Jamo::w, Jamo::a},
     {Jamo::w, Jamo::ae}, {Jamo::w, Jamo::e},  {Jamo::y, Jamo::o}, {none, Jamo::u},     {Jamo::w, Jamo::eo},
     {Jamo::w, Jamo::e},  {Jamo::w, Jamo::i},  {Jamo::y, Jamo::u}, {none, Jamo::eu},    {Jamo::w, Jamo::i},
     {none, Jamo::i}}};

bool begins_with_i(unsigned place) { return place == vowel::i || text::begins_with_y(place); }

Jamo onset_sound(const Syllable& syllable, bool starts, unsigned tail_before) {
  if (syllable.lead == lead::r && tail_before == tail::l) return Jamo::ll;
  if (starts && syllable.lead == lead::r) return Jamo::r_start;
  if (starts && syllable.lead == lead::n) return Jamo::n_start;
  if (starts && syllable.lead == lead::silent && begins_with_i(syllable.vowel)) return Jamo::null_start;
  return onset_sounds[syllable.lead];
}

/// 아이, 에이, 아우: two syllables that English writes as one vowel.
std::optional<Jamo> joined(const Syllable& syllable, const std::optional<Syllable>& next) {
  if (!next || syllable.tail != tail::none || next->lead != lead::silent) return std::nullopt;
  if (syllable.vowel == vowel::a && next->vowel == vowel::i) return Jamo::ai;
  if (syllable.vowel == vowel::e && next->vowel == vowel::i) return Jamo::ei;
  if (syllable.vowel == vowel::a && next->vowel == vowel::u) return Jamo::au;
  return std::nullopt;
}

void add_vowel(Writer& out, const Syllable& syllable) {
  const Vowel& sound = vowel_sounds[syllable.vowel];
  if (sound.glide != none) out.add(sound.glide);
  const bool soft = syllable.lead == lead::s || syllable.lead == lead::j || syllable.lead == lead::ch;
  out.add(soft && syllable.vowel == vowel::i ? Jamo::i_soft : sound.vowel);
}

void add_final(Writer& out, const Syllable& syllable, const std::optional<Syllable>& next) {
  const bool doubled = syllable.tail == tail::l && next && next->lead == lead::r;
  if (syllable.tail != tail::none && !doubled) out.add(final_sounds[syllable.tail]);
}

/// Moves past one syllable and the marks around it; nothing at the end. `starts`: whether an eojeol begins here.
std::optional<Syllable> next_syllable(std::string_view text, std::size_t& offset, bool& starts) {
  while (offset < text.size()) {
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_space(c)) starts = true;
    if (text::is_syllable(c)) return text::decompose(c);
  }
  return std::nullopt;
}

}  // namespace

Sounds korean_sounds(std::string_view hangul) {
  const std::string_view text = hangul.substr(0, max_bytes);
  Writer out;
  std::size_t offset = 0;
  bool starts = true;
  unsigned tail_before = 0;
  std::optional<Syllable> syllable = next_syllable(text, offset, starts);
  while (syllable) {
    bool next_starts = false;
    std::optional<Syllable> next = next_syllable(text, offset, next_starts);
    const Jamo onset = onset_sound(*syllable, starts, tail_before);
    if (onset != none) out.add(onset);
    if (const auto both = joined(*syllable, next)) {
      out.add(*both);
      syllable = next;
      next = next_syllable(text, offset, next_starts);
    } else {
      add_vowel(out, *syllable);
    }
    add_final(out, *syllable, next);
    tail_before = syllable->tail;
    starts = next_starts;
    syllable = next;
  }
  return out.finish();
}

}  // namespace jjak::sounds
