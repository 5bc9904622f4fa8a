// The sounds of English letters, as far as their neighbours tell; spelling gives away less than Hangul does.
#include "rules/lists.hpp"
#include "sounds/sounds_costs.hpp"
#include "sounds/sounds_letters.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace jjak::sounds {
namespace {

using enum Letter;

/// What must stand before or behind the letters of a rule.
enum class At : std::uint8_t {
  any,
  start,  ///< of the word
  not_start,
  vowel,     ///< before: behind a vowel; behind: before one
  front,     ///< before e, i or y
  no_vowel,  ///< before a consonant or the end
  end,       ///< of the word
  magic,     ///< before one consonant and a silent e: "cape"
  silent_r,  ///< before an r that no vowel follows
  hard,      ///< before a k sound
};

struct Rule {
  std::string_view letters;
  At before, behind;
  std::array<Letter, 3> sounds;
};

constexpr Rule rule(std::string_view letters, Letter a, Letter b = count, Letter c = count) {
  return {letters, At::any, At::any, {a, b, c}};
}
constexpr Rule rule(std::string_view letters, At before, At behind, Letter a, Letter b = count, Letter c = count) {
  return {letters, before, behind, {a, b, c}};
}

/// By first letter; the first one that fits is taken.
constexpr std::array rules{
    rule("a", At::any, At::magic, a_e), rule("au", au), rule("aw", au), rule("ai", ai), rule("ay", ai), rule("ae", ae),
    rule("ah", At::any, At::end, a_end), rule("aa", a), rule("a", At::any, At::silent_r, ar),
    rule("a", At::any, At::end, a_end), rule("a", a), rule("bb", b), rule("b", b), rule("chr", ch, r), rule("ch", ch),
    rule("ck", k_coda), rule("cz", ch), rule("cc", At::any, At::front, ch), rule("cc", k),
    rule("c", At::any, At::front, c_soft), rule("c", At::any, At::no_vowel, k_coda), rule("c", k),
    rule("dge", At::any, At::end, g_soft, e_end), rule("dg", At::any, At::front, g_soft), rule("dd", d), rule("dh", d),
    rule("dz", z), rule("d", d), rule("ee", ee), rule("ea", ea), rule("ei", ei), rule("ey", ei), rule("eo", eo),
    rule("eu", eu), rule("ew", eu), rule("e", At::not_start, At::end, e_end), rule("e", At::any, At::silent_r, er),
    rule("e", e), rule("ff", f), rule("f", f), rule("gh", At::start, At::any, g), rule("ght", gh, t_coda),
    rule("gh", gh), rule("gn", At::start, At::any, n), rule("gn", g_after_ng, n), rule("gg", g),
    rule("gu", At::any, At::front, g), rule("g", At::any, At::front, g_soft), rule("g", g),
    rule("h", At::any, At::no_vowel, h_end), rule("h", h), rule("igh", i_e), rule("ie", ie), rule("ii", i),
    rule("i", At::any, At::magic, i_e), rule("i", At::any, At::silent_r, er), rule("i", At::any, At::vowel, i_glide),
    rule("i", i), rule("jj", j), rule("j", j), rule("kn", At::start, At::any, n), rule("kh", kh), rule("kk", k),
    rule("k", At::any, At::no_vowel, k_coda), rule("k", k), rule("ll", ll), rule("l", l),
    rule("mb", At::any, At::end, m), rule("mm", m, nn), rule("m", m), rule("nn", n, nn),
    rule("ng", At::any, At::vowel, ng, g_after_ng), rule("ng", ng), rule("n", At::any, At::hard, ng), rule("n", n),
    rule("oo", oo), rule("ou", ou), rule("ow", ow), rule("oa", oa), rule("oe", oe), rule("oh", At::any, At::end, o_end),
    rule("o", At::any, At::magic, o_e), rule("o", At::any, At::silent_r, o_r), rule("o", At::any, At::end, o_end),
    rule("o", o), rule("ph", f), rule("ps", At::start, At::any, s), rule("pp", p),
    rule("p", At::any, At::no_vowel, p_coda), rule("p", p), rule("que", At::any, At::end, k_coda, e_end),
    rule("qu", k, u_glide), rule("q", q), rule("rr", r), rule("rh", r), rule("r", At::any, At::no_vowel, r_coda),
    rule("r", r), rule("sch", sch), rule("sh", sh), rule("sz", sh), rule("sc", At::any, At::front, c_soft),
    rule("ssi", At::any, At::vowel, sh, i_glide), rule("ss", s), rule("s", At::any, At::end, s_end),
    rule("s", At::vowel, At::vowel, s_voiced), rule("s", s), rule("tion", sh, o, n), rule("tch", ch), rule("tsch", ch),
    rule("th", th), rule("ts", ts), rule("tz", ts), rule("tt", t), rule("t", At::any, At::no_vowel, t_coda),
    rule("t", t), rule("uh", At::any, At::end, u), rule("u", At::any, At::magic, u_e),
    rule("u", At::any, At::silent_r, er), rule("u", At::any, At::vowel, u_glide), rule("u", u), rule("vv", v),
    rule("v", v), rule("wr", At::start, At::any, r), rule("wh", w), rule("w", w),
    rule("x", At::start, At::any, x_start), rule("x", k_coda, s), rule("y", At::any, At::vowel, y_glide),
    rule("y", At::any, At::silent_r, er), rule("y", y), rule("zh", zh), rule("zz", ts), rule("z", z),
    // Letters with diacritics, see sounds_letters.cpp.
    rule("A", ae), rule("B", ts), rule("C", ch), rule("D", d), rule("E", e_acute), rule("G", g_breve),
    rule("I", eu_breve), rule("L", l_stroke), rule("N", ny), rule("O", oe), rule("P", c_cedilla), rule("Q", ring),
    rule("R", r_caron), rule("S", sh), rule("T", th), rule("U", ue), rule("X", schwa), rule("Z", zh)};

/// Where the rules of each first letter begin and end.
struct Rules {
  std::size_t begin = 0, end = 0;
};
constexpr std::array<Rules, 128> rules_of_letters = [] {
  std::array<Rules, 128> index{};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    Rules& entry = index[static_cast<unsigned char>(rules[i].letters[0])];
    if (entry.end == 0) entry.begin = i;
    entry.end = i + 1;
  }
  return index;
}();

