// The tables that a release can be given: which pair goes into which split, and labels of a sample.
#pragma once

#include "release/facts.hpp"

#include <jjak/result.hpp>

namespace jjak::errors {
extern const ErrorKind bad_split_table;
extern const ErrorKind bad_sample;
extern const ErrorKind bad_licence;
extern const ErrorKind unused_licence;
extern const ErrorKind bad_name;
extern const ErrorKind no_units;
}  // namespace jjak::errors

namespace jjak::release {

/// Splits by names of pairs.
using Splits = std::map<std::string, std::string, std::less<>>;

/// A table with a header line that has the columns "pair" and "split"; splits are train, dev (or validation) and test.
/// Fails: as read_file, bad_split_table with the line (also where a pair is in two splits).
Result<Splits> read_splits(const std::string& path);

/// A table with a header line that has the columns "id" and "label"; labels are right and wrong. Fails: as read_file,
/// bad_sample with the line (also where a unit has two labels).
Result<Labels> read_sample(const std::string& path);

}  // namespace jjak::release
