// When an article was published and modified, by all sources on its page.
#pragma once

#include "facts/header.hpp"
#include "page/structured.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string>

namespace jjak::extraction {

struct Publication {
  std::optional<Timestamp> published;
  std::optional<Timestamp> modified;
};

/// Weighs JSON-LD, <meta>, <time>, the lines of the head and the address against each other; docs/metadata.md has the
/// rules. `given`: what the container says, as written; may be empty. `dateline`: the day it names, without a year.
Publication find_publication(const Page& page, const Structured& structured, const Header& header,
                             const std::string& url, const std::string& given,
                             const std::optional<Timestamp>& dateline);

/// The day in an address: "/2024/12/16/", "/2024/dec/16/", "/2024-12-16", "/20241216/", "title-20241216.html",
/// "AKR20241216012300504". Nothing for "/2024/12/".
std::optional<Timestamp> day_in_url(std::string_view url);

}  // namespace jjak::extraction
