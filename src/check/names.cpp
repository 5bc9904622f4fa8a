// Finds names that differ: a person, place or organisation that only one side knows, where the other side has another
// one of the same type in its place; and names that no word of the other side sounds like.
#include "check/findings.hpp"
#include "check/gazetteer.hpp"
#include "check/korean_names.hpp"
#include "sounds/sounds.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "words/surnames.hpp"

#include <algorithm>
#include <array>

namespace jjak::check {
namespace {

class Comparison {
 public:
  Comparison(const Side& english, const Side& korean, const WordMatch& match, const CheckWords& words,
             Findings& findings)
      : english_(english), korean_(korean), match_(match), words_(words), findings_(findings) {}

  void run() {
    compare_known();
    compare_unknown();
  }

 private:
  /// Whether the Korean text has the entity under any name, or a word that sounds like this one.
  bool is_in_korean(const EntityMention& mention) const {
    const Gazetteer& gazetteer = Gazetteer::built_in();
    for (const std::size_t entity : mention.entities)
      for (const std::string& name : gazetteer[entity].korean) {
        constexpr std::size_t two = 2 * text::syllable_bytes;
        if (korean_.text.find(name) != std::string_view::npos) return true;
        if (type_of(mention) == EntityType::person ? has_family_name(name) : has_beginning(name, two)) return true;
      }
    return sounds_like_any(english_.slice(mention.bytes)) ||
           korean_.lower.find(english_.lower.substr(mention.bytes.begin, mention.bytes.size())) != std::string::npos;
  }

  bool has_beginning(std::string_view name, std::size_t bytes) const {
    return name.size() > bytes && korean_.text.find(name.substr(0, bytes)) != std::string_view::npos;
  }

  /// 카터 of 지미 카터.
  bool has_family_name(std::string_view name) const {
    const std::size_t blank = name.rfind(' ');
    return blank != std::string_view::npos && korean_.text.find(name.substr(blank + 1)) != std::string_view::npos;
  }

  bool is_in_english(const EntityMention& mention) const {
    constexpr std::size_t stem = 4;  // Russia, Russian
    const Gazetteer& gazetteer = Gazetteer::built_in();
    for (const std::size_t entity : mention.entities)
      for (const std::string& name : gazetteer[entity].english)
        for (std::size_t at = english_.lower.find(name.substr(0, stem)); at != std::string::npos;
             at = english_.lower.find(name.substr(0, stem), at + 1))
          if (at == 0 || !ascii::is_letter(english_.lower[at - 1])) return true;
    return std::any_of(match_.english.begin(), match_.english.end(), [&](const Word& word) {
      return is_capital(word) &&
             sounds::name_similarity(english_.slice(word.bytes), korean_.slice(mention.bytes)) > alike;
    });
  }

  bool sounds_like_any(std::string_view name) const {
    return std::any_of(match_.korean.begin(), match_.korean.end(), [&](const Word& word) {
      return word.kind == AnchorKind::word && sounds::name_similarity(name, korean_.slice(word.bytes)) > alike;
    });
  }

  bool is_capital(const Word& word) const { return ascii::is_upper(english_.text[word.bytes.begin]); }

  static EntityType type_of(const EntityMention& mention) {
    return Gazetteer::built_in()[mention.entities.front()].type;
  }

  /// Countries have names of their people beside them. Korean papers add the country to a city, and leave it out.
  static bool is_country(const EntityMention& mention) {
    return Gazetteer::built_in()[mention.entities.front()].english.size() > 1;
  }

  bool is_locator(const EntityMention& mention) const {
    return Vocabulary::built_in().list(ListKind::locator, Language::korean).at(korean_.lower, mention.bytes.begin) !=
           nullptr;
  }

  /// The place of a dateline is written in capitals: "BAGHDAD, Iraq (CNN)".
  bool is_dateline(const EntityMention& mention) const {
    const auto in_capitals = [](std::string_view name) {
      return std::none_of(name.begin(), name.end(), ascii::is_lower);
    };
    if (in_capitals(english_.slice(mention.bytes))) return true;
    const std::string_view before = english_.text.substr(0, mention.bytes.begin);
    if (!before.ends_with(", ")) return false;
    const std::string_view city = before.substr(before.find_last_of(' ', before.size() - 2) + 1);
    return city.size() > 4 && ascii::is_upper(city.front()) && in_capitals(city);
  }

