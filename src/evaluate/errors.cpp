// Errors in gold data.
#include <jjak/evaluate.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind article_record{"article_record", tr("not an article as jjak extract --json writes it: {detail}")};

}  // namespace jjak::errors
