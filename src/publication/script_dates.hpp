// The day of publication in the state that a page gives to its scripts.
#pragma once

#include "page/page.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string_view>

namespace jjak::extraction {

/// The first date that a member named for publication has in the text of a script: "publishDate": "2024-12-16",
/// pubDate:'2024-12-16', "publishedAt": 1734307200; else the first of a member named for creation. Nothing where
/// such members name several days of publication: those are of several articles. Linear.
std::optional<Timestamp> date_in_script(std::string_view script);

/// The same of the first script of a page that has one; at most 4 MB are read.
std::optional<Timestamp> date_in_scripts(const Page& page);

}  // namespace jjak::extraction
