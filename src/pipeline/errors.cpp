// Errors of a run as a whole.
#include <jjak/pipeline/collection.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind no_input{"no_input",
                         tr("no article found in any input; give pages, folders, WARC files or text dumps")};
const ErrorKind duplicate{"duplicate", tr("the same article as {detail}; left out")};

}  // namespace jjak::errors
