// What only the command line can find wrong.
#include "cli/errors.hpp"

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_line{"bad_line", tr("cannot make sense of this line: {detail}")};
const ErrorKind swapped_sides{"swapped_sides",
                              tr("the sides are swapped: this file is Korean; give the English file first")};
const ErrorKind same_language{"same_language", tr("both sides are in the same language ({detail})")};
const ErrorKind not_scored{"not_scored", tr("not scored: it has no counterpart in {detail}")};
const ErrorKind nothing_to_compare{"nothing_to_compare",
                                   tr("neither a corpus nor ladders of sentences (NAME.sent.txt) are in this folder")};
const ErrorKind gate_file{"gate_file", tr("no scores of this command: expected what it prints with --json")};
const ErrorKind worse_scores{"worse_scores", tr("scores are worse than here: {detail}")};
const ErrorKind unknown_figure{"unknown_figure", tr("--fail-under: the corpus does not say its {detail}")};
const ErrorKind unmeasured_precision{"unmeasured_precision",
                                     tr("--fail-under: the precision is not known, because people have labelled no "
                                        "unit of some band of confidence; draw a sample with “jjak sample”")};
const ErrorKind below_bound{"below_bound", tr("worse than --fail-under allows: {detail}")};
const ErrorKind several_records{"several_records",
                                tr("several document records; align aligns one article with one, build aligns many")};
const ErrorKind no_corpus{"no_corpus", tr("this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one")};
const ErrorKind no_store{
    "no_store", tr("these results have no store (corpus.jjak); “jjak build INPUT... -O -o FOLDER” builds them anew")};
const ErrorKind holds_corpus{"holds_corpus",
                             tr("this folder holds a corpus, whose files would be replaced; choose another one")};
const ErrorKind imported_corpus{
    "imported_corpus",
    tr("this corpus was imported: its units have no pages that could be read, linked or aligned; judge "
       "them with “jjak review”, or change the file and import it again with -O")};
const ErrorKind import_stopped{"stopped", tr("stopped; nothing was imported, and the folder is as it was")};
const ErrorKind nothing_imported{"nothing_imported",
                                 tr("no unit of English and Korean text was found; nothing was written")};
const ErrorKind changed_result{"changed_result",
                               tr("somebody changed this result since the last run; use -O to overwrite it")};
const ErrorKind unknown_name{"unknown_name", tr("the corpus has no such article, pair or unit: {detail}")};
const ErrorKind foreign_request{"foreign_request", tr("this request does not come from a page of the desk")};
const ErrorKind wrong_token{"wrong_token",
                            tr("there is nothing at this address; use the one that “jjak review” has printed")};
const ErrorKind port_taken{"port_taken", tr("port {detail} cannot be used; choose another one with --port")};
const ErrorKind no_random_numbers{"no_random_numbers", tr("the system gives no random numbers")};
const ErrorKind no_thread{"no_thread",
                          tr("the system gives no thread; end other programs, or raise the limit (ulimit -u)")};
const ErrorKind no_connections{"no_connections",
                               tr("the system lets no more connections come; everything that was done is kept")};
const ErrorKind corrections_line{"corrections_line",
                                 tr("this is no line of corrections as “jjak corrections” prints them")};
const ErrorKind other_sample{"other_sample", tr("the table has other rows by now; load the page again")};
const ErrorKind stopped_before_results{
    "stopped", tr("stopped; what was read is kept, so the same command without -O goes on from here")};
const ErrorKind stopped_without_results{"stopped",
                                        tr("stopped; nothing was written, and what was there stays as it was"), false};
const ErrorKind stopped_with_results{"stopped",
                                     tr("stopped; the results of the earlier run are complete and unchanged, "
                                        "and what was read is kept, so the same command without -O goes on from here")};

}  // namespace jjak::errors
