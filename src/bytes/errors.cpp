// The errors of packed files.
#include <jjak/read.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_gzip{"bad_gzip", tr("damaged gzip data: {detail}")};
const ErrorKind bad_zstd{"bad_zstd", tr("damaged zstd data: {detail}")};
const ErrorKind bad_brotli{"bad_brotli", tr("damaged brotli data: {detail}")};

}  // namespace jjak::errors
