// What one WARC record says.
#pragma once

#include "containers/http.hpp"
#include "containers/outlet.hpp"

#include <string_view>

namespace jjak::reading {

/// Gives the page (response, resource) or redirect (response, revisit) that a record holds; other records are passed over in
/// silence. A body whose WARC-Payload-Digest is wrong is reported and given all the same.
void use_record(const HeaderFields& fields, Origin origin, std::string_view block, Outlet& outlet);

}  // namespace jjak::reading