char letter_at(std::string_view word, std::size_t place) { return place < word.size() ? word[place] : '\0'; }
bool is_one_of(char letter, std::string_view set) {
  return letter != '\0' && set.find(letter) != std::string_view::npos;
}
bool is_vowel(char letter) { return is_one_of(letter, "aeiouyAEIOQUX"); }
bool is_consonant(char letter) { return letter != '\0' && !is_vowel(letter); }

bool ends_in_silent_e(std::string_view word, std::size_t place) {
  if (!is_consonant(letter_at(word, place)) || letter_at(word, place) == 'h' || letter_at(word, place + 1) != 'e')
    return false;
  const std::string_view rest = word.substr(place + 2);
  return rest.empty() || rest == "s";
}

bool fits(At condition, std::string_view word, std::size_t begin, std::size_t end) {
  const char next = letter_at(word, end);
  switch (condition) {
    case At::any: return true;
    case At::start: return begin == 0;
    case At::not_start: return begin != 0;
    case At::vowel: return is_vowel(next);
    case At::front: return is_one_of(next, "eiyE");
    case At::no_vowel: return !is_vowel(next);
    case At::end: return next == '\0';
    case At::magic: return ends_in_silent_e(word, end);
    case At::silent_r: return next == 'r' && !is_vowel(letter_at(word, end + 1)) && letter_at(word, end + 1) != 'r';
    case At::hard: return is_one_of(next, "kqx") || (next == 'c' && !is_one_of(letter_at(word, end + 1), "hzeiyE"));
  }
  return false;
}

bool fits(const Rule& rule, std::string_view word, std::size_t begin) {
  const std::size_t end = begin + rule.letters.size();
  if (!word.substr(begin).starts_with(rule.letters)) return false;
  const bool before =
      rule.before == At::vowel ? begin > 0 && is_vowel(word[begin - 1]) : fits(rule.before, word, begin, end);
  return before && fits(rule.behind, word, begin, end);
}

void add_word(Writer& out, std::string_view word) {
  for (std::size_t place = 0; place < word.size();) {
    const Rules& range = rules_of_letters[static_cast<unsigned char>(word[place])];
    std::size_t taken = 1;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (!fits(rules[i], word, place)) continue;
      for (const Letter sound : rules[i].sounds)
        if (sound != count) out.add(sound);
      taken = rules[i].letters.size();
      break;
    }
    place += taken;
  }
}

/// A word that Koreans read otherwise than it is spelled: as another spelling that our rules read well.
/// Names of letters, as Korean spells acronyms: 에이, 비, 시 ...
constexpr std::array<std::string_view, 26> letter_names{
    "ei", "bi", "ssi", "di",  "i",  "eipeu", "ji", "eichi", "ai",   "jei",        "kei",   "el",  "em",
    "en", "o",  "pi",  "kyu", "al", "eseu",  "ti", "yu",    "beui", "deobeullyu", "ekseu", "wai", "jei"};
constexpr std::size_t max_acronym = 5;

/// How else a word may be read; empty if in no other way.
std::string other_reading(const PlainWord& word) {
  std::string read;
  if (word.all_capitals && word.letters.size() > 1 && word.letters.size() <= max_acronym) {
    for (const char letter : word.letters)
      if (ascii::is_lower(letter)) read += letter_names[static_cast<std::size_t>(letter - 'a')];
    return read;
  }
  const rules::Entry* name = rules::built_in()[rules::ListId::surname_readings].find(word.letters);
  return name == nullptr ? read : name->text;
}

}  // namespace

Sounds english_sounds(std::string_view words) {
  const std::vector<PlainWord> plain = plain_words(words);
  Writer out;
  bool has_other = false;
  for (const PlainWord& word : plain) add_word(out, word.letters);
  std::vector<std::string> others;
  for (const PlainWord& word : plain) {
    others.push_back(other_reading(word));
    has_other = has_other || !others.back().empty();
  }
  if (!has_other) return out.finish();
  out.begin_second();
  for (std::size_t i = 0; i < plain.size(); ++i) add_word(out, others[i].empty() ? plain[i].letters : others[i]);
  return out.finish();
}

}  // namespace jjak::sounds
