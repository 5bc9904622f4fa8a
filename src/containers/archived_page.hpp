// One record of a web archive as a document.
#pragma once

#include "containers/http.hpp"
#include "documents/outlet.hpp"

#include <string_view>

namespace jjak::reading {

/// Gives the page (response, resource) or redirect (response, revisit) of a record and skips other records silently. A
/// body with a wrong WARC-Payload-Digest is reported, but given.
void use_record(const HeaderFields& fields, Origin origin, std::string_view block, Outlet& outlet);

/// The same for a record of an ARC file. `type`: of its first line; `block`: what follows that line. Only records of
/// http and https addresses are pages.
void use_arc_record(std::string_view url, std::string_view type, Origin origin, std::string_view block, Outlet& outlet);

}  // namespace jjak::reading
