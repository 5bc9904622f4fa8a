// The tables of a store, and how an older store becomes one of today.
#pragma once

#include "sqlite/database.hpp"

#include <cstdint>

namespace jjak {

namespace errors {
extern const ErrorKind not_a_store;
extern const ErrorKind store_too_new;
}  // namespace errors

namespace store {

inline constexpr std::int64_t application_id = 0x6A6A616B;  ///< "jjak", in the header of the file
std::int64_t schema_version();                              ///< that this program writes

/// Makes the tables of an empty database, or brings an older store to this version, after a copy ("corpus.jjak.v1").
/// Fails: not_a_store (a database of another program), store_too_new, and as Database::run.
Status migrate(sqlite::Database& database);

/// Checks a store that is only read. Fails: not_a_store, store_too_new, and as Database::number.
Status check_version(const sqlite::Database& database);

}  // namespace store
}  // namespace jjak
