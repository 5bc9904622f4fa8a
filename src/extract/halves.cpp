// Finds the two halves of a bilingual page. Korean pages show English and English pages Korean for many reasons, so two
// languages make no bilingual page: the halves must tell the same story.
#include "extract/halves.hpp"

#include "language/decide.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace jjak::extraction {
namespace {

constexpr std::size_t fewest_english = 80, fewest_korean = 40;  // letters of prose that a half has at least

/// What one half looks like from afar.
struct Side {
  std::size_t paragraphs = 0;
  std::size_t letters = 0;
  std::set<std::string> numbers;  ///< of at least two digits, without separators
};

void add_numbers(std::string_view text, std::set<std::string>& numbers) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!ascii::is_digit(text[i])) continue;
    std::string digits;
    for (; i < text.size(); ++i) {
      const bool separator = (text[i] == ',' || text[i] == '.') && i + 1 < text.size() && ascii::is_digit(text[i + 1]);
      if (!ascii::is_digit(text[i]) && !separator) break;
      if (text[i] != ',') digits += text[i];
    }
    if (digits.size() >= 2) numbers.insert(std::move(digits));
  }
}

double agreement_of_numbers(const Side& english, const Side& korean) {
  const std::size_t fewer = std::min(english.numbers.size(), korean.numbers.size());
  if (fewer < 2) return 0;
  std::size_t common = 0;
  for (const std::string& number : english.numbers) common += korean.numbers.contains(number);
  const double share = static_cast<double>(common) / static_cast<double>(fewer);
  if (share >= .5) return 2;
  if (share >= .3) return 1;
  return fewer >= 4 ? -3 : -1;
}

/// News has .43 to .63 Korean letters for an English one.
double agreement_of_lengths(const Side& english, const Side& korean) {
  const double ratio = static_cast<double>(korean.letters) / static_cast<double>(english.letters);
  if (ratio < .2 || ratio > 1.2) return -2;
  return ratio >= .3 && ratio <= .85 ? 1 : 0;
}

double agreement_of_counts(const Side& english, const Side& korean) {
  const std::size_t more = std::max(english.paragraphs, korean.paragraphs);
  const std::size_t fewer = std::min(english.paragraphs, korean.paragraphs);
  if ((more - fewer) * 5 <= more) return 1;
  return fewer * 2 < more ? -1 : 0;
}

/// A page that is partly translated changes its language here and there.
double agreement_of_order(const std::vector<HalfParagraph>& paragraphs) {
  std::size_t runs = 0;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    runs += i == 0 || paragraphs[i].language != paragraphs[i - 1].language;
  if (runs == 2) return .5;
  return runs * 5 >= paragraphs.size() * 4 ? 1.5 : -1.5;
}

/// Words that say of the text below them that it is the article in one of the languages.
bool names_a_version(std::string_view line) {
  constexpr std::size_t longest = 40;  // letters
  if (text::visible_length(line) > longest) return false;
  const std::string lower = text::to_lower_ascii(line);
  const auto holds = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
  return holds("원문") || holds("번역") || holds("영문") || holds("국문") || holds("한글") || holds("한국어") ||
         holds("영어") || holds("korean") || holds("english") || holds("original") || holds("translation");
}

/// The paragraphs of a page with what is needed to tell its halves apart.
class Halves {
 public:
  explicit Halves(const Page& page) : page_(page), languages_(page.pieces.size(), Language::unknown) {
    for (std::size_t i = 0; i < page.pieces.size(); ++i) {
      const Piece& piece = page.pieces[i];
      if (piece.traits & (silent | in_profile)) continue;
      languages_[i] = language_of_line(piece.text);
      if (languages_[i] == Language::unknown || !is_prose(piece)) continue;
      (piece.traits & hidden ? hidden_ : shown_)[languages_[i] == Language::korean] += piece.letters;
    }
  }

