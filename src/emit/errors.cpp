// Errors in ladders.
#include <jjak/emit.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_ladder{
    "bad_ladder", tr("not a ladder line: {detail}; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97")};

}  // namespace jjak::errors
