// Pages and texts that hold one article in English and in Korean: one version after the other, in alternating
// paragraphs, in boxes, in columns of a table, or in tabs of which one is hidden.
#pragma once

#include "page/page.hpp"

#include <jjak/extract.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// The language that the letters of a line say: English stands for all languages in Latin letters.
Language language_of_line(std::string_view line);

/// A paragraph as the comparison of two halves sees it.
struct HalfParagraph {
  Language language{};
  std::size_t letters = 0;
  std::string_view text;
};

/// What the page says beside the paragraphs.
struct HalfMarks {
  bool by_attribute = false;  ///< each half stands in elements with its lang attribute
  bool by_words = false;      ///< a line such as "한글 원문" or "English version" stands above one of them
  bool elsewhere = false;     ///< the page names the address of its translation (hreflang)
  bool is_hidden = false;     ///< one half is hidden
};

/// How much speaks for two versions of one article: common numbers, lengths, count and order of the paragraphs, marks.
/// They are taken for versions from 2 on. `paragraphs` in page order. O(bytes).
double agreement_of_halves(const std::vector<HalfParagraph>& paragraphs, const HalfMarks& marks);
inline constexpr double enough_agreement = 2;

/// One language of a bilingual page.
struct Half {
  Language language{};
  bool has_page_title = false;        ///< whether the title of the page is in this language
  std::string title;                  ///< its own heading where it has not the page's; may be empty
  std::vector<std::uint16_t> traits;  ///< of the page's pieces in this half: those of the other language are hidden
};

/// The halves of a page, the one of the page's title first; nothing where the page is in one language. O(bytes).
std::optional<std::array<Half, 2>> find_halves(const Page& page, std::string_view title);

/// The halves of a text without markup, the one of its title first; nothing where the text is in one language. `whole`
/// is unchanged then. O(bytes).
std::optional<std::vector<Article>> split_halves(Article& whole);

/// Says of the pieces of the other half that they are in another language. `explanation` must be of this half.
void explain_half(const Page& page, const Half& half, Explanation& explanation);

/// A name of the page for Article::shared_pages: its path and its offset there.
std::string name_of_page(const Origin& origin);

}  // namespace jjak::extraction
