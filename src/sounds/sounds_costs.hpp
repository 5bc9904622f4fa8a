// The sounds that names are made of, and what it costs to take one for another.
#pragma once

#include "sounds/sounds.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jjak::sounds {

/// What English letters stand for, as far as their neighbours tell. Not phonemes: spelling does not give them away
/// ("a" is ㅏ, ㅐ, ㅓ or 에이), so that the costs have to know what each letter may become.
enum class Letter : std::uint8_t {
  // consonants
  b,
  c_soft,
  k,
  k_coda,
  ch,
  d,
  f,
  g,
  g_soft,
  gh,
  h,
  h_end,
  j,
  kh,
  l,
  ll,
  m,
  n,
  nn,
  ng,
  g_after_ng,
  p,
  p_coda,
  q,
  r,
  r_coda,
  s,
  s_voiced,
  s_end,
  sh,
  sch,
  t,
  t_coda,
  th,
  ts,
  v,
  w,
  x_start,
  y_glide,
  z,
  zh,
  ny,
  l_stroke,
  r_caron,
  g_breve,
  c_cedilla,
  // vowels: "a_e" as in "cape", "ar", "o_r" before an r that is not spoken, "i_glide" before a vowel
  a,
  a_e,
  a_end,
  ar,
  ai,
  au,
  ae,
  e,
  e_end,
  e_acute,
  er,
  ea,
  ee,
  ei,
  eo,
  eu,
  i,
  i_e,
  i_glide,
  ie,
  o,
  o_e,
  o_end,
  o_r,
  oa,
  oe,
  oo,
  ou,
  ow,
  u,
  u_e,
  u_glide,
  ue,
  y,
  ring,
  eu_breve,
  schwa,
  count
};

/// What Hangul stands for: initial consonants, final ones, vowels without their glides.
enum class Jamo : std::uint8_t {
  g,
  gg,
  n,
  d,
  dd,
  r,
  m,
  b,
  bb,
  s,
  ss,
  j,
  jj,
  ch,
  k,
  t,
  p,
  h,
  ll,  ///< ㄹㄹ
  n_start,
  r_start,
  null_start,  ///< at the beginning of an eojeol: ㄴ, ㄹ, and ㅇ before ㅣ or y (North and South differ)
  end_g,
  end_n,
  end_l,
  end_m,
  end_b,
  end_s,
  end_ng,
  a,
  ae,
  eo,
  e,
  o,
  u,
  eu,
  i,
  i_soft,  ///< i_soft: after ㅅ, ㅈ, ㅊ
  y,
  w,  ///< the glides of ㅑ and ㅘ
  ai,
  ei,
  au,  ///< 아이, 에이, 아우
  count
};

inline constexpr std::size_t letters = static_cast<std::size_t>(Letter::count);
inline constexpr std::size_t jamos = static_cast<std::size_t>(Jamo::count);

/// Integer costs, 0..35. A substitution is never dearer than leaving both out.
struct Costs {
  std::array<std::array<std::uint8_t, jamos>, letters> substitute{};
  std::array<std::uint8_t, letters> leave_out{};
  std::array<std::uint8_t, jamos> put_in{};
};
extern const Costs costs;

/// Fills Sounds up to their maximum; what comes later is dropped.
class Writer {
 public:
  void add(Letter sound) { add(static_cast<std::uint8_t>(sound), costs.leave_out[static_cast<std::size_t>(sound)]); }
  void add(Jamo sound) { add(static_cast<std::uint8_t>(sound), costs.put_in[static_cast<std::size_t>(sound)]); }
  /// From here on it is the second reading.
  void begin_second() { in_second_ = true; }
  Sounds finish() const;

 private:
  void add(std::uint8_t sound, std::uint8_t weight);

  Sounds sounds_;
  bool in_second_ = false;
  bool cut_ = false;
};

}  // namespace jjak::sounds
