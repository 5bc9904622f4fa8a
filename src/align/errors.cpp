// Errors in pins.
#include <jjak/align.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind pin_outside{"pin_outside",
                            tr("this pin is outside the texts, whose last lines are {detail} (counted from 0)")};
const ErrorKind pin_overlap{"pin_overlap",
                            tr("shares a line with the pin {detail}; a line of a text can be pinned once")};
const ErrorKind pin_crossing{"pin_crossing",
                             tr("crosses the pin {detail}; pins must come in the same order on both sides")};

}  // namespace jjak::errors
