// What can be wrong with compiled dictionaries.
#include <jjak/anchor.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_dictionary{"bad_dictionary", tr("not a compiled dictionary; run \"jjak lexicon build\" again")};
const ErrorKind damaged_dictionary{"damaged_dictionary",
                                   tr("a damaged dictionary ({detail}); run \"jjak lexicon build\" again")};
const ErrorKind stale_dictionary{
    "stale_dictionary",
    tr("compiled by another version of jjak or from other text files; run \"jjak lexicon build\" again")};

}  // namespace jjak::errors