  std::optional<std::array<Half, 2>> find(std::string_view title) {
    if (!unfold() || shown_[0] < fewest_english || shown_[1] < fewest_korean) return std::nullopt;
    std::vector<HalfParagraph> paragraphs;
    std::string latin;
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
      if (!is_read(i) || !is_prose(page_.pieces[i])) continue;
      paragraphs.push_back({languages_[i], page_.pieces[i].letters, page_.pieces[i].text});
      if (languages_[i] == Language::english) (latin += page_.pieces[i].text) += '\n';
    }
    if (agreement_of_halves(paragraphs, marks()) < enough_agreement) return std::nullopt;
    if (language::decide(latin, {}).language != Language::english) return std::nullopt;
    Language first = language_of_line(title);
    if (first == Language::unknown) first = paragraphs.front().language;
    const Language second = first == Language::english ? Language::korean : Language::english;
    return std::array{half_in(first, true), half_in(second, false)};
  }

 private:
  static bool is_prose(const Piece& piece) {
    constexpr std::size_t shortest = 20;
    if (piece.traits & (boilerplate | caption | in_table) || piece.heading != 0 || piece.mostly_links()) return false;
    const LineFacts& facts = piece.facts;
    if (!facts.boilerplate.empty() || !facts.other_articles.empty() || facts.only_date || facts.is_byline ||
        facts.other_version)
      return false;
    return piece.letters >= shortest || facts.ends_sentence;
  }

  /// Where one language is hidden and the other is shown, the hidden one counts as shown. False where one is missing.
  bool unfold() {
    for (const std::size_t side : {0u, 1u}) {
      if (shown_[side] * 5 >= shown_[1 - side]) continue;
      if (hidden_[side] <= shown_[side]) return false;
      unfolded_ = side == 0 ? Language::english : Language::korean;
      shown_[side] += hidden_[side];
    }
    return shown_[0] > 0 && shown_[1] > 0;
  }

  /// Whether a piece belongs to either half.
  bool is_read(std::size_t i) const {
    if (languages_[i] == Language::unknown) return false;
    return !(page_.pieces[i].traits & hidden) || languages_[i] == unfolded_;
  }

  /// The lang attribute of the innermost element around a piece that has one, but for that of the whole page.
  Language attribute_of(std::size_t i) const {
    for (std::uint32_t at = page_.pieces[i].block; at != 0 && at != page_.body; at = page_.node(at).parent)
      if (const std::string_view tag = page_.node(at).attribute("lang"); !tag.empty())
        return text::language_of_tag(tag);
    return Language::unknown;
  }

  HalfMarks marks() const {
    HalfMarks marks;
    marks.is_hidden = unfolded_ != Language::unknown;
    std::size_t attributed = 0, korean = 0;
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
      if (!is_read(i)) continue;
      const Piece& piece = page_.pieces[i];
      if (!is_prose(piece)) {
        marks.by_words |= names_a_version(piece.text) && !(piece.traits & boilerplate) && !piece.mostly_links();
        continue;
      }
      if (languages_[i] != Language::korean) continue;
      ++korean;
      attributed += attribute_of(i) == Language::korean;
    }
    marks.by_attribute = korean > 0 && attributed * 5 >= korean * 4;
    marks.elsewhere = has_address_for_each();
    return marks;
  }

  /// Whether hreflang gives each language an address of its own.
  bool has_address_for_each() const {
    std::string_view english, korean;
    for (const std::uint32_t i : page_.elements.links) {
      const markup::HtmlNode& node = page_.node(i);
      const Language language = text::language_of_tag(node.attribute("hreflang"));
      if (language == Language::english) english = node.attribute("href");
      if (language == Language::korean) korean = node.attribute("href");
    }
    return !english.empty() && !korean.empty() && english != korean;
  }

  Half half_in(Language language, bool has_page_title) const {
    Half half{language, has_page_title, {}, {}};
    for (std::size_t i = 0; i < page_.pieces.size(); ++i) {
      const Piece& piece = page_.pieces[i];
      std::uint16_t traits = piece.traits;
      const bool fact = piece.facts.only_date || piece.facts.is_byline;  // of both halves
      if (languages_[i] == unfolded_ && languages_[i] == language)
        traits = static_cast<std::uint16_t>(traits & ~unsigned{hidden});
      else if (languages_[i] != Language::unknown && languages_[i] != language && !fact)
        traits |= hidden;
      half.traits.push_back(traits);
    }
    if (!has_page_title) half.title = heading_of(language);
    return half;
  }

  /// The heading above the first paragraph of a language.
  std::string heading_of(Language language) const {
    constexpr std::size_t longest = 120;  // letters
    constexpr std::size_t most_between = 6;
    std::size_t first = 0;
    while (first < page_.pieces.size() &&
           !(is_read(first) && languages_[first] == language && is_prose(page_.pieces[first])))
      ++first;
    for (std::size_t i = first; i-- > 0 && first - i <= most_between;) {
      const Piece& piece = page_.pieces[i];
      if (!is_read(i) || languages_[i] != language || piece.letters > longest || piece.traits & boilerplate) continue;
      const bool bold = piece.bold_letters == piece.letters;
      if ((piece.heading != 0 || bold) && !names_a_version(piece.text)) return piece.text;
    }
    return {};
  }

  const Page& page_;
  std::vector<Language> languages_;                ///< by piece
  std::array<std::size_t, 2> shown_{}, hidden_{};  ///< letters of prose: English, Korean
  Language unfolded_ = Language::unknown;
};

}  // namespace

Language language_of_line(std::string_view line) {
  std::size_t latin = 0, hangul = 0, other = 0;  // letters, by the first byte of their UTF-8
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0xC0)
      latin += ascii::is_letter(c);
    else if (byte >= 0xEA && byte <= 0xED)
      ++hangul;
    else if (byte <= 0xC9)
      ++latin;
    else if (byte != 0xE2)  // punctuation and symbols
      ++other;
  }
  const std::size_t letters = latin + hangul + other;
  if (letters < 2) return Language::unknown;
  if (hangul * 5 >= letters) return Language::korean;
  return latin * 5 >= letters * 4 ? Language::english : Language::unknown;
}

double agreement_of_halves(const std::vector<HalfParagraph>& paragraphs, const HalfMarks& marks) {
  Side english, korean;
  for (const HalfParagraph& paragraph : paragraphs) {
    Side& side = paragraph.language == Language::korean ? korean : english;
    ++side.paragraphs;
    side.letters += paragraph.letters;
    add_numbers(paragraph.text, side.numbers);
  }
  if (english.letters < fewest_english || korean.letters < fewest_korean) return -1;
  return agreement_of_numbers(english, korean) + agreement_of_lengths(english, korean) +
         agreement_of_counts(english, korean) + agreement_of_order(paragraphs) + (marks.by_attribute ? 1.5 : 0) +
         (marks.by_words ? 1 : 0) - (marks.elsewhere ? 1 : 0) - (marks.is_hidden ? 1 : 0);
}

std::optional<std::array<Half, 2>> find_halves(const Page& page, std::string_view title) {
  return Halves(page).find(title);
}

}  // namespace jjak::extraction
