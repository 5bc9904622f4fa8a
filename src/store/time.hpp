// The time, as the store notes it.
#pragma once

#include <string>

namespace jjak::store {

/// UTC, ISO 8601: "2026-11-29T18:35:12Z".
std::string now();

}  // namespace jjak::store
