// One WARC record as a document.
#pragma once

#include "containers/http.hpp"
#include "documents/outlet.hpp"

#include <string_view>

namespace jjak::reading {

/// Gives the page (response, resource) or redirect (response, revisit) of a record and skips other records silently. A
/// body with a wrong WARC-Payload-Digest is reported, but given.
void use_record(const HeaderFields& fields, Origin origin, std::string_view block, Outlet& outlet);

}  // namespace jjak::reading
