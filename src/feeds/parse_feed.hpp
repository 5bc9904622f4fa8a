// The XML of a feed as entries.
#pragma once

#include "feeds/feed_entry.hpp"

#include <jjak/result.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// Gets each entry; false ends the parsing.
using TakeEntry = std::function<bool(const FeedEntry&)>;

/// Gives the entries of a feed in their order. `wrong_root`: becomes the name of the first element when the document is
/// no feed, else empty. Fails as parse_xml does. O(bytes).
Status parse_feed(std::string_view xml, const TakeEntry& take, std::string& wrong_root);

}  // namespace jjak::reading
