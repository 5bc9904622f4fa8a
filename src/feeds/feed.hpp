// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0: the articles that a feed has in full.
#pragma once

#include "documents/outlet.hpp"

#include <string>
#include <string_view>

namespace jjak::reading {

/// Gives each entry with its whole text as a document. Entries that have no more than a teaser are reported once, with
/// their number. Reports no_feed, bad_xml, xml_entities (with the line; entries before it are given), empty, and what
/// decoding reports. `url`: where the feed itself was found, empty when unknown; `bytes`: the whole feed.
void read_feed(const std::string& path, const std::string& url, std::string_view bytes, Outlet& outlet);

}  // namespace jjak::reading
