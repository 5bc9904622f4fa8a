// One entry of a feed, and whether it is an article or a teaser.
#pragma once

#include <jjak/article.hpp>

#include <string>

namespace jjak::reading {

struct FeedEntry {
  std::string title, link, guid, summary, content, byline, date, section, language;
  bool guid_is_address = true;
  std::size_t begin = 0, end = 0;  ///< offsets of its first and its last tag in the decoded feed
};

struct EntryText {
  std::string body;          ///< HTML or plain; empty when the entry is only a teaser
  bool was_escaped = false;  ///< whether its markup was escaped once too often
};

/// The text of the entry. Where the maker of the feed escaped it twice, one layer is taken off; a text without tags
/// loses its character references.
EntryText full_text(const FeedEntry& entry);

/// Whether a text contains tags.
bool is_markup(std::string_view text);

/// A title or name without the markup and character references that feeds escape twice.
std::string plain_words(std::string_view text);

}  // namespace jjak::reading
