// Conjugates Korean verbs and adjectives: dictionaries have 돕다, sentences have 도와 and 도운. The irregular classes are
// those of the school grammar; their members are short lists.
#include "words/conjugation.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jjak::text {
namespace {

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
    const Syllable last = decompose(stem_.back());
    if (last.tail == tail::none)
      vowel_stem(last);
    else if (last.tail == tail::l)
      dropped_l(last);
    else if (last.tail == tail::d && is_one_of(stem_, irregular_d))
      add(before_last() + compose(last.with_tail(tail::l)));
    else if (last.tail == tail::s && is_one_of(stem_, irregular_s))
      add(before_last() + compose(last.with_tail(tail::none)));
    else if (last.tail == tail::b && !is_one_of(stem_, regular_b))
      soft_b(last);
    else if (last.tail == tail::h && !is_one_of(stem_, regular_h))
      soft_h(last);
    return std::move(shapes_);
  }

 private:
  std::u32string before_last() const { return stem_.substr(0, stem_.size() - 1); }

  void add(const std::u32string& shape) {
    std::string bytes = to_utf8(shape);
    if (std::find(shapes_.begin(), shapes_.end(), bytes) == shapes_.end()) shapes_.push_back(std::move(bytes));
  }

  /// 한, 할, 함, 합 of 하.
  void with_finals(const std::u32string& head, Syllable open) {
    for (const unsigned letter : {tail::n, tail::l, tail::m, tail::b}) add(head + compose(open.with_tail(letter)));
  }

  /// 해 and 했.
  void with_past(const std::u32string& head, Syllable past) {
    add(head + compose(past.with_tail(tail::none)));
    add(head + compose(past.with_tail(tail::ss)));
  }

  void vowel_stem(Syllable last) {
    const std::u32string head = before_last();
    with_finals(head, last);
    if (last.lead == lead::h && last.vowel == vowel::a) return with_past(head, {lead::h, vowel::ae, tail::none});  // 하
    if (last.lead == lead::r && last.vowel == vowel::eu && !head.empty() && !is_one_of(stem_, regular_reu))
      return doubled_r(head);
    switch (last.vowel) {
      case vowel::a:
      case vowel::ae:
      case vowel::eo:
      case vowel::e:
      case vowel::yeo: return with_past(head, last);
      case vowel::o: return with_past(head, {last.lead, vowel::wa, tail::none});
      case vowel::u: return with_past(head, {last.lead, vowel::wo, tail::none});
      case vowel::i: return with_past(head, {last.lead, vowel::yeo, tail::none});
      case vowel::oe: return with_past(head, {last.lead, vowel::wae, tail::none});
      case vowel::eu: return with_past(head, {last.lead, is_bright(head) ? vowel::a : vowel::eo, tail::none});
      default: return;
    }
  }

  /// Whether the vowel before asks for 아 rather than 어.
  static bool is_bright(const std::u32string& head) {
    if (head.empty()) return false;
    const unsigned last = decompose(head.back()).vowel;
    return last == vowel::a || last == vowel::o || last == vowel::ya;
  }

  /// 오르: 올라, 올랐.
  void doubled_r(const std::u32string& head) {
    const Syllable before = decompose(head.back());
    if (before.tail != tail::none) return;
    const std::u32string closed = head.substr(0, head.size() - 1) + compose(before.with_tail(tail::l));
    with_past(closed, {lead::r, is_bright(head) ? vowel::a : vowel::eo, tail::none});
  }

  /// 만들: 만드, 만든, 만듭.
  void dropped_l(Syllable last) {
    for (const unsigned letter : {tail::none, tail::n, tail::b}) add(before_last() + compose(last.with_tail(letter)));
  }

  /// 돕: 도우, 도와; 어렵: 어려우, 어려워.
  void soft_b(Syllable last) {
    const std::u32string head = before_last() + compose(last.with_tail(tail::none));
    const Syllable soft{lead::silent, vowel::u, tail::none};
    add(head + compose(soft));
    with_finals(head, soft);
    const bool bright = stem_ == U"돕" || stem_ == U"곱";
    with_past(head, {lead::silent, bright ? vowel::wa : vowel::wo, tail::none});
  }

  /// 그렇: 그런, 그럴, 그래; 빨갛: 빨간.
  void soft_h(Syllable last) {
    with_finals(before_last(), last);
    with_past(before_last(), {last.lead, vowel::ae, tail::none});
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
  std::u32string syllables = code_points(stem);
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
