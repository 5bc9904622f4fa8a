// What can be wrong with tables of words and addresses.
#pragma once

#include <jjak/result.hpp>

namespace jjak::errors {

extern const ErrorKind table_columns;
extern const ErrorKind wordings_line;
extern const ErrorKind pairs_line;

}  // namespace jjak::errors
