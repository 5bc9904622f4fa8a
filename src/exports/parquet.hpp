// A Parquet file, which another program makes of JSON lines.
#pragma once

#include "exports/document.hpp"

#include <jjak/base/sink.hpp>

#include <memory>

namespace jjak {

namespace errors {
extern const ErrorKind no_parquet_program;
extern const ErrorKind parquet_program_failed;
}  // namespace errors

namespace exports {

/// Takes the JSON lines of a level; when it is closed, it hands the same rows on to `to` as one Parquet file, and
/// closes it. DuckDB makes that file, out of a temporary one: the same lines and the same DuckDB give the same bytes.
/// Memory: that of DuckDB, one row group. Fails: no_parquet_program; the sink also parquet_program_failed, and as `to`.
Result<std::unique_ptr<ByteSink>> parquet_file(std::unique_ptr<ByteSink> to, const Options& options);

}  // namespace exports
}  // namespace jjak
