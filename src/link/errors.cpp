// The errors of links and lists of pairs.
#include <jjak/link.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind unknown_address{"unknown_address", tr("no article of the inputs has this address: {detail}")};
const ErrorKind swapped_pair{"swapped_pair",
                             tr("the sides are swapped: give the English address first; found: {detail}")};
const ErrorKind redirect_loop{"redirect_loop", tr("redirects lead in a circle or too far: {detail}")};

}  // namespace jjak::errors
