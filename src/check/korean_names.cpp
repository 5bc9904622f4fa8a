// Finds Korean names by what they look like and what stands behind them: a title, an age, a particle.
#include "check/korean_names.hpp"

#include "check/gazetteer.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"

#include <algorithm>

namespace jjak::check {
namespace {

class Finder {
 public:
  Finder(const Side& korean, const std::vector<Word>& all, const CheckWords& words)
      : korean_(korean), all_(all), words_(words) {}

  /// Hangul that no dictionary knows and no English word renders: probably a name, when it sounds like one.
  std::vector<Range> names(bool korean_style) const {
    std::vector<Range> found;
    for (const Word& word : all_) {
      const std::string_view surface = korean_.slice(word.bytes);
      const bool is_titled = is_before_title(word);
      const std::size_t shortest = (is_titled ? 2 : 3) * text::syllable_bytes;
      if (word.kind != AnchorKind::word || word.is_covered || surface.size() < shortest) continue;
      const bool fits = is_titled || (korean_style ? is_full_name(surface) : looks_foreign(surface));
      if (fits && !words_.phrases.find_korean(text::korean_key(surface))) found.push_back(word.bytes);
    }
    return found;
  }

  /// What may be a name because it is nothing else: no dictionary knows it, and no English word renders it.
  std::vector<Range> unknown() const {
    constexpr std::size_t alone = 3 * text::syllable_bytes, beside = 2 * text::syllable_bytes;
    std::vector<Range> words;
    for (const Word& word : all_) {
      const std::string_view surface = korean_.slice(word.bytes);
      if (word.kind != AnchorKind::word || word.is_covered || word.is_known) continue;
      if (words_.phrases.find_korean(text::korean_key(surface))) continue;
      const bool is_name =
          (surface.size() >= alone && ends_like_name(word)) || (surface.size() >= beside && follows_unknown(word));
      if (is_name) words.push_back(word.bytes);
    }
    return words;
  }

 private:
  /// 하솔(39) 씨.
  bool is_before_age(const Word& word) const {
    return std::any_of(korean_.quantities.begin(), korean_.quantities.end(), [&](const Quantity& quantity) {
      return quantity.unit.family == Family::age && quantity.bytes.begin == word.bytes.end + 1 &&
             korean_.text[word.bytes.end] == '(';
    });
  }

  /// 알바르 장관, 돌란 경찰국장: a word before a title, which may be the end of a longer one.
  bool is_before_title(const Word& word) const {
    if (is_before_age(word)) return true;
    const std::size_t begin = text::skip_blank(korean_.text, word.bytes.end);
    if (begin == word.bytes.end) return false;
    const PhraseList& titles = Vocabulary::built_in().list(ListKind::title, Language::korean);
    for (std::size_t i = begin; text::syllable_at(korean_.text, i) != 0; i += text::syllable_bytes) {
      const PhraseList::Phrase* title = titles.at(korean_.text, i);
      const bool is_whole = i == begin || (title != nullptr && title->words.size() > text::syllable_bytes);  // 섭씨
      if (title != nullptr && is_whole && text::ends_quantity(korean_.text, i + title->words.size())) return true;
    }
    return false;
  }

  /// 웬델 프린첨: two words side by side that no dictionary knows.
  bool follows_unknown(const Word& word) const {
    const auto first = std::find_if(all_.begin(), all_.end(), [&](const Word& other) {
      return other.bytes.end + 1 == word.bytes.begin && korean_.text[other.bytes.end] == ' ';
    });
    return first != all_.end() && first->kind == AnchorKind::word && !first->is_covered && !first->is_known &&
           first->bytes.size() >= 2 * text::syllable_bytes;
  }

  /// 레인시는, 카라코크 기자: a particle of the subject, or another word.
  bool ends_like_name(const Word& word) const {
    constexpr std::u32string_view particles = U"은는이가씨";
    const char32_t next = text::syllable_at(korean_.text, word.bytes.end);
    return next == 0 ? is_before_title(word) : particles.find(next) != std::u32string_view::npos;
  }

  /// 김정은: a family name of one syllable and a given name of two.
  bool is_full_name(std::string_view word) const {
    return word.size() == 3 * text::syllable_bytes &&
           words_.lists[rules::ListId::surnames].contains(word.substr(0, text::syllable_bytes));
  }

  const Side& korean_;
  const std::vector<Word>& all_;
  const CheckWords& words_;
};

}  // namespace

OpenNames open_korean_names(const Side& korean, const std::vector<Word>& all, const CheckWords& words) {
  const Finder finder(korean, all, words);
  return {finder.names(false), finder.names(true), finder.unknown()};
}

}  // namespace jjak::check
