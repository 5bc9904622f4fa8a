#include "words/conjugation.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jjak::text {
namespace {

constexpr std::size_t syllable_bytes = 3;
constexpr char32_t first_syllable = 0xAC00, last_syllable = 0xD7A3;

// Places of jamo in the Unicode order of syllables.
enum Vowel : char32_t {
  a = 0,
  ae = 1,
  ya = 2,
  eo = 4,
  e = 5,
  yeo = 6,
  o = 8,
  wa = 9,
  wae = 10,
  oe = 11,
  u = 13,
  wo = 14,
  eu = 18,
  i = 20
};
enum Final : char32_t { none = 0, n = 4, d = 7, l = 8, m = 16, b = 17, s = 19, ss = 20, h = 27 };
constexpr char32_t lead_r = 5, lead_silent = 11, lead_h = 18;

/// A Hangul syllable taken apart.
struct Syllable {
  char32_t lead = 0, vowel = 0, final = 0;

  static Syllable of(char32_t c) {
    const char32_t offset = c - first_syllable;
    return {offset / (21 * 28), offset / 28 % 21, offset % 28};
  }
  char32_t code() const { return first_syllable + (lead * 21 + vowel) * 28 + final; }
  Syllable with(char32_t other_final) const { return {lead, vowel, other_final}; }
};

std::u32string syllables_of(std::string_view hangul) {
  std::u32string out;
  for (std::size_t offset = 0; offset < hangul.size();) out += next_code_point(hangul, offset);
  return out;
}

bool is_one_of(std::u32string_view stem, std::u32string_view list) {
  // The list holds stems between blanks.
  const std::u32string key = U' ' + std::u32string(stem) + U' ';
  return list.find(key) != std::u32string_view::npos;
}

constexpr std::u32string_view irregular_d = U" 걷 듣 묻 깨닫 싣 긷 일컫 엿듣 ";
constexpr std::u32string_view irregular_s = U" 짓 낫 붓 잇 긋 젓 퍼붓 쏟아붓 ";
constexpr std::u32string_view regular_b =
    U" 입 잡 씹 뽑 좁 넓 업 집 접 꼽 굽 갈아입 사로잡 붙잡 꼬집 뒤집 비집 손꼽 헤집 바로잡 움켜잡 따라잡 뒤엎 수줍 ";
constexpr std::u32string_view regular_h = U" 좋 놓 넣 낳 쌓 닿 땋 찧 내놓 늘어놓 집어넣 내려놓 털어놓 몰아넣 ";
// 르 that loses its ㅡ instead of doubling the ㄹ.
constexpr std::u32string_view regular_reu = U" 따르 치르 들르 잠그 우러르 뒤따르 잇따르 ";

/// Collects the shapes of one stem.
class Conjugator {
 public:
  explicit Conjugator(std::u32string stem) : stem_(std::move(stem)) {}

  std::vector<std::string> run() {
    add(stem_);
    const Syllable last = Syllable::of(stem_.back());
    if (last.final == none)
      vowel_stem(last);
    else if (last.final == l)
      dropped_l(last);
    else if (last.final == d && is_one_of(stem_, irregular_d))
      add(before_last() + last.with(l).code());
    else if (last.final == s && is_one_of(stem_, irregular_s))
      add(before_last() + last.with(none).code());
    else if (last.final == b && !is_one_of(stem_, regular_b))
      soft_b(last);
    else if (last.final == h && !is_one_of(stem_, regular_h))
      soft_h(last);
    return std::move(shapes_);
  }

 private:
  std::u32string before_last() const { return stem_.substr(0, stem_.size() - 1); }

  void add(const std::u32string& shape) {
    std::string bytes;
    for (const char32_t c : shape) append_code_point(bytes, c);
    if (std::find(shapes_.begin(), shapes_.end(), bytes) == shapes_.end()) shapes_.push_back(std::move(bytes));
  }

  /// 한, 할, 함, 합 of 하.
  void with_finals(const std::u32string& head, Syllable open) {
    for (const char32_t final : {n, l, m, b}) add(head + open.with(final).code());
  }