  /// Whether an English word renders what may also be another word: 구성 is a city, and "to form".
  bool is_rendered(const EntityMention& mention) const {
    return std::any_of(match_.korean.begin(), match_.korean.end(), [&](const Word& word) {
      return word.is_covered && word.bytes.begin == mention.bytes.begin && word.bytes.end <= mention.bytes.end;
    });
  }

  void compare_known() {
    const Gazetteer& gazetteer = Gazetteer::built_in();
    std::vector<EntityMention> english = gazetteer.find(english_.lower, Language::english);
    std::vector<EntityMention> korean = gazetteer.find(korean_.lower, Language::korean);
    std::erase_if(english, [&](const EntityMention& mention) {
      return !ascii::is_upper(english_.text[mention.bytes.begin]) || is_dateline(mention) || is_in_korean(mention);
    });
    std::erase_if(korean, [&](const EntityMention& mention) { return is_in_english(mention) || is_rendered(mention); });
    for (const EntityMention& en : english) {
      const auto found = std::find_if(korean.begin(), korean.end(), [&](const EntityMention& ko) {
        return type_of(ko) == type_of(en) && (is_country(en) || !is_locator(ko));
      });
      if (found == korean.end()) {
        if (type_of(en) == EntityType::person) left_people_.push_back(en.bytes);
        continue;
      }
      const FindingKind kind = type_of(en) == EntityType::person ? FindingKind::name : FindingKind::entity;
      findings_.add(kind, .75, en.bytes, found->bytes, tr("Korean has “{ko}” in place of “{en}”"),
                    {{"en", std::string(english_.slice(en.bytes))}, {"ko", std::string(korean_.slice(found->bytes))}});
      korean.erase(found);
    }
    for (const EntityMention& ko : korean)
      if (type_of(ko) == EntityType::person) tell_stranger(ko);
  }

  /// "Condoleezza Rice" and 콘돌리자 알아사드: a person that we know stands at the family name of another one.
  void tell_stranger(const EntityMention& ko) {
    for (std::size_t w = 1; w < match_.english.size(); ++w) {
      const Word &given = match_.english[w - 1], &family = match_.english[w];
      const Range name{given.bytes.begin, family.bytes.end};
      const bool is_name = is_capital(given) && is_capital(family) && given.bytes.end + 1 == family.bytes.begin;
      if (!is_name || family.is_covered || family.kind != AnchorKind::name || !is_called_person(name) || is_told(name))
        continue;
      if (sounds_like_any(english_.slice(family.bytes))) continue;
      findings_.add(FindingKind::name, .6, name, ko.bytes, tr("Korean has “{ko}” in place of “{en}”"),
                    {{"en", std::string(english_.slice(name))}, {"ko", std::string(korean_.slice(ko.bytes))}});
      return;
    }
  }

  /// Words with capitals side by side that no Korean word renders.
  std::vector<Range> open_english_names() const {
    std::vector<Range> names;
    for (std::size_t w = 0; w < match_.english.size(); ++w) {
      const std::size_t first = w;
      while (w + 1 < match_.english.size() && is_capital(match_.english[w]) && is_capital(match_.english[w + 1]) &&
             match_.english[w].bytes.end + 1 == match_.english[w + 1].bytes.begin)
        ++w;
      constexpr std::uint32_t long_name = 5;
      bool open = w > first || (match_.english[w].bytes.size() >= long_name && !match_.english[w].is_known);
      const Range name{match_.english[first].bytes.begin, match_.english[w].bytes.end};
      const bool is_person = w > first && is_called_person(name);
      for (std::size_t i = first; i <= w; ++i)
        open = open && (is_person || match_.english[i].kind == AnchorKind::name) && !match_.english[i].is_covered;
      if (open) names.push_back(name);
    }
    return names;
  }

