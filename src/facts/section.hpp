// The section of the paper that an article belongs to, and the language that its page declares.
#pragma once

#include "facts/header.hpp"
#include "page/structured.hpp"

#include <jjak/article.hpp>

#include <string>
#include <string_view>

namespace jjak::extraction {

/// JSON-LD's articleSection, article:section and its like, the last step of a breadcrumb trail that is not the article
/// itself, `given` (by the container), a line above the title that names a section of the site's menu. Empty when the
/// page says nothing.
std::string find_section(const Page& page, const Structured& structured, const Header& header, const std::string& title,
                         const std::string& given);

/// The first tag of a language that <html lang>, content-language, JSON-LD, og:locale or the container (in this order)
/// gives, as written; empty when there is none.
std::string declared_language(const Page& page, const Structured& structured, const std::string& given);

}  // namespace jjak::extraction