  /// 해 and 했.
  void with_past(const std::u32string& head, Syllable past) {
    add(head + past.with(none).code());
    add(head + past.with(ss).code());
  }

  void vowel_stem(Syllable last) {
    const std::u32string head = before_last();
    with_finals(head, last);
    if (last.lead == lead_h && last.vowel == a) return with_past(head, {lead_h, ae, none});  // 하
    if (last.lead == lead_r && last.vowel == eu && !head.empty() && !is_one_of(stem_, regular_reu))
      return doubled_r(head);
    switch (last.vowel) {
      case a:
      case ae:
      case eo:
      case e:
      case yeo: return with_past(head, last);
      case o: return with_past(head, {last.lead, wa, none});
      case u: return with_past(head, {last.lead, wo, none});
      case i: return with_past(head, {last.lead, yeo, none});
      case oe: return with_past(head, {last.lead, wae, none});
      case eu: return with_past(head, {last.lead, is_bright(head) ? a : eo, none});
      default: return;
    }
  }

  /// Whether the vowel before asks for 아 rather than 어.
  static bool is_bright(const std::u32string& head) {
    if (head.empty()) return false;
    const char32_t vowel = Syllable::of(head.back()).vowel;
    return vowel == a || vowel == o || vowel == ya;
  }

  /// 오르: 올라, 올랐.
  void doubled_r(const std::u32string& head) {
    const Syllable before = Syllable::of(head.back());
    if (before.final != none) return;
    const std::u32string closed = head.substr(0, head.size() - 1) + before.with(l).code();
    with_past(closed, {lead_r, is_bright(head) ? a : eo, none});
  }

  /// 만들: 만드, 만든, 만듭.
  void dropped_l(Syllable last) {
    for (const char32_t final : {none, n, b}) add(before_last() + last.with(final).code());
  }

  /// 돕: 도우, 도와; 어렵: 어려우, 어려워.
  void soft_b(Syllable last) {
    const std::u32string head = before_last() + last.with(none).code();
    const Syllable soft{lead_silent, u, none};
    add(head + soft.code());
    with_finals(head, soft);
    const bool bright = stem_ == U"돕" || stem_ == U"곱";
    with_past(head, {lead_silent, bright ? wa : wo, none});
  }

  /// 그렇: 그런, 그럴, 그래; 빨갛: 빨간.
  void soft_h(Syllable last) {
    with_finals(before_last(), last);
    with_past(before_last(), {last.lead, ae, none});
  }

  std::u32string stem_;
  std::vector<std::string> shapes_;
};

}  // namespace

std::string_view verb_stem(std::string_view form) {
  if (form.size() < 2 * syllable_bytes || !form.ends_with("다")) return {};
  return form.substr(0, form.size() - syllable_bytes);
}

std::string_view noun_of_verb(std::string_view form) {
  const std::string_view stem = verb_stem(form);
  for (const std::string_view maker : {"하", "되", "시키"})
    if (stem.ends_with(maker) && stem.size() >= maker.size() + 2 * syllable_bytes)
      return stem.substr(0, stem.size() - maker.size());
  return {};
}

std::vector<std::string> verb_shapes(std::string_view stem) {
  std::u32string syllables = syllables_of(stem);
  const auto is_syllable = [](char32_t c) { return c >= first_syllable && c <= last_syllable; };
  if (syllables.empty() || !std::all_of(syllables.begin(), syllables.end(), is_syllable)) return {};
  return Conjugator(std::move(syllables)).run();
}

bool are_endings(std::string_view hangul) {
  static constexpr std::u32string_view syllables =
      U"다고며면서는은을도록지만던게라자려니까어아여었았였겠습세시셨으므로나거든네요죠음기와워야해했한할함합된될됐돼되"
      U"들던듯데가이인의에를엔과만큼란냐느뿐수";
  for (std::size_t offset = 0; offset < hangul.size();)
    if (syllables.find(next_code_point(hangul, offset)) == std::u32string_view::npos) return false;
  return true;
}

}  // namespace jjak::text