  /// "spokesman Stephen Walker", "Stephen Walker, 64", "Stephen Walker said".
  bool is_called_person(Range name) const {
    constexpr std::array<std::string_view, 6> behind{" said", " says", ", who", " told", " added", ", the "};
    const std::string_view text = english_.lower;
    if (std::any_of(behind.begin(), behind.end(),
                    [&](std::string_view each) { return text::follows(text, name.end, each); }))
      return true;
    if (text::follows(text, name.end, ", ") && ascii::is_digit(text::at(text, name.end + 2))) return true;
    const std::size_t end = text::skip_blank_back(text, name.begin);
    const std::size_t begin = end == 0 ? 0 : text.find_last_of(" \"(", end - 1) + 1;
    const PhraseList::Phrase* title = Vocabulary::built_in().list(ListKind::title, Language::english).at(text, begin);
    return title != nullptr && begin + title->words.size() == end;
  }

  /// "Kim Jong-un", "Park Geun-hye".
  bool is_korean_style(std::string_view name) const {
    const std::string_view first = name.substr(0, name.find(' '));
    return first.size() < name.size() && name.find('-') != std::string_view::npos &&
           !anchors::surnames_of(text::to_lower_ascii(first), words_.lists).empty();
  }

  void compare_unknown() {
    constexpr double same_name = .68;  // given names of two Koreans are .33 to .64 alike
    OpenNames open = open_korean_names(korean_, match_.korean, words_);
    std::vector<Range> names = open_english_names();
    for (const Range name : left_people_)
      if (is_called_person(name) && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    for (const Range name : names) {
      const std::string_view words = english_.slice(name);
      const bool korean_style = is_korean_style(words);
      std::vector<Range>& strict = korean_style ? open.korean : open.foreign;
      std::vector<Range>& others = strict.empty() && is_called_person(name) ? open.unknown : strict;
      const double likeness = std::max(best_similarity(words), best_similarity(last_two(words)));
      if (is_told(name) || others.empty() || likeness >= (korean_style ? same_name : doubtful)) continue;
      findings_.add(FindingKind::name, .6, name, others.front(), tr("“{en}” and “{ko}” are not the same name"),
                    {{"en", std::string(words)}, {"ko", std::string(korean_.slice(others.front()))}});
      others.erase(others.begin());
    }
  }

  /// Whether something else was found at the name.
  bool is_told(Range name) const {
    return std::any_of(findings_.list().begin(), findings_.list().end(), [name](const Finding& finding) {
      const bool names = finding.kind == FindingKind::name || finding.kind == FindingKind::entity;
      return names && finding.english.begin < name.end && name.begin < finding.english.end;
    });
  }

  /// "Stephen Walker" of "Cryptologist Stephen Walker".
  static std::string_view last_two(std::string_view name) {
    const std::size_t last = name.rfind(' ');
    if (last == std::string_view::npos || last == 0) return name;
    const std::size_t before = name.rfind(' ', last - 1);
    return before == std::string_view::npos ? name : name.substr(before + 1);
  }

  /// The best of all words and pairs of neighbours, also of single words of the name.
  double best_similarity(std::string_view name) const {
    double best = 0;
    for (std::size_t k = 0; k < match_.korean.size(); ++k) {
      const Word& word = match_.korean[k];
      best = std::max(best, sounds::name_similarity(name, korean_.slice(word.bytes)));
      if (k + 1 == match_.korean.size()) continue;
      const Range both{word.bytes.begin, match_.korean[k + 1].bytes.end};
      best = std::max(best, sounds::name_similarity(name, korean_.slice(both)));
    }
    return best;
  }

  static constexpr double alike = .55, doubtful = .45;
  const Side& english_;
  const Side& korean_;
  const WordMatch& match_;
  const CheckWords& words_;
  Findings& findings_;
  std::vector<Range> left_people_;  // that we know, and that have nobody in their place
};

}  // namespace

void check_names(const Side& english, const Side& korean, const WordMatch& match, const CheckWords& words,
                 Findings& findings) {
  if (match.english.size() > most_words || match.korean.size() > most_words) return;
  Comparison(english, korean, match, words, findings).run();
}

}  // namespace jjak::check
