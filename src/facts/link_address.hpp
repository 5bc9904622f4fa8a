// Where an element of a page leads: by its href, its data attributes, a short script, or as a form or menu.
#pragma once

#include "page/page.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::extraction {

/// The address to which a short script sends the browser: location = "…", location.href = "…", location.replace("…"),
/// location.assign("…"), also with window. or document. before it. Empty without one. O(script).
std::string script_target(std::string_view script);

/// The address of a link as the page writes it; empty for an element that leads nowhere. <a> and <area>: href, or a
/// script or data attribute where that is no address. Any element: onclick and data-href. <option>: its value. <form>:
/// its action with its hidden fields. O(attributes), for forms O(elements inside, at most max_form_elements).
std::string address_of(const Page& page, std::uint32_t element);
inline constexpr std::uint32_t max_form_elements = 200;

/// An address on a page as an absolute one. Blanks at its end are dropped, and a missing scheme is put before a host:
/// "www.a.kr/x". Where the page's address is not known, a relative address is kept as it is. Empty for what is none.
std::string absolute(const std::string& base, std::string_view address);

}  // namespace jjak::extraction
