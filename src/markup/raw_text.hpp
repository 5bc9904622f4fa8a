// Takes the contents of scripts and style sheets out of a page before the HTML parser reads it letter by letter.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::markup {

/// The content of a <script> or <style>, which is no markup, whatever it holds.
struct RawText {
  std::size_t begin = 0, end = 0;  ///< of the content, bytes of the page
  std::size_t tag = 0;             ///< where its start tag begins in the shortened page
  std::size_t place = 0;           ///< where the content stood in the shortened page
};

struct WithoutRawText {
  std::string page;            ///< empty when nothing was taken out
  std::vector<RawText> taken;  ///< in the order of the page

  /// What was taken out of the element whose start tag begins there in `page`; null for none. O(log n).
  const RawText* taken_from(std::size_t tag) const;
  /// Where a place of `page` is in the page that was given. O(log n).
  std::size_t original(std::size_t place) const;
};

/// A parser makes of `page` the same tree as of the given one, but for the texts that were taken out. What is a script
/// and what only looks like it depends on the elements around it: from the first place on where that is not certain (a
/// frameset, a list of options with other elements in it, drawings that are not nested well, an end that is missing)
/// nothing is taken out. 40 % of the letters of real pages are scripts and styles, and gumbo needs as much time for one
/// of them as for any other. Source: WHATWG HTML, 13.2.5 and 13.2.6. O(n).
WithoutRawText take_raw_text(std::string_view html);

/// The text of a content as parsers give it: the end of each line is one "\n". O(n).
std::string raw_text(std::string_view content);

}  // namespace jjak::markup
