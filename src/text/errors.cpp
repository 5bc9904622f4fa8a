// What can be wrong with tables of words and addresses.
#include "text/errors.hpp"

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind table_columns{"table_columns",
                              tr("expected another number of columns, with tabs between them; found: {detail}")};
const ErrorKind wordings_line{"wordings_line",
                              tr("expected ko or en <TAB> part, whole or name <TAB> words; found: {detail}")};
const ErrorKind pairs_line{"pairs_line", tr("expected two addresses or paths, English <TAB> Korean; found: {detail}")};

}  // namespace jjak::errors
