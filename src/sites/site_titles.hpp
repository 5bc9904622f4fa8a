// What a site adds to the headlines in its titles: its name, and the names of its sections.
#pragma once

#include <jjak/sites.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace jjak::extraction {

inline constexpr std::string_view title_place = "…";  // where the headline stands in a row of titles

/// How many articles must show something before it is learned: different ones, and their share of all.
struct Support {
  std::uint32_t articles;
  double share;
  bool holds(std::uint32_t count, std::uint32_t of) const { return count >= articles && count >= share * of; }
};

/// The title of one page.
struct SeenTitle {
  std::string text;       ///< empty: unknown
  Range headline;         ///< the bytes of it that the page shows as a line of its own; empty: not known
  bool is_whole = false;  ///< the <title> as it is; otherwise what was found to be the headline, with a name or without
};

/// All that a site could have added to a title, each with … for the headline: "… | Northern Post", "Northern Post: …",
/// "[Northern Post] …". Nothing that overlaps the headline; of a title that is not whole only what stands behind or in
/// front of a mark between blanks, since "[Editorial] …" belongs to headlines. Complexity: O(bytes · separators).
std::vector<std::string> possible_additions(const SeenTitle& title);

struct TitleOfArticle {
  const SeenTitle* title = nullptr;
  std::size_t article = 0;
};

/// What most of the articles have in common in front of and behind their headlines; and longer additions that some of
/// them share, when the same separator stands in them: "… | Economy | Northern Post".
std::vector<SiteProfile::Learned> common_additions(const std::vector<TitleOfArticle>& titles);

/// The title without an addition that a profile has; the longest one is taken at either end.
/// `rows`: longest first. Complexity: O(rows).
std::string without_additions(std::string title, const std::vector<std::string>& rows);

}  // namespace jjak::extraction
