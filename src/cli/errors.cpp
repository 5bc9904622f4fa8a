// What only the command line can find wrong.
#include "cli/errors.hpp"

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_line{"bad_line", tr("cannot make sense of this line: {detail}")};
const ErrorKind swapped_sides{"swapped_sides",
                              tr("the sides are swapped: this file is Korean; give the English file first")};
const ErrorKind same_language{"same_language", tr("both sides are in the same language ({detail})")};
const ErrorKind not_scored{"not_scored", tr("not scored: it has no counterpart in {detail}")};
const ErrorKind several_records{"several_records",
                                tr("several document records; align aligns one article with one, build aligns many")};
const ErrorKind stopped_before_results{"stopped",
                                       tr("stopped; nothing was written, so run the same command again to start over")};
const ErrorKind stopped_with_results{
    "stopped", tr("stopped; the results of the earlier run are complete and unchanged, so run the same command again "
                  "to replace them")};

}  // namespace jjak::errors
