// The errors of document records.
#include "base/message.hpp"

#include <jjak/exchange.hpp>

namespace jjak::errors {

const ErrorKind bad_record{"bad_record", tr("damaged record of a document: {detail}; extract it again")};
const ErrorKind record_version{"record_version",
                               tr("a record of a newer jjak ({detail}); extract again with this one, or update jjak")};

}  // namespace jjak::errors
