// Pages that a browser saved as one file (MHTML: a mail of type multipart/related).
#pragma once

#include "documents/outlet.hpp"

#include <string>
#include <string_view>

namespace jjak::reading {

/// Whether the bytes begin with the head of such a file. O(head).
bool opens_mhtml(std::string_view head);

/// Gives the page, its first part of type text/html; the others are pictures, styles and frames. Its address is
/// Content-Location or Snapshot-Content-Location. `url`: of the file, when it is known by other means; it comes first.
/// Reports bad_mhtml, empty, and what decoding reports. `bytes`: the whole file. O(bytes).
void read_mhtml(const std::string& path, const std::string& url, std::string_view bytes, Outlet& outlet);

}  // namespace jjak::reading
