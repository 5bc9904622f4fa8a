// Errors of a run as a whole.
#include <jjak/pipeline/collection.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind no_input{"no_input",
                         tr("no article found in any input; give pages, folders, web archives, tables or text dumps")};
const ErrorKind duplicate{"duplicate", tr("the same article as {detail}; left out")};
const ErrorKind joined_part{"joined_part", tr("a further page of {detail}; joined to it")};
const ErrorKind same_place{"same_place",
                           tr("another document has the same file name and place, and jjak tells documents "
                              "without an address apart by these; left out; give the files different names "
                              "and extract them again")};
const ErrorKind wrong_address{"wrong_address",
                              tr("names the address of another article as its own: {detail}; ignored")};

const ErrorKind stopped{"stopped", tr("stopped before the work was done")};

}  // namespace jjak::errors
