// What can be wrong with a parallel corpus.
#include <jjak/bitext/bitext.hpp>

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind no_bitext{"no_bitext",
                          tr("not a parallel corpus that jjak reads ({detail}); give a folder of “jjak "
                             "build”, TSV, JSON lines, TMX, XLIFF, XCES, or two files with a line a unit")};
const ErrorKind bitext_columns{
    "bitext_columns",
    tr("no English and Korean text found ({detail}); name the columns “en” and “ko” in the first line")};
const ErrorKind bad_unit{"bad_unit", tr("left out, not a unit: {detail}")};
const ErrorKind uneven_files{"uneven_files", tr("the two files have different numbers of lines ({detail})")};
const ErrorKind input_changed{"input_changed", tr("the input changed while it was read; run the command again")};

}  // namespace jjak::errors
