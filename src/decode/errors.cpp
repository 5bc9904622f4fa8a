// The errors of the bytes of a page.
#include <jjak/read.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind binary{"binary", tr("not text: this looks like a binary file")};

}  // namespace jjak::errors
