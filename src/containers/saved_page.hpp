// Pages that a browser or a copying program saved, and the address that they noted in a comment.
#pragma once

#include <string>
#include <string_view>

namespace jjak::reading {

/// The http address in a comment among the first bytes of a page: "saved from url=(0023)http://..." (browsers),
/// "Page saved with SingleFile ... url: http://...", "Mirrored from www.example.com/a.html by HTTrack". Empty when
/// there is none. `bytes`: the page, not decoded. O(1).
std::string address_in_comments(std::string_view bytes);

}  // namespace jjak::reading
